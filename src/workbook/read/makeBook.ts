/**
 * A book of rows on which core works: what people typed, with every calculated column worked out by its core function.
 * It never looks at what a cell shows, so it is a calculator of its own beside Excel's.
 */
import type { Period } from "../../core";
import { words, type Book, type BookRow, type CellInput, type Column, type Language, type SheetTemplate, type TableId } from "../../templates";
import { RowOfCells } from "./recordRow";
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
    kept: [],
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

const pending = Symbol("being worked out");

/** A column with what was worked out for its rows; undefined where nobody asked yet. One array a column takes less than a map a row. */
interface BookColumn {
  readonly column: Column;
  readonly worked: (CellInput | typeof pending | undefined)[];
}

/** A table's columns, and the values of those that are not calculated. */
interface BookTable {
  readonly columns: ReadonlyMap<string, BookColumn>;
  readonly records: readonly Readonly<Record<string, CellInput>>[];
  readonly book: Book;
}

class TableRow extends RowOfCells {
  constructor(
    index: number,
    private readonly table: BookTable,
  ) {
    super(index);
  }

  get(id: string): CellInput {
    const { columns, records, book } = this.table;
    const known = columns.get(id);
    if (!known) throw new RangeError(`There is no column ${id}.`);
    const { column, worked } = known;
    if (column.kind !== "calculated") return blankAsNull(records[this.index]?.[id] ?? null);
    const value = worked[this.index];
    if (value === pending) throw new CircularColumnError(`Column ${id} needs itself.`);
    if (value !== undefined) return value;
    worked[this.index] = pending;
    return (worked[this.index] = blankAsNull(column.core?.(this, book) ?? null));
  }
}

function makeRows(columns: readonly Column[], records: BookTable["records"], book: Book): readonly BookRow[] {
  const bookColumn = (column: Column): BookColumn => ({ column, worked: new Array(column.kind === "calculated" ? records.length : 0) });
  const table = { columns: new Map(columns.map((column) => [column.id, bookColumn(column)])), records, book };
  return records.map((_record, index) => new TableRow(index, table));
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
