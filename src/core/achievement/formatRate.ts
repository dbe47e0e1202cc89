import { formatPercent } from "../units/format";
import { roundRate } from "../units/rounding";

/** 0.05 percentage points: closer than this, one decimal could show a threshold that was not reached. */
const NEAR_THRESHOLD = 0.0005;

/**
 * A rate as shown: one decimal in %, two when it lies within 0.05 percentage points of a threshold (both ends included).
 *
 * Units: fractions in. Source: docs/rules.md#achievement. Example: formatRate(0.6996, [0.7, 1]) → "69.96%"; formatRate(5 / 7, [0.7, 1]) → "71.4%".
 */
export function formatRate(rate: number, thresholds: readonly number[]): string {
  const isNear = thresholds.some((threshold) => roundRate(Math.abs(rate - threshold)) <= NEAR_THRESHOLD);
  return formatPercent(rate, isNear ? 2 : 1);
}
