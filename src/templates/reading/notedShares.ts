/** Shares that are not taken as they were typed: targets, tiers, weekly rates without their parts, results typed over in the review. */
import { targetNote, type TargetNote } from "../../core";
import { entryColumn, ownColumn } from "../model/owners";
import { metricFrom, type RecordRow, type TableRecords } from "./records";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";

/** By the row of its table, from 0, and its column. */
export interface NotedShare {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly note: TargetNote;
}

/** The columns of 目标设定 that hold the team's target and its tiers. */
export const teamTargets = ["total", "challenge", "sprint"] as const;

/**
 * The figures of ratios in % that are read as per cent or are no shares, table by table and row by row. Of past figures (上期/同期) nothing
 * is calculated, so that nothing is said of them.
 */
export function notedShares(tables: TableRecords): NotedShare[] {
  const metrics = new Map((tables.metrics ?? []).map((row) => [row["key"], metricFrom(row)]));
  const noted = (table: TableId, sharesOf: (row: RecordRow) => readonly (readonly [column: string, metric: CellInput | undefined])[]) =>
    (tables[table] ?? []).flatMap((record, row) =>
      sharesOf(record).flatMap(([column, key]): NotedShare[] => {
        const metric = metrics.get(key ?? null);
        const note = metric ? targetNote(record[column], metric) : null;
        return note ? [{ table, row, column, note }] : [];
      }),
    );
  const typedAt = (column: string) => (row: RecordRow) => [[column, row["metricKey"]]] as const;
  return [...noted("targets", targetsOf), ...noted("weekEntry", ratesOf), ...noted("weekly", typedAt("actual")), ...noted("review", typedAt("override"))];
}

function targetsOf(row: RecordRow) {
  const columns = Object.keys(row).filter((column) => teamTargets.some((one) => one === column) || ownColumn.member.keyOf(column) !== null);
  return columns.map((column) => [column, row["key"]] as const);
}

function ratesOf(row: RecordRow) {
  return Object.keys(row).flatMap((column) => {
    const key = entryColumn.value.keyOf(column);
    return key === null ? [] : [[column, key] as const];
  });
}
