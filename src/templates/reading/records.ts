/** Rows as they were read from a workbook, and what they say in core's own types; a cell of another kind counts as blank. */
import { dayOfCell, type Direction, type IsoDate, type Member, type Metric, type MetricKind } from "../../core";
import { isWord } from "../words";
import { leaveByMember, type LeaveByMember } from "./leave";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";
import type { Language } from "../model/language";

/** Rows by column id; blank cells are null. */
export type Records = readonly Readonly<Record<string, CellInput>>[];

/** The rows of the tables that stand. */
export type TableRecords = Partial<Readonly<Record<TableId, Records>>>;

/** A row by column id. */
export type RecordRow = Records[number];

/** The number in a cell; null when it is blank or text. */
export function numberOf(value: CellInput | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** The member of a row; cells that hold no date count as not given. */
export function memberFrom(row: RecordRow, leaveOf?: LeaveByMember): Member {
  const key = String(row["key"]);
  const from = dayOfCell(row["from"]);
  const to = dayOfCell(row["to"]);
  const leave = leaveOf?.get(key);
  return { key, name: String(row["name"] ?? ""), ...(from && { from }), ...(to && { to }), ...(leave && { leave }) };
}

/** The members with their leave; without the table of leave nobody has any. */
export function membersFrom({ members = [], leave = [] }: TableRecords): Member[] {
  const leaveOf = leaveByMember(leave, members);
  return members.map((row) => memberFrom(row, leaveOf));
}

/** What a rule needs to know of a metric. */
export type MetricTraits = Pick<Metric, "key" | "id" | "name" | "unit" | "kind" | "direction" | "precision" | "lagBasis">;

/** The metric of a row, without 滞后口径; without a number of decimals it has none. */
export function metricFrom(row: RecordRow): MetricTraits {
  return {
    key: String(row["key"]),
    id: String(row["id"]),
    name: String(row["name"] ?? ""),
    unit: String(row["unit"] ?? ""),
    kind: row["kind"] as MetricKind,
    direction: row["direction"] as Direction,
    precision: numberOf(row["precision"]) ?? 0,
  };
}

/** The same with 滞后口径, whose words are those of the workbook's language: formulas know no others. */
export function metricIn(row: RecordRow, language: Language): MetricTraits {
  return { ...metricFrom(row), lagBasis: isWord(row["lagBasis"], "toDate", language) ? "cumulative" : "week" };
}

/** The days in the column "date" of a list of days. */
export function datesOf(rows: Records = []): IsoDate[] {
  return rows.flatMap((row) => dayOfCell(row["date"]) ?? []);
}
