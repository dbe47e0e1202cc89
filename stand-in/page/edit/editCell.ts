/** Typing into the active cell: beginning, changing, taking and giving up an entry. */

import { areaAddress } from "../../../src/file/address";
import { cellAt, wireValue } from "../../../src/file/cells";
import { numberFormatAt } from "../../../src/file/formats";
import { isLockedCell } from "../../sheet/protection";
import { typeBlock } from "../../typing/typeBlock";
import type { ValidationRefusal } from "../../typing/validateInput";
import type { Sheet } from "../../../src/file/model";
import { isDateFormat } from "../../chart/sourceSeries";
import { cellText } from "../grid/cellText";
import type { EntryAlert } from "../texts/notice";
import type { OpenWorkbook } from "../open/openWorkbook";
import { pageTexts } from "../texts/pageTexts";
import { selectCell, selectedArea, stepFrom } from "../open/selection";

/** What stands in the formula bar for a cell: its formula, or the constant as one would type it. */
export function editText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const numberFormat = numberFormatAt(sheet, row, column);
  if (typeof cell.value === "number") return numberText(cell.value, numberFormat);
  const text = String(wireValue(cell.value));
  return cell.quotePrefix ? `'${text}` : text;
}

function numberText(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat) && value >= 0) {
    return cellText(value, Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm", "en-US").text;
  }
  if (numberFormat.includes("%")) return `${Number((value * 100).toPrecision(14))}%`;
  return String(value);
}

/** Begins an entry with this text, or with what the cell holds; refused in a locked cell. */
export function beginEdit(page: OpenWorkbook, text: string | null, at: "cell" | "bar" = "cell"): void {
  const { row, column } = page.selection.active;
  if (isLockedCell(page.sheet, row, column)) {
    page.notice = { kind: "problem", message: pageTexts(page.language).readOnlyPlace };
    return page.tell(false);
  }
  page.edit = { text: text ?? editText(page.sheet, row, column), mode: text === null ? "edit" : "enter", at };
  page.menu = null;
  page.session.editingCell = true;
  page.tell(false);
}

export function changeEdit(page: OpenWorkbook, text: string): void {
  if (!page.edit) return;
  page.edit = { ...page.edit, text };
  page.tell(false);
}

function endEdit(page: OpenWorkbook): void {
  page.edit = null;
  page.session.editingCell = false;
}

export function cancelEdit(page: OpenWorkbook): void {
  endEdit(page);
  page.tell(false);
}

/** Where the selection goes after an entry. */
export type Move = { rows: -1 | 0 | 1; columns: -1 | 0 | 1 };

/** Ends the entry: takes it and moves on, or tells what a validation or a broken formula says against it. */
export async function commitEdit(page: OpenWorkbook, move: Move, everywhere = false): Promise<void> {
  const { edit } = page;
  if (!edit) return;
  const { row, column } = page.selection.active;
  endEdit(page);
  if (edit.text === editText(page.sheet, row, column) && !everywhere) moveOn(page, move);
  else await enter(page, { text: edit.text, move, everywhere });
}

export interface Entry {
  text: string;
  move: Move;
  /** True for all selected cells, false for the active one. */
  everywhere: boolean;
}

const STAY: Move = { rows: 0, columns: 0 };

/** Types the text and moves on; an alert leaves everything as it was until it is answered. */
export async function enter(page: OpenWorkbook, { text, move = STAY, everywhere = false }: Partial<Entry> & { text: string }, ask = true): Promise<void> {
  const { active } = page.selection;
  const one = { top: active.row, bottom: active.row, left: active.column, right: active.column };
  const area = everywhere ? selectedArea(page.selection, page.view()) : one;
  const block = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: area.right - area.left + 1 }, () => text));
  const address = areaAddress({ ...area, bottom: area.top, right: area.left });
  let refusal: ValidationRefusal | undefined;
  await page.change(() => {
    [refusal] = typeBlock(page.session.state, page.sheet.name, address, block, { ask }).refusals;
    if (refusal) page.notice = alertOf(page, refusal, { text, move, everywhere });
    return refusal === undefined;
  });
  if (!refusal) moveOn(page, move);
}

function alertOf(page: OpenWorkbook, { title, message, style, isFormula }: ValidationRefusal, entry: Entry): EntryAlert {
  const texts = pageTexts(page.language);
  return {
    kind: "refused",
    style,
    title: isFormula ? texts.notFormula : title,
    message: isFormula ? texts.brokenFormula(message) : message,
    mend: () => beginAgain(page, entry.text),
    takeAnyway: () => void enter(page, entry, false),
  };
}

function moveOn(page: OpenWorkbook, move: Move): void {
  if (move.rows === 0 && move.columns === 0) return page.tell(false);
  const next = stepFrom(page.view(), page.selection.active, move.rows, move.columns);
  page.select(selectCell(next.row, next.column));
}

function beginAgain(page: OpenWorkbook, text: string): void {
  beginEdit(page, text);
  if (page.edit) page.edit = { ...page.edit, mode: "edit" };
  page.tell(false);
}

/** Empties the selected cells. */
export async function clearSelection(page: OpenWorkbook): Promise<void> {
  const area = selectedArea(page.selection, page.view());
  const block = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: area.right - area.left + 1 }, () => ""));
  await page.change(() => {
    typeBlock(page.session.state, page.sheet.name, areaAddress({ ...area, bottom: area.top, right: area.left }), block, { paste: true });
    return true;
  });
}
