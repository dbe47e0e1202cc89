/** Calculated columns: one formula for the whole column of a table, which new rows receive. */

import { intersection } from "../../src/file/area";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import type { Area, Sheet, Table } from "../../src/file/model";
import { cellAt } from "../../src/file/cells";
import { bodyArea, tablesTouching } from "./tableLayout";

/**
 * Looks again at the columns that a write reached down to their last row: a formula that fills the whole column makes it
 * a calculated column, constants all the way down end that. A few other cells in it change nothing, as in Excel.
 */
export function updateCalculatedColumns(sheet: Sheet, written: Area): void {
  for (const table of tablesTouching(sheet, written)) {
    const body = bodyArea(table);
    const touched = intersection(body, written);
    if (!touched || touched.bottom !== body.bottom) continue;
    for (let column = touched.left; column <= touched.right; column += 1) updateColumn(sheet, table, column, touched);
  }
}

function updateColumn(sheet: Sheet, table: Table, sheetColumn: number, written: Area): void {
  const column = table.columns[sheetColumn - table.area.left];
  if (!column) return;
  const body = bodyArea(table);
  const first = cellAt(sheet, body.top, sheetColumn)?.formula;
  if (first !== undefined) {
    if (fillsColumn(sheet, body, sheetColumn, first)) column.calculatedFormula = first;
  } else if (written.top === body.top && column.calculatedFormula !== undefined && !hasFormula(sheet, body, sheetColumn)) {
    delete column.calculatedFormula;
  }
}

function fillsColumn(sheet: Sheet, body: Area, column: number, first: string): boolean {
  for (let row = body.top + 1; row <= body.bottom; row += 1) {
    const formula = cellAt(sheet, row, column)?.formula;
    if (formula === undefined) return false;
    if (formula !== first && formula !== shiftFormula(first, row - body.top, 0)) return false;
  }
  return true;
}

function hasFormula(sheet: Sheet, body: Area, column: number): boolean {
  for (let row = body.top; row <= body.bottom; row += 1) if (cellAt(sheet, row, column)?.formula !== undefined) return true;
  return false;
}
