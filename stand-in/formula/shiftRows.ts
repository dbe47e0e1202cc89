/** References to cells that move down or up because rows were inserted or deleted above them. */

import { referencedArea, type RangeReference } from "../../src/file/address";
import { LAST_ROW } from "../../src/file/area";
import { rewriteReferencesTo } from "../../src/file/formula/rewriteReferences";

/** Cells of some columns, from row `from` on, that move `by` rows; by a negative number, the rows before `from` are deleted. */
export interface RowShift {
  sheetName: string;
  left: number;
  right: number;
  from: number;
  by: number;
}

/**
 * The formula after the move. References to cells that moved follow them; ranges that begin before and end behind grow or shrink;
 * references to deleted cells become #REF!. `ownSheet` is the sheet that a reference without sheet name means.
 *
 * @example shiftRowsInFormula("=SUM(A2:A9)+A9", "S", { sheetName: "S", left: 0, right: 3, from: 4, by: 2 }) → "=SUM(A2:A11)+A11"
 */
export function shiftRowsInFormula(formula: string, ownSheet: string | null, shift: RowShift): string {
  if (!/\d/.test(formula)) return formula;
  return rewriteReferencesTo(shift.sheetName, formula, ownSheet, (reference) => shiftReference(reference, shift));
}

function shiftReference(reference: RangeReference, shift: RowShift): RangeReference | null {
  const { first, last } = reference;
  const { left, right } = referencedArea(reference);
  if (reference.extent !== "cells" || left < shift.left || right > shift.right) return reference;
  const moved = shiftRows(first.row, last.row, shift);
  if (!moved) return null;
  const top = { ...first, row: moved.top };
  return { ...reference, first: top, last: last === first ? top : { ...last, row: moved.bottom } };
}

function shiftRows(top: number, bottom: number, { from, by }: RowShift): { top: number; bottom: number } | null {
  const start = by < 0 ? from + by : from;
  const moved = {
    top: top >= from ? top + by : by < 0 && top >= start ? start : top,
    bottom: bottom >= from ? bottom + by : by < 0 && bottom >= start ? start - 1 : bottom,
  };
  return moved.bottom < moved.top || moved.bottom > LAST_ROW ? null : moved;
}
