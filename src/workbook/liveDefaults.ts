/** What a row of the follow-up log is given when a person begins it: only blank cells, and only at the edit that begins the row. */
import type { CellInput } from "../templates";

export interface LiveRow {
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

/** A row counts from these columns on. */
const beginning = ["customer", "summary"] as const;

/**
 * Cells to fill, by column. Nothing for a row that was begun before: what stood there without a time of entry was entered at a time
 * that nobody knows.
 * @example
 * liveDefaults({ record: { customer: "A" }, edited: new Set(["customer"]) }, { now: 46205.75, … })
 * // { enteredAt: 46205.75, date: 46205, … }
 */
export function liveDefaults({ record, edited, before }: LiveRow, { now, rep, newId }: LiveDefaults): Readonly<Record<string, CellInput>> {
  const isFilled = (column: string) => (record[column] ?? null) !== null;
  const begins =
    beginning.some((column) => edited.has(column) && isFilled(column)) &&
    beginning.every((column) => edited.has(column) || !isFilled(column));
  const replaces = before !== undefined && before !== null && before !== "";
  if (!begins || replaces || isFilled("enteredAt")) return {};
  const wanted: Record<string, CellInput> = { enteredAt: now, date: Math.floor(now), rep, id: newId() };
  return Object.fromEntries(Object.entries(wanted).filter(([column, value]) => value !== null && !isFilled(column)));
}
