/** What people do to a workbook beside typing: columns, sheets, names and highlights of their own, sorting, showing what is hidden. */
import { fromSerial, isoDate, toSerial, type IsoDate } from "../../src/core";
import { addMember as addToTeam } from "../../src/excel";
import { areaAddress } from "../../src/file/address";
import { LAST_ROW } from "../../src/file/area";
import { hideColumns } from "../../stand-in/sheet/rowsAndColumns";
import { insertLines } from "../../stand-in/sheet/insertLines";
import { sortTable } from "../../stand-in/table/sortTable";
import { cellAddress } from "../../src/workbook";
import { usePage } from "../../test/excel/pageGlobals";
import { standingSheet, standingTable, type Desk } from "./desk";
import { enter, enterBlock, type Typed } from "./typing";
import type { SheetId, TableId } from "../../src/templates";

/** Inserts a sheet column right of a table's column, which becomes a column of the table, and fills some of its cells, by their place from 0. */
export function insertOwnColumn(desk: Desk, id: TableId, after: string, header: string, cells: Readonly<Record<number, Typed>>): void {
  const { sheet, table, columnOf } = standingTable(desk, id);
  const at = columnOf(after) + 1;
  insertLines(desk.host.session.state, sheet, { top: 0, bottom: LAST_ROW, left: at, right: at }, "Right");
  enter(desk, sheet.name, cellAddress(table.area.top, at), header);
  for (const [row, value] of Object.entries(cells)) enter(desk, sheet.name, cellAddress(table.area.top + 1 + Number(row), at), value);
}

export function sortRows(desk: Desk, id: TableId, column: string): void {
  const { sheet, table, columnOf } = standingTable(desk, id);
  const key = table.columns[columnOf(column) - table.area.left];
  if (!key) throw new Error(`Table ${table.name} has no column ${column}.`);
  sortTable(desk.host.session.state, sheet, table, key.id, "ascending");
  desk.changes.sorted.push({ table: id, column });
}

export function showColumn(desk: Desk, id: TableId, column: string): void {
  const { sheet, columnOf } = standingTable(desk, id);
  const at = columnOf(column);
  hideColumns(sheet, { top: 0, bottom: LAST_ROW, left: at, right: at }, false);
  desk.changes.shown.push({ table: id, column });
}

export async function renameSheet(desk: Desk, id: SheetId, name: string): Promise<void> {
  const before = standingSheet(desk, id).name;
  await inExcel(desk, (workbook) => (workbook.worksheets.getItem(before).name = name));
}

/** A new last sheet; the block begins in A1. */
export async function addOwnSheet(desk: Desk, name: string, block: readonly (readonly Typed[])[]): Promise<void> {
  await inExcel(desk, (workbook) => workbook.worksheets.add(name));
  enterBlock(desk, name, "A1", block);
}

/** @param formula such as "=Notes!$B$2" */
export async function addOwnName(desk: Desk, name: string, formula: string): Promise<void> {
  await inExcel(desk, (workbook) => workbook.names.add(name, formula));
}

/** Colours cells of table rows, from the first to the last, where the formula for the first of them is true. */
export async function addHighlight(desk: Desk, sheet: SheetId, id: TableId, column: string, formula: string, fill: string): Promise<void> {
  const { table, columnOf } = standingTable(desk, id);
  const at = columnOf(column);
  const address = areaAddress({ top: table.area.top + 1, bottom: table.area.bottom, left: at, right: at });
  const { name } = standingSheet(desk, sheet);
  await inExcel(desk, (workbook) => {
    const { custom } = workbook.worksheets.getItem(name).getRange(address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
  });
  desk.changes.highlights.push({ sheet, address, formula, fill });
}

/** Somebody joins in mid-quarter: the form of the pane that adds a member. */
export async function addMember(desk: Desk, name: string, from: IsoDate): Promise<void> {
  usePage(desk.host);
  const told = await addToTeam({ name, from: toSerial(from), to: null }, { language: desk.language, today: isoDate(desk.setup.today) });
  if (!("notes" in told) || told.notes.length > 0) throw new Error(`${name} could not be added: ${JSON.stringify(told)}`);
  desk.changes.joined.push({ name, from });
}

/** A day of the quarter, counted from its first as 0, as a person types it: a serial number. */
export function dayOf({ setup }: Desk, day: number): number {
  return toSerial(setup.period.first) + day;
}

export function dateOf(desk: Desk, day: number): IsoDate {
  return isoDate(fromSerial(dayOf(desk, day)));
}

async function inExcel({ host }: Desk, change: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    }),
  );
}
