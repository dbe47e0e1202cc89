/**
 * The index of 过程跟进 (templates/formula/indexedSearch.ts) as it should be now: what is kept in each row of the log, and the order of the
 * view. Made anew when the rows that the kept one no longer tells of have become many; until then, and whenever something is missing,
 * formulas search through those.
 */
import { indexedText, type Book, type BookRow, type CellInput, type KeptColumn, type TableId } from "../../templates";
import { formulaOfColumn, formulaRuns } from "./repairTable";
import type { Area } from "../cells/address";
import type { FormulaPlan } from "../plan/plan";
import { makeBook, type BookSource } from "../read/makeBook";
import type { FoundTable } from "../read/readTable";
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
 * The index to write; null where the kept one will do, the log is short, or columns were deleted.
 * @param canResize this Excel can lengthen tables
 */
export function indexLog({ tables, places, values, source }: IndexedQuarter, canResize: boolean): LogIndexPlan | null {
  const [log, view] = [tables.get("followUps"), tables.get("logView")];
  if (!log || !view) return null;
  const filled = (source.tables.followUps ?? []).reduce((last, { customer = null }, index) => (customer === null ? last : index + 1), 0);
  const least = Number(values["qb_indexLeast"] ?? Infinity);
  const isIndexed = Number(values["qb_logFrom"] ?? 1) > filled - TAIL_SHARE * least;
  if (filled < least || isIndexed || filled === 0) return null;
  const { kept, order } = indexOf(makeBook(source), filled);
  const rows = Math.max(order.length, view.content.rows.length);
  const columns = [...Object.entries(kept).map(([id, cells]) => columnValues(log, id, cells)), columnValues(view, "at", padded(order, rows))];
  const isLonger = rows > view.content.rows.length;
  if (columns.includes(null) || (isLonger && (!canResize || view.content.hasTotals === true))) return null;
  return {
    cell: "qb_logIndexed",
    rows: filled,
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
  readonly kept: Readonly<Record<KeptColumn, readonly CellInput[]>>;
  /** Positions of rows in the log, customer by customer. */
  readonly order: readonly number[];
}

type LogRow = BookRow<"followUps">;

/** What core tells of the upper rows. */
function indexOf(book: Book, count: number): LogIndexValues {
  const rows = book.rows("followUps").slice(0, count);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const customer = row.number("customerRow");
    if (customer === null) continue;
    const group = groups.get(customer);
    if (group) group.push(row.index + 1);
    else groups.set(customer, [row.index + 1]);
  }
  const bounds = new Map<number, { readonly from: number; readonly to: number }>();
  const order: number[] = [];
  for (const [customer, group] of groups) {
    bounds.set(customer, { from: order.length + 1, to: order.length + group.length });
    order.push(...group);
  }
  const kept = {
    indexedAs: rows.map(indexedText),
    customerIndexed: rows.map((row) => row.number("customerRow")),
    pairIndexed: firstRows(rows, (row) => row.text("pairKey")),
    projectIndexed: firstRows(rows, (row) => row.text("projectKey")),
    viewFrom: rows.map((row) => bounds.get(row.index + 1)?.from ?? null),
    viewTo: rows.map((row) => bounds.get(row.index + 1)?.to ?? null),
  };
  return { kept, order };
}

/** For each row the position of the first one with its key; null without a key. */
function firstRows(rows: readonly LogRow[], keyOf: (row: LogRow) => string): (number | null)[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    if (key === "") return null;
    const known = first.get(key) ?? row.index + 1;
    first.set(key, known);
    return known;
  });
}
