/** A1 references: column letters, dollar signs, whole rows and columns. Rows and columns are 0-based. */

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

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

/** Letters of a column. `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column. `columnNumber("AB")` is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Address without dollar signs. `cellAddress(2, 1)` is "B3". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const corner = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)([1-9][0-9]{0,6})$/;

function parseCorner(text: string): ReferenceCorner | undefined {
  const match = corner.exec(text);
  if (!match) return undefined;
  const row = Number(match[4]) - 1;
  const column = columnNumber(match[2] ?? "");
  if (row > LAST_ROW || column > LAST_COLUMN) return undefined;
  return { row, column, rowFixed: match[3] === "$", columnFixed: match[1] === "$" };
}

/** Reads `B3`, `$B$3:C9`, `A:C` or `1:3`; undefined when the text is none of these. */
export function parseRangeReference(text: string): RangeReference | undefined {
  const [left = "", right] = text.split(":");
  if (right === undefined) {
    const single = parseCorner(left);
    return single && { extent: "cells", first: single, last: single };
  }
  const first = parseCorner(left);
  const last = parseCorner(right);
  if (first && last) return { extent: "cells", first, last };
  return parseWholeColumns(left, right) ?? parseWholeRows(left, right);
}

function parseWholeColumns(left: string, right: string): RangeReference | undefined {
  const from = wholeColumn.exec(left);
  const to = wholeColumn.exec(right);
  if (!from || !to) return undefined;
  const first = { row: 0, column: columnNumber(from[2] ?? ""), rowFixed: true, columnFixed: from[1] === "$" };
  const last = { row: LAST_ROW, column: columnNumber(to[2] ?? ""), rowFixed: true, columnFixed: to[1] === "$" };
  if (first.column > LAST_COLUMN || last.column > LAST_COLUMN) return undefined;
  return { extent: "columns", first, last };
}

function parseWholeRows(left: string, right: string): RangeReference | undefined {
  const from = wholeRow.exec(left);
  const to = wholeRow.exec(right);
  if (!from || !to) return undefined;
  const first = { row: Number(from[2]) - 1, column: 0, rowFixed: from[1] === "$", columnFixed: true };
  const last = { row: Number(to[2]) - 1, column: LAST_COLUMN, rowFixed: to[1] === "$", columnFixed: true };
  if (first.row > LAST_ROW || last.row > LAST_ROW) return undefined;
  return { extent: "rows", first, last };
}

/** True when copying the formula elsewhere would change what the reference points at. */
export function isRelative({ first, last }: RangeReference): boolean {
  return !(first.rowFixed && first.columnFixed && last.rowFixed && last.columnFixed);
}
