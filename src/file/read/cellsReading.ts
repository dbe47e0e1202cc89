/** Cells, rows and columns of a worksheet part. */

import { tryParseArea } from "../address";
import { shiftFormula } from "../formula/shiftFormula";
import type { Cell, CellValue, ErrorCode, Sheet } from "../model";
import { putCell } from "../cells";
import { putFormat } from "../formats";
import { fileColumnWidth } from "../write/sheetPart";
import type { NoteLoss } from "./losses";
import type { StylesReader } from "./stylesReading";
import { child, children, flagOf, hasRunLooks, numberOf, textOf, unescapeText } from "./xmlReading";

/** Formula of a file with its "=": prefixes of newer functions left out. */
export function readFormula(text: string): string {
  return `=${text.replace(/_xlfn\.(?:_xlws\.)?/g, "")}`;
}

/** A text of the file's table of shared texts; `isRich` when parts of it have looks of their own. */
export interface SharedText {
  text: string;
  isRich: boolean;
}

export function readCells(sheet: Sheet, root: Element, styles: StylesReader, texts: readonly SharedText[], note: NoteLoss): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  for (const line of children(child(root, "sheetData"), "row")) {
    const row = (numberOf(line, "r") ?? 1) - 1;
    readRow(sheet, line, row);
    for (const element of children(line, "c")) {
      const place = tryParseArea(element.getAttribute("r") ?? "");
      if (!place) continue;
      const style = styles.cells[numberOf(element, "s") ?? 0];
      if (style && Object.keys(style.format).length > 0) putFormat(sheet, row, place.left, style.format);
      const address = element.getAttribute("r") ?? "";
      for (const look of style?.unread ?? []) note("looks", sheet.name, look, address);
      if (element.getAttribute("vm") !== null) note("richValues", sheet.name, undefined, address);
      const cell: Cell = { value: readValue(element, texts, sheet, note) };
      const formula = cellFormula(element, row, place.left, shared, sheet, note);
      if (formula !== undefined) cell.formula = formula;
      if (style?.quotePrefix) cell.quotePrefix = true;
      if (cell.value !== null || formula !== undefined) putCell(sheet, row, place.left, cell);
    }
  }
}

function readRow(sheet: Sheet, line: Element, row: number): void {
  const height = numberOf(line, "ht");
  const hidden = flagOf(line, "hidden");
  const isCustom = flagOf(line, "customHeight") ?? false;
  const format = {
    ...(height === undefined ? {} : { height }),
    ...(height === undefined || isCustom ? {} : { fitted: true as const }),
    ...(hidden ? { hidden: true } : {}),
  };
  if (Object.keys(format).length > 0) sheet.rows.set(row, format);
}

function readValue(cell: Element, texts: readonly SharedText[], sheet: Sheet, note: NoteLoss): CellValue {
  const kind = cell.getAttribute("t") ?? "n";
  if (kind === "inlineStr") {
    const inline = child(cell, "is") ?? cell;
    if (hasRunLooks(inline)) note("richText", sheet.name, undefined, cell.getAttribute("r") ?? "");
    return textOf(inline);
  }
  const text = child(cell, "v")?.textContent ?? null;
  if (text === null) return null;
  switch (kind) {
    case "s": {
      const shared = texts[Number(text)];
      if (shared?.isRich) note("richText", sheet.name, undefined, cell.getAttribute("r") ?? "");
      return shared?.text ?? null;
    }
    case "str":
      return unescapeText(text);
    case "b":
      return text === "1";
    case "e":
      return { error: text as ErrorCode };
    case "d":
      return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
    default:
      return Number(text);
  }
}

function cellFormula(
  cell: Element,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
  sheet: Sheet,
  note: NoteLoss,
): string | undefined {
  const element = child(cell, "f");
  if (!element) return undefined;
  const kind = element.getAttribute("t");
  const text = element.textContent ?? "";
  const key = element.getAttribute("si") ?? "";
  if (kind === "array" || kind === "dataTable") {
    note("arrayFormulas", sheet.name, undefined, cell.getAttribute("r") ?? "");
    return undefined;
  }
  if (kind !== "shared") return text === "" ? undefined : readFormula(text);
  if (text !== "") shared.set(key, { formula: readFormula(text), row, column });
  const first = shared.get(key);
  return first && shiftFormula(first.formula, row - first.row, column - first.column);
}

export function readColumns(sheet: Sheet, root: Element, lastUsed: number): void {
  for (const element of children(child(root, "cols"), "col")) {
    const first = (numberOf(element, "min") ?? 1) - 1;
    const last = Math.min((numberOf(element, "max") ?? 1) - 1, Math.max(first, lastUsed + 1));
    const width = flagOf(element, "customWidth") ? pointsOf(numberOf(element, "width") ?? 0) : undefined;
    const hidden = flagOf(element, "hidden") ?? false;
    const level = numberOf(element, "outlineLevel") ?? 0;
    const format = { ...(width === undefined ? {} : { width }), ...(hidden ? { hidden } : {}), ...(level > 0 ? { level } : {}) };
    if (Object.keys(format).length === 0) continue;
    for (let column = first; column <= last; column += 1) sheet.columns.set(column, { ...format });
  }
}

/** Points of a width in digits of the default font: the shortest decimal that files would write as this width. */
function pointsOf(width: number): number {
  const exact = width * 5.25;
  for (let digits = 0; digits < 6; digits += 1) {
    for (const step of [0, 1]) {
      const points = Number((Math.round(exact * 10 ** digits + step) / 10 ** digits).toFixed(digits));
      if (Math.abs(fileColumnWidth(points) - width) < 1e-9) return points;
    }
  }
  return exact;
}
