/** Whole rows and columns inserted into a sheet: cells, formats, references, names, rules, tables, merges, charts and pages move. */

import { LAST_COLUMN, LAST_ROW } from "../../../src/file/area";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { clearFormats } from "../../../stand-in/sheet/clearFormats";
import { resizeTable } from "../../../stand-in/table/resizeTable";
import { insertLines } from "../../../stand-in/sheet/insertLines";
import { moveReferences } from "../../../stand-in/formula/moveReferences";
import { HostSession } from "../../../stand-in/wire/session";
import { addTable, buildSheet, buildWorkbook, write } from "../engine/buildWorkbook";

const columns = (left: number, right = left) => ({ top: 0, bottom: LAST_ROW, left, right });
const rows = (top: number, bottom = top) => ({ top, bottom, left: 0, right: LAST_COLUMN });

/** A table of three columns with a sum right of it, and a second sheet that refers to both. */
function targetBook() {
  const sheet = buildSheet("Targets", [
    ["Metric", "Ann", "Sum", "Note"],
    ["Sales", 1, "=SUM(B2:B2)", "mine"],
    ["Cash", 2, "=SUM(B3:B3)"],
    [],
    ["Signed"],
  ]);
  const other = buildSheet("Other", [["=Targets!C2", "=SUM(Targets!$A$2:$D$3)", "=SUM(Targets!B:C)", "=SUM(2:3)"]]);
  const table = addTable(sheet, "tblTargets", { top: 0, left: 0, bottom: 2, right: 2 });
  sheet.formats.set(1, new Map([[1, { fill: "#FFF8DC" }]]));
  sheet.columns.set(1, { width: 70 });
  sheet.rows.set(1, { height: 32 });
  sheet.merges.push({ top: 4, bottom: 4, left: 0, right: 2 });
  sheet.validations.push({ areas: [{ top: 1, left: 1, bottom: 2, right: 1 }], rule: { custom: { formula: "=C2>0" } }, ignoreBlanks: true });
  sheet.conditionalFormats.push({ id: "1", areas: [{ top: 1, left: 1, bottom: 2, right: 2 }], type: "Custom", priority: 0, stopIfTrue: false, formula: "=B2>$C2", format: {} });
  sheet.pageLayout = { margins: {}, headerFooter: {}, printArea: { top: 0, left: 0, bottom: 4, right: 2 }, titleColumns: { first: 0, last: 0 }, titleRows: { first: 0, last: 0 } };
  sheet.horizontalPageBreaks = [4];
  sheet.verticalPageBreaks = [2];
  sheet.frozen = { rows: 1, columns: 1 };
  const workbook = buildWorkbook(sheet, other);
  workbook.names.push({ name: "sums", formula: "=Targets!$C$2:$C$3", visible: true, comment: "" });
  const { state } = new HostSession({ workbook, engine: createUniverEngine() });
  const text = (row: number, column: number, owner = sheet) => owner.cells.get(row)?.get(column)?.formula ?? owner.cells.get(row)?.get(column)?.value;
  return { sheet, other, table, workbook, state, text };
}

test("a column inside a table becomes its column, looks like the one before it, and everything right of it moves", () => {
  const { sheet, other, table, workbook, state, text } = targetBook();
  insertLines(state, sheet, columns(2), "Right");
  expect([table.area.right, table.columns.map(({ name }) => name)]).toEqual([3, ["Metric", "Ann", "列1", "Sum"]]);
  expect([text(0, 2), text(1, 3), text(1, 4)]).toEqual(["列1", "=SUM(B2:B2)", "mine"]);
  expect([sheet.formats.get(1)?.get(2), sheet.columns.get(2)]).toEqual([{ fill: "#FFF8DC" }, { width: 70 }]);
  expect([0, 1, 2, 3].map((column) => text(0, column, other))).toEqual(["=Targets!D2", "=SUM(Targets!$A$2:$E$3)", "=SUM(Targets!B:D)", "=SUM(2:3)"]);
  expect(workbook.names[0]?.formula).toBe("=Targets!$D$2:$D$3");
  expect(sheet.validations[0]).toMatchObject({ areas: [{ left: 1, right: 1 }], rule: { custom: { formula: "=D2>0" } } });
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ left: 1, right: 3 }], formula: "=B2>$D2" });
  expect([sheet.merges[0]?.right, sheet.pageLayout.printArea?.right, sheet.verticalPageBreaks, sheet.frozen.columns]).toEqual([3, 3, [3], 1]);
});

test("formats of whole columns are cleared: looks go, a highlight keeps its other cells and the formula that it had there", () => {
  const { sheet } = targetBook();
  sheet.formats.set(1, new Map([[1, { fill: "#FFF8DC" }], [2, { bold: true }]]));
  clearFormats(sheet, columns(1));
  expect([...(sheet.formats.get(1) ?? [])]).toEqual([[2, { bold: true }]]);
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ top: 1, left: 2, bottom: 2, right: 2 }], formula: "=C2>$C2" });
  clearFormats(sheet, columns(2));
  expect(sheet.conditionalFormats).toEqual([]);
  expect([sheet.validations.length, sheet.columns.get(1)]).toEqual([1, { width: 70 }]);
});

test("a table takes in a column at its left, under the header that stands there", () => {
  const { sheet, table, state, text } = targetBook();
  insertLines(state, sheet, columns(0), "Right");
  expect(table.area).toMatchObject({ left: 1, right: 3 });
  write(sheet, 0, 0, "No");
  resizeTable(state, sheet, table, { top: 0, left: 0, bottom: 2, right: 3 });
  expect([table.area, table.columns.map(({ name }) => name)]).toEqual([{ top: 0, left: 0, bottom: 2, right: 3 }, ["No", "Metric", "Ann", "Sum"]]);
  expect([text(0, 0), text(1, 3)]).toEqual(["No", "=SUM(C2:C2)"]);
});

test("rows below a table leave it as it is; signatures, merged cells, page breaks and references move down", () => {
  const { sheet, other, table, state, text } = targetBook();
  insertLines(state, sheet, rows(3, 4), "Down");
  expect([table.area.bottom, text(6, 0), text(4, 0)]).toEqual([2, "Signed", undefined]);
  expect([sheet.merges[0]?.top, sheet.horizontalPageBreaks, sheet.pageLayout.printArea?.bottom]).toEqual([6, [6], 6]);
  expect([text(0, 1, other), text(0, 3, other), sheet.rows.get(3)]).toEqual(["=SUM(Targets!$A$2:$D$3)", "=SUM(2:3)", undefined]);
});

test("rows inside a table lengthen it; ranges over it grow, heights go along", () => {
  const { sheet, other, table, workbook, state, text } = targetBook();
  insertLines(state, sheet, rows(2), "Down");
  expect([table.area.bottom, text(3, 0), text(0, 1, other), workbook.names[0]?.formula]).toEqual([3, "Cash", "=SUM(Targets!$A$2:$D$4)", "=Targets!$C$2:$C$4"]);
  expect([sheet.rows.get(2), sheet.frozen.rows]).toEqual([{ height: 32 }, 1]);
});

test.each([
  ["a part of a row", (book: ReturnType<typeof targetBook>) => insertLines(book.state, book.sheet, { top: 2, bottom: 2, left: 0, right: 3 }, "Down"), "UnsupportedOperation"],
  ["a protected sheet", (book) => {
    book.sheet.protection = { protected: true };
    insertLines(book.state, book.sheet, columns(2), "Right");
  }, "AccessDenied"],
  ["content in the last column", (book) => {
    write(book.sheet, 0, LAST_COLUMN, "x");
    insertLines(book.state, book.sheet, columns(2), "Right");
  }, "InsertDeleteConflict"],
  ["rows through two tables side by side", (book) => {
    for (const [row, text] of ["Other", "a", "b"].entries()) write(book.sheet, row, 6, text);
    addTable(book.sheet, "tblOther", { top: 0, left: 6, bottom: 2, right: 6 });
    insertLines(book.state, book.sheet, rows(2), "Down");
  }, "InsertDeleteConflict"],
])("%s is refused and nothing moves", (_what, insert, code) => {
  const book = targetBook();
  expect(() => insert(book)).toThrow(expect.objectContaining({ code }) as Error);
  expect([book.text(1, 2), book.table.area.right, book.table.area.bottom]).toEqual(["=SUM(B2:B2)", 2, 2]);
});

test.each([
  ["=SUM(A1:B2)+$B$9", "=SUM(A1:C2)+$C$9"],
  ["='S S'!B2&S!B2&\"B2\"", "='S S'!B2&S!C2&\"B2\""],
  ["=B2(1)+tbl[B2]+B2name", "=B2(1)+tbl[B2]+B2name"],
  ["=SUM(A:XFD)+SUM($B:$B)", "=SUM(A:XFD)+SUM($C:$C)"],
])("a column before B: %s → %s", (formula, moved) => {
  const later = (column: number) => (column >= 1 ? column + 1 : column);
  expect(moveReferences(formula, "S", { sheetName: "S", row: (row) => row, column: later })).toBe(moved);
});
