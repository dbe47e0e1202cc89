/**
 * A book of rows on which core works: what people typed, with every calculated column worked out by its core function.
 * It never looks at what a cell shows, so it is a calculator of its own beside Excel's.
 */
import type { Period } from "../../core";
import { words, type Book, type BookRow, type CellInput, type Column, type Language, type SheetTemplate, type TableId } from "../../templates";
import { rowOf } from "./recordRow";
import { remember } from "./remember";

export interface BookSource {
  readonly language: Language;
  readonly period: Period;
  readonly sheets: readonly SheetTemplate[];
  /** Values of fixed and input columns by table; one that is absent was not read. */
  readonly tables: Partial<Readonly<Record<TableId, readonly Readonly<Record<string, CellInput>>[]>>>;
  /** Values of named cells; `qb_today` must be among them. */
  readonly named: Readonly<Record<string, CellInput>>;
}

/** Thrown when something asks for rows of a table that was not read: whoever reads has to name it. */
class UnreadTableError extends Error {
  override readonly name = "UnreadTableError";
}

/** Thrown when a calculated column needs itself: a mistake in a template. */
class CircularColumnError extends Error {
  override readonly name = "CircularColumnError";
}

/**
 * Makes a book. Columns are worked out when asked for and kept.
 * @example makeBook(source).rows("weekly")[0].get("rate") // 0.8
 */
export function makeBook(source: BookSource): Book {
  const tables = new Map(source.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.id, table.columns]));
  const parameters = new Map(source.sheets.flatMap((sheet) => sheet.parameters ?? []).map((one) => [one.name, one]));
  const rowsKept = new Map<TableId, readonly BookRow[]>();
  const indexes = new Map<string, ReadonlyMap<CellInput, readonly BookRow[]>>();
  const namedKept = new Map<string, CellInput>();
  const book: Book = {
    language: source.language,
    period: source.period,
    word: (word) => words[word][source.language],
    rows: (table) => remember(rowsKept, table, () => makeRows(tables.get(table) ?? [], recordsOf(source, table), book)),
    rowsWhere: (table, column, value) =>
      remember(indexes, `${table} ${column}`, () => indexBy(book.rows(table), column)).get(value) ?? [],
    named: (name) =>
      remember(namedKept, name, () => {
        const given = source.named[name];
        if (given !== undefined) return blankAsNull(given);
        return blankAsNull(parameters.get(name)?.core?.(book) ?? null);
      }),
  };
  return book;
}

function recordsOf({ tables }: BookSource, table: TableId): NonNullable<BookSource["tables"][TableId]> {
  const records = tables[table];
  if (!records) throw new UnreadTableError(`The rows of ${table} were not read.`);
  return records;
}

function makeRows(
  columns: readonly Column[],
  records: readonly Readonly<Record<string, CellInput>>[],
  book: Book,
): readonly BookRow[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  return records.map((record, index) => makeRow(index, byId, record, book));
}

const pending = Symbol("being worked out");

function makeRow(
  index: number,
  columns: ReadonlyMap<string, Column>,
  record: Readonly<Record<string, CellInput>>,
  book: Book,
): BookRow {
  const values = new Map<string, CellInput | typeof pending>();
  const get = (id: string): CellInput => {
    const known = values.get(id);
    if (known === pending) throw new CircularColumnError(`Column ${id} needs itself.`);
    if (known !== undefined) return known;
    values.set(id, pending);
    const column = columns.get(id);
    if (!column) throw new RangeError(`There is no column ${id}.`);
    const value = blankAsNull(column.kind === "calculated" ? (column.core?.(row, book) ?? null) : (record[id] ?? null));
    values.set(id, value);
    return value;
  };
  const row = rowOf(index, get);
  return row;
}

function indexBy(rows: readonly BookRow[], column: string): ReadonlyMap<CellInput, readonly BookRow[]> {
  const index = new Map<CellInput, BookRow[]>();
  for (const row of rows) {
    const key = row.get(column);
    const same = index.get(key);
    if (same) same.push(row);
    else index.set(key, [row]);
  }
  return index;
}

function blankAsNull(value: CellInput): CellInput {
  return value === "" ? null : value;
}
