/** Moves the relative references of a formula, as filling a formula down or right does. */

import { isRelative, parseReference, type ReferenceCorner } from "../address";
import { LAST_COLUMN, LAST_ROW } from "../area";
import { moveCorners, rewriteReferences } from "./rewriteReferences";
import { formulaTokens } from "./tokens";

/** Whether formulas hold a reference that moves; a filled column asks once a row. */
const knownToMove = new Map<string, boolean>();
const mostKnown = 1_000;

function moves(formula: string): boolean {
  const known = knownToMove.get(formula);
  if (known !== undefined) return known;
  const found = formulaTokens(formula).some((token) => {
    const reference = token.kind === "reference" ? parseReference(token.text) : undefined;
    return reference !== undefined && isRelative(reference);
  });
  if (knownToMove.size >= mostKnown) knownToMove.clear();
  knownToMove.set(formula, found);
  return found;
}

/**
 * The formula as it reads `rows` further down and `columns` further right: "=A1+$B$1" one row down is "=A2+$B$1".
 * Structured references, names and texts stay. A reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || !moves(formula)) return formula;
  const shift = (corner: ReferenceCorner): ReferenceCorner | null => {
    const row = corner.rowFixed ? corner.row : corner.row + rows;
    const column = corner.columnFixed ? corner.column : corner.column + columns;
    return row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN ? null : { ...corner, row, column };
  };
  return rewriteReferences(formula, (reference) => moveCorners(reference, shift));
}
