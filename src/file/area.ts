/** Rectangles of cells on a sheet of 1,048,576 rows and 16,384 columns. Whole rows and columns reach the sheet's edge. */

import type { Area } from "./model";

/** The last row and column of a sheet, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const isWholeRows = (area: Readonly<Area>): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Readonly<Area>): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const rowCount = (area: Readonly<Area>): number => area.bottom - area.top + 1;
export const columnCount = (area: Readonly<Area>): number => area.right - area.left + 1;
export const cellCount = (area: Readonly<Area>): number => rowCount(area) * columnCount(area);

/** False when the area lies partly outside the sheet. */
export function isInSheet(area: Readonly<Area>): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}

export function contains(outer: Readonly<Area>, inner: Readonly<Area>): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;
}

export function holdsCell(area: Readonly<Area>, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** True when both areas hold a cell. */
export function overlaps(one: Readonly<Area>, other: Readonly<Area>): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The cells that both areas hold, or null. */
export function intersection(one: Readonly<Area>, other: Readonly<Area>): Area | null {
  if (!overlaps(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** The smallest area that holds both. */
export function boundingArea(one: Readonly<Area>, other: Readonly<Area>): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What remains of `area` when `hole` is cut out: at most four rectangles. */
export function subtract(area: Readonly<Area>, hole: Readonly<Area>): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [{ ...area }];
  const rest: Area[] = [];
  if (area.top < cut.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (area.left < cut.left) rest.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  return rest;
}

/** The rows of an area, from the top. @example rowsOf({ top: 2, bottom: 4, left: 0, right: 0 }) // [2, 3, 4] */
export function rowsOf({ top, bottom }: Pick<Area, "top" | "bottom">): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
