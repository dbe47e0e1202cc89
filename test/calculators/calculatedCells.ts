/** Where the calculated cells of a workbook stand, and how core answers for each: tables, named cells, lines above the tables. */
import { cellAddress, headerCells, type FoundTable } from "../../src/workbook";
import { numberFormat, type MetricLook } from "../../src/workbook/cells/numberFormats";
import { headLinesOf, type Book, type BookRow, type CellInput, type Column, type SheetTemplate, type TableTemplate } from "../../src/templates";
import type { MetricKind } from "../../src/core";
import type { Workbook } from "../../src/file/model";
import type { QuarterModel } from "./readModel";

export interface CalculatedCell {
  /** "table.column", "named.name" or "top.sheet1"; the columns per rep and metric under one name. */
  readonly column: string;
  /** The column's id in its table ("light:M01"), or the name; with the row it says which cell of the column this is. */
  readonly id: string;
  readonly row: number;
  readonly sheet: string;
  readonly address: string;
  /** False for the cells of a log's row in which nobody typed anything: that they agree proves nothing. */
  readonly isFilled: boolean;
  /** How the cell shows a number. */
  readonly numberFormat: string;
  /** What core makes of the cell. */
  readonly read: (book: Book) => CellInput;
}

/** "lights.light" for "light:M01" of lights: columns per rep and metric are columns of one kind. */
export function columnOf(table: string, id: string): string {
  return `${table}.${id.replace(/:.*/, "")}`;
}

/** Every calculated cell of every table, every named one and the formulas above the tables. */
export function calculatedCells(workbook: Workbook, model: QuarterModel): CalculatedCell[] {
  const { tables, sheets } = model;
  const looks = metricLooks(model);
  return [
    ...[...tables.values()].flatMap((table) => cellsOfTable(model, table, looks)),
    ...sheets.flatMap((sheet) => sheet.parameters ?? []).flatMap(({ name, kind, format }): CalculatedCell[] => {
      if (kind !== "calculated") return [];
      const cell = headerCells(workbook.names).get(name.toLowerCase());
      if (!cell?.sheet) throw new Error(`${name} points nowhere.`);
      return [
        {
          column: `named.${name}`,
          id: name,
          row: 0,
          sheet: cell.sheet,
          address: cellAddress(cell.area.top, cell.area.left),
          isFilled: true,
          numberFormat: numberFormat(format, null, model.book.language),
          read: (book) => book.named(name),
        },
      ];
    }),
    ...sheets.flatMap((template) => topCells(workbook, model, template)),
  ];
}

function cellsOfTable({ book }: QuarterModel, { template, content, place }: FoundTable, looks: ReadonlyMap<string, MetricLook>): CalculatedCell[] {
  const { id, columns } = template;
  const rows = book.rows(id);
  const filled = rows.map((row) => hasContent(template, row));
  return columns.flatMap((column) => {
    const at = place.columns.get(column.id)?.column;
    if (column.kind !== "calculated" || at === undefined) return [];
    return rows.map((row, index): CalculatedCell => ({
      column: columnOf(id, column.id),
      id: column.id,
      row: index,
      sheet: content.sheet,
      address: cellAddress(content.top + 1 + index, at),
      isFilled: filled[index] ?? false,
      numberFormat: formatOf(column, row, template, looks, book),
      read: (of) => (of.rows(id)[index] as BookRow).get(column.id),
    }));
  });
}

/** A growing log stands with blank rows: one counts when something is typed into it. Other tables have no rows in vain. */
function hasContent({ blankRows, columns }: TableTemplate, row: BookRow): boolean {
  return blankRows === undefined || columns.some(({ id, kind }) => kind === "input" && row.get(id) !== null);
}

function metricLooks({ book }: QuarterModel): ReadonlyMap<string, MetricLook> {
  return new Map(book.rows("metrics").map((row) => [row.text("key"), { kind: row.text("kind") as MetricKind, precision: row.number("precision") ?? 0 }]));
}

function formatOf(column: Column, row: BookRow, { columns }: TableTemplate, looks: ReadonlyMap<string, MetricLook>, book: Book): string {
  const key = ["metricKey", "key"].find((id) => columns.some((one) => one.id === id));
  return numberFormat(column.format, key === undefined ? null : (looks.get(row.text(key)) ?? null), book.language);
}

/** The formulas above the first table of a sheet: period, team and members, or the warning about rows below the table. */
function topCells(workbook: Workbook, { tables }: QuarterModel, template: SheetTemplate): CalculatedCell[] {
  const { id, warnsBelow } = template;
  const found = template.tables[0] && tables.get(template.tables[0].id);
  const warnings = found && warnsBelow ? [warning(workbook, found, warnsBelow.column)] : [];
  if (!found || headLinesOf(template).length + warnings.length === 0) return [];
  const { name, cells } = sheetNamed(workbook, found.content.sheet);
  const formulas = [...cells]
    .filter(([row]) => row < found.content.top)
    .sort(([one], [other]) => one - other)
    .flatMap(([row, line]) => [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [cellAddress(row, column)])));
  const lines = headLinesOf(template);
  // Workbooks of version 1 do not get the line with the day of the figures (docs/decisions/0021).
  const { showsUntil: _later, ...first } = template;
  const expected = [...(formulas.length < lines.length + warnings.length ? headLinesOf(first) : lines).map((line) => line.core), ...warnings];
  if (formulas.length !== expected.length) throw new Error(`${name} has ${formulas.length} formulas above its table, not ${expected.length}.`);
  return expected.map((read, index) => ({
    column: `top.${id}${index + 1}`,
    id: `${id}${index + 1}`,
    row: 0,
    sheet: name,
    address: formulas[index] ?? "",
    isFilled: true,
    numberFormat: "General",
    read,
  }));
}

/** Told when anything stands below the table in the column of what a row is about. */
function warning(workbook: Workbook, found: FoundTable, column: string): (book: Book) => string {
  return isBelow(workbook, found, column) ? (book) => book.word("rowsBelow") : () => "";
}

function isBelow(workbook: Workbook, { content, place }: FoundTable, column: string): boolean {
  const at = place.columns.get(column)?.column ?? -1;
  const { cells } = sheetNamed(workbook, content.sheet);
  return [...cells].some(([row, line]) => row > content.top + content.rows.length && (line.get(at)?.value ?? null) !== null);
}

function sheetNamed(workbook: Workbook, name: string): Workbook["sheets"][number] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}
