/** Tiers of 目标设定 that stand in the wrong order, cell by cell. */
import { readTarget, tierSlips } from "../../core";
import { metricFrom, type TableRecords } from "./records";
import type { TableId } from "../model/ids";

/** A tier that is easier than one that it should go beyond, by the row of its table, from 0, and its column. */
export interface SlippedTier {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly note: "tierOrder";
}

/** They count as they stand; of rows whose metric is gone nothing is said. Example: 基础 100, 挑战 90 → the cell of 挑战. */
export function slippedTiers(tables: TableRecords): SlippedTier[] {
  return (tables.targets ?? []).flatMap((target, row) => {
    const record = (tables.metrics ?? []).find((one) => one["key"] === target["key"]);
    if (!record) return [];
    const metric = metricFrom(record);
    const read = (column: string): number | null => readTarget(target[column] ?? null, metric);
    const slips = tierSlips({ base: read("total"), challenge: read("challenge"), sprint: read("sprint") }, metric.direction);
    return slips.map(({ tier }): SlippedTier => ({ table: "targets", row, column: tier, note: "tierOrder" }));
  });
}
