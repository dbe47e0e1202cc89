/** Range.getSpecialCells: the cells of one kind, as rectangles. Excel merges what it can; so does this, column by column. */
import { HostError } from "../hostError";
import type { Area, Sheet } from "../model";

/** Cells with formulas inside the area, as few rectangles as neighbouring columns with the same rows allow. */
export function formulaAreas(sheet: Sheet, area: Area): Area[] {
  const columns: Area[] = [];
  for (let column = area.left; column <= area.right; column += 1) columns.push(...formulaRuns(sheet, area, column));
  const joined: Area[] = [];
  for (const run of columns) {
    const neighbour = joined.find((other) => other.right === run.left - 1 && other.top === run.top && other.bottom === run.bottom);
    if (neighbour) neighbour.right = run.right;
    else joined.push(run);
  }
  return joined;
}

function formulaRuns(sheet: Sheet, area: Area, column: number): Area[] {
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (sheet.cells.get(row)?.get(column)?.formula === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Excel knows more kinds; only those that the add-in asks for are answered. */
export function requireFormulasKind(kind: unknown): void {
  if (kind !== "Formulas") throw new HostError("UnsupportedOperation", `Special cells of the kind ${String(kind)} are not played here`);
}
