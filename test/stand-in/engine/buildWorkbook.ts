/** Small workbooks for tests of the engine and of files. */

import { createSheet } from "../../../src/file/newWorkbook";
import type { Cell, CellValue, Sheet, Table, Workbook } from "../../../src/file/model";

/** What a test writes into a cell: "=…" is a formula, "'=…" the text after the apostrophe, all else the value itself. */
export type Input = CellValue;

export function buildSheet(name: string, rows: readonly (readonly Input[])[] = []): Sheet {
  const sheet = createSheet(`{${name}}`, name);
  rows.forEach((row, index) => row.forEach((input, column) => write(sheet, index, column, input)));
  return sheet;
}

/** Writes one cell; null clears it. */
export function write(sheet: Sheet, row: number, column: number, input: Input): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  if (input === null) cells.delete(column);
  else if (typeof input === "string" && input.startsWith("=")) cells.set(column, { value: null, formula: input });
  else if (typeof input === "string" && input.startsWith("'=")) cells.set(column, { value: input.slice(1), quotePrefix: true });
  else cells.set(column, { value: input });
}

export function read(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}

/** Makes a table of the rows from `top` on; the header row gives the column names. */
export function addTable(sheet: Sheet, name: string, area: { top: number; left: number; bottom: number; right: number }): Table {
  const columns = [];
  for (let column = area.left; column <= area.right; column++) {
    columns.push({ id: column - area.left + 1, name: String(read(sheet, area.top, column)) });
  }
  const table: Table = {
    id: `{${name}}`,
    name,
    area,
    columns,
    style: "TableStyleLight1",
    showFilterButton: true,
    showBandedRows: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  return table;
}

export function buildWorkbook(...sheets: Sheet[]): Workbook {
  return { sheets, names: [], activeSheetId: sheets[0]?.id ?? "", structureProtected: false, readOnly: false };
}
