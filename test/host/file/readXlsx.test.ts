/** Files read back: our own without loss, foreign ones with a list of what was not taken over. */

import { zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import { NotAWorkbookError } from "../../../src/host/file/read/packageReading";
import { readXlsx } from "../../../src/host/file/read/readXlsx";
import { saveXlsx } from "../../../src/host/file/saveXlsx";
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
