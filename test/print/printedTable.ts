/** Where the cells of a printed sheet stand on its pages, worked out from the widths in the workbook, and what shows in them. */
import { tableName, type TableId } from "../../src/templates";
import { columnName } from "../../src/templates";
import { headerCells } from "../../src/workbook";
import { squeeze, type PrintedPage } from "./printedPage";
import type { Sheet, Table, Workbook } from "../../src/file/model";
import type { PdfWord } from "../oracle/libreOffice";

export interface PrintedTable {
  readonly sheet: Sheet;
  readonly table: Table;
  /** Column of the sheet, from 0, by the id of the template. */
  columnOf(id: string): number;
  valueAt(row: number, id: string): unknown;
  readonly rows: readonly number[];
}

export function printedTable(workbook: Workbook, id: TableId): PrintedTable {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName(id)));
  const table = sheet?.tables.find(({ name }) => name === tableName(id));
  if (!sheet || !table) throw new Error(`There is no table ${tableName(id)}.`);
  const marks = headerCells(workbook.names);
  const columnOf = (column: string): number => {
    const mark = marks.get(columnName(id, column).toLowerCase());
    if (!mark) throw new Error(`${table.name} has no column ${column}.`);
    return mark.area.left;
  };
  return {
    sheet,
    table,
    columnOf,
    valueAt: (row, column) => sheet.cells.get(row)?.get(columnOf(column))?.value ?? null,
    rows: Array.from({ length: table.area.bottom - table.area.top }, (_, index) => table.area.top + 1 + index),
  };
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Points that a drawing may differ from the sheet by: column widths are rounded to pixels. */
export const tolerance = 3;

/** LibreOffice reckons widths in digits of the font that it has for Calibri, which are so much wider. */
const widened = 1.056;

/**
 * Where a column stands on a page that prints all columns of the print area in the middle of the paper, and the scale of the page: its own,
 * or the one at which it fits.
 */
export function columnSpan(sheet: Sheet, column: number, paperWidth: number): Span & { readonly scale: number } {
  const { printArea, zoom } = sheet.pageLayout;
  if (!printArea) throw new Error(`${sheet.name} has no print area.`);
  const widths = Array.from({ length: printArea.right + 1 }, (_, index) => widthOf(sheet, index) * widened);
  const whole = sum(widths);
  const scale = zoom?.scale !== undefined ? zoom.scale / 100 : Math.min(1, (paperWidth - 2 * 20) / whole);
  const start = (paperWidth - whole * scale) / 2;
  const left = start + sum(widths.slice(0, column)) * scale;
  return { left, right: left + (widths[column] ?? 0) * scale, scale };
}

function widthOf(sheet: Sheet, column: number): number {
  const format = sheet.columns.get(column);
  return format?.hidden ? 0 : (format?.width ?? 48);
}

/** Runs of text that begin in the span, in the order of reading. */
export function textsIn(page: PrintedPage, { left, right }: Span): PdfWord[] {
  const inside = page.body.filter((text) => text.left >= left - tolerance && text.left < right - tolerance);
  return inside.sort((a, b) => (Math.abs(a.top - b.top) < 2 ? a.left - b.left : a.top - b.top));
}

export interface ShownCell {
  readonly text: string;
  /** Points from the top of the first line to the bottom of the last. */
  readonly height: number;
  /** Right edge of the longest line. */
  readonly right: number;
}

/**
 * The cells of a column as they show, taken in order: each expected text must stand there whole, beginning where the one before it ended.
 * Other text of the column (its header, other cells) is passed over.
 */
export function shownCells(runs: readonly PdfWord[], expected: readonly string[]): (ShownCell | null)[] {
  let next = 0;
  return expected.map((text) => {
    const found = findCell(runs, squeeze(text), next);
    if (!found) return null;
    next = found.end;
    return found.cell;
  });
}

function findCell(runs: readonly PdfWord[], text: string, from: number): { cell: ShownCell; end: number } | null {
  for (let first = from; first < runs.length; first += 1) {
    let joined = "";
    for (let last = first; last < runs.length && joined.length < text.length; last += 1) {
      joined += squeeze(runs[last]?.text ?? "");
      if (joined !== text) continue;
      const lines = runs.slice(first, last + 1);
      const top = Math.min(...lines.map((line) => line.top));
      const bottom = Math.max(...lines.map((line) => line.top + line.height));
      return { cell: { text, height: bottom - top, right: Math.max(...lines.map((line) => line.left + line.width)) }, end: last + 1 };
    }
  }
  return null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
