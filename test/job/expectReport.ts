/** Compares a report with numbers that were worked out by hand. */

import type { WorkbookReport } from "../../src/workbook/report";
import type { ExpectedRow } from "./expectations/expectedRow";

/** Decimals that a hand computation and a sum of binary fractions share. */
const DIGITS = 9;

/** Expects exactly these lines, in this order. */
export function expectAchievement(report: Pick<WorkbookReport, "achievement">, rows: readonly ExpectedRow[]): void {
  const found = report.achievement.map((row) => [row.rep, row.metric, row.target, row.actual, row.rate, row.reason, row.gap, row.light]);
  expect(found.map(rounded)).toEqual(rows.map(rounded));
}

/** Expects exactly these alerts, in this order. */
export function expectLagging(
  report: Pick<WorkbookReport, "lagging" | "phase">,
  rows: readonly (Pick<WorkbookReport["lagging"][number], "rep" | "metric" | "weeks"> &
    Partial<Pick<WorkbookReport["lagging"][number], "holes" | "sum">> & { readonly rates: readonly number[] })[],
): void {
  const state = report.phase === "running" ? "lagging" : "laggedAtEnd";
  expect(report.lagging.map((row) => ({ ...row, rates: rounded(row.rates) }))).toEqual(
    rows.map((row) => ({ holes: [], sum: null, ...row, rates: rounded(row.rates), state, rule: "lag" })),
  );
}

function rounded(values: readonly (string | number | null)[]): (string | number | null)[] {
  return values.map((value) => (typeof value === "number" ? Number(value.toFixed(DIGITS)) + 0 : value));
}
