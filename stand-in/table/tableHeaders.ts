/** Header cells are the column names: writing one renames the column, and formulas that name it follow. */

import { intersection } from "../../src/file/area";
import { rewriteFormulas } from "../formula/rewriteWorkbook";
import { renameColumnInFormula } from "../formula/structuredReferences";
import { invalid } from "../hostError";
import type { Area, Sheet, Table, TableColumn, Workbook } from "../../src/file/model";
import { cellAt, putCell } from "../../src/file/cells";
import { headerArea, sheetColumnOf, tablesTouching } from "./tableLayout";

/** A column and the name that a write to its header gives it. */
export interface HeaderRename {
  table: Table;
  column: TableColumn;
  name: string;
}

/**
 * The renames that writing these values would cause; `valueAt` gives the value for a sheet cell, undefined when it is left alone.
 * Refused with InvalidArgument: values that are not text, blank names, two columns of one name.
 */
export function headerRenames(sheet: Sheet, area: Area, valueAt: (row: number, column: number) => unknown): HeaderRename[] {
  return tablesTouching(sheet, area).flatMap((table) => {
    const cells = intersection(headerArea(table), area);
    if (!cells) return [];
    const renames: HeaderRename[] = [];
    for (let column = cells.left; column <= cells.right; column += 1) {
      const name = valueAt(cells.top, column);
      const tableColumn = table.columns[column - table.area.left];
      if (name !== undefined && tableColumn) renames.push({ table, column: tableColumn, name: headerName(name) });
    }
    refuseDuplicates(table, renames);
    return renames;
  });
}

/** The name that a header value gives; refuses what is not text. */
export function headerName(value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw invalid(`A table header is a text, not ${JSON.stringify(value)}`).because("headerText");
  if (value.length > 255) throw invalid("A table header has at most 255 characters").because("headerText");
  return value;
}

function refuseDuplicates(table: Table, renames: readonly HeaderRename[]): void {
  const names = table.columns.map((column) => renames.find((rename) => rename.column === column)?.name ?? column.name);
  refuseDuplicateNames(names);
}

export function refuseDuplicateNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw invalid(`Two columns of a table cannot both be called "${name}"`).because("headerTwice");
    seen.add(key);
  }
}

/** Renames columns, their header cells and every formula that names them. */
export function renameColumns(workbook: Workbook, sheet: Sheet, renames: readonly HeaderRename[]): void {
  for (const { table, column, name } of renames) {
    const before = column.name;
    column.name = name;
    const at = sheetColumnOf(table, column);
    if (cellAt(sheet, table.area.top, at)?.value !== name) putCell(sheet, table.area.top, at, { value: name });
    if (before !== name) rewriteFormulas(workbook, (formula) => renameColumnInFormula(formula, table.name, before, name));
  }
}
