import { contains, intersection, isWholeColumns, isWholeRows } from "../address";
import { invalid } from "../hostError";
import type { Area, Sheet } from "../model";
import { tablesTouching } from "../table/tableLayout";
import { putCell } from "./cells";
import { refuseProtected } from "./protection";

/** Merges the cells into one, or each row into one; only the first cell keeps its content. Refused in a table. */
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  refuseProtected(sheet);
  if (tablesTouching(sheet, area).length > 0) throw invalid("Cells of a table cannot be merged");
  if (isWholeRows(area) || isWholeColumns(area)) throw invalid("Whole rows or columns are not merged here");
  const merges = across ? rowsOf(area) : [area];
  for (const merge of merges) {
    refusePartialOverlap(sheet, merge);
    sheet.merges = sheet.merges.filter((other) => !contains(merge, other));
    sheet.merges.push(merge);
    keepFirstCell(sheet, merge);
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));
}

function refusePartialOverlap(sheet: Sheet, area: Area): void {
  const cut = sheet.merges.some((other) => intersection(other, area) !== null && !contains(area, other));
  if (cut) throw invalid("The range cuts through merged cells");
}

function keepFirstCell(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row !== area.top || column !== area.left) putCell(sheet, row, column, null);
    }
  }
}
