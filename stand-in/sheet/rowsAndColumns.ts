/** Widths, heights and hiding of whole columns and rows. */

import { isWholeColumns, isWholeRows } from "../../src/file/area";
import { invalid } from "../hostError";
import type { Area, ColumnFormat, RowFormat, Sheet } from "../../src/file/model";
import { refuseProtected } from "./protection";

/** Points of a column that nobody has set, where the standard font has digits of 7 pixels, and of 8. */
export const DEFAULT_WIDTH = 48;
export const WIDE_DIGITS_WIDTH = 54;
export const DEFAULT_HEIGHT = 15;

export function hideColumns(sheet: Sheet, area: Area, hidden: boolean): void {
  refuseProtected(sheet, "allowFormatColumns");
  if (isWholeRows(area)) throw invalid("Not all columns can be hidden or shown at once here");
  for (let column = area.left; column <= area.right; column += 1) hideColumn(sheet, column, hidden);
}

function hideColumn(sheet: Sheet, column: number, hidden: boolean): void {
  const { hidden: _before, ...format } = sheet.columns.get(column) ?? {};
  if (hidden) sheet.columns.set(column, { ...format, hidden });
  else if (Object.keys(format).length > 0) sheet.columns.set(column, format);
  else sheet.columns.delete(column);
}

/** Points, from 0 to WIDEST_COLUMN. */
export function setColumnWidth(sheet: Sheet, area: Area, width: number): void {
  refuseProtected(sheet, "allowFormatColumns");
  if (isWholeRows(area)) throw invalid("The width of all columns at once is not part of this host");
  for (let column = area.left; column <= area.right; column += 1) sheet.columns.set(column, { ...sheet.columns.get(column), width });
}

/** Points, from 0 to TALLEST_ROW; from then on the row is not fitted to its text. */
export function setRowHeight(sheet: Sheet, area: Area, height: number): void {
  refuseProtected(sheet, "allowFormatRows");
  if (isWholeColumns(area)) throw invalid("The height of all rows at once is not part of this host");
  for (let row = area.top; row <= area.bottom; row += 1) {
    const { fitted: _fitted, ...rest } = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...rest, height });
  }
}

/** Points on screen: nothing for a hidden column. */
export function shownWidth(sheet: Sheet, column: number): number {
  const { width, hidden } = sheet.columns.get(column) ?? {};
  return hidden ? 0 : (width ?? DEFAULT_WIDTH);
}

/** Points on screen: nothing for a hidden row. */
export function shownHeight(sheet: Sheet, row: number): number {
  const { height, hidden } = sheet.rows.get(row) ?? {};
  return hidden ? 0 : (height ?? DEFAULT_HEIGHT);
}

export function sharedWidth(sheet: Sheet, area: Area, standard: number): number | null {
  return shared(sheet.columns, area.left, area.right, (format) => format?.width ?? standard);
}

export function sharedHeight(sheet: Sheet, area: Area): number | null {
  return shared(sheet.rows, area.top, area.bottom, (format) => format?.height ?? DEFAULT_HEIGHT);
}

/** True, false, or null when some are hidden and some are not. */
export function sharedHidden(formats: Map<number, ColumnFormat | RowFormat>, first: number, last: number): boolean | null {
  return shared(formats, first, last, (format) => format?.hidden ?? false);
}

/** What all of them share, else null. Those without a format of their own count once. */
function shared<F, T>(formats: Map<number, F>, first: number, last: number, read: (format: F | undefined) => T): T | null {
  const own = [...formats].filter(([index]) => index >= first && index <= last).map(([, format]) => read(format));
  if (own.length < last - first + 1) own.push(read(undefined));
  const value = own[0];
  return value !== undefined && own.every((other) => other === value) ? value : null;
}
