/**
 * The index of a log (templates/formula/indexedSearch.ts) as it should be now: what is kept in each of its rows, and the order of the view.
 * Made anew when the rows that the kept one no longer tells of have become many; until then, and whenever something is missing,
 * formulas search through those.
 */
import type { BookRow, CellInput, IndexTemplate, RecordRow, TableId } from "../../templates";
import { formulaOfColumn, formulaRuns } from "./repairTable";
import type { Area } from "../cells/address";
import type { FormulaPlan } from "../plan/plan";
import { makeBook, type BookSource } from "../read/makeBook";
import type { FoundTable } from "../read/readTable";
import { remember } from "../read/remember";
import type { Places } from "../formula/places";

/** Values for the upper cells of a column. */
export interface ColumnValues {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly CellInput[];
}

export interface LogIndexPlan {
  /** The name of the cell that tells how many rows are indexed. */
  readonly cell: string;
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
  /** The whole table of the view, where it has to become longer. */
  readonly longer: { readonly sheet: string; readonly table: string; readonly area: Area } | null;
  /** Formulas of the rows that come to the view. */
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

/** Unindexed rows are searched by every customer that has one: as many as this share of the shortest log that gets an index are left so. */
const TAIL_SHARE = 0.4;

/**
 * The indexes to write: of logs that are long enough and whose kept one no longer tells enough; none of those that lack columns.
 * @param canResize this Excel can lengthen tables
 */
export function indexLogs(quarter: IndexedQuarter, canResize: boolean): readonly LogIndexPlan[] {
  return [...quarter.tables.values()].flatMap((log) => {
    const { index } = log.template;
    const view = index && quarter.tables.get(index.view.table);
    const count = index && view ? rowsToIndex(log, index, quarter) : 0;
    const plan = index && view && count > 0 ? indexLog({ log, view, index, count }, quarter) : null;
    return plan && (canResize || plan.longer === null) ? [plan] : [];
  });
}

/** How many rows an index is to tell of; 0 where the log is short, or the kept index still tells of most. */
function rowsToIndex({ template }: FoundTable, { cells }: IndexTemplate, { values, source }: IndexedQuarter): number {
  const { begins = [], id } = template;
  const isBegun = (record: RecordRow) => begins.some((column) => (record[column] ?? null) !== null);
  const count = (source.tables[id] ?? []).reduce((last, record, index) => (isBegun(record) ? index + 1 : last), 0);
  const least = Number(values[cells.least] ?? Infinity);
  const isIndexed = Number(values[cells.from] ?? 1) > count - TAIL_SHARE * least;
  return count < least || isIndexed ? 0 : count;
}

interface LogToIndex {
  readonly log: FoundTable;
  readonly view: FoundTable;
  readonly index: IndexTemplate;
  readonly count: number;
}

function indexLog({ log, view, index, count }: LogToIndex, { places, source }: IndexedQuarter): LogIndexPlan | null {
  const { kept, order } = indexOf(makeBook(source).rows(log.template.id).slice(0, count), index);
  const rows = Math.max(order.length, view.content.rows.length);
  const columns = [...[...kept].map(([id, cells]) => columnValues(log, id, cells)), columnValues(view, index.view.at, padded(order, rows))];
  const isLonger = rows > view.content.rows.length;
  if (columns.includes(null) || (isLonger && view.content.hasTotals === true)) return null;
  return {
    cell: index.cells.indexed,
    rows: count,
    columns: columns.filter((column) => column !== null),
    longer: isLonger ? { sheet: view.content.sheet, table: view.content.name, area: areaOf(view, rows) } : null,
    formulas: isLonger ? formulasBelow(view, rows, places, source) : [],
  };
}

function areaOf({ content: { top, left, headers } }: FoundTable, rows: number): Area {
  return { top, left, bottom: top + rows, right: left + headers.length - 1 };
}

/** Formulas for the rows that the view does not have yet. */
function formulasBelow(view: FoundTable, rows: number, places: Places, { language }: BookSource): LogIndexPlan["formulas"] {
  const { content, place, template } = view;
  const added = Array.from({ length: rows - content.rows.length }, (_, index) => content.top + 1 + content.rows.length + index);
  return template.columns.flatMap((column) => {
    const at = place.columns.get(column.id)?.column;
    const formula = at === undefined ? null : formulaOfColumn(column, view, places, language);
    if (at === undefined || formula === null) return [];
    return formulaRuns(formula, content.top + 1, at, added).map((one) => ({ ...one, sheet: content.sheet }));
  });
}

/** Rows that are left over tell of none. */
function padded(order: readonly number[], rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, index) => order[index] ?? 0);
}

function columnValues({ content: { sheet, top }, place }: FoundTable, id: string, values: readonly CellInput[]): ColumnValues | null {
  const column = place.columns.get(id)?.column;
  return column === undefined ? null : { sheet, area: { top: top + 1, bottom: top + values.length, left: column, right: column }, values };
}

interface LogIndexValues {
  /** Values of the upper rows by the columns that keep them. */
  readonly kept: ReadonlyMap<string, readonly CellInput[]>;
  /** Positions of rows in the log, group by group. */
  readonly order: readonly number[];
}

/** What core tells of the rows. */
function indexOf(rows: readonly BookRow[], { group, text, firsts, bounds }: IndexTemplate): LogIndexValues {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const first = row.number(group);
    if (first !== null) remember(groups, first, (): number[] => []).push(row.index + 1);
  }
  const order = [...groups.values()].flat();
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let listed = 0;
  for (const [first, members] of groups) {
    starts.set(first, listed + 1);
    listed += members.length;
    ends.set(first, listed);
  }
  const kept = new Map<string, readonly CellInput[]>([
    [text.kept, rows.map((row) => text.of(row))],
    ...Object.entries(firsts).map(([key, column]) => [column ?? "", firstRows(rows, key)] as const),
    [bounds.first, rows.map((row) => starts.get(row.index + 1) ?? null)],
    [bounds.last, rows.map((row) => ends.get(row.index + 1) ?? null)],
  ]);
  return { kept, order };
}

/** For each row the position of the first one with the same key; null without a key. */
function firstRows(rows: readonly BookRow[], column: string): (number | null)[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const key = row.text(column);
    return key === "" ? null : remember(first, key, () => row.index + 1);
  });
}
