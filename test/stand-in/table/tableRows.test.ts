/** Rows of a table inserted, deleted, sorted and filtered: cells, references, names, rules and hidden rows follow. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue } from "../../../src/file/model";
import { applyFilters } from "../../../stand-in/table/filterTable";
import { sortTable } from "../../../stand-in/table/sortTable";
import { deleteTableRows, insertTableRows } from "../../../stand-in/table/tableRows";
import { shiftRowsInFormula } from "../../../stand-in/formula/shiftRows";
import { HostSession } from "../../../stand-in/wire/session";
import { addTable, buildSheet, buildWorkbook } from "../engine/buildWorkbook";

/** A log of three rows with a calculated column, a line below it, and a second sheet that refers to it. */
function logBook() {
  const sheet = buildSheet("Log", [
    ["Name", "Amount", "Double"],
    ["b", 2, "=[@Amount]*2"],
    ["a", 1, "=[@Amount]*2"],
    ["c", 3, "=[@Amount]*2"],
    [],
    ["Signed", "=SUM(B2:B4)"],
  ]);
  const other = buildSheet("Other", [["=Log!B3", "=SUM(Log!B2:B4)"]]);
  const table = addTable(sheet, "tblLog", { top: 0, left: 0, bottom: 3, right: 2 });
  const double = table.columns[2];
  if (double) double.calculatedFormula = "=[@Amount]*2";
  sheet.validations.push({ areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], rule: {}, ignoreBlanks: true });
  const workbook = buildWorkbook(sheet, other);
  workbook.names.push({ name: "amounts", formula: "=Log!$B$2:$B$4", visible: true, comment: "" });
  const { state } = new HostSession({ workbook, engine: createUniverEngine() });
  const column = (at: number): (CellValue | undefined)[] => [1, 2, 3, 4, 5, 6].map((row) => sheet.cells.get(row)?.get(at)?.value);
  const formula = (row: number, at: number, owner = sheet): string | undefined => owner.cells.get(row)?.get(at)?.formula;
  return { sheet, other, table, workbook, state, column, formula };
}

test("an inserted row gets the calculated formula; what stands below and every reference move", () => {
  const { sheet, other, table, workbook, state, column, formula } = logBook();
  insertTableRows(state, sheet, table, 2, 1);
  expect(column(0)).toEqual(["b", undefined, "a", "c", undefined, "Signed"]);
  expect(table.area.bottom).toBe(4);
  expect(formula(2, 2)).toBe("=[@Amount]*2");
  expect(formula(6, 1)).toBe("=SUM(B2:B5)");
  expect([formula(0, 0, other), formula(0, 1, other)]).toEqual(["=Log!B4", "=SUM(Log!B2:B5)"]);
  expect(workbook.names[0]?.formula).toBe("=Log!$B$2:$B$5");
  expect(sheet.validations[0]?.areas).toEqual([{ top: 1, left: 1, bottom: 4, right: 1 }]);
});

test("a deleted row takes its references with it", () => {
  const { sheet, other, table, state, column, formula } = logBook();
  deleteTableRows(state, sheet, table, 2, 2);
  expect(column(0)).toEqual(["b", "c", undefined, "Signed", undefined, undefined]);
  expect(formula(0, 0, other)).toBe("=Log!#REF!");
  expect(formula(0, 1, other)).toBe("=SUM(Log!B2:B3)");
});

test("deleting all rows leaves one blank row with its formula", () => {
  const { sheet, table, state, formula } = logBook();
  deleteTableRows(state, sheet, table, 1, 3);
  expect(table.area.bottom).toBe(1);
  expect(sheet.cells.get(1)?.get(0)).toBeUndefined();
  expect(formula(1, 2)).toBe("=[@Amount]*2");
});

test("another table below is not pushed apart", () => {
  const { sheet, table, state } = logBook();
  sheet.cells.set(8, new Map([[0, { value: "Next" }]]));
  addTable(sheet, "tblNext", { top: 8, left: 0, bottom: 9, right: 0 });
  expect(() => insertTableRows(state, sheet, table, 2, 1)).toThrow(/another table/);
});

test("rows are sorted by value, blanks last in either direction", () => {
  const { sheet, table, state, column } = logBook();
  sheet.cells.get(2)?.delete(1);
  sortTable(state, sheet, table, 2, "ascending");
  expect(column(0).slice(0, 3)).toEqual(["b", "c", "a"]);
  sortTable(state, sheet, table, 2, "descending");
  expect(column(0).slice(0, 3)).toEqual(["c", "b", "a"]);
});

test("a filter hides the rows that show something else, and its removal shows them", () => {
  const { sheet, table, state } = logBook();
  const textAt = (row: number, column: number): string => String(sheet.cells.get(row)?.get(column)?.value ?? "");
  const hidden = (): number[] => [...sheet.rows].filter(([, { hidden: isHidden }]) => isHidden).map(([row]) => row);
  applyFilters(state, sheet, table, 1, ["a"], textAt);
  expect(hidden()).toEqual([1, 3]);
  applyFilters(state, sheet, table, 1, null, textAt);
  expect(hidden()).toEqual([]);
  expect(table.filters).toBeUndefined();
});

test.each([
  ["=SUM(A2:A9)+A9", "=SUM(A2:A11)+A11"],
  ["=A4+Other!A9+Z9", "=A4+Other!A9+Z9"],
  ['="A9"&A$9', '="A9"&A$11'],
  ["=tbl[[#This Row],[A9]]", "=tbl[[#This Row],[A9]]"],
])("two rows inserted before row 5 of columns A to D make %s into %s", (before, after) => {
  expect(shiftRowsInFormula(before, "S", { sheetName: "S", left: 0, right: 3, from: 4, by: 2 })).toBe(after);
});
