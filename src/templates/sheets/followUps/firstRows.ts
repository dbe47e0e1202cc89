/**
 * The first row of those that belong together keeps what is known of them: the first one of a customer, of a rep with a customer, of one of
 * a customer's projects. It is found by value, so that sorting changes nothing.
 */
import { blank, cases } from "../../formula/build";
import { escapeWildcards } from "../../formula/fragments";
import { isBeforeTail } from "../../formula/indexedSearch";
import { perBook } from "../../reading/quarter";
import { followUpsIndex } from "./logIndex";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Calculation } from "../../model/columns";

export type Id = ColumnId<"followUps">;
export type LogRow = BookRow<"followUps">;

/** Keys by which rows belong together, and the columns of the index that keep the first row of each. */
export const firstIndexed = { customerKey: "customerFirst", pairKey: "pairFirst", projectKey: "projectFirst" } as const satisfies Partial<
  Record<Id, ColumnId<"logIndex">>
>;
type IndexedKey = keyof typeof firstIndexed;

/** This row's position in the log, from 1. */
export const ownRow = (column: Id): string => `ROW()-ROW(qbFollowUps[[#Headers],[${column}]])`;

/** A column of this row's first row, whose position stands in `first`. */
export const atFirst = (column: Id, first: Id): string => `INDEX(qbFollowUps[${column}],[@${first}])`;

/** Whether this row is the first one of those whose first row stands in `first`. */
export const isFirst = {
  formula: (first: Id): string => `N([@${first}])=${ownRow(first)}`,
  core: (row: LogRow, first: Id): boolean => row.number(first) === row.index + 1,
};

/** For each row the position of the first one with its key, from 1; 0 where it has none. */
function firstRowsBy(book: Book, key: Id): Uint32Array {
  const first = new Map<string, number>();
  const rows = book.rows("followUps");
  const positions = new Uint32Array(rows.length);
  for (const row of rows) {
    const own = row.text(key);
    if (own === "") continue;
    const position = first.get(own) ?? row.index + 1;
    if (position === row.index + 1) first.set(own, position);
    positions[row.index] = position;
  }
  return positions;
}

/** Position of the first row with the same key, in a row that has one: as the index keeps it, else the first that is found. */
export const firstWithKey = (key: IndexedKey): string =>
  cases([isBeforeTail(followUpsIndex, ownRow(key)), `INDEX(qbLogIndex[${firstIndexed[key]}],${ownRow(key)})`], `IFERROR(MATCH(${escapeWildcards(`[@${key}]`)},qbFollowUps[${key}],0),${ownRow(key)})`);

/** Position of the first row with the same key; blank without a key. */
export function firstRow(key: IndexedKey): Calculation<Id> {
  const firstRows = perBook((book) => firstRowsBy(book, key));
  return {
    formula: `=${cases([`[@${key}]=""`, blank], firstWithKey(key))}`,
    core: (row, book) => firstRows(book)[row.index] || null,
  };
}
