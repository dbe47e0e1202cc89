/** Members and metrics: which table lists them, which has columns or rows of theirs, and what these are known by. */
import type { TableTemplate } from "./template";

/** Who or what may have columns of its own. */
export type Owner = "member" | "metric";

interface OwnColumn<Prefix extends string> {
  /** Of the member R01 "rep:R01". */
  readonly id: (key: string) => `${Prefix}:${string}`;
  /** Whose column it is: of "rep:R01" "R01", of a column that everybody shares null. */
  readonly keyOf: (id: string) => string | null;
}

function ownColumnOf<Prefix extends string>(prefix: Prefix): OwnColumn<Prefix> {
  const start = `${prefix}:`;
  return { id: (key) => `${prefix}:${key}`, keyOf: (id) => (id.startsWith(start) ? id.slice(start.length) : null) };
}

/** Ids of the columns that a table has once per member or once per metric: the one place that makes and reads them. */
export const ownColumn = { member: ownColumnOf("rep"), metric: ownColumnOf("light") } as const;

/**
 * What is typed of a metric in its columns of 周填报: a figure (of a ratio the rate), of a ratio its parts, and how much of it fell in the
 * month before.
 */
export const entryColumn = {
  value: ownColumnOf("value"),
  numerator: ownColumnOf("numerator"),
  denominator: ownColumnOf("denominator"),
  monthBefore: ownColumnOf("monthBefore"),
} as const;

export type EntryPart = keyof typeof entryColumn;

/** What kind of column of somebody's own it is, and whose: of "value:M01" "value" and "M01"; null of one that everybody shares. */
export function ownedColumn(id: string): { readonly part: string; readonly key: string } | null {
  const colon = id.indexOf(":");
  return colon < 0 ? null : { part: id.slice(0, colon), key: id.slice(colon + 1) };
}

/** What is said of owners in a template. */
type Owned = Pick<TableTemplate, "lists" | "columnsPer" | "rows" | "repColumn">;

/** True for the table in which the members or metrics are listed: whoever stands there belongs to the quarter. */
export function isListOf(owner: Owner, { lists }: Pick<Owned, "lists">): boolean {
  return lists === owner;
}

/** True for a table with a column for each of them. */
export function hasColumnPer(owner: Owner, { columnsPer }: Pick<Owned, "columnsPer">): boolean {
  return columnsPer?.each === owner;
}

/** The column with the key of the member whose row it is, and "T" in rows of the team; null where rows are nobody's. */
export function repColumnOf({ rows, repColumn }: Pick<Owned, "rows" | "repColumn">): string | null {
  return keyColumn(rows) ?? repColumn ?? null;
}

/** The same of a table that has rows for each member who is listed elsewhere: somebody who joins gets such rows. */
export function memberRowsColumn(template: Pick<Owned, "lists" | "rows">): string | null {
  return isListOf("member", template) ? null : keyColumn(template.rows);
}

function keyColumn(rows: Owned["rows"]): string | null {
  return Object.entries(rows?.each ?? {}).find(([, what]) => what === "member" || what === "teamOrMember")?.[0] ?? null;
}
