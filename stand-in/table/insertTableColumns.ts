/** Columns that appear in a table because whole columns were inserted into its sheet. */

import type { Sheet, Table } from "../../src/file/model";
import { putCell } from "../../src/file/cells";
import { freeColumnName } from "./growTable";

/** Gives the blank columns from `at` on, which the table's area holds already, headers such as "Column1" ("列1" in Chinese). */
export function insertTableColumns(sheet: Sheet, table: Table, at: number, count: number, language: string): void {
  for (let column = at; column < at + count; column += 1) {
    const name = freeColumnName(table, null, language);
    const id = Math.max(0, ...table.columns.map((one) => one.id)) + 1;
    table.columns.splice(column - table.area.left, 0, { id, name });
    putCell(sheet, table.area.top, column, { value: name });
  }
}
