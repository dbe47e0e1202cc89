/** "Fill formulas in tables to create calculated columns", which Excel has on and applies to what add-ins write. */

import { intersection } from "../../src/file/area";
import { cellAt, putCell } from "../../src/file/cells";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import type { HostState } from "../hostState";
import type { Area, Sheet } from "../../src/file/model";
import { bodyArea, tablesTouching } from "./tableLayout";

/** Where a quirk says so: columns that were given a formula are filled with the first or last one of it, but for cells with constants. */
export function fillColumns({ quirks }: HostState, sheet: Sheet, written: Area): void {
  if (!quirks.has("fillsFirst") && !quirks.has("fillsLast")) return;
  for (const table of tablesTouching(sheet, written)) {
    const body = bodyArea(table);
    const touched = intersection(body, written);
    if (!touched) continue;
    for (let column = touched.left; column <= touched.right; column += 1) fillColumn(sheet, body, { ...touched, left: column, right: column }, quirks.has("fillsFirst"));
  }
}

function fillColumn(sheet: Sheet, body: Area, { left: column, top, bottom }: Area, isFirst: boolean): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const calculated = rows.filter((row) => cellAt(sheet, row, column)?.formula !== undefined);
  const from = isFirst ? calculated[0] : calculated.at(-1);
  const formula = from === undefined ? undefined : cellAt(sheet, from, column)?.formula;
  if (from === undefined || formula === undefined) return;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cell = cellAt(sheet, row, column);
    const isConstant = cell !== undefined && cell.formula === undefined;
    const filled = shiftFormula(formula, row - from, 0);
    if (!isConstant && cell?.formula !== filled) putCell(sheet, row, column, { value: null, formula: filled });
  }
}
