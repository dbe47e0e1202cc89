/** Reads from a finished workbook what people typed, renamed and added. */
import { type Column, type Language, type TableId } from "../../src/templates";
import { cellAddress, headerCells, markedSheet, type FoundTable } from "../../src/workbook";
import { readModel } from "../../test/calculators/readModel";
import type { Cell, Sheet, Workbook } from "../../src/file/model";
import type { Desk } from "./desk";
import type { KeptCell, KeptCells, KeptQuarter, KeptRow, Overwritten, OwnColumn } from "./keptQuarter";

/** Fixed columns that tell rows apart. */
const identity = ["id", "key", "no", "origin"];

type Reading = Pick<KeptQuarter, "named" | "tables" | "overwritten" | "headers" | "ownColumns" | "sheetNames" | "ownSheets" | "ownNames">;

export function readKept({ host: { workbook }, language, changes }: Desk): Reading {
  const { tables, sheets } = readModel(workbook);
  const found = [...tables.values()].map((table) => ({ table, grid: gridOf(workbook, table) }));
  const byTable = <T>(read: (one: (typeof found)[number]) => T, isEmpty: (result: T) => boolean): Partial<Record<TableId, T>> =>
    Object.fromEntries(found.map((one) => [one.table.template.id, read(one)] as const).filter(([, result]) => !isEmpty(result)));
  const marked = sheets.map(({ id, label }) => ({ id, label: label[language], name: markedSheet(workbook.names, "sheet", id) }));
  return {
    named: namedCells(workbook, sheets.flatMap(({ parameters = [] }) => parameters)),
    tables: byTable(typedRows, (rows) => rows.length === 0),
    overwritten: found.flatMap((one) => overwritten(one).filter(({ table, column }) => !changes.replaced.some((own) => own.table === table && own.column === column))),
    headers: byTable(({ table }) => renamedHeaders(table, language), (headers) => Object.keys(headers).length === 0),
    ownColumns: found.flatMap(ownColumns),
    sheetNames: Object.fromEntries(marked.flatMap(({ id, label, name }) => (name === null || name === label ? [] : [[id, name]]))),
    ownSheets: workbook.sheets.filter(({ name }) => !marked.some((ours) => ours.name === name)).map((sheet) => ({ name: sheet.name, cells: sheetCells(sheet) })),
    ownNames: workbook.names.filter(({ name }) => !/^qb_/i.test(name)).map(({ name, formula }) => ({ name, formula })),
  };
}

interface Grid {
  readonly rows: number;
  /** A column of the sheet, and a row of the table, from 0. */
  cell(column: number, at: number): Cell | undefined;
}

interface TableOnSheet {
  readonly table: FoundTable;
  readonly grid: Grid;
}

function gridOf(workbook: Workbook, { content }: FoundTable): Grid {
  const sheet = workbook.sheets.find(({ name }) => name === content.sheet);
  return { rows: content.rows.length, cell: (column, at) => sheet?.cells.get(content.top + 1 + at)?.get(column) };
}

function typedRows({ table, grid }: TableOnSheet): KeptRow[] {
  const columns = (wanted: (column: Column) => boolean) =>
    table.template.columns.filter(wanted).flatMap(({ id }) => {
      const at = table.place.columns.get(id)?.column;
      return at === undefined ? [] : [{ id, at }];
    });
  const inputs = columns(({ kind }) => kind === "input");
  const keys = columns(({ id, kind }) => kind === "fixed" && identity.includes(id));
  const cellsOf = (list: typeof inputs, row: number): KeptCells =>
    Object.fromEntries(list.flatMap(({ id, at }) => entry(id, grid.cell(at, row))));
  return Array.from({ length: grid.rows }, (_, at) => ({ at, row: cellsOf(keys, at), cells: cellsOf(inputs, at) })).filter(
    ({ cells }) => Object.keys(cells).length > 0,
  );
}

/** Constants in calculated columns; formulas of somebody's own are noted when they are typed. */
function overwritten({ table, grid }: TableOnSheet): Overwritten[] {
  return table.template.columns.flatMap(({ id, kind }) => {
    const column = table.place.columns.get(id)?.column;
    if (kind !== "calculated" || column === undefined) return [];
    return Array.from({ length: grid.rows }, (_, at) => at).flatMap((at) => {
      const cell = grid.cell(column, at);
      const value = cell?.formula === undefined ? kept(cell) : null;
      return value === null ? [] : [{ table: table.template.id, column: id, at, value }];
    });
  });
}

function renamedHeaders({ template, place }: FoundTable, language: Language): Record<string, string> {
  return Object.fromEntries(
    template.columns.flatMap(({ id, label }) => {
      const header = place.columns.get(id)?.header;
      return header === undefined || header === label[language] ? [] : [[id, header]];
    }),
  );
}

function ownColumns({ table: { template, content, place }, grid }: TableOnSheet): OwnColumn[] {
  const idAt = new Map([...place.columns].map(([id, { column }]) => [column, id]));
  return content.headers.flatMap((header, index) => {
    const column = content.left + index;
    if (idAt.has(column)) return [];
    const cells = Object.fromEntries(Array.from({ length: grid.rows }, (_, at) => at).flatMap((at) => entry(String(at), grid.cell(column, at))));
    return [{ table: template.id, after: idAt.get(column - 1) ?? content.headers[index - 1] ?? "", header, cells }];
  });
}

function sheetCells(sheet: Sheet): KeptCells {
  const rows = [...sheet.cells].sort(([one], [other]) => one - other);
  return Object.fromEntries(
    rows.flatMap(([row, line]) => [...line].sort(([one], [other]) => one - other).flatMap(([column, cell]) => entry(cellAddress(row, column), cell))),
  );
}

function namedCells(workbook: Workbook, parameters: readonly { readonly name: string; readonly kind: string }[]): KeptCells {
  const places = headerCells(workbook.names);
  return Object.fromEntries(
    parameters.filter(({ kind }) => kind === "input").flatMap(({ name }) => {
      const place = places.get(name.toLowerCase());
      const sheet = workbook.sheets.find((one) => one.name === place?.sheet);
      return entry(name, place && sheet?.cells.get(place.area.top)?.get(place.area.left));
    }),
  );
}

function entry(name: string, cell: Cell | undefined): [string, KeptCell][] {
  const value = kept(cell);
  return value === null ? [] : [[name, value]];
}

function kept(cell: Cell | undefined): KeptCell | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  if (typeof cell.value === "object" && cell.value !== null) throw new Error(`Nobody types ${cell.value.error}.`);
  return cell.value === "" ? null : cell.value;
}
