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
  const rowsOf = (table: TableId): readonly BookRow[] => makeRows(tables.get(table) ?? [], recordsOf(source, table), book);
  const valueOf = (name: string): CellInput => {
    const given = source.named[name];
    return blankAsNull(given !== undefined ? given : (parameters.get(name)?.core?.(book) ?? null));
  };
  const book: Book = {
    language: source.language,
    period: source.period,
    word: (word) => words[word][source.language],
    kept: [],
    rows: (table) => remember(rowsKept, table, rowsOf),
    rowsWhere: (table, column, value) =>
      remember(indexes, `${table} ${column}`, () => indexBy(book.rows(table), column)).get(value) ?? [],
    named: (name) => remember(namedKept, name, valueOf),
  };
  return book;
}

function recordsOf({ tables }: BookSource, table: TableId): NonNullable<BookSource["tables"][TableId]> {
  const records = tables[table];
  if (!records) throw new UnreadTableError(`The rows of ${table} were not read.`);
  return records;
}

/** What is known of a cell: nothing yet, that it is being worked out, that it is a number, or that it is anything else. */
const STATE = { unasked: 0, pending: 1, number: 2, other: 3 } as const;

/** Stands for the place of a column that is not calculated. */
const NOT_CALCULATED = -1;

/**
 * What was worked out for the calculated columns of a table, row after row: a row's columns are asked for together. Most columns of a long
 * log hold numbers: an array of plain ones takes least, and nobody has to go through it to find what is still in use.
 */
class WorkedCells {
  /** Each column's place within a row. */
  readonly places: ReadonlyMap<string, number>;
  private readonly calculated: readonly Column[];
  private readonly states: Uint8Array;
  private readonly numbers: Float64Array;
  /** What is no number, by column and row. */
  private readonly others: (CellInput[] | undefined)[] = [];

  constructor(
    columns: readonly Column[],
    private readonly book: Book,
    private readonly rowCount: number,
  ) {
    this.calculated = columns.filter(({ kind }) => kind === "calculated");
    this.places = new Map(columns.map((column) => [column.id, this.calculated.indexOf(column)]));
    this.states = new Uint8Array(rowCount * this.calculated.length);
    this.numbers = new Float64Array(rowCount * this.calculated.length);
  }

  valueIn(row: BookRow, place: number): CellInput {
    const cell = row.index * this.calculated.length + place;
    const state = this.states[cell];
    if (state === STATE.number) return this.numbers[cell] ?? null;
    if (state === STATE.other) return this.others[place]?.[row.index] ?? null;
    if (state === STATE.pending) throw new CircularColumnError(`Column ${this.calculated[place]?.id} needs itself.`);
    this.states[cell] = STATE.pending;
    const value = blankAsNull(this.calculated[place]?.core?.(row, this.book) ?? null);
    this.keep(cell, row.index, place, value);
    return value;
  }

  private keep(cell: number, index: number, place: number, value: CellInput): void {
    const isNumber = typeof value === "number";
    this.states[cell] = isNumber ? STATE.number : STATE.other;
    if (isNumber) this.numbers[cell] = value;
    else if (value !== null) (this.others[place] ??= new Array<CellInput>(this.rowCount))[index] = value;
  }
}

class TableRow extends RowOfCells {
  constructor(
    index: number,
    private readonly cells: WorkedCells,
    private readonly record: Readonly<Record<string, CellInput>>,
  ) {
    super(index);
  }

  get(id: string): CellInput {
    const place = this.cells.places.get(id);
    if (place === undefined) throw new RangeError(`There is no column ${id}.`);
    return place === NOT_CALCULATED ? blankAsNull(this.record[id] ?? null) : this.cells.valueIn(this, place);
  }
}

function makeRows(columns: readonly Column[], records: readonly Readonly<Record<string, CellInput>>[], book: Book): readonly BookRow[] {
  const cells = new WorkedCells(columns, book, records.length);
  return records.map((record, index) => new TableRow(index, cells, record));
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
