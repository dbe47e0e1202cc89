/**
 * One quarter seen on four days: before it, in the middle, on its last day and after it. Q3 2026 has 66 working days; 23 of them lie in
 * weeks 1 to 5 (to 2 August), 63 in weeks 1 to 13 (to 27 September). Worked out by hand from the rules.
 */

import type { Light } from "./expectedRow";

export const setup = {
  period: { year: 2026, quarter: 3 },
  members: ["Ann", { name: "Bo", from: "2026-08-10" }, { name: "Cy", to: "2026-07-31" }, "Dee"],
  metrics: [
    { id: "sales", name: "Sales", unit: "万元", kind: "additive", target: 132, split: { method: "manual", values: [33, 33, 33, 33] } },
    { id: "collection", name: "Collection", kind: "ratio", target: 0.9 },
  ],
  holidays: ["2026-09-25"],
  workdays: ["2026-09-20"],
};

const sales = (rep: string, weeks: Readonly<Record<number, number>>) =>
  Object.entries(weeks).map(([week, actual]) => ({ rep, metric: "sales", week: Number(week), actual }));

export const data = {
  weekly: [
    ...sales("Ann", { 1: 1.5, 2: 2.5, 3: 1, 5: 1.5, 6: 5 }),
    ...sales("Bo", { 2: 1 }),
    ...sales("Cy", { 1: 1.5, 2: 2.5, 3: 2.5, 4: 2.5, 5: 2.5 }),
    ...sales("Dee", { 2: 20, 10: 11.5 }),
    { rep: "Ann", metric: "collection", week: 1, numerator: 8, denominator: 10 },
    { rep: "Ann", metric: "collection", week: 6, numerator: 10, denominator: 10 },
  ],
};

/** Target, actual and rate do not depend on the day. Cy was there on 23 of 66 days: 33 × 23 ÷ 66 = 11.5; 21.5 belong to nobody. */
export const results: readonly (readonly [string | null, string, number, number | null, number | null])[] = [
  ["Ann", "sales", 33, 11.5, 11.5 / 33],
  ["Ann", "collection", 0.9, 0.9, 1],
  ["Bo", "sales", 33, 1, 1 / 33],
  ["Bo", "collection", 0.9, null, null],
  ["Cy", "sales", 11.5, 11.5, 1],
  ["Cy", "collection", 0.9, null, null],
  ["Dee", "sales", 33, 31.5, 31.5 / 33],
  ["Dee", "collection", 0.9, null, null],
  [null, "sales", 132, 55.5, 55.5 / 132],
  [null, "collection", 0.9, 0.9, 1],
];

export const unassigned = 21.5;

/** Weeks 1 to 5: Bo has no active day in them, Cy's 11.5 all lie in them. */
export const weeklyPlans = { Ann: [1.5, 2.5, 2.5, 2.5, 2.5], Bo: [null, null, null, null, null, null], Cy: [1.5, 2.5, 2.5, 2.5, 2.5, null] };

export interface Day {
  readonly asOf: string;
  /** Lights in the order of `results`. */
  readonly lights: readonly Light[];
  readonly lagging: readonly { readonly rep: string; readonly metric: string; readonly weeks: readonly number[]; readonly holes?: readonly number[]; readonly rates: readonly number[] }[];
}

/** No week is closed: nothing is due. */
export const before: Day = { asOf: "2026-06-15", lights: [null, null, null, null, null, null, null, null, null, null], lagging: [] };

/**
 * Weeks 1 to 5 are closed. Ann: 6.5 of 11.5, week 4 without entry in the plan; her weeks 3 and 5 are 1.0 and 1.5 of 2.5, week 4 is
 * skipped. Her collection is 8 of 10 against 0.9. Bo has no plan yet. Dee: 20 of 11.5. Team: 39 of 132 × 23 ÷ 66 = 46.
 */
export const middle: Day = {
  asOf: "2026-08-03",
  lights: ["red", "amber", null, null, "green", null, "green", null, "amber", "amber"],
  lagging: [{ rep: "Ann", metric: "sales", weeks: [3, 5], holes: [4], rates: [0.4, 0.6] }],
};

/** Weeks 1 to 13 are closed, the period still runs. Dee: 31.5 of 33 × 63 ÷ 66 = 31.5. Ann's week 6 (5 of 2.5) has ended her run. */
export const lastDay: Day = {
  asOf: "2026-09-30",
  lights: ["red", "green", "red", null, "green", null, "green", null, "red", "green"],
  lagging: [],
};

/** The full target counts: Dee 31.5 of 33. */
export const after: Day = {
  asOf: "2026-10-01",
  lights: ["red", "green", "red", null, "green", null, "amber", null, "red", "green"],
  lagging: [],
};
