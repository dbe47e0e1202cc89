/** Whole rows or columns inserted into a sheet: what stands below (right of) them moves, and whatever refers to it moves along. */

import { columnCount, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, rowCount } from "../../src/file/area";
import { moveReferences } from "../formula/moveReferences";
import type { LineMove } from "../formula/moveReferences";
import { rewriteFormulas } from "../formula/rewriteWorkbook";
import { HostError } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Area, Sheet, Workbook } from "../../src/file/model";
import { insertTableColumns } from "../table/insertTableColumns";
import { refuseProtected } from "./protection";
import { usedArea } from "../../src/file/cells";

/**
 * Range.insert for whole rows ("Down") and whole columns ("Right"). New lines take the formats of the one before them; inside a table
 * they become its rows (columns). Refused: protection, content at the sheet's edge, rows through tables that stand side by side.
 */
export function insertLines(host: HostState, sheet: Sheet, area: Area, shift: "Down" | "Right"): void {
  const isRows = shift === "Down";
  if (!(isRows ? isWholeRows(area) : isWholeColumns(area))) {
    throw new HostError("UnsupportedOperation", "Only whole rows are inserted downwards and whole columns to the right here");
  }
  refuseProtected(sheet, isRows ? "allowInsertRows" : "allowInsertColumns");
  const at = isRows ? area.top : area.left;
  const count = isRows ? rowCount(area) : columnCount(area);
  refuseObstacles(sheet, isRows, at, count);
  const later = (line: number): number => (line >= at ? line + count : line);
  const same = (line: number): number => line;
  const move: LineMove = { sheetName: sheet.name, row: isRows ? later : same, column: isRows ? same : later };
  const widened = isRows ? [] : sheet.tables.filter((table) => at > table.area.left && at <= table.area.right);
  moveSheet(sheet, move);
  for (const table of widened) insertTableColumns(sheet, table, at, count, host.language);
  copyLine(sheet, isRows, at, count);
  moveCharts(host.workbook, sheet, move);
  moveFormulas(host.workbook, move);
  noteChange(host, sheet, area, isRows ? "RowInserted" : "ColumnInserted");
}

function refuseObstacles(sheet: Sheet, isRows: boolean, at: number, count: number): void {
  const used = usedArea(sheet, true);
  const last = used === null ? -1 : isRows ? used.bottom : used.right;
  const isFull = last >= at && last + count > (isRows ? LAST_ROW : LAST_COLUMN);
  const cut = isRows ? sheet.tables.filter(({ area }) => at > area.top && at <= area.bottom) : [];
  if (isFull || cut.length > 1) throw new HostError("InsertDeleteConflict", "Inserting here would move cells off the sheet or part of a table").because("movesOthers");
}

/** Moves all that stands on the sheet: cells and formats, sizes, tables, merges, rules, charts, frozen lines, the page. */
export function moveSheet(sheet: Sheet, move: LineMove): void {
  sheet.cells = moveGrid(sheet.cells, move);
  sheet.formats = moveGrid(sheet.formats, move);
  sheet.rows = new Map([...sheet.rows].map(([row, format]) => [move.row(row), format]));
  sheet.columns = new Map([...sheet.columns].map(([column, format]) => [move.column(column), format]));
  for (const table of sheet.tables) table.area = moveArea(table.area, move);
  sheet.merges = sheet.merges.map((area) => moveArea(area, move));
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map((area) => moveArea(area, move));
  for (const chart of sheet.charts) {
    for (const point of [chart.from, chart.to]) Object.assign(point, { row: move.row(point.row), column: move.column(point.column) });
  }
  sheet.frozen = { rows: frozenAfter(sheet.frozen.rows, move.row), columns: frozenAfter(sheet.frozen.columns, move.column) };
  movePage(sheet, move);
}

function frozenAfter(frozen: number, moved: (line: number) => number): number {
  return frozen === 0 ? 0 : moved(frozen - 1) + 1;
}

function movePage(sheet: Sheet, move: LineMove): void {
  const { pageLayout: page } = sheet;
  if (page.printArea) page.printArea = moveArea(page.printArea, move);
  if (page.furtherPrintAreas) page.furtherPrintAreas = page.furtherPrintAreas.map((area) => moveArea(area, move));
  if (page.titleRows) page.titleRows = { first: move.row(page.titleRows.first), last: move.row(page.titleRows.last) };
  if (page.titleColumns) page.titleColumns = { first: move.column(page.titleColumns.first), last: move.column(page.titleColumns.last) };
  sheet.horizontalPageBreaks = sheet.horizontalPageBreaks.map(move.row);
  sheet.verticalPageBreaks = sheet.verticalPageBreaks.map(move.column);
}

function moveGrid<T>(grid: ReadonlyMap<number, ReadonlyMap<number, T>>, move: LineMove): Map<number, Map<number, T>> {
  return new Map([...grid].map(([row, line]) => [move.row(row), new Map([...line].map(([column, one]) => [move.column(column), one]))]));
}

/** The last line of the sheet stays the last one. */
function moveArea({ top, left, bottom, right }: Area, move: LineMove): Area {
  return {
    top: move.row(top),
    left: move.column(left),
    bottom: Math.min(LAST_ROW, move.row(bottom)),
    right: Math.min(LAST_COLUMN, move.column(right)),
  };
}

/** Formats, widths and heights of the line before the new ones; without one they stay plain. */
function copyLine(sheet: Sheet, isRows: boolean, at: number, count: number): void {
  if (at === 0) return;
  const sizes: Map<number, object> = isRows ? sheet.rows : sheet.columns;
  const before = sizes.get(at - 1);
  for (let line = at; line < at + count; line += 1) if (before) sizes.set(line, { ...before });
  if (isRows) {
    const formats = sheet.formats.get(at - 1);
    for (let row = at; row < at + count; row += 1) if (formats) sheet.formats.set(row, new Map([...formats].map(([column, format]) => [column, { ...format }])));
    return;
  }
  for (const formats of sheet.formats.values()) {
    const format = formats.get(at - 1);
    for (let column = at; column < at + count; column += 1) if (format) formats.set(column, { ...format });
  }
}

/** Series follow their cells. */
export function moveCharts(workbook: Workbook, sheet: Sheet, move: LineMove): void {
  for (const chart of workbook.sheets.flatMap((owner) => owner.charts)) {
    if (chart.sourceSheetId !== sheet.id) continue;
    for (const series of chart.series) {
      series.values = moveArea(series.values, move);
      if (series.categories) series.categories = moveArea(series.categories, move);
      if (series.nameCell) series.nameCell = { row: move.row(series.nameCell.row), column: move.column(series.nameCell.column) };
    }
  }
}

/** References in cells, calculated columns, names and rules follow their cells. */
export function moveFormulas(workbook: Workbook, move: LineMove): void {
  rewriteFormulas(workbook, (formula, ownSheet) => moveReferences(formula, ownSheet, move));
}
