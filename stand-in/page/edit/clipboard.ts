/** Copying and pasting: tab-separated text to and from other programs, formulas and formats within the page. */

import { areaAddress } from "../../../src/file/address";
import { shiftFormula } from "../../../src/file/formula/shiftFormula";
import type { Area, Cell, CellFormat, Sheet } from "../../../src/file/model";
import { cellAt } from "../../../src/file/cells";
import { formatAt, putFormat } from "../../../src/file/formats";
import { typeBlock } from "../../typing/typeBlock";
import type { Input } from "../../typing/parseInput";
import type { OpenWorkbook } from "../open/openWorkbook";
import { selectedArea } from "../open/selection";

interface Copied {
  /** What went to the clipboard: as long as it comes back unchanged, the cells themselves are pasted. */
  text: string;
  top: number;
  left: number;
  cells: { cell: Cell | undefined; format: CellFormat }[][];
}

let copied: Copied | null = null;

/** The selected cells as tab-separated text, rows that a filter hides left out. */
export function copySelection(page: OpenWorkbook): string {
  const area = selectedArea(page.selection, page.view());
  const bounded = { ...area, bottom: Math.min(area.bottom, Math.max(area.top, page.view().used?.bottom ?? 0)) };
  const rows = visibleRows(page.sheet, bounded);
  const columns = Array.from({ length: bounded.right - bounded.left + 1 }, (_, index) => bounded.left + index);
  const text = rows.map((row) => columns.map((column) => quoted(page.view().textAt(row, column).text)).join("\t")).join("\r\n");
  const cells = rows.map((row) => columns.map((column) => ({ cell: copyOf(cellAt(page.sheet, row, column)), format: formatAt(page.sheet, row, column) })));
  copied = { text, top: bounded.top, left: bounded.left, cells };
  return text;
}

function copyOf(cell: Cell | undefined): Cell | undefined {
  return cell && { ...cell };
}

function visibleRows(sheet: Sheet, area: Area): number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) if (!sheet.rows.get(row)?.hidden) rows.push(row);
  return rows;
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows and columns of tab-separated text; a quoted cell may hold tabs, line breaks and doubled quotes. */
export function parseTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  while (at <= source.length) {
    const { cell, next } = readCell(source, at);
    rows[rows.length - 1]?.push(cell);
    if (source.charAt(next) === "\n") rows.push([]);
    at = next + 1;
  }
  return rows;
}

function readCell(source: string, at: number): { cell: string; next: number } {
  const quotedCell = source.charAt(at) === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : null;
  if (quotedCell) {
    quotedCell.lastIndex = at;
    const match = quotedCell.exec(source);
    if (match) return { cell: (match[1] ?? "").replaceAll('""', '"'), next: at + match[0].length };
  }
  const ends = [source.indexOf("\t", at), source.indexOf("\n", at)].filter((end) => end >= 0);
  const next = ends.length === 0 ? source.length : Math.min(...ends);
  return { cell: source.slice(at, next), next };
}

/** Pastes text at the selection: typed cell by cell, so tables grow; one cell fills the whole selection. Validations let it pass, as in Excel. */
export async function pasteText(page: OpenWorkbook, text: string): Promise<void> {
  const area = selectedArea(page.selection, page.view());
  const own = copied !== null && copied.text === text.replace(/(?<!\r)\n/g, "\r\n") ? copied : null;
  const block = own ? own.cells.map((line) => line.map(({ cell }) => ownInput(own, cell, area))) : parseTabText(text);
  const values = repeated(block, area);
  await page.change(() => {
    typeBlock(page.session.state, page.sheet.name, areaAddress({ ...area, bottom: area.top, right: area.left }), values, { paste: true });
    if (own) pasteFormats(page.sheet, own, area, values);
    return true;
  });
  const bottom = area.top + values.length - 1;
  const right = area.left + Math.max(...values.map((line) => line.length)) - 1;
  page.select({ ...page.selection, anchor: { row: area.top, column: area.left }, end: { row: bottom, column: right } });
}

function ownInput(own: Copied, cell: Cell | undefined, target: Area): Input {
  if (!cell) return "";
  const { formula, value, quotePrefix } = cell;
  if (formula !== undefined) return shiftFormula(formula, target.top - own.top, target.left - own.left);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && (quotePrefix || /^[-=+@']/.test(value)) ? `'${value}` : value;
}

/** A block that fits the selection a whole number of times fills it. */
function repeated(block: Input[][], area: Area): Input[][] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const columns = Math.max(...block.map((line) => line.length));
  if (height % block.length !== 0 || width % columns !== 0) return block;
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_unused, column) => block[row % block.length]?.[column % columns] ?? ""));
}

function pasteFormats(sheet: Sheet, own: Copied, area: Area, values: Input[][]): void {
  values.forEach((line, row) =>
    line.forEach((_, column) => {
      const source = own.cells[row % own.cells.length];
      const format = source?.[column % source.length]?.format;
      if (format) putFormat(sheet, area.top + row, area.left + column, format);
    }),
  );
}
