/**
 * Formats of cells. A CellFormat is never changed in place: cells with the same format share one object, so that
 * formatting a large range makes one object for each format it met, not one for each cell.
 */

import { isWholeColumns, isWholeRows } from "../address";
import { HostError } from "../hostError";
import type { Area, CellFormat, Sheet } from "../model";

const DEFAULT_FORMAT: CellFormat = Object.freeze({});

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.formats.get(row)?.get(column) ?? DEFAULT_FORMAT;
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return formatAt(sheet, row, column).numberFormat ?? "General";
}

export function putFormat(sheet: Sheet, row: number, column: number, format: CellFormat): void {
  const formats = sheet.formats.get(row);
  if (formats) formats.set(column, format);
  else sheet.formats.set(row, new Map([[column, format]]));
}

/**
 * Changes the format of every cell of the area. Whole rows and columns are refused with UnsupportedOperation:
 * the model keeps formats by cell only.
 */
export function changeFormats(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  refuseUnbounded(area);
  const changed = new Map<CellFormat, CellFormat>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = formatAt(sheet, row, column);
      let after = changed.get(before);
      if (!after) changed.set(before, (after = change(before)));
      putFormat(sheet, row, column, after);
    }
  }
}

/** The value that all cells of the area share, else null, as Office.js answers a mixed format. */
export function sharedFormat<T>(sheet: Sheet, area: Area, read: (format: CellFormat) => T): T | null {
  refuseUnbounded(area);
  const first = read(formatAt(sheet, area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(formatAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

function refuseUnbounded(area: Area): void {
  if (isWholeRows(area) || isWholeColumns(area)) {
    throw new HostError("UnsupportedOperation", "This host keeps cell formats by cell, not for whole rows or columns");
  }
}
