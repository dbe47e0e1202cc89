/** What differs between two states of a workbook, for the events that undo and redo raise. */

import type { Area, Cell, Sheet, Workbook } from "../../../src/file/model";

/** For each sheet that is in both, the smallest area with every cell whose constant or formula differs. */
export function changedAreas(before: Workbook, after: Workbook): { sheet: Sheet; area: Area }[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    const area = old && changedArea(old, sheet);
    return area ? [{ sheet, area }] : [];
  });
}

function changedArea(before: Sheet, after: Sheet): Area | null {
  let area: Area | null = null;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, now] = [before.cells.get(row), after.cells.get(row)];
    for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      if (isSame(old?.get(column), now?.get(column))) continue;
      area ??= { top: row, bottom: row, left: column, right: column };
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}

/** Results of formulas may differ: they change by themselves, of which Excel tells nothing. */
function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  const [first, second] = [one?.value ?? null, other?.value ?? null];
  return first === second || (typeof first === "object" && typeof second === "object" && first?.error === second?.error);
}
