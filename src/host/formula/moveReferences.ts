/** References to cells that move because whole rows or columns were inserted into a sheet. */

import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "../address";
import { formulaTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

/** Where the rows and the columns of one sheet are after an insertion. */
export interface LineMove {
  sheetName: string;
  row: (row: number) => number;
  column: (column: number) => number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * The formula after the insertion: references follow their cells, ranges around the new lines grow. `ownSheet` is the sheet that a
 * reference without a sheet name means; null for a name.
 *
 * @example a column inserted before B: moveReferences("=SUM(A1:B2)+$B$9", "S", move) → "=SUM(A1:C2)+$C$9"
 */
export function moveReferences(formula: string, ownSheet: string | null, move: LineMove): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.text;
      const isName = next === "(" || next === "[" || next === "!";
      return token.kind === "word" && !isName && isOnSheet(tokens, index, ownSheet, move) ? movedReference(token.text, move) : token.text;
    })
    .join("");
}

function isOnSheet(tokens: readonly FormulaToken[], index: number, ownSheet: string | null, { sheetName }: LineMove): boolean {
  const before = tokens[index - 1];
  const named = before?.kind === "sheet" ? before.text.slice(1, -2).replaceAll("''", "'") : before?.text === "!" ? tokens[index - 2]?.text : ownSheet;
  return named?.toLowerCase() === sheetName.toLowerCase();
}

/** "B2", "B2:C9", "B:C", "2:9"; anything else is a name or a number and stays. */
function movedReference(text: string, move: LineMove): string {
  const parts = text.split(":");
  if (parts.length > 2) return text;
  for (const pattern of parts.length === 2 ? [CELL, COLUMN, ROW] : [CELL]) {
    if (parts.every((part) => pattern.test(part))) return parts.map((part) => movedPart(part, pattern, move)).join(":");
  }
  return text;
}

function movedPart(part: string, pattern: RegExp, move: LineMove): string {
  const match = pattern.exec(part);
  const [, first = "", second = "", third = "", fourth = ""] = match ?? [];
  const letters = () => columnLetters(Math.min(LAST_COLUMN, move.column(columnIndex(second))));
  const digits = (text: string) => Math.min(LAST_ROW, move.row(Number(text) - 1)) + 1;
  if (pattern === CELL) return `${first}${letters()}${third}${digits(fourth)}`;
  return pattern === COLUMN ? first + letters() : first + digits(second);
}
