/**
 * What the example team's quarter must come to. Targets and the first rep's results are the guides' (docs/rules.md#example-team);
 * the other reps' sums were added up by hand from the example's data file. Nothing here was taken from the program's output.
 */

import type { Light } from "./expectedRow";

/** Member, in the zh-CN and en-US example. */
export const members = { "zh-CN": ["陈思远", "林晓雯", "王浩然"], "en-US": ["Chen Siyuan", "Lin Xiaowen", "Wang Haoran"] } as const;

/** Member by place in the list (null = team), metric, target, actual, rate, gap, light. */
export const achievement: readonly (readonly [number | null, string, number, number, number, number, Light])[] = [
  [0, "sales", 35, 38, 38 / 35, 3, "green"],
  [0, "new-customers", 7, 5, 5 / 7, -2, "amber"],
  [0, "collection", 0.92, 0.89, 0.89 / 0.92, -0.03, "amber"],
  [0, "key-product", 18, 19, 19 / 18, 1, "green"],
  [1, "sales", 32, 28.4, 0.8875, -3.6, "amber"],
  [1, "new-customers", 6, 6, 1, 0, "green"],
  [1, "collection", 0.88, 0.9, 0.9 / 0.88, 0.02, "green"],
  // 15 typed in the weeks, 16 typed over them in the review
  [1, "key-product", 16, 16, 1, 0, "green"],
  [2, "sales", 33, 34.1, 34.1 / 33, 1.1, "green"],
  [2, "new-customers", 7, 4, 4 / 7, -3, "red"],
  [2, "collection", 0.9, 0.9, 1, 0, "green"],
  [2, "key-product", 16, 16, 1, 0, "green"],
  [null, "sales", 100, 100.5, 1.005, 0.5, "green"],
  [null, "new-customers", 20, 15, 0.75, -5, "amber"],
  // (89 + 72 + 62.1) ÷ (100 + 80 + 69)
  [null, "collection", 0.9, 223.1 / 249, 223.1 / 249 / 0.9, 223.1 / 249 - 0.9, "amber"],
  [null, "key-product", 50, 51, 1.02, 1, "green"],
];

/** 32 over 66 days: 25.7 after 53, 28.6 after 59, 30.5 after 63, so 2.9, 1.9 and 1.5; typed 1.8, 1.1 and 0.9. */
export const lagging = { member: 1, metric: "sales", weeks: [12, 13, 14], rates: [1.8 / 2.9, 1.1 / 1.9, 0.9 / 1.5] };

/** The one member whose collection target is under the team's. */
export const floor = { member: 1, metric: "collection", target: 0.88, floor: 0.9 };

/** 3, 5 × 10, 6, 4 and 3 of 66 working days; 35 by cumulative rounding at 0.1. */
export const firstWeeklyPlans = [1.6, 2.6, 2.7, 2.6, 2.7];

/** Shares shown in the review, in per cent to one decimal. */
export const shownRates = ["108.6", "71.4", "96.7"];
