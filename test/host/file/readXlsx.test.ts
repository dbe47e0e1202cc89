/** Files read back: our own without loss, foreign ones with a list of what was not taken over. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import { NotAWorkbookError } from "../../../src/host/file/read/packageReading";
import { readXlsx } from "../../../src/host/file/read/readXlsx";
import { saveXlsx } from "../../../src/host/file/saveXlsx";
import { createWorkbook } from "../../../src/host/newWorkbook";
import { fullWorkbook } from "./fullWorkbook";

const parseXml = (text: string): Document => new JSDOM(text, { contentType: "text/xml" }).window.document;

test("a file with one of everything comes back whole: saved again, it has the same bytes", async () => {
  const workbook = fullWorkbook();
  for (const sheet of workbook.sheets) delete sheet.protection.password; // a file holds a hash of it alone
  const table = workbook.sheets[1]?.tables[0];
  if (table) table.filters = [{ columnId: 1, texts: ["张三", "李四", ""] }];
  createUniverEngine().recalculate(workbook, { today: 1 });
  const bytes = await saveXlsx(workbook);
  const read = readXlsx(bytes, parseXml);
  expect(read.losses).toEqual([]);
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  expect(read.workbook.sheets[1]?.tables[0]?.filters).toEqual(table?.filters);
  expect(Buffer.compare(Buffer.from(await saveXlsx(read.workbook)), Buffer.from(bytes))).toBe(0);
});

test("a text file and a zip file without a workbook are refused", () => {
  expect(() => readXlsx(new TextEncoder().encode("a,b,c"), parseXml)).toThrow(NotAWorkbookError);
  expect(() => readXlsx(zipSync({ "a.txt": new Uint8Array([65]) }), parseXml)).toThrow(NotAWorkbookError);
});

test("the password of a protection is named as lost: a file holds a hash of it alone", async () => {
  const workbook = fullWorkbook();
  const [first] = workbook.sheets;
  if (first) first.protection = { protected: true, password: "secret" };
  const { losses } = readXlsx(await saveXlsx(workbook), parseXml);
  expect(losses).toContainEqual({ kind: "password", of: first?.name });
});

describe("print areas", () => {
  const parts = [
    { top: 6, left: 0, bottom: 18, right: 9 },
    { top: 32, left: 0, bottom: 44, right: 9 },
    { top: 19, left: 2, bottom: 19, right: 2 },
  ];

  /** A workbook whose sheet bears this name and this print area, saved and read again. */
  async function readAgain(name: string, [first, ...further]: typeof parts, change: (definedName: string) => string = (text) => text) {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    if (!sheet || !first) throw new Error("There is no sheet or no print area.");
    Object.assign(sheet, { name });
    Object.assign(sheet.pageLayout, { printArea: first, furtherPrintAreas: further });
    const files = unzipSync(await saveXlsx(workbook));
    const book = strFromU8(files["xl/workbook.xml"] as Uint8Array);
    const changed = book.replace(/(<definedName name="_xlnm.Print_Area"[^>]*>)([^<]*)/, (_all, tag: string, text: string) => tag + change(text));
    const { workbook: read, losses } = readXlsx(zipSync({ ...files, "xl/workbook.xml": strToU8(changed) }), parseXml);
    const page = read.sheets[0]?.pageLayout;
    return { areas: [page?.printArea, ...(page?.furtherPrintAreas ?? [])], lost: losses.filter(({ kind }) => kind === "printAreaParts") };
  }

  test.each(["Data", "Q3, 'draft' (2)", "复盘！A"])("of several parts come back in their order, also on a sheet that is called %s", async (name) => {
    expect(await readAgain(name, parts)).toEqual({ areas: parts, lost: [] });
  });

  test("a part that is no area of cells is named as lost, and none of the others is printed alone", async () => {
    expect(await readAgain("Data", parts, (text) => text.replace(/,[^,]*$/, ",#REF!"))).toEqual({
      areas: [undefined],
      lost: [{ kind: "printAreaParts", of: "Data" }],
    });
  });
});
