/** Where the parts of a table lie. */

import { contains, intersection } from "../../src/file/area";
import type { Area, Sheet, Table, TableColumn, Workbook } from "../../src/file/model";
import { sameName } from "../../src/file/sameName";

export function headerArea(table: Table): Area {
  return { ...table.area, bottom: table.area.top };
}

/** The rows between header and totals. */
export function bodyArea(table: Table): Area {
  return { ...table.area, top: table.area.top + 1, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

/** The table that holds the cell, header included. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.tables.find((table) => contains(table.area, cell));
}

export function tablesTouching(sheet: Sheet, area: Area): Table[] {
  return sheet.tables.filter((table) => intersection(table.area, area) !== null);
}

/** The sheet column in which a column of the table stands. */
export function sheetColumnOf(table: Table, column: TableColumn): number {
  return table.area.left + table.columns.indexOf(column);
}

/** The table with this name (in any case) or id. */
export function findTable(workbook: Workbook, key: string): { table: Table; sheet: Sheet } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.id === key || sameName(candidate.name, key));
    if (table) return { table, sheet };
  }
  return null;
}
