/** Which cells may be written: all of a new sheet's, only the blank ones of a sheet that was there. */
import { lastOf, runsOf, type Area } from "../../workbook";
import type { SheetContent } from "../read/workbookState";

/** null: the sheet is new and all its cells are blank. */
export type Blanks = Pick<SheetContent, "at"> | null;

/** True for a cell that nobody filled, or whose formula points at something deleted. */
export function isOpen(value: string | number | boolean): boolean {
  return value === "" || (typeof value === "string" && value.startsWith("=") && value.includes("#REF!"));
}

/**
 * The rectangles of an area that may be written, from the top: the whole area when all of it is open, else runs of
 * open cells within each row.
 */
export function blankRuns(area: Area, blanks: Blanks): Area[] {
  if (blanks === null) return [area];
  const runs: Area[] = [];
  let filled = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    let start: number | null = null;
    for (let column = area.left; column <= area.right + 1; column += 1) {
      const open = column <= area.right && isOpen(blanks.at(row, column));
      if (open && start === null) start = column;
      if (!open && start !== null) {
        runs.push({ top: row, bottom: row, left: start, right: column - 1 });
        start = null;
      }
      if (!open && column <= area.right) filled += 1;
    }
  }
  return filled === 0 ? [area] : mergeRows(runs);
}

/** Joins runs of the same columns in neighbouring rows. */
function mergeRows(runs: readonly Area[]): Area[] {
  const joined = runsOf(runs, (one, above) => one.left === above.left && one.right === above.right && one.top === above.bottom + 1);
  return joined.map((run) => ({ ...run[0], bottom: lastOf(run).bottom }));
}
