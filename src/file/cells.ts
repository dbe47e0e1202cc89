/** Reading and writing single cells of the model. */

import { boundingArea, intersection } from "./area";
import type { Area, Cell, CellValue, Sheet } from "./model";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Puts a cell in its place; null empties it. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  const cells = sheet.cells.get(row);
  if (!cell) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (cells) cells.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}

/** A cell's value as Office.js shows it: blank is "", an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A cell's formula as Office.js shows it: the formula, else the constant. */
export function wireFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? wireValue(cell?.value ?? null);
}

/** The smallest area that holds every cell with content, with formats too unless `valuesOnly`; null for an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  // Merged cells are used cells, also without a value.
  const merged = valuesOnly ? [] : sheet.merges.flatMap((one) => (within ? (intersection(one, within) ?? []) : one));
  let area = merged.reduce<Area | null>((whole, one) => (whole ? boundingArea(whole, one) : { ...one }), null);
  for (const rows of valuesOnly ? [sheet.cells] : [sheet.cells, sheet.formats]) {
    for (const [row, columns] of rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const column of columns.keys()) {
        if (within && (column < within.left || column > within.right)) continue;
        area ??= { top: row, left: column, bottom: row, right: column };
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    }
  }
  return area;
}

/** True when a cell of the area holds a value or formula. */
export function hasContent(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of sheet.cells.get(row)?.keys() ?? []) {
      if (column >= area.left && column <= area.right) return true;
    }
  }
  return false;
}
