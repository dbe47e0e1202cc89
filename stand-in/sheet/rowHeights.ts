/** Rows fitted to wrapped text, as Excel fits those whose height nobody set. */

import type { HostState } from "../hostState";
import type { CellFormat, Sheet } from "../../src/file/model";
import { TALLEST_ROW } from "../../src/file/excelLimits";
import { DEFAULT_FONT, formatAt } from "../../src/file/formats";
import { DEFAULT_HEIGHT, shownWidth } from "./rowsAndColumns";
import { countLines, hasWideCharacter } from "./textLines";

/** Points of a cell's width that hold no text. */
const PADDING = 3.75;
/** Points that one step of indent takes. */
const INDENT_STEP = 6.75;

export interface RowSpan {
  first: number;
  last: number;
}

/** Notes rows to be fitted once formulas are calculated. */
export function noteRowsToFit(host: HostState, sheet: Sheet, span: RowSpan): void {
  const spans = host.rowsToFit.get(sheet);
  const last = spans?.at(-1);
  if (last && last.first <= span.first && last.last >= span.last) return;
  if (spans) spans.push(span);
  else host.rowsToFit.set(sheet, [span]);
}

/** Fits the rows that were noted. */
export function fitNotedRows(host: HostState): void {
  for (const [sheet, spans] of host.rowsToFit) {
    const fitted = [...sheet.rows].filter(([, format]) => format.fitted).map(([row]) => row);
    for (const row of new Set([...sheet.cells.keys(), ...fitted])) {
      if (spans.some(({ first, last }) => row >= first && row <= last)) fitRow(sheet, row);
    }
  }
  host.rowsToFit.clear();
}

/** A height set by hand stays; Excel leaves merged cells out of account. */
function fitRow(sheet: Sheet, row: number): void {
  const { height: before, fitted, ...rest } = sheet.rows.get(row) ?? {};
  if (before !== undefined && !fitted) return;
  const height = Math.min(TALLEST_ROW, neededHeight(sheet, row));
  if (height > DEFAULT_HEIGHT) sheet.rows.set(row, { ...rest, height, fitted: true });
  else if (Object.keys(rest).length > 0) sheet.rows.set(row, rest);
  else sheet.rows.delete(row);
}

function neededHeight(sheet: Sheet, row: number): number {
  const merges = sheet.merges.filter((area) => row >= area.top && row <= area.bottom);
  let height = DEFAULT_HEIGHT;
  for (const [column, { value }] of sheet.cells.get(row) ?? []) {
    const format = formatAt(sheet, row, column);
    if (!format.wrap || typeof value !== "string" || sheet.columns.get(column)?.hidden) continue;
    if (merges.some((area) => column >= area.left && column <= area.right)) continue;
    height = Math.max(height, textHeight(value, format, shownWidth(sheet, column)));
  }
  return height;
}

/** Points: 15 for a line of 11-point text, 16.5 where Chinese fonts with their taller lines fill more than one. */
function textHeight(text: string, { fontSize = DEFAULT_FONT.size, indent = 0 }: CellFormat, width: number): number {
  const characters = (width - PADDING - indent * INDENT_STEP) / (fontSize / 2);
  const lines = countLines(text, Math.floor(characters));
  const line = lines > 1 && hasWideCharacter(text) ? 16.5 : DEFAULT_HEIGHT;
  return Math.ceil((lines * line * fontSize) / DEFAULT_FONT.size / 0.75) * 0.75;
}
