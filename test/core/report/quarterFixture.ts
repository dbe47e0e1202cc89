import { isoDate, quarterPeriod } from "../../../src/core";
import type { AchievementRow, Member, QuarterInput, QuarterMetric, QuarterReport, WeeklyEntry } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const members: Member[] = [
  { key: "R01", name: "甲" },
  { key: "R02", name: "乙" },
  { key: "R03", name: "丙" },
];

export const SALES: QuarterMetric = {
  key: "M01", id: "sales", name: "销售额", unit: "万元", kind: "additive", direction: "higher", precision: 1,
  target: 100, repTargets: [35, 32, 33], unassigned: 0,
};
export const CUSTOMERS: QuarterMetric = {
  key: "M02", id: "customers", name: "新客户开发数", unit: "家", kind: "additive", direction: "higher", precision: 0,
  target: 20, repTargets: [7, 6, 7], unassigned: 0,
};
export const COLLECTION: QuarterMetric = {
  key: "M03", id: "collection", name: "回款率", unit: "%", kind: "ratio", direction: "higher", precision: 1,
  target: 0.9, repTargets: [0.92, 0.88, 0.9], unassigned: null,
};

/** The example team (docs/rules.md#example-team) on the day after the quarter, nothing typed yet. */
export const TEAM: QuarterInput = {
  period: quarterPeriod(2026, 3),
  calendar: CALENDAR_2026,
  today: isoDate("2026-10-01"),
  members,
  metrics: [SALES, CUSTOMERS, COLLECTION],
  rules: { lag: { threshold: 0.7, weeks: 2 }, light: { green: 1, amber: 0.7 } },
  weekly: [],
  review: [],
};

/** Actuals typed week by week from week 1; null leaves a week out. */
export function typed(repKey: string, metricKey: string, actuals: readonly (number | null)[]): WeeklyEntry[] {
  return actuals.flatMap((actual, index) => (actual === null ? [] : [{ repKey, metricKey, week: index + 1, actual }]));
}

/** One week's numerator and denominator. */
export function parts(repKey: string, metricKey: string, week: number, numerator: number, denominator: number): WeeklyEntry {
  return { repKey, metricKey, week, numerator, denominator };
}

/** The row of a person (null = team) and metric. */
export function rowOf(report: QuarterReport, rep: string | null, metric: string): AchievementRow {
  const row = report.achievement.find((candidate) => candidate.rep === rep && candidate.metric === metric);
  if (row === undefined) throw new Error(`No row for ${rep ?? "team"}, ${metric}.`);
  return row;
}
