/** A1 addresses and the rectangles they mean. Rows and columns are 0-based; whole rows and columns reach the sheet's edge. */

import { HostError } from "./hostError";
import type { Area } from "./model";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a 0-based index: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters, in either case: "AB" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

export function contains(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;
}

/** The cells that both areas hold, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** What remains of `area` when `hole` is cut out: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (area.top < cut.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (area.left < cut.left) rest.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  return rest;
}

/** The A1 text of an area, without sheet: "B3", "B3:C9", "B:C", "3:4". */
export function formatArea(area: Area): string {
  if (isWholeRows(area) && !isWholeColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const from = columnLetters(area.left) + (area.top + 1);
  const to = columnLetters(area.right) + (area.bottom + 1);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet name as formulas write it: quoted unless it is a plain identifier. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCellReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True for text that Excel reads as a cell: "A1", "XFD9", "R1C1", "R", "C". */
export function looksLikeCellReference(text: string): boolean {
  const cell = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (cell) return columnIndex(cell[1] ?? "") <= LAST_COLUMN && Number(cell[2]) <= LAST_ROW + 1;
  return /^(R\d*|C\d*|R\d*C\d*)$/i.test(text);
}

/** Splits "'My sheet'!A1:B2" into sheet name and address; no sheet gives null. */
export function splitSheetName(text: string): { sheetName: string | null; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheetName: null, address: text } : { sheetName: text.slice(0, mark), address: text.slice(mark + 1) };
}

/**
 * The area that an address without a sheet means: "B3", "$B$3:C9", "B:C", "3:4".
 * Anything else is refused with InvalidArgument, as Worksheet.getRange does.
 */
export function parseArea(address: string): Area {
  const area = tryParseArea(address);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is no cell address`);
  return area;
}

/** Like parseArea, null when the text is no address. */
export function tryParseArea(address: string): Area | null {
  const text = address.replaceAll("$", "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, l1 = "", r1 = "", l2 = l1, r2 = r1] = cells;
    return ordered(Number(r1) - 1, columnIndex(l1), Number(r2) - 1, columnIndex(l2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isInSheet(area) ? area : null;
}

/** False when the area lies partly outside the 1,048,576 × 16,384 cells of a sheet. */
export function isInSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}
