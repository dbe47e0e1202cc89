/** Files read back: our own without loss, foreign ones with a list of what was not taken over. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { LAST_COLUMN, LAST_ROW } from "../../src/file/area";
import { PAPER_SIZES } from "../../src/file/pageStandards";
import { NotAWorkbookError } from "../../src/file/read/packageReading";
import { readXlsx } from "../../src/file/read/readXlsx";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { createWorkbook } from "../../src/file/newWorkbook";
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

describe("what other programs set", () => {
  const sheetPath = "xl/worksheets/sheet1.xml";

  /** An empty workbook, saved, with elements added to its sheet or a part to the file, and read again. */
  async function readWith(elements: string, parts: Record<string, Uint8Array> = {}) {
    const files = unzipSync(await saveXlsx(createWorkbook()));
    const sheet = strFromU8(files[sheetPath] as Uint8Array).replace("<sheetData/>", `<sheetData/>${elements}`);
    return readXlsx(zipSync({ ...files, ...parts, [sheetPath]: strToU8(sheet) }), parseXml);
  }

  test.each(PAPER_SIZES)("the paper %s is kept and saved again", async (paperSize) => {
    const workbook = createWorkbook();
    for (const { pageLayout } of workbook.sheets) pageLayout.paperSize = paperSize;
    const { workbook: read, losses } = readXlsx(await saveXlsx(workbook), parseXml);
    expect([read.sheets[0]?.pageLayout.paperSize, losses]).toEqual([paperSize, []]);
  });

  test("a paper that is not known, and one given by its edges, are named as lost", async () => {
    const { workbook, losses } = await readWith('<pageSetup paperSize="66" paperWidth="420mm" paperHeight="594mm"/>');
    expect(workbook.sheets[0]?.pageLayout.paperSize).toBeUndefined();
    expect(losses).toEqual([
      { kind: "paperSize", of: "Sheet1", detail: "66" },
      { kind: "sheetParts", of: "Sheet1", detail: "paperHeight" },
      { kind: "sheetParts", of: "Sheet1", detail: "paperWidth" },
    ]);
  });

  test("rules that compare in a way that is not known are named as lost, and are not taken for another", async () => {
    const rules =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="beginsWith"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="whole" operator="beginsWith" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>';
    const { workbook, losses } = await readWith(rules);
    expect(workbook.sheets[0]).toMatchObject({ conditionalFormats: [], validations: [] });
    expect(losses).toEqual([
      { kind: "highlightKind", of: "Sheet1", detail: "cellIs" },
      { kind: "validation", of: "Sheet1", detail: "A1" },
    ]);
  });

  test("an old drawing goes with its comments; where there are none, it is named by itself", async () => {
    const drawing = { "xl/drawings/vmlDrawing1.vml": strToU8("<xml/>") };
    expect((await readWith("", drawing)).losses).toEqual([{ kind: "parts", detail: "xl/drawings/vmlDrawing1.vml" }]);
    expect((await readWith("", { ...drawing, "xl/comments1.xml": strToU8("<comments/>") })).losses).toEqual([{ kind: "comments" }]);
  });
});

test("rules over whole columns and rows are saved from corner to corner, and come back", async () => {
  const workbook = createWorkbook();
  const areas = [
    { top: 0, left: 1, bottom: LAST_ROW, right: 1 },
    { top: 2, left: 0, bottom: 2, right: LAST_COLUMN },
  ];
  workbook.sheets[0]?.validations.push({ areas, rule: { custom: { formula: "=TRUE" } }, ignoreBlanks: true });
  const bytes = await saveXlsx(workbook);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array)).toContain('sqref="B1:B1048576 A3:XFD3"');
  expect(readXlsx(bytes, parseXml).workbook.sheets[0]?.validations[0]?.areas).toEqual(areas);
});
