/** Cutting cells and pasting them elsewhere on their sheet: tables, rules and names go along, and whatever refers to them follows, as in Excel. */
import { areaAddress, referencedArea, type ReferenceCorner } from "../../src/file/address";
import { contains, intersection } from "../../src/file/area";
import { rewriteRules } from "../../stand-in/formula/rewriteWorkbook";
import { moveCorners, rewriteReferencesTo } from "../../src/file/formula/rewriteReferences";
import type { Area, Sheet, Workbook } from "../../src/file/model";
import { moveCharts, moveFormulas, moveSheet } from "../../stand-in/sheet/insertLines";
import { noteChange } from "../../stand-in/hostState";
import { hasContent } from "../../src/file/cells";
import { standingTable, type Desk } from "./desk";
import type { TableId } from "../../src/templates";

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Cuts a table, with the title in the row above it where there is one, and pastes it so many rows down and columns to the right. */
export function moveTable(desk: Desk, id: TableId, by: Offset, hasTitle = false): void {
  const { host, changes } = desk;
  const { sheet, table } = standingTable(desk, id);
  const from = { ...table.area };
  cutAndPaste(host.workbook, sheet, hasTitle ? { ...from, top: from.top - 1 } : from, by);
  noteChange(host.session.state, sheet, table.area);
  changes.movedTables.push({ table: id, from: areaAddress(from), to: areaAddress(table.area) });
}

/** @throws when other cells or part of a table, rule or merge are in the way */
function cutAndPaste(workbook: Workbook, sheet: Sheet, from: Area, by: Offset): void {
  const to = moved(from, by);
  const rules = [...sheet.validations, ...sheet.conditionalFormats];
  const whole = [...sheet.tables.map(({ area }) => area), ...sheet.merges, ...rules.flatMap(({ areas }) => areas)];
  if (whole.some((area) => intersection(area, from) && !contains(from, area))) throw new Error(`${areaAddress(from)} cuts through something.`);
  const isMoving = (area: Area): boolean => contains(from, area);
  const place = (area: Area): Area => (isMoving(area) ? moved(area, by) : area);
  const cells = liftOut(sheet.cells, from);
  const formats = liftOut(sheet.formats, from);
  if (hasContent(sheet, to) || sheet.tables.some(({ area }) => !isMoving(area) && intersection(area, to))) throw new Error(`${areaAddress(to)} is not free.`);
  putDown(sheet.cells, cells, by);
  putDown(sheet.formats, formats, by);
  for (const table of sheet.tables) table.area = place(table.area);
  for (const rule of rules) rule.areas = rule.areas.map(place);
  sheet.merges = sheet.merges.map(place);
  const follow = (formula: string, own: string | null): string => movedFormula(formula, own, { sheet: sheet.name, from, by });
  for (const owner of workbook.sheets) {
    for (const cell of [...owner.cells.values()].flatMap((row) => [...row.values()])) {
      if (cell.formula !== undefined) cell.formula = follow(cell.formula, owner.name);
    }
    for (const column of owner.tables.flatMap((table) => table.columns)) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = follow(column.calculatedFormula, owner.name);
    }
  }
  rewriteRules(workbook, follow);
}

function moved({ top, bottom, left, right }: Area, { rows, columns }: Offset): Area {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

type Grid<T> = Map<number, Map<number, T>>;

function liftOut<T>(grid: Grid<T>, { top, bottom, left, right }: Area): { row: number; column: number; one: T }[] {
  const lifted: { row: number; column: number; one: T }[] = [];
  for (const [row, line] of [...grid]) {
    if (row < top || row > bottom) continue;
    for (const [column, one] of [...line]) if (column >= left && column <= right && line.delete(column)) lifted.push({ row, column, one });
    if (line.size === 0) grid.delete(row);
  }
  return lifted;
}

function putDown<T>(grid: Grid<T>, lifted: readonly { row: number; column: number; one: T }[], by: Offset): void {
  for (const { row, column, one } of lifted) {
    const line = grid.get(row + by.rows) ?? new Map<number, T>();
    grid.set(row + by.rows, line.set(column + by.columns, one));
  }
}

interface CellMove {
  readonly sheet: string;
  readonly from: Area;
  readonly by: Offset;
}

/** References that lie in the moved cells with all they name follow them; others stay. */
function movedFormula(formula: string, ownSheet: string | null, { sheet, from, by }: CellMove): string {
  const move = (corner: ReferenceCorner) => ({ ...corner, row: corner.row + by.rows, column: corner.column + by.columns });
  return rewriteReferencesTo(sheet, formula, ownSheet, (reference) =>
    reference.extent === "cells" && contains(from, referencedArea(reference)) ? moveCorners(reference, move) : reference,
  );
}

/**
 * Cuts the whole sheet column in which a table's column stands and inserts it before another one: the columns between move up by one.
 * @throws where a rule or merge of several columns begins or ends with the column
 */
export function moveColumn(desk: Desk, id: TableId, column: string, before: string): void {
  const { host, changes } = desk;
  const { sheet, table, columnOf } = standingTable(desk, id);
  const [from, target] = [columnOf(column), columnOf(before)];
  const to = target > from ? target - 1 : target;
  const place = (line: number): number => {
    if (line === from) return to;
    if (line > from && line <= to) return line - 1;
    return line >= to && line < from ? line + 1 : line;
  };
  const areas = [...sheet.validations, ...sheet.conditionalFormats].flatMap((rule) => rule.areas).concat(sheet.merges);
  const isTorn = ({ left, right }: Area): boolean => place(right) - place(left) !== right - left;
  if (areas.some(isTorn)) throw new Error(`Column ${column} cannot be moved alone.`);
  const move = { sheetName: sheet.name, row: (line: number) => line, column: place };
  const columns = [...table.columns];
  moveSheet(sheet, move);
  columns.forEach((one, index) => (table.columns[place(table.area.left + index) - table.area.left] = one));
  moveCharts(host.workbook, sheet, move);
  moveFormulas(host.workbook, move);
  noteChange(host.session.state, sheet, table.area);
  changes.movedColumns.push({ table: id, column, before });
}
