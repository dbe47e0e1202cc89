/** Typing and pasting into a workbook: cells of tables by column id, labelled cells, formulas and values over calculated cells. */
import { cellAddress, headerCells } from "../../src/workbook";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { standingTable, type Desk } from "./desk";
import type { TableId } from "../../src/templates";

export type Typed = string | number;

/** What is typed into one row, by column id; "" empties a cell. `at` is its place in the table, from 0; right below the last row the table grows. */
export interface TypedRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, Typed>>;
}

/** Pastes cell by cell, so that validations let pass what careless people bring along. */
export function typeRows(desk: Desk, id: TableId, rows: readonly TypedRow[]): void {
  const { sheet, table, columnOf } = standingTable(desk, id);
  for (const { at, cells } of rows) {
    for (const [column, value] of Object.entries(cells)) {
      enter(desk, sheet.name, cellAddress(table.area.top + 1 + at, columnOf(column)), value);
    }
  }
}

/** Types rows right below the last one: the table takes them in. */
export function typeBelow(desk: Desk, id: TableId, rows: readonly TypedRow["cells"][]): void {
  for (const cells of rows) {
    const { area } = standingTable(desk, id).table;
    typeRows(desk, id, [{ at: area.bottom - area.top, cells }]);
  }
}

export function typeNamed(desk: Desk, name: string, value: Typed): void {
  const cell = headerCells(desk.host.workbook.names).get(name.toLowerCase());
  if (!cell?.sheet) throw new Error(`${name} points nowhere.`);
  enter(desk, cell.sheet, cellAddress(cell.area.top, cell.area.left), value);
}

/** Fills a calculated column with a formula of somebody's own. */
export function replaceFormula(desk: Desk, id: TableId, column: string, formula: string): void {
  const { sheet, table, columnOf } = standingTable(desk, id);
  const rows = Array.from({ length: table.area.bottom - table.area.top }, () => [formula]);
  enterBlock(desk, sheet.name, cellAddress(table.area.top + 1, columnOf(column)), rows);
  desk.changes.replaced.push({ table: id, column, formula });
}

export function renameHeader(desk: Desk, id: TableId, column: string, header: string): void {
  const { sheet, table, columnOf } = standingTable(desk, id);
  enter(desk, sheet.name, cellAddress(table.area.top, columnOf(column)), header);
}

export function enter(desk: Desk, sheet: string, address: string, value: Typed): void {
  enterBlock(desk, sheet, address, [[value]]);
}

export function enterBlock({ host }: Desk, sheet: string, address: string, values: readonly (readonly Typed[])[]): void {
  const { refusals } = typeBlock(host.session.state, sheet, address, values, { paste: true });
  if (refusals.length > 0) throw new Error(`${sheet}!${address} does not take ${JSON.stringify(values)}.`);
}
