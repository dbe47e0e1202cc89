/** Rows as they were read from a workbook, and what they say in core's own types; a cell of another kind counts as blank. */
import { dayOfCell, type Direction, type IsoDate, type Member, type MetricKind } from "../../core";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";

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

/** A row of the members; cells that hold no date count as not given. */
export function memberOf(row: RecordRow): Member {
  const from = dayOfCell(row["from"]);
  const to = dayOfCell(row["to"]);
  return { key: String(row["key"]), name: String(row["name"] ?? ""), ...(from && { from }), ...(to && { to }) };
}

/** What a row of the metrics says of its metric. */
export function metricTraitsOf(row: RecordRow) {
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

/** The days in the column "date" of a list of days. */
export function datesOf(rows: Records = []): IsoDate[] {
  return rows.flatMap((row) => dayOfCell(row["date"]) ?? []);
}
