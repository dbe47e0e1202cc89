/** The cell that keeps which metric weighs the team's ratios, in workbooks made before its name was looked at. */
import { weightMetric, weightMetricByIdAlone } from "../../core";
import { metricFrom, type TableRecords } from "./records";
import type { CellInput } from "../model/book";

/** The workbook name of the cell. */
export const weightCell = "qb_salesMetric";

/** The first schema version whose workbooks are made with the right one. */
const rightSince = 2;

/**
 * The key that the cell should hold; null where it holds it, where a person typed another one, and in workbooks made since.
 * @example correctedWeight(2, {}, { qb_salesMetric: "M01" }) // null
 */
export function correctedWeight(
  version: number,
  { metrics = [] }: TableRecords,
  named: Readonly<Record<string, CellInput>>,
): string | null {
  if (version >= rightSince) return null;
  const all = metrics.map(metricFrom);
  const right = weightMetric(all)?.key ?? null;
  const isKept = named[weightCell] === (weightMetricByIdAlone(all)?.key ?? null);
  return isKept && right !== named[weightCell] ? right : null;
}
