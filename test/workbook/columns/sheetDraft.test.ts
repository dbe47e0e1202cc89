/** A sheet with columns inserted in thought: where its cells, tables and merged cells are then, and what a further column would cut. */
import { SheetDraft } from "../../../src/workbook/columns/sheetDraft";
import type { Area } from "../../../src/workbook";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const cells = new Map([["0:0", "title"], ["3:4", "note"]]);
const draft = () =>
  new SheetDraft({
    at: (row, column) => cells.get(`${row}:${column}`) ?? "",
    lastRow: 3,
    tables: [{ name: "own", area: area(1, 0, 3, 2) }, { name: "below", area: area(6, 1, 8, 1) }],
    merged: [area(10, 2, 10, 3)],
  });

test("what stands right of an inserted column moves; the new column is blank; what stands on both sides grows", () => {
  const sheet = draft();
  sheet.insert(1);
  expect([sheet.at(0, 0), sheet.at(3, 1), sheet.at(3, 5)]).toEqual(["title", "", "note"]);
  expect([sheet.areaOf("own"), sheet.areaOf("below")]).toEqual([area(1, 0, 3, 3), area(6, 2, 8, 2)]);
});

test("a column between two others of another table or of merged cells would cut them; at their edge it moves them", () => {
  const sheet = draft();
  expect([1, 2, 3].map((column) => sheet.isCut(column, "own"))).toEqual([false, false, true]);
  expect(sheet.isCut(1, "below")).toBe(true);
});

test("a column is free without tables, merged cells or texts in it, its own header aside; in some rows it may be free all the same", () => {
  const sheet = draft();
  const header = { row: 3, text: "note" };
  expect([sheet.isFree(4, { row: 1, text: "note" }), sheet.isFree(4, header), sheet.isFree(3, header)]).toEqual([false, true, false]);
  expect(sheet.isFree(3, header, { top: 1, bottom: 3 })).toBe(true);
});
