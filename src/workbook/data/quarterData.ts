import { dataLogs, type LogTemplate } from "./dataColumns";
import type { ColumnId, DataLogId, SheetSet } from "../../templates";

/** A day or a local date and time in ISO form, a text, the code of a list's entry, a member's key; or a number. */
export type DataValue = string | number;

/** What people type into one row of a log, by column. Absent ones are blank cells. */
export type DataRow<T extends DataLogId = DataLogId> = Readonly<Partial<Record<ColumnId<T>, DataValue>>>;

/** A week's typed number of an additive metric or an average. */
export interface WeeklyActualRow {
  readonly repKey: string;
  readonly metricKey: string;
  readonly week: number;
  readonly actual: number;
}

/** A week's typed parts of a ratio; a zero denominator is no data. */
export interface WeeklyRatioRow {
  readonly repKey: string;
  readonly metricKey: string;
  readonly week: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** What a person types into one line of 周进度. */
export type WeeklyRow = WeeklyActualRow | WeeklyRatioRow;

/** An override of an actual in 结果复盘; `repKey` null is the team's line. Of a ratio in % a share, 0 to 1.5. */
export interface ReviewRow {
  readonly repKey: string | null;
  readonly metricKey: string;
  readonly actual: number;
}

/** The rows of each log. */
export type LogRows = { readonly [T in DataLogId]: readonly DataRow<T>[] };

/** Everything that people typed into the quarter's tables, with names turned into keys. */
export interface QuarterData extends LogRows {
  readonly weekly: readonly WeeklyRow[];
  readonly review: readonly ReviewRow[];
}

/** Rows for each log of a set. */
export function logRows(set: SheetSet, rowsOf: (log: LogTemplate) => readonly DataRow[]): LogRows {
  return Object.fromEntries(dataLogs(set).map((log) => [log.id, rowsOf(log)])) as unknown as LogRows;
}

/** A quarter in which nobody has typed. */
export function noData(set: SheetSet): QuarterData {
  return { ...logRows(set, () => []), weekly: [], review: [] };
}
