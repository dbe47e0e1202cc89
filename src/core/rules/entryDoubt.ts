import { roundRate } from "../units/rounding";

/** A number is more than so many times the plan or the usual week: docs/rules.md#outlier. */
export const DEFAULT_OUTLIER_TIMES = 10;

/** How amounts in 10,000 yuan and in yuan are called, as metrics name their unit. */
export const MONEY_UNITS = { tenThousands: ["万元", "10k CNY"], yuan: ["元", "CNY"] } as const;

/** Whether a metric's unit is 万元, as its people wrote it. */
export function isInTenThousands(unit: string): boolean {
  return isOneOf(MONEY_UNITS.tenThousands, unit);
}

/** From here on an amount in 10,000 yuan looks like one in yuan. */
export const LOOKS_LIKE_YUAN = 10_000;

/** Below this an amount in yuan looks like one in 10,000 yuan. */
export const LOOKS_LIKE_TEN_THOUSANDS = 1_000;

/** Why somebody should look at a number once more. It counts all the same. */
export type EntryDoubt = "asYuan" | "asTenThousands" | "outlier";

/** So many other weeks tell what is usual. */
const LEAST_OTHERS = 2;

export interface WeekEntry {
  /** The week's figure, in the metric's unit; null without one. */
  readonly value: number | null;
  /** The plan of the week; null in a week without plan. */
  readonly plan: number | null;
  /** The figures of the person's other weeks at this metric. */
  readonly others: readonly number[];
  /** The metric's unit as people wrote it. */
  readonly unit: string;
}

/**
 * What is odd about a week's figure: its unit first, then its size. Zero and less, and blank, are never odd.
 *
 * "asYuan": 10,000 or more in 万元; "asTenThousands": less than 1,000 in 元. "outlier": more than `times` times the week's plan, or the usual
 * week, which is the median of the person's other weeks with something in them, two at least (of an even number the upper one of the two
 * in the middle). It is found without sorting: the median is below a `times`-th of the value where more than half of the weeks are.
 * Source: docs/rules.md#outlier. Example: 2400 with a plan of 2.4, in 台 → "outlier"; 24 with 2.4 → null.
 */
export function entryDoubt({ value, plan, others, unit }: WeekEntry, times: number = DEFAULT_OUTLIER_TIMES): EntryDoubt | null {
  if (value === null || value <= 0) return null;
  if (isInTenThousands(unit) && value >= LOOKS_LIKE_YUAN) return "asYuan";
  if (isOneOf(MONEY_UNITS.yuan, unit) && value < LOOKS_LIKE_TEN_THOUSANDS) return "asTenThousands";
  if (plan !== null && plan > 0 && roundRate(value / plan) > times) return "outlier";
  const filled = others.filter((other) => other > 0);
  const small = filled.filter((other) => other < roundRate(value / times));
  return filled.length >= LEAST_OTHERS && 2 * small.length > filled.length ? "outlier" : null;
}

/** As Excel's = compares texts. */
function isOneOf(units: readonly string[], unit: string): boolean {
  return units.some((one) => one.toLowerCase() === unit.toLowerCase());
}
