/** Rectangles of cells and how they are written in A1. Rows and columns count from 0 here, from 1 and A in the text. */

/** All four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** @example cellAddress(0, 1) // "B1" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example areaAddress({ top: 0, left: 0, bottom: 1, right: 1 }) // "A1:B2" */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** With dollars: @example absoluteAddress({ top: 0, left: 0, bottom: 1, right: 0 }) // "$A$1:$A$2" */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as formulas spell it. @example quoteSheet("It's") // "'It''s'" */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Reads "目标设定!$A$1:$B$2", "'a b'!C3" or "C3"; null for #REF! and anything else. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!#]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(text);
  if (!match) return null;
  const [, quoted, plain, left = "", top = "", right, bottom] = match;
  const area = {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnNumber(right ?? left),
  };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads "Sheet1!A1:B2,Sheet1!D4" (several areas of one sheet); pieces that are no addresses are left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((piece) => parseAddress(piece.trim())?.area ?? []);
}
