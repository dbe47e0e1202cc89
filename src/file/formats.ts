/**
 * Formats of cells. A CellFormat is never changed in place: cells with the same format share one object, so that
 * formatting a large range makes one object for each format it met, not one for each cell.
 */

import type { CellFormat, Sheet } from "./model";

const DEFAULT_FORMAT: CellFormat = Object.freeze({});

/** The font of cells whose format names none; size in points. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

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
