/** The judges themselves. */

import { createUniverEngine } from "../../src/host/engine/univerEngine";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { buildSheet, buildWorkbook } from "../host/engine/buildWorkbook";
import { fullWorkbook } from "../host/file/fullWorkbook";
import { pdfPages, pdfPictures, printToPdf, recalculateWithLibreOffice } from "./libreOffice";
import { readXlsxCells } from "./readXlsxCells";

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
