/** What a row of a log is given when a person begins it: only blank cells, and only at the edit that begins the row. */
import type { CellInput, Entry, TableTemplate } from "../../templates";

export interface LiveRow {
  readonly log: Pick<TableTemplate, "columns" | "begins">;
  /** Values by column id; null is blank. */
  readonly record: Readonly<Record<string, CellInput>>;
  /** Columns that the edit touched. */
  readonly edited: ReadonlySet<string>;
  /** What the edited cell held before, where Excel tells (single cells). */
  readonly before?: CellInput | undefined;
}

export interface LiveDefaults {
  /** Serial number of this moment. */
  readonly now: number;
  /** Who logs at this Excel; null when that is not known. */
  readonly rep: string | null;
  readonly newId: () => string;
}

/**
 * Cells to fill, by column. Nothing for a row that was begun before: what stood there without a time of entry was entered at a time
 * that nobody knows.
 * @example
 * liveDefaults({ log: followUps, record: { customer: "A" }, edited: new Set(["customer"]) }, { now: 46205.75, … })
 * // { enteredAt: 46205.75, date: 46205, … }
 */
export function liveDefaults({ log, record, edited, before }: LiveRow, given: LiveDefaults): Readonly<Record<string, CellInput>> {
  const { begins = [], columns } = log;
  const isFilled = (column: string) => (record[column] ?? null) !== null;
  const isBegun =
    begins.some((column) => edited.has(column) && isFilled(column)) && begins.every((column) => edited.has(column) || !isFilled(column));
  const replaces = before !== undefined && before !== null && before !== "";
  const wasEntered = columns.some(({ id, entry }) => entry === "now" && isFilled(id));
  if (!isBegun || replaces || wasEntered) return {};
  const cells = columns.flatMap(({ id, entry }) => (entry && !isFilled(id) ? [[id, valueOf(entry, given)] as const] : []));
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

function valueOf(entry: Entry, { now, rep, newId }: LiveDefaults): CellInput {
  switch (entry) {
    case "today":
      return Math.floor(now);
    case "now":
      return now;
    case "me":
      return rep;
    case "id":
      return newId();
  }
}
