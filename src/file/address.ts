/** How cells are written in A1, and read again. Rows and columns count from 0 here, from 1 and A in the text; a sheet's name is no part. */

import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "./area";
import type { Area } from "./model";

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters in either case. @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @example cellAddress(0, 1) // "B1" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B3", "B3:C9", or for whole columns and rows "B:C" and "3:4". */
export function areaAddress(area: Readonly<Area>): string {
  if (isWholeRows(area) && !isWholeColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return cornersAddress(area);
}

/** From corner to corner, as files write areas: "B3", "B3:C9", for whole columns and rows "B1:C1048576" and "A3:XFD4". */
export function cornersAddress({ top, left, bottom, right }: Readonly<Area>): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** With dollars: @example absoluteAddress({ top: 0, left: 0, bottom: 1, right: 0 }) // "$A$1:$A$2" */
export function absoluteAddress(area: Readonly<Area>): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** One end of a reference as written: `$B3` has a fixed column and a row that moves with the formula. */
export interface ReferenceCorner {
  row: number;
  column: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface RangeReference {
  /** "columns" for `A:C`, "rows" for `1:3`. */
  extent: "cells" | "columns" | "rows";
  first: ReferenceCorner;
  /** Equal to `first` when the reference is one cell. */
  last: ReferenceCorner;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Reads `B3`, `$B$3:C9`, `A:C` or `1:3`; undefined when the text is none of these or lies outside a sheet. */
export function parseReference(text: string): RangeReference | undefined {
  const colon = text.indexOf(":");
  if (colon < 0) {
    const cell = parseCell(text);
    return cell && { extent: "cells", first: cell, last: cell };
  }
  const [from, to] = [text.slice(0, colon), text.slice(colon + 1)];
  return parseEnds("cells", parseCell, from, to) ?? parseEnds("columns", parseColumn, from, to) ?? parseEnds("rows", parseRow, from, to);
}

type ParseEnd = (text: string, edge: number) => ReferenceCorner | undefined;

function parseEnds(extent: RangeReference["extent"], parse: ParseEnd, from: string, to: string): RangeReference | undefined {
  const first = parse(from, 0);
  const last = first && parse(to, 1);
  return last && { extent, first, last };
}

function parseCell(text: string): ReferenceCorner | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const row = Number(match[4]) - 1;
  const column = columnIndex(match[2] ?? "");
  if (row > LAST_ROW || column > LAST_COLUMN) return undefined;
  return { row, column, rowFixed: match[3] === "$", columnFixed: match[1] === "$" };
}

function parseColumn(text: string, edge: number): ReferenceCorner | undefined {
  const match = COLUMN.exec(text);
  const column = columnIndex(match?.[2] ?? "");
  if (!match || column > LAST_COLUMN) return undefined;
  return { row: edge * LAST_ROW, column, rowFixed: true, columnFixed: match[1] === "$" };
}

function parseRow(text: string, edge: number): ReferenceCorner | undefined {
  const match = ROW.exec(text);
  const row = Number(match?.[2]) - 1;
  if (!match || row > LAST_ROW) return undefined;
  return { row, column: edge * LAST_COLUMN, rowFixed: match[1] === "$", columnFixed: true };
}

/** @example formatReference of what `$B$3:C9` reads as is "$B$3:C9" */
export function formatReference({ extent, first, last }: RangeReference): string {
  const end = ({ row, column, rowFixed, columnFixed }: ReferenceCorner): string => {
    const letters = extent === "rows" ? "" : (columnFixed ? "$" : "") + columnLetters(column);
    return extent === "columns" ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
  };
  return first === last ? end(first) : `${end(first)}:${end(last)}`;
}

/** True when copying the formula elsewhere would change what the reference points at. */
export function isRelative({ first, last }: RangeReference): boolean {
  return !(first.rowFixed && first.columnFixed && last.rowFixed && last.columnFixed);
}

/** The cells that a reference means, whichever corners it names. */
export function referencedArea({ first, last }: RangeReference): Area {
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The cells that an address without a sheet means: "B3", "$B$3:C9", "B:C", "3:4"; null when the text is no address. */
export function tryParseArea(address: string): Area | null {
  const reference = parseReference(address);
  return reference ? referencedArea(reference) : null;
}
