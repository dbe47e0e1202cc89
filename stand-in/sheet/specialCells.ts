/** Range.getSpecialCells: the cells of one kind, as rectangles. Excel merges what it can; so does this, column by column. */
import { intersection, subtract } from "../../src/file/area";
import { usedArea } from "../../src/file/cells";
import { HostError } from "../hostError";
import type { Area, Sheet } from "../../src/file/model";

/** Cells with formulas inside the area, as few rectangles as neighbouring columns with the same rows allow. */
function formulaAreas(sheet: Sheet, area: Area): Area[] {
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

/** Cells inside the area with conditional formats of any kind; no cell is in two of the rectangles. */
function highlightedAreas(sheet: Sheet, area: Area): Area[] {
  const areas: Area[] = [];
  for (const own of sheet.conditionalFormats.flatMap((format) => format.areas)) {
    const inside = intersection(own, area);
    if (inside) areas.push(...areas.reduce<Area[]>((rest, other) => rest.flatMap((part) => subtract(part, other)), [inside]));
  }
  return areas;
}

/** Excel knows more kinds; only those that the add-in asks for are answered. */
export function specialAreas(sheet: Sheet, area: Area, kind: unknown): Area[] {
  if (kind === "Formulas") {
    const used = usedArea(sheet, true, area);
    return used ? formulaAreas(sheet, used) : [];
  }
  if (kind === "ConditionalFormats") return highlightedAreas(sheet, area);
  throw new HostError("UnsupportedOperation", `Special cells of the kind ${String(kind)} are not played here`);
}
