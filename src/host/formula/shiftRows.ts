/** References to cells that move down or up because rows were inserted or deleted above them. */

import { columnIndex, LAST_ROW } from "../address";
import { formulaTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

/** Cells of some columns, from row `from` on, that move `by` rows; by a negative number, the rows before `from` are deleted. */
export interface RowShift {
  sheetName: string;
  left: number;
  right: number;
  from: number;
  by: number;
}

/**
 * The formula after the move. References to cells that moved follow them; ranges that begin before and end behind grow or shrink;
 * references to deleted cells become #REF!. `ownSheet` is the sheet that a reference without sheet name means.
 *
 * @example shiftRowsInFormula("=SUM(A2:A9)+A9", "S", { sheetName: "S", left: 0, right: 3, from: 4, by: 2 }) → "=SUM(A2:A11)+A11"
 */
export function shiftRowsInFormula(formula: string, ownSheet: string | null, shift: RowShift): string {
  if (!/\d/.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.text;
      const isName = next === "(" || next === "[" || next === "!";
      if (token.kind !== "word" || isName || !isOnSheet(sheetOf(tokens, index) ?? ownSheet, shift)) return token.text;
      return shiftReference(token.text, shift);
    })
    .join("");
}

function sheetOf(tokens: readonly FormulaToken[], index: number): string | null {
  const before = tokens[index - 1];
  if (before?.kind === "sheet") return before.text.slice(1, -2).replaceAll("''", "'");
  return before?.text === "!" ? (tokens[index - 2]?.text ?? null) : null;
}

function isOnSheet(name: string | null, shift: RowShift): boolean {
  return name !== null && name.toLowerCase() === shift.sheetName.toLowerCase();
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

function shiftReference(text: string, shift: RowShift): string {
  const parts = text.split(":").map((part) => CELL.exec(part));
  const [first, last] = parts;
  if (!first || parts.length > 2 || (parts.length === 2 && !last)) return text;
  const columns = [first, last ?? first].map((cell) => columnIndex(cell[2] ?? ""));
  if (Math.min(...columns) < shift.left || Math.max(...columns) > shift.right) return text;
  const top = Number(first[4]) - 1;
  const bottom = Number((last ?? first)[4]) - 1;
  const moved = shiftRows(top, bottom, shift);
  if (!moved) return "#REF!";
  const write = (cell: RegExpExecArray, row: number): string => `${cell[1] ?? ""}${cell[2] ?? ""}${cell[3] ?? ""}${row + 1}`;
  return last ? `${write(first, moved.top)}:${write(last, moved.bottom)}` : write(first, moved.top);
}

function shiftRows(top: number, bottom: number, { from, by }: RowShift): { top: number; bottom: number } | null {
  const start = by < 0 ? from + by : from;
  const moved = {
    top: top >= from ? top + by : by < 0 && top >= start ? start : top,
    bottom: bottom >= from ? bottom + by : by < 0 && bottom >= start ? start - 1 : bottom,
  };
  return moved.bottom < moved.top || moved.bottom > LAST_ROW ? null : moved;
}
