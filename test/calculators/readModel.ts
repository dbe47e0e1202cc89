/** Reads a workbook of the stand-in as core needs it: rows that people typed, by table and column, and where they stand. */
import { fromSerial, toSerial, type Period } from "../../src/core";
import {
  cellAddress,
  entryHeaders,
  findTable,
  headerCells,
  ownHeaders,
  readQuarterMark,
  recordsOf,
  type FoundTable,
  type TableContent,
} from "../../src/workbook";
import { makeBook } from "../../src/workbook/read/makeBook";
import { hasColumnPer, isListOf, metricFrom, namedValues, noTeamColumns, sheetsOf, tableName, todayIn, type Book, type CellInput, type SheetTemplate, type Owner, type TableId, type TableRecords, type TableTemplate } from "../../src/templates";
import type { CellValue, Table, Workbook } from "../../src/file/model";

export interface QuarterModel {
  readonly book: Book;
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly sheets: readonly SheetTemplate[];
  readonly records: TableRecords;
  /** Named cells that nobody calculates, and today. */
  readonly named: Readonly<Record<string, CellInput>>;
}

/** @throws when the workbook holds no quarter, or one without a table or name of ours. */
export function readModel(workbook: Workbook): QuarterModel {
  const mark = readQuarterMark(workbook.names);
  if (!mark) throw new Error("The workbook holds no quarter.");
  const cells = headerCells(workbook.names);
  const find = (template: TableTemplate) => findTable(template, contentOf(workbook, template), mark.language, cells);
  const plain = sheetsOf(mark.set, noTeamColumns).flatMap((sheet) => sheet.tables);
  const columnsOf = (owner: Owner) => {
    const list = plain.find((table) => isListOf(owner, table)) as TableTemplate;
    const holder = plain.find((table) => hasColumnPer(owner, table)) as TableTemplate;
    return ownHeaders(owner, recordsOf(find(list)), { id: holder.id, ...contentOf(workbook, holder) }, cells);
  };
  const list = plain.find((table) => isListOf("metric", table)) as TableTemplate;
  const entries = entryHeaders(recordsOf(find(list)).map(metricFrom), mark.language);
  const metrics = columnsOf("metric").map((column) => ({ ...column, entries: entries.get(column.key) ?? [] }));
  const sheets = sheetsOf(mark.set, { reps: columnsOf("member"), metrics });
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables).map((template) => [template.id, find(template)]));
  const records = Object.fromEntries([...tables].map(([id, table]) => [id, recordsOf(table)])) as TableRecords;
  const parameters = Object.fromEntries(
    sheets.flatMap((sheet) => sheet.parameters ?? []).map(({ name, kind }) => [name, kind === "calculated" ? undefined : namedCell(workbook, name)]),
  ) as Record<string, CellInput>;
  const named = { ...namedValues(records, parameters), qb_today: todayOf(workbook, parameters, mark.period) };
  const book = makeBook({ language: mark.language, period: mark.period, sheets, tables: records, named });
  return { book, tables, sheets, records, named };
}

/**
 * The day fixed in the settings; where none is fixed the day that the workbook shows, because core reads no clock, and in one that was never
 * calculated the first of its period.
 */
function todayOf(workbook: Workbook, parameters: Readonly<Record<string, CellInput>>, { first }: Period): number {
  const shown = Number(namedCell(workbook, "qb_today"));
  return toSerial(todayIn(parameters, shown > 0 ? fromSerial(shown) : first));
}

/** What a cell of the stand-in shows. */
export function modelValue(workbook: Workbook): (sheet: string, address: string) => CellInput | string {
  const cells = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.cells]));
  return (sheet, address) => {
    const { row, column } = rowAndColumn(address);
    return plainValue(cells.get(sheet)?.get(row)?.get(column)?.value ?? null);
  };
}

function plainValue(value: CellValue): CellInput | string {
  return typeof value === "object" && value !== null ? value.error : value;
}

function contentOf(workbook: Workbook, template: TableTemplate): TableContent {
  const { sheet, table } = standing(workbook, template.id);
  const { top, left, bottom, right } = table.area;
  const valueAt = modelValue(workbook);
  const line = (row: number) =>
    Array.from({ length: right - left + 1 }, (_, index) => valueAt(sheet.name, cellAddress(row, left + index)) as CellInput);
  return {
    name: table.name,
    sheet: sheet.name,
    top,
    left,
    headers: line(top).map(String),
    rows: Array.from({ length: bottom - top }, (_, index) => line(top + 1 + index).map((value, at) => (isErrorAt(sheet, top + 1 + index, left + at) ? null : value))),
    formulaAreas: null,
  };
}

/** Core reads an error value as a blank cell. */
function isErrorAt(sheet: Workbook["sheets"][number], row: number, column: number): boolean {
  const value = sheet.cells.get(row)?.get(column)?.value ?? null;
  return typeof value === "object" && value !== null;
}

function standing(workbook: Workbook, id: TableId): { sheet: Workbook["sheets"][number]; table: Table } {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName(id));
    if (table) return { sheet, table };
  }
  throw new Error(`The workbook has no table ${tableName(id)}.`);
}

function namedCell(workbook: Workbook, name: string): CellInput {
  const cell = headerCells(workbook.names).get(name.toLowerCase());
  if (!cell?.sheet) throw new Error(`${name} points nowhere.`);
  return modelValue(workbook)(cell.sheet, cellAddress(cell.area.top, cell.area.left)) as CellInput;
}

function rowAndColumn(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`${address} is no cell.`);
  const column = [...(match[1] ?? "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
