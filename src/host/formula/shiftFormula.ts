/** Moves the relative references of a formula, as filling a formula down or right does. */

import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "../address";
import { formulaTokens } from "./tokens";

/**
 * The formula as it reads `rows` further down and `columns` further right: "=A1+$B$1" one row down is "=A2+$B$1".
 * Structured references, names and texts stay. A reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.text;
      if (token.kind !== "word") return token.text;
      const isName = next === "(" || next === "[" || next === "!";
      const parts = token.text.split(":");
      return parts
        .map((part, at) => (isName && at === parts.length - 1 ? part : shiftPart(part, rows, columns, parts.length > 1)))
        .join(":");
    })
    .join("");
}

function shiftPart(text: string, rows: number, columns: number, inRange: boolean): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(text);
  if (cell) {
    const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = cell;
    if (columnIndex(letters) > LAST_COLUMN || Number(digits) > LAST_ROW + 1) return text;
    const column = shiftColumn(fixColumn, letters, columns);
    const row = shiftRow(fixRow, digits, rows);
    return column === null || row === null ? "#REF!" : column + row;
  }
  const wholeColumn = inRange ? /^(\$?)([A-Za-z]{1,3})$/.exec(text) : null;
  if (wholeColumn) return shiftColumn(wholeColumn[1] ?? "", wholeColumn[2] ?? "", columns) ?? "#REF!";
  const wholeRow = inRange ? /^(\$?)([1-9]\d{0,6})$/.exec(text) : null;
  if (wholeRow) return shiftRow(wholeRow[1] ?? "", wholeRow[2] ?? "", rows) ?? "#REF!";
  return text;
}

function shiftColumn(fixed: string, letters: string, columns: number): string | null {
  if (fixed) return fixed + letters;
  const column = columnIndex(letters) + columns;
  return column < 0 || column > LAST_COLUMN ? null : columnLetters(column);
}

function shiftRow(fixed: string, digits: string, rows: number): string | null {
  if (fixed) return fixed + digits;
  const row = Number(digits) + rows;
  return row < 1 || row > LAST_ROW + 1 ? null : String(row);
}
