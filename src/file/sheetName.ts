/** How formulas and addresses name a sheet before a "!". */

import { columnIndex } from "./address";
import { LAST_COLUMN, LAST_ROW } from "./area";

/** In quotes, which always serve. @example quoteSheet("It's") // "'It''s'" */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** In quotes only where Excel shows them: plain words that could be no cell stand without. */
export function quoteSheetIfNeeded(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCellReference(name);
  return plain ? name : quoteSheet(name);
}

/** The name that quotes hold, or the text itself where it has none. @example unquoteSheet("'It''s'") // "It's" */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** True for text that Excel reads as a cell: "A1", "XFD9", "R1C1", "R", "C". */
export function looksLikeCellReference(text: string): boolean {
  const cell = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (cell) return columnIndex(cell[1] ?? "") <= LAST_COLUMN && Number(cell[2]) <= LAST_ROW + 1;
  return /^(R\d*|C\d*|R\d*C\d*)$/i.test(text);
}

/** Splits "'My sheet'!A1:B2" into sheet name and address; null where no sheet is named. */
export function splitSheetName(text: string): { sheetName: string | null; address: string } {
  const [, sheet, address = ""] = /^('(?:[^']|'')+'|[^'!#]+)!(.+)$/s.exec(text) ?? [];
  return sheet === undefined ? { sheetName: null, address: text } : { sheetName: unquoteSheet(sheet), address };
}
