/**
 * The index of a log (templates/formula/indexedSearch.ts) as it should be now. It is made anew once many rows of the log are not as the
 * kept one has them; until then formulas search through those rows, and through all where the index is missing or damaged.
 */
import type { BookRow, CellInput, IndexTemplate, RecordRow, TableId, TableTemplate } from "../../templates";
import { formulaHash } from "../formula/formulaHash";
import { formulaOfColumn, formulaRuns } from "./repairTable";
import type { Area } from "../cells/address";
import type { FormulaPlan } from "../plan/plan";
import { makeBook, type BookSource } from "../read/makeBook";
import type { FoundTable } from "../read/readTable";
import { remember } from "../read/remember";
import type { Places } from "../formula/places";

/** Values for the cells of a column, from its first one. */
export interface ColumnValues {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly CellInput[];
}

export interface LogIndexPlan {
  /** The name of the cell with the mark of the index that stands, and the new one's. */
  readonly cell: string;
  readonly mark: string;
  readonly columns: readonly ColumnValues[];
  /** The whole table of the index, where it has to become longer, and the first row that comes to it. */
  readonly longer: { readonly sheet: string; readonly table: string; readonly area: Area; readonly from: number } | null;
  /** Formulas of the rows that come to it. */
  readonly formulas: readonly (FormulaPlan & { readonly sheet: string })[];
}

export interface IndexedQuarter {
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly places: Places;
  /** Named cells of the settings. */
  readonly values: Readonly<Record<string, CellInput>>;
  /** What core reads of the workbook. */
  readonly source: BookSource;
}

/** So many rows, as a share of the shortest log that gets an index, may be unlike the index before it is made anew. */
const TAIL_SHARE = 0.4;

/**
 * The indexes to write: of logs that are long enough and whose kept one no longer tells enough; none of those that lack columns. With
 * pauses, so that a page need not stand still.
 * @param canResize this Excel can lengthen tables
 */
export function* indexLogs(quarter: IndexedQuarter, canResize: boolean): Generator<undefined, readonly LogIndexPlan[]> {
  const plans: LogIndexPlan[] = [];
  for (const found of quarter.tables.values()) {
    const { index } = found.template;
    const log = index && quarter.tables.get(index.log);
    const count = index && log ? rowsToIndex(index, log.template, quarter) : 0;
    const plan = index && count > 0 ? yield* indexLog(found, index, count, quarter) : null;
    if (plan && (canResize || plan.longer === null)) plans.push(plan);
  }
  return plans;
}

/** How many rows an index is to tell of; 0 where the log is short, or the kept one still tells of most. */
function rowsToIndex(index: IndexTemplate, { begins = [], id }: TableTemplate, { tables, values, source }: IndexedQuarter): number {
  const isBegun = (record: RecordRow) => begins.some((column) => (record[column] ?? null) !== null);
  const count = (source.tables[id] ?? []).reduce((last, record, at) => (isBegun(record) ? at + 1 : last), 0);
  const least = Number(values[index.cells.least] ?? index.least);
  const isWorthIt = count > 0 && count >= least;
  return isWorthIt && told(index, tables, source) < count - TAIL_SHARE * least ? count : 0;
}

/** Of how many of the log's upper rows the index that stands tells, by what Excel calculated. */
function told(index: IndexTemplate, tables: IndexedQuarter["tables"], source: BookSource): number {
  const table = [...tables.values()].find(({ template }) => template.index === index)?.template.id;
  const rows = (table && source.tables[table]) ?? [];
  const changed = rows.findIndex((row) => row[index.holds] !== 1);
  return changed < 0 ? rows.length : changed;
}

function* indexLog(
  found: FoundTable,
  index: IndexTemplate,
  count: number,
  { places, source }: IndexedQuarter,
): Generator<undefined, LogIndexPlan | null> {
  const { content } = found;
  const { mark, kept } = yield* indexOf(makeBook(source).rows(index.log).slice(0, count), index);
  const rows = Math.max(count, content.rows.length);
  const columns = [...kept].flatMap(([id, values]) => columnValues(found, id, values) ?? []);
  const isLonger = rows > content.rows.length;
  if (columns.length < kept.size || (isLonger && content.hasTotals === true)) return null;
  return {
    cell: index.cells.mark,
    mark,
    columns,
    longer: isLonger ? lengthened(found, rows) : null,
    formulas: isLonger ? formulasBelow(found, rows, places, source) : [],
  };
}

function lengthened({ content: { sheet, name, top, left, headers, rows } }: FoundTable, wanted: number): LogIndexPlan["longer"] {
  const area = { top, left, bottom: top + wanted, right: left + headers.length - 1 };
  return { sheet, table: name, area, from: top + 1 + rows.length };
}

/** Formulas for the rows that the table does not have yet. */
function formulasBelow(found: FoundTable, rows: number, places: Places, { language }: BookSource): LogIndexPlan["formulas"] {
  const { content, place, template } = found;
  const added = Array.from({ length: rows - content.rows.length }, (_, index) => content.top + 1 + content.rows.length + index);
  return template.columns.flatMap((column) => {
    const at = place.columns.get(column.id)?.column;
    const formula = at === undefined ? null : formulaOfColumn(column, found, places, language);
    if (at === undefined || formula === null) return [];
    return formulaRuns(formula, content.top + 1, at, added).map((one) => ({ ...one, sheet: content.sheet }));
  });
}

/** Rows that are left over from a longer log are emptied. */
function columnValues({ content: { sheet, top, rows }, place }: FoundTable, id: string, values: readonly CellInput[]): ColumnValues | null {
  const column = place.columns.get(id)?.column;
  if (column === undefined) return null;
  const all = Array.from({ length: Math.max(values.length, rows.length) }, (_, index) => values[index] ?? null);
  return { sheet, area: { top: top + 1, bottom: top + all.length, left: column, right: column }, values: all };
}

interface LogIndexValues {
  /** Another one for each index that says something else. */
  readonly mark: string;
  /** Values by the columns that keep them, a row of the log each. */
  readonly kept: ReadonlyMap<string, readonly CellInput[]>;
}

/** So many rows are looked at between two pauses. */
const rowsPerTurn = 2_000;

/** What is made of each row. */
function* ofEach<T>(rows: readonly BookRow[], make: (row: BookRow) => T): Generator<undefined, T[]> {
  const made: T[] = [];
  for (const row of rows) {
    if (made.length % rowsPerTurn === rowsPerTurn - 1) yield;
    made.push(make(row));
  }
  return made;
}

/** What core tells of the rows. */
function* indexOf(
  rows: readonly BookRow[],
  { group, rests, firsts, bounds, listed, proof }: IndexTemplate,
): Generator<undefined, LogIndexValues> {
  const rested = yield* ofEach(rows, (row) => rests.map((column) => row.text(column)).join("|"));
  const groups = new Map<number, number[]>();
  for (const [index, first] of (yield* ofEach(rows, (row) => row.number(group))).entries()) {
    if (first !== null) remember(groups, first, (): number[] => []).push(index + 1);
  }
  const order = [...groups.values()].flat();
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let before = 0;
  for (const [first, members] of groups) {
    starts.set(first, before + 1);
    before += members.length;
    ends.set(first, before);
  }
  const numbers = new Map<string, readonly (number | null)[]>([
    ...firsts.map(({ key, kept }) => [kept, firstRows(rows, key)] as const),
    [bounds.first, rows.map((row) => starts.get(row.index + 1) ?? null)],
    [bounds.last, rows.map((row) => ends.get(row.index + 1) ?? null)],
    [listed, rows.map((row) => order[row.index] ?? null)],
  ]);
  const keptNumbers = [...numbers.values()];
  const proofs = yield* ofEach(rows, ({ index }) => [index + 1, ...keptNumbers.map((values) => values[index] ?? ""), rested[index]].join("|"));
  const mark = formulaHash(proofs.join("\n"));
  return { mark, kept: new Map<string, readonly CellInput[]>([[proof, proofs.map((text) => `${mark}|${text}`)], ...numbers]) };
}

/** For each row the position of the first one with its key; null without a key. */
function firstRows(rows: readonly BookRow[], column: string): (number | null)[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const key = row.text(column);
    return key === "" ? null : remember(first, key, () => row.index + 1);
  });
}
