/** Compares what three independent calculators say of every calculated cell: core, the stand-in's engine, LibreOffice. */
import { readQuarterMark, findTable, headerCells, namedValues, recordsOf, cellAddress, metricHeaders, repHeaders, type FoundTable, type TableContent, type TableRecords } from "../../src/workbook";
import { makeBook } from "../../src/workbook/makeBook";
import { headLines, noTeamColumns, sheetsOf, tableName, type Book, type CellInput, type SheetTemplate, type TableId, type TableTemplate } from "../../src/templates";
import type { CellValue, Table, Workbook } from "../../src/host/model";

/** Values of a sheet by address, as another program calculated them; blank cells are absent. */
export type OtherCells = ReadonlyMap<string, string | number | boolean>;

export interface Difference {
  readonly cell: string;
  readonly column: string;
  readonly core: CellInput;
  readonly other: CellInput | string;
}

/** A calculated cell with what core makes of it. */
export interface CoreCell {
  /** "table.column", or "named.name". */
  readonly column: string;
  readonly sheet: string;
  readonly address: string;
  readonly core: CellInput;
}

export interface Comparison {
  /** Compared cells by "table.column". */
  readonly compared: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

/** Calculated values closer than this (relative) are equal: calculators sum in different orders. */
const tolerance = 1e-9;

/** Reads a workbook of the stand-in: the book that core works on, and where its calculated cells are. */
export function readModel(workbook: Workbook): {
  book: Book;
  tables: ReadonlyMap<TableId, FoundTable>;
  sheets: readonly SheetTemplate[];
  records: TableRecords;
  named: Readonly<Record<string, CellInput>>;
} {
  const mark = readQuarterMark(workbook.names);
  if (!mark) throw new Error("The workbook holds no quarter.");
  const cells = headerCells(workbook.names);
  const find = (template: TableTemplate) => findTable(template, contentOf(workbook, template), mark.language, cells);
  const plain = sheetsOf("core", noTeamColumns).flatMap((sheet) => sheet.tables);
  const members = recordsOf(find(plain.find(({ id }) => id === "members") as TableTemplate));
  const targets = contentOf(workbook, plain.find(({ id }) => id === "targets") as TableTemplate);
  const metrics = recordsOf(find(plain.find(({ id }) => id === "metrics") as TableTemplate));
  const lights = contentOf(workbook, plain.find(({ id }) => id === "lights") as TableTemplate);
  const sheets = sheetsOf("core", { reps: repHeaders(members, targets, cells), metrics: metricHeaders(metrics, lights, cells) });
  const tables = new Map(sheets.flatMap((sheet) => sheet.tables).map((template) => [template.id, find(template)]));
  const records = Object.fromEntries([...tables].map(([id, table]) => [id, recordsOf(table)])) as TableRecords;
  const parameters = Object.fromEntries(
    sheets.flatMap((sheet) => sheet.parameters ?? []).map(({ name, kind }) => [name, kind === "calculated" ? undefined : namedCell(workbook, name)]),
  ) as Record<string, CellInput>;
  const named = { ...namedValues(records, parameters), qb_today: namedCell(workbook, "qb_today") };
  const book = makeBook({ language: mark.language, sheets, tables: records, named });
  return { book, tables, sheets, records, named };
}

/** Compares every calculated cell of every table and named cell with what `valueAt` says. */
export function compare(workbook: Workbook, valueAt: (sheet: string, address: string) => CellInput | string): Comparison {
  return compareCells(coreCells(workbook), valueAt);
}

/** The same for cells that core has calculated already. */
export function compareCells(cells: readonly CoreCell[], valueAt: (sheet: string, address: string) => CellInput | string): Comparison {
  const compared = new Map<string, number>();
  const differences: Difference[] = [];
  for (const { column, sheet, address, core } of cells) {
    compared.set(column, (compared.get(column) ?? 0) + 1);
    const other = valueAt(sheet, address);
    if (!isSame(core, other)) differences.push({ cell: `${sheet}!${address}`, column, core, other });
  }
  return { compared, differences };
}

/** Every calculated cell of every table, every named one and the lines above the tables, as core calculates them. */
export function coreCells(workbook: Workbook, model: ReturnType<typeof readModel> = readModel(workbook)): CoreCell[] {
  const { book, tables, sheets } = model;
  const cells: CoreCell[] = [];
  for (const [id, { template, content, place }] of tables) {
    const rows = book.rows(id);
    for (const column of template.columns) {
      const at = place.columns.get(column.id)?.column;
      if (column.kind !== "calculated" || at === undefined) continue;
      const name = `${id}.${column.id.replace(/:.*/, "")}`; // "rep:R01" and "light:M01" are columns of one kind
      rows.forEach((row, index) =>
        cells.push({ column: name, sheet: content.sheet, address: cellAddress(content.top + 1 + index, at), core: row.get(column.id) }),
      );
    }
  }
  for (const parameter of sheets.flatMap((sheet) => sheet.parameters ?? [])) {
    if (parameter.kind !== "calculated") continue;
    const cell = headerCells(workbook.names).get(parameter.name.toLowerCase());
    if (!cell?.sheet) throw new Error(`${parameter.name} points nowhere.`);
    cells.push({
      column: `named.${parameter.name}`,
      sheet: cell.sheet,
      address: cellAddress(cell.area.top, cell.area.left),
      core: book.named(parameter.name),
    });
  }
  return [...cells, ...sheets.flatMap((template) => topCells(workbook, model, template))];
}

/** The formulas above the first table of a sheet: period, team and members, or the warning about rows below the table. */
function topCells(workbook: Workbook, { book, tables }: ReturnType<typeof readModel>, template: SheetTemplate): CoreCell[] {
  const { id, head, warnsBelow } = template;
  const found = template.tables[0] && tables.get(template.tables[0].id);
  const expected = [...(head ? headLines.map((line) => line.core(book)) : []), ...(found && warnsBelow ? [warning(workbook, book, found, warnsBelow.column)] : [])];
  if (!found || expected.length === 0) return [];
  const { name, cells } = sheetNamed(workbook, found.content.sheet);
  const formulas = [...cells]
    .filter(([row]) => row < found.content.top)
    .sort(([one], [other]) => one - other)
    .flatMap(([row, line]) => [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [cellAddress(row, column)])));
  if (formulas.length !== expected.length) throw new Error(`${name} has ${formulas.length} formulas above its table, not ${expected.length}.`);
  return expected.map((core, index) => ({ column: `top.${id}${index + 1}`, sheet: name, address: formulas[index] ?? "", core }));
}

/** Told when anything stands below the table in the column of what a row is about. */
function warning(workbook: Workbook, book: Book, { content, place }: FoundTable, column: string): string {
  const at = place.columns.get(column)?.column ?? -1;
  const { cells } = sheetNamed(workbook, content.sheet);
  const isBelow = [...cells].some(([row, line]) => row > content.top + content.rows.length && (line.get(at)?.value ?? null) !== null);
  return isBelow ? book.word("rowsBelow") : "";
}

function sheetNamed(workbook: Workbook, name: string): Workbook["sheets"][number] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

/** Cells with a formula that are not among the compared ones: there should be none. */
export function formulasNotCompared(workbook: Workbook, compared: readonly CoreCell[]): string[] {
  const known = new Set(compared.map(({ sheet, address }) => `${sheet}!${address}`));
  const formulas = workbook.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [`${name}!${cellAddress(row, column)}`])),
    ),
  );
  return formulas.filter((cell) => !known.has(cell));
}

/** What a cell of the stand-in shows. */
export function modelValue(workbook: Workbook): (sheet: string, address: string) => CellInput | string {
  const cells = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.cells]));
  return (sheet, address) => {
    const { row, column } = rowAndColumn(address);
    return plainValue(cells.get(sheet)?.get(row)?.get(column)?.value ?? null);
  };
}

export function isSame(core: CellInput, other: CellInput | string): boolean {
  const blank = (value: CellInput | string) => value === null || value === "";
  if (blank(core) || blank(other)) return blank(core) && blank(other);
  if (typeof core === "number" && typeof other === "number") {
    return Math.abs(core - other) <= tolerance * Math.max(1, Math.abs(core), Math.abs(other));
  }
  return core === other;
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
    rows: Array.from({ length: bottom - top }, (_, index) => line(top + 1 + index)),
    formulaAreas: null,
  };
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
