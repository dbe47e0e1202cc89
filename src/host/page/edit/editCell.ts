/** Typing into the active cell: beginning, changing, taking and giving up an entry. */

import { formatArea } from "../../address";
import { cellAt, wireValue } from "../../sheet/cells";
import { numberFormatAt } from "../../sheet/formats";
import { isLockedCell } from "../../sheet/protection";
import { typeBlock } from "../../typing/typeBlock";
import type { Sheet } from "../../model";
import { isDateFormat } from "../../chart/sourceSeries";
import { cellText } from "../grid/cellText";
import type { OpenWorkbook } from "../openWorkbook";
import { pageTexts } from "../pageTexts";
import { selectCell, selectedArea, stepFrom } from "../selection";

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

/** Takes the entry; what a validation or a broken formula stops is told, and the entry can be gone on with. */
export async function commitEdit(page: OpenWorkbook, move: Move, everywhere = false): Promise<void> {
  const { edit } = page;
  if (!edit) return;
  const { active } = page.selection;
  endEdit(page);
  const before = editText(page.sheet, active.row, active.column);
  const taken = edit.text === before && !everywhere ? true : await enter(page, edit.text, everywhere);
  if (!taken) return;
  if (move.rows !== 0 || move.columns !== 0) {
    const next = stepFrom(page.view(), active, move.rows, move.columns);
    page.select(selectCell(next.row, next.column));
  } else page.tell(false);
}

/** Types the text into the active cell, or into all selected ones; false when it was refused. */
export async function enter(page: OpenWorkbook, text: string, everywhere: boolean): Promise<boolean> {
  const { active } = page.selection;
  const one = { top: active.row, bottom: active.row, left: active.column, right: active.column };
  const area = everywhere ? selectedArea(page.selection, page.view()) : one;
  const block = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: area.right - area.left + 1 }, () => text));
  let taken = false;
  await page.change(() => {
    const { refusals } = typeBlock(page.session.state, page.sheet.name, formatArea({ ...area, bottom: area.top, right: area.left }), block);
    const [refusal] = refusals;
    taken = refusal === undefined;
    if (refusal) {
      const isFormula = /^[-=+@]/.test(text) && refusal.title === "";
      const title = isFormula ? pageTexts(page.language).notFormula : refusal.title;
      page.notice = { kind: "refused", title, message: refusal.message, retry: () => beginAgain(page, text) };
    }
    return taken;
  });
  return taken;
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
    typeBlock(page.session.state, page.sheet.name, formatArea({ ...area, bottom: area.top, right: area.left }), block, { paste: true });
    return true;
  });
}
