/** What keys do while no cell is being edited. */

import type { KeyboardEvent } from "react";
import { beginEdit, clearSelection } from "../edit/editCell";
import { listEntries } from "../edit/validationLists";
import type { OpenWorkbook } from "../open/openWorkbook";
import { leapFrom, selectCell, stepFrom } from "../open/selection";
import type { Place } from "../open/selection";
import type { GridPainter } from "./gridPainter";

type Direction = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function pressKey(page: OpenWorkbook, painter: GridPainter, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || event.key === "Process") return;
  const done = event.ctrlKey || event.metaKey ? withControl(page, event) : moves(page, painter, event) || edits(page, event);
  if (done) event.preventDefault();
}

function go(page: OpenWorkbook, place: Place, extend: boolean): true {
  page.menu = null;
  page.select(extend ? { ...page.selection, end: place } : selectCell(place.row, place.column));
  return true;
}

function withControl(page: OpenWorkbook, event: KeyboardEvent): boolean {
  const arrow = ARROWS[event.key];
  const { selection } = page;
  const view = page.view();
  if (arrow) return go(page, leapFrom(view, event.shiftKey ? selection.end : selection.active, ...arrow), event.shiftKey);
  switch (event.key.toLowerCase()) {
    case "z":
      void (event.shiftKey ? page.redo() : page.undo());
      return true;
    case "y":
      void page.redo();
      return true;
    case "home":
      return go(page, { row: view.sheet.frozen.rows, column: view.sheet.frozen.columns }, event.shiftKey);
    case "end":
      return go(page, { row: view.used?.bottom ?? 0, column: view.used?.right ?? 0 }, event.shiftKey);
    case "a":
      page.select({ active: selection.active, anchor: { row: 0, column: 0 }, end: { row: view.used?.bottom ?? 0, column: view.used?.right ?? 0 } });
      return true;
    case "pagedown":
    case "pageup":
      return nextSheet(page, event.key === "PageDown" ? 1 : -1);
    default:
      return false;
  }
}

function nextSheet(page: OpenWorkbook, step: 1 | -1): boolean {
  const sheets = page.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const next = sheets[sheets.indexOf(page.sheet) + step];
  if (next) page.showSheet(next.id);
  return true;
}

function moves(page: OpenWorkbook, painter: GridPainter, event: KeyboardEvent): boolean {
  const view = page.view();
  const { active, end } = page.selection;
  const from = event.shiftKey ? end : active;
  const arrow = ARROWS[event.key];
  if (arrow && event.altKey && event.key === "ArrowDown") return openList(page);
  if (arrow) return go(page, stepFrom(view, from, ...arrow), event.shiftKey);
  switch (event.key) {
    case "Tab":
      return go(page, stepFrom(view, active, 0, event.shiftKey ? -1 : 1), false);
    case "Enter":
      return go(page, stepFrom(view, active, event.shiftKey ? -1 : 1, 0), false);
    case "Home":
      return go(page, { row: from.row, column: 0 }, event.shiftKey);
    case "PageDown":
      return go(page, { row: Math.min(view.rows.count - 1, from.row + painter.pageRows()), column: from.column }, event.shiftKey);
    case "PageUp":
      return go(page, { row: Math.max(0, from.row - painter.pageRows()), column: from.column }, event.shiftKey);
    default:
      return false;
  }
}

function openList(page: OpenWorkbook): boolean {
  const { row, column } = page.selection.active;
  if (!listEntries(page.workbook, page.sheet, row, column)) return true;
  page.menu = { kind: "list" };
  page.tell(false);
  return true;
}

function edits(page: OpenWorkbook, event: KeyboardEvent): boolean {
  if (event.key === "F2") beginEdit(page, null);
  else if (event.key === "Delete") void clearSelection(page);
  else if (event.key === "Backspace") beginEdit(page, "");
  else if (event.key === "Escape" && page.menu) {
    page.menu = null;
    page.tell(false);
  } else return false;
  return true;
}
