/** Clearing formats, as Home > Clear > Clear Formats does: looks and number formats of the cells, and highlights on them. */

import { intersection, subtract } from "../../src/file/area";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import type { Area, ConditionalFormat, Sheet } from "../../src/file/model";
import { refuseProtected } from "./protection";

/** Whole rows and columns are allowed; widths, heights, validations and contents stay. A highlight that is left without cells is gone. */
export function clearFormats(sheet: Sheet, area: Area): void {
  refuseProtected(sheet, "allowFormatCells");
  for (const [row, formats] of sheet.formats) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of [...formats.keys()]) if (column >= area.left && column <= area.right) formats.delete(column);
    if (formats.size === 0) sheet.formats.delete(row);
  }
  for (const format of sheet.conditionalFormats) {
    if (format.areas.some((own) => intersection(own, area) !== null)) cutOut(format, area);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Its formula is relative to the first cell, which may be another one now. */
function cutOut(format: ConditionalFormat, hole: Area): void {
  const [before] = format.areas;
  format.areas = format.areas.flatMap((own) => subtract(own, hole));
  const [first] = format.areas;
  if (before && first && format.formula !== undefined) {
    format.formula = shiftFormula(format.formula, first.top - before.top, first.left - before.left);
  }
}
