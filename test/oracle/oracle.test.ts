/** The judges themselves. */

import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { buildSheet, buildWorkbook } from "../stand-in/engine/buildWorkbook";
import { fullWorkbook } from "../file/fullWorkbook";
import { pdfPages, pdfPictures, printToPdf, recalculateAllWithLibreOffice, recalculateWithLibreOffice, valuesByLibreOffice } from "./libreOffice";
import { readXlsxCells, type FileSheet } from "./readXlsxCells";

test("LibreOffice calculates anew and does not trust the values in the file", async () => {
  const sheet = buildSheet("s", [[1, 2]]);
  sheet.cells.get(0)?.set(2, { formula: "=A1+B1", value: 999 });
  sheet.cells.get(0)?.set(3, { formula: "=1/3", value: "wrong" });
  const { sheets } = await recalculateWithLibreOffice(await saveXlsx(buildWorkbook(sheet)));
  expect(sheets[0]?.cells.get("C1")).toBe(3);
  expect(sheets[0]?.cells.get("D1")).toBeCloseTo(1 / 3, 14);
});

test("a full workbook has the same values in LibreOffice", async () => {
  const workbook = fullWorkbook();
  createUniverEngine().recalculate(workbook, { today: 1 });
  const bytes = await saveXlsx(workbook);
  const { sheets } = await recalculateWithLibreOffice(bytes);
  const ours = readXlsxCells(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
  for (const address of ["D4", "D5", "D6", "D9", "D10"]) {
    expect([address, sheets[1]?.cells.get(address)]).toEqual([address, ours[1]?.cells.get(address)]);
  }
});

test("values without a saved workbook are the same: all digits, dates, shares, texts with quotes and breaks, errors", async () => {
  const sheet = buildSheet("a b", [["1", 'say "x", y', "two\nlines", 46_000.5]]);
  for (const [column, formula] of ["=1/3", "=1/0", '="5"', '=""', "=-1E-07"].entries()) sheet.cells.get(0)?.set(4 + column, { formula, value: 0 });
  const files = [await saveXlsx(fullWorkbook()), await saveXlsx(buildWorkbook(sheet))];
  const saved = await recalculateAllWithLibreOffice(files);
  const read = await valuesByLibreOffice(files);
  const plain = ({ cells }: FileSheet) => [...cells].flatMap(([address, value]) => (value === "" ? [] : [[address, typeof value === "object" ? value.error : typeof value === "boolean" ? Number(value) : value]] as const));
  for (const [index, { sheets }] of saved.entries()) {
    for (const one of sheets) {
      const values = new Map(plain(one));
      const found = new Map(plain(read[index]?.sheets.find(({ name }) => name === one.name) ?? { name: "", cells: new Map() }));
      expect([...found.keys()].sort()).toEqual([...values.keys()].sort());
      for (const [address, value] of values) expect([address, found.get(address)]).toEqual([address, typeof value === "number" ? expect.closeTo(value, 12) : value]);
    }
  }
  expect(read[1]?.sheets[0]?.cells.get("E1")).toBeCloseTo(1 / 3, 14);
});

test("pages of a PDF with their text, size and picture", async () => {
  const workbook = fullWorkbook();
  createUniverEngine().recalculate(workbook, { today: 1 });
  const pdf = await printToPdf(await saveXlsx(workbook));
  const pages = await pdfPages(pdf);
  const weekly = pages.filter(({ text }) => text.includes("2026 Q3"));
  expect(weekly.length).toBeGreaterThanOrEqual(2);
  for (const page of weekly) {
    expect(page.width).toBeGreaterThan(page.height);
    expect(page.text).toContain("销售代表");
    expect(page.text).toContain("华东区 & 华北区");
  }
  const pictures = await pdfPictures(pdf, 30);
  expect(pictures).toHaveLength(pages.length);
  expect(Buffer.from(pictures[0] ?? new Uint8Array()).subarray(1, 4).toString()).toBe("PNG");
});
