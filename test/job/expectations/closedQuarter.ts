/**
 * A quarter that is over, in which nearly every sentence of docs/rules.md on results shows. The first quarter of 2026 without
 * holidays has 64 working days: weeks of 2, then twelve times 5, then 2. The short weeks join their neighbours for the lag rule.
 * All results are worked out by hand from the rules; the working stands beside them.
 */

import type { ExpectedRow } from "./expectedRow";

/** Thirteen metrics. No days off, no rules: the default is 70 % in 2 weeks. */
export const setup = {
  period: { year: 2026, quarter: 1 },
  asOf: "2026-04-01",
  officialDays: "none",
  members: ["Ann", "Bo", "Cy"],
  metrics: [
    { id: "visits", name: "Visits", unit: "次", kind: "additive", target: 192, split: { method: "manual", values: [64, 64, 64] } },
    { id: "sales", name: "Sales", unit: "万元", kind: "additive", target: 100 },
    { id: "collection", name: "Collection", kind: "ratio", target: 0.9, split: { method: "manual", values: [0.92, 0.88, 0.9] } },
    { id: "score", name: "Score", unit: "分", kind: "average", target: 4.5 },
    { id: "weighted", name: "Weighted", unit: "家", kind: "additive", target: 10, split: { method: "weights", values: [1, 1, 2] } },
    { id: "past", name: "Past", kind: "additive", precision: 2, target: 1, split: { method: "history", values: [0, 3, 0] } },
    { id: "pooled", name: "Pooled", unit: "台", kind: "additive", target: 50, unassigned: 5 },
    { id: "off", name: "Off", unit: "台", kind: "additive", target: 30, split: { method: "manual", values: [10, 10, 9] } },
    { id: "complaints", name: "Complaints", unit: "件", kind: "additive", direction: "lower", target: 6 },
    { id: "faults", name: "Faults", unit: "件", kind: "additive", direction: "lower", target: 0 },
    { id: "negative", name: "Negative", kind: "additive", target: -5, split: { method: "manual", values: [-5, null, 0] } },
    { id: "untargeted", name: "Untargeted", unit: "台", kind: "additive", target: null },
    { id: "renewal", name: "Renewal", kind: "ratio", target: 0.5 },
  ],
};

const actual = (rep: string, metric: string, weeks: Readonly<Record<number, number>>) =>
  Object.entries(weeks).map(([week, value]) => ({ rep, metric, week: Number(week), actual: value }));

const parts = (rep: string, metric: string, weeks: Readonly<Record<number, readonly [number, number]>>) =>
  Object.entries(weeks).map(([week, [numerator, denominator]]) => ({ rep, metric, week: Number(week), numerator, denominator }));

export const data = {
  weekly: [
    ...actual("Ann", "visits", { 1: 1, 2: 4, 3: 4, 4: 4, 5: 4, 6: 4, 7: 4, 8: 4, 9: 4, 10: 4, 11: 4, 12: 3, 13: 2, 14: 0 }),
    ...actual("Bo", "visits", { 1: 2, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5, 7: 5, 8: 5, 9: 5, 10: 5, 11: 5, 12: 3.5, 13: 3.5 }),
    ...actual("Ann", "sales", { 1: 10, 5: -2.5 }),
    ...actual("Bo", "sales", { 2: 33.3 }),
    ...actual("Cy", "sales", { 1: 10, 5: 0.1, 6: 0.1 }),
    ...parts("Ann", "collection", { 1: [9, 10], 2: [8, 10] }),
    ...parts("Bo", "collection", { 1: [0, 0] }),
    ...parts("Cy", "collection", { 3: [10, 10], 4: [1, 10] }),
    ...actual("Ann", "score", { 1: 4, 2: 5 }),
    ...actual("Bo", "score", { 3: 3, 4: 3 }),
    ...actual("Bo", "past", { 1: 0.5 }),
    ...actual("Cy", "past", { 1: 2 }),
    ...actual("Ann", "pooled", { 3: 20 }),
    ...actual("Ann", "off", { 3: 10 }),
    ...actual("Ann", "complaints", { 1: 1 }),
    ...actual("Bo", "complaints", { 1: 0 }),
    ...actual("Cy", "complaints", { 1: 4 }),
    ...actual("Ann", "faults", { 1: 0 }),
    ...actual("Bo", "faults", { 1: 3 }),
    ...actual("Ann", "negative", { 1: 2 }),
    ...actual("Cy", "negative", { 1: 1 }),
    ...actual("Ann", "untargeted", { 1: 7 }),
    ...parts("Ann", "renewal", { 1: [1, 10] }),
    ...parts("Bo", "renewal", { 3: [1, 10], 4: [1, 10] }),
  ],
  review: [
    { rep: "Cy", metric: "sales", actual: 40 },
    { rep: "Ann", metric: "renewal", actual: 0.6 },
  ],
};

export const achievement: readonly ExpectedRow[] = [
  // 1 + 10 × 4 + 3 + 2 + 0 = 46
  ["Ann", "visits", 64, 46, 46 / 64, null, -18, "amber"],
  // 100 over three at one decimal: 33.4, 33.3, 33.3. A return of 2.5 is taken off.
  ["Ann", "sales", 33.4, 7.5, 7.5 / 33.4, null, -25.9, "red"],
  ["Ann", "collection", 0.92, 0.85, 0.85 / 0.92, null, -0.07, "amber"],
  ["Ann", "score", 4.5, 4.5, 1, null, 0, "green"],
  // 10 by 1 : 1 : 2 is 2.5, 2.5 and 5: the first of the two halves gets the odd one
  ["Ann", "weighted", 3, null, null, "no-data", null, null],
  // no target comes before no data
  ["Ann", "past", 0, null, null, "no-target", null, null],
  // (50 − 5) ÷ 3
  ["Ann", "pooled", 15, 20, 20 / 15, null, 5, "green"],
  ["Ann", "off", 10, 10, 1, null, 0, "green"],
  // lower is better: target ÷ actual
  ["Ann", "complaints", 2, 1, 2, null, -1, "green"],
  ["Ann", "faults", 0, 0, null, null, 0, "green"],
  ["Ann", "negative", -5, 2, null, "no-target", 7, null],
  ["Ann", "untargeted", null, 7, null, "no-target", null, null],
  ["Ann", "renewal", 0.5, 0.6, 1.2, null, 0.1, "green"],

  // 2 + 10 × 5 + 3.5 + 3.5 = 59
  ["Bo", "visits", 64, 59, 59 / 64, null, -5, "amber"],
  ["Bo", "sales", 33.3, 33.3, 1, null, 0, "green"],
  // nothing was due: 0 of 0 is no data
  ["Bo", "collection", 0.88, null, null, "no-data", null, null],
  ["Bo", "score", 4.5, 3, 3 / 4.5, null, -1.5, "red"],
  ["Bo", "weighted", 2, null, null, "no-data", null, null],
  ["Bo", "past", 1, 0.5, 0.5, null, -0.5, "red"],
  ["Bo", "pooled", 15, null, null, "no-data", null, null],
  ["Bo", "off", 10, null, null, "no-data", null, null],
  ["Bo", "complaints", 2, 0, null, null, -2, "green"],
  ["Bo", "faults", 0, 3, null, null, 3, "red"],
  ["Bo", "negative", null, null, null, "no-target", null, null],
  ["Bo", "untargeted", null, null, null, "no-target", null, null],
  ["Bo", "renewal", 0.5, 0.1, 0.2, null, -0.4, "red"],

  ["Cy", "visits", 64, null, null, "no-data", null, null],
  // 10.2 typed in the weeks, 40 in the review
  ["Cy", "sales", 33.3, 40, 40 / 33.3, null, 6.7, "green"],
  ["Cy", "collection", 0.9, 0.55, 0.55 / 0.9, null, -0.35, "red"],
  ["Cy", "score", 4.5, null, null, "no-data", null, null],
  ["Cy", "weighted", 5, null, null, "no-data", null, null],
  ["Cy", "past", 0, 2, null, "no-target", 2, null],
  ["Cy", "pooled", 15, null, null, "no-data", null, null],
  ["Cy", "off", 9, null, null, "no-data", null, null],
  ["Cy", "complaints", 2, 4, 0.5, null, 2, "red"],
  ["Cy", "faults", 0, null, null, "no-data", null, null],
  ["Cy", "negative", 0, 1, null, "no-target", 1, null],
  ["Cy", "untargeted", null, null, null, "no-target", null, null],
  ["Cy", "renewal", 0.5, null, null, "no-data", null, null],

  // 46 + 59; who typed nothing keeps his plan in the target
  [null, "visits", 192, 105, 105 / 192, null, -87, "red"],
  [null, "sales", 100, 80.8, 0.808, null, -19.2, "amber"],
  // (17 + 11) ÷ (20 + 20)
  [null, "collection", 0.9, 0.7, 0.7 / 0.9, null, -0.2, "amber"],
  // no parts: 4.5 and 3 weighted by the sales targets 33.4 and 33.3
  [null, "score", 4.5, 250.2 / 66.7, 250.2 / 66.7 / 4.5, null, 250.2 / 66.7 - 4.5, "amber"],
  [null, "weighted", 10, null, null, "no-data", null, null],
  // the 2 of somebody without a target count for the team
  [null, "past", 1, 2.5, 2.5, null, 1.5, "green"],
  [null, "pooled", 50, 20, 0.4, null, -30, "red"],
  // the total as set, 30, not the 29 that the parts come to
  [null, "off", 30, 10, 1 / 3, null, -20, "red"],
  [null, "complaints", 6, 5, 1.2, null, -1, "green"],
  [null, "faults", 0, 3, null, null, 3, "red"],
  [null, "negative", -5, 3, null, "no-target", 8, null],
  [null, "untargeted", null, 7, null, "no-target", null, null],
  // Ann's review has no parts: 0.6 and 0.1 weighted by the sales targets 33.4 and 33.3
  [null, "renewal", 0.5, 23.37 / 66.7, 23.37 / 66.7 / 0.5, null, 23.37 / 66.7 - 0.5, "amber"],
];

/** Members in their order, then metrics in theirs; the team is not among them. */
export const lagging = [
  // week 12: 3 of 5; weeks 13 and 14 are judged as one, under 13: 2 of 5 + 2. Weeks 1 and 2 (5 of 7) and 3 to 11 (4 of 5) are not below.
  { rep: "Ann", metric: "visits", weeks: [12, 13], rates: [0.6, 2 / 7] },
  // Bo's weeks 3 and 4 and Cy's 5 and 6 were low as well, but are more than three weeks older than the last one: evidence is outdated.
];

/** Bo's visits in weeks 12 and 13 are 3.5 of 5, exactly 70 %: not below. Only the split of "off" does not add up. */
export const checks = [{ id: "target-sum", metric: "off", expected: 30, found: 29 }];

/** Plans of Ann's visits: one for each working day. */
export const visitPlans = [2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2];
