/** Inserting and deleting whole rows of a table: cells below move within the table's columns, the rest of the sheet stays. */

import { intersection, LAST_ROW } from "../../src/file/area";
import { shiftRowsInFormula } from "../formula/shiftRows";
import type { RowShift } from "../formula/shiftRows";
import { rewriteRules } from "../formula/rewriteWorkbook";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import { HostError } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Area, Sheet, Table } from "../../src/file/model";
import { putCell } from "../../src/file/cells";
import { putFormat } from "../../src/file/formats";
import { noteRowsToFit } from "../sheet/rowHeights";
import { refuseProtected } from "../sheet/protection";
import { bodyArea, sheetColumnOf } from "./tableLayout";

/**
 * Inserts blank rows before row `at` of the sheet, which lies in the table or right below its last row. New rows take the
 * formats of the row above (of the first row at the top) and the table's calculated formulas. What stands below the table in its
 * columns moves down; refused where another table or merged cells are in the way.
 */
export function insertTableRows(host: HostState, sheet: Sheet, table: Table, at: number, count: number): void {
  refuseProtected(sheet, "allowInsertRows");
  const body = bodyArea(table);
  if (at < body.top || at > body.bottom + 1) throw new HostError("InvalidArgument", `Row ${at + 1} is not in the table "${table.name}"`).because("outsideTable");
  refuseObstacles(sheet, table, at);
  const pattern = at > body.top ? at - 1 : body.top + count;
  const first = body.top;
  moveCells(host, sheet, table, { from: at, by: count });
  table.area = { ...table.area, bottom: body.bottom + count + (table.showTotals ? 1 : 0) };
  for (let row = at; row < at + count; row += 1) copyFormats(sheet, table.area, pattern, row);
  extendRules(sheet, table, at, count);
  for (const column of table.columns) {
    if (column.calculatedFormula === undefined) continue;
    for (let row = at; row < at + count; row += 1) {
      putCell(sheet, row, sheetColumnOf(table, column), { value: null, formula: shiftFormula(column.calculatedFormula, row - first, 0) });
    }
  }
  noteChange(host, sheet, { ...table.area, top: at, bottom: at + count - 1 }, "RowInserted");
}

/** Deletes rows `first` to `last` of the sheet from the table; a table keeps at least one row, which is emptied instead. */
export function deleteTableRows(host: HostState, sheet: Sheet, table: Table, first: number, last: number): void {
  refuseProtected(sheet, "allowDeleteRows");
  const body = bodyArea(table);
  if (first < body.top || last > body.bottom) throw new HostError("InvalidArgument", `The rows do not lie in the table "${table.name}"`).because("outsideTable");
  const keepsOne = first === body.top && last === body.bottom;
  if (keepsOne) emptyRow(sheet, table, first);
  const from = keepsOne ? first + 1 : first;
  const count = last - from + 1;
  if (count > 0) {
    refuseObstacles(sheet, table, from);
    moveCells(host, sheet, table, { from: last + 1, by: -count });
    table.area = { ...table.area, bottom: table.area.bottom - count };
  }
  noteChange(host, sheet, { ...table.area, top: first, bottom: last });
}

function emptyRow(sheet: Sheet, table: Table, row: number): void {
  for (const column of table.columns) if (column.calculatedFormula === undefined) putCell(sheet, row, sheetColumnOf(table, column), null);
}

function refuseObstacles(sheet: Sheet, table: Table, from: number): void {
  const moving = { ...table.area, top: from, bottom: LAST_ROW };
  const other = sheet.tables.some((candidate) => candidate !== table && intersection(candidate.area, moving) !== null);
  const cut = sheet.merges.some((merge) => intersection(merge, moving) !== null && (merge.left < moving.left || merge.right > moving.right));
  if (other || cut) throw new HostError("InvalidOperation", "This would move cells of another table or merged cells on the sheet").because("movesOthers");
}

/** Moves the cells of the table's columns from a row on, and every reference to them. */
function moveCells(host: HostState, sheet: Sheet, table: Table, { from, by }: { from: number; by: number }): void {
  const { left, right } = table.area;
  const shift: RowShift = { sheetName: sheet.name, left, right, from, by };
  moveLines(sheet.cells, left, right, from, by);
  moveLines(sheet.formats, left, right, from, by);
  if (table.filters) moveHiddenRows(sheet, { from, by, last: table.area.bottom });
  noteRowsToFit(host, sheet, { first: from + Math.min(by, 0), last: LAST_ROW });
  sheet.merges = sheet.merges.map((area) => shiftArea(area, shift) ?? area);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  for (const chart of host.workbook.sheets.flatMap((owner) => owner.charts)) {
    if (chart.sourceSheetId !== sheet.id) continue;
    for (const series of chart.series) series.values = shiftArea(series.values, shift) ?? series.values;
    for (const series of chart.series) if (series.categories) series.categories = shiftArea(series.categories, shift) ?? series.categories;
  }
  for (const owner of host.workbook.sheets) {
    for (const row of owner.cells.values()) {
      for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = shiftRowsInFormula(cell.formula, owner.name, shift);
    }
  }
  rewriteRules(host.workbook, (formula, ownSheet) => shiftRowsInFormula(formula, ownSheet, shift));
}

/** Rows that a filter hides stay hidden where they move to. */
function moveHiddenRows(sheet: Sheet, { from, by, last }: { from: number; by: number; last: number }): void {
  const hidden = new Set([...sheet.rows].filter(([row, format]) => format.hidden && row >= from && row <= last).map(([row]) => row + by));
  for (let row = Math.min(from, from + by); row <= Math.max(last, last + by); row += 1) {
    const { hidden: _before, ...format } = sheet.rows.get(row) ?? {};
    if (hidden.has(row)) sheet.rows.set(row, { ...format, hidden: true });
    else if (Object.keys(format).length > 0) sheet.rows.set(row, format);
    else sheet.rows.delete(row);
  }
}

/** Moves what the maps hold in some columns from a row on; what is in the way of moving up is dropped. */
function moveLines<T>(lines: Map<number, Map<number, T>>, left: number, right: number, from: number, by: number): void {
  const taken: { row: number; column: number; item: T }[] = [];
  for (const [row, line] of [...lines]) {
    if (row < Math.min(from, from + by)) continue;
    for (const [column, item] of [...line]) {
      if (column < left || column > right) continue;
      if (row >= from) taken.push({ row: row + by, column, item });
      line.delete(column);
    }
    if (line.size === 0) lines.delete(row);
  }
  for (const { row, column, item } of taken) {
    const line = lines.get(row);
    if (line) line.set(column, item);
    else lines.set(row, new Map([[column, item]]));
  }
}

/** An area after the move; null when all of it was deleted. Areas that reach beyond the moving columns stay. */
function shiftArea(area: Area, { left, right, from, by }: RowShift): Area | null {
  if (area.left < left || area.right > right || area.bottom === LAST_ROW) return area;
  const top = area.top >= from ? area.top + by : Math.min(area.top, by < 0 ? Math.max(from + by, 0) : area.top);
  const bottom = area.bottom >= from ? area.bottom + by : by < 0 && area.bottom >= from + by ? from + by - 1 : area.bottom;
  return bottom < top ? null : { ...area, top, bottom };
}

function copyFormats(sheet: Sheet, { left, right }: Area, from: number, to: number): void {
  for (let column = left; column <= right; column += 1) {
    const format = sheet.formats.get(from)?.get(column);
    if (format) putFormat(sheet, to, column, format);
  }
}

/** Rules that covered the last row, or the first, cover rows that were inserted beside it. */
function extendRules(sheet: Sheet, table: Table, at: number, count: number): void {
  const body = bodyArea(table);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.map((area) => {
      if (area.left < body.left || area.right > body.right) return area;
      if (area.bottom === at - 1 && at + count - 1 === body.bottom) return { ...area, bottom: body.bottom };
      return area.top === at + count && at === body.top ? { ...area, top: at } : area;
    });
  }
}
