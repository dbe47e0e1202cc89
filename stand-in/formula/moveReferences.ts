/** References to cells that move because whole rows or columns were inserted into a sheet. */

import { LAST_COLUMN, LAST_ROW } from "../../src/file/area";
import { moveCorners, rewriteReferencesTo } from "../../src/file/formula/rewriteReferences";

/** Where the rows and the columns of one sheet are after an insertion. */
export interface LineMove {
  sheetName: string;
  row: (row: number) => number;
  column: (column: number) => number;
}

/**
 * The formula after the insertion: references follow their cells, ranges around the new lines grow. `ownSheet` is the sheet that a
 * reference without a sheet name means; null for a name.
 *
 * @example a column inserted before B: moveReferences("=SUM(A1:B2)+$B$9", "S", move) → "=SUM(A1:C2)+$C$9"
 */
export function moveReferences(formula: string, ownSheet: string | null, move: LineMove): string {
  return rewriteReferencesTo(move.sheetName, formula, ownSheet, (reference) =>
    moveCorners(reference, (corner) => ({
      ...corner,
      row: reference.extent === "columns" ? corner.row : Math.min(LAST_ROW, move.row(corner.row)),
      column: reference.extent === "rows" ? corner.column : Math.min(LAST_COLUMN, move.column(corner.column)),
    })),
  );
}
