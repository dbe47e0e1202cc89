import { formatPercent } from "../units/format";
import { roundRate } from "../units/rounding";

/** 0.05 percentage points: closer than this, one decimal could show a threshold that was not reached. */
const NEAR_THRESHOLD = 0.0005;

/** All the decimals in % by which rates are compared (roundRate). */
const COMPARED_DECIMALS = 7;

/**
 * A rate as shown: one decimal in %, two when it lies within 0.05 percentage points of a threshold (both ends included), and more
 * where it would still read as a threshold that it does not equal.
 *
 * Units: fractions in. Source: docs/rules.md#achievement.
 * Example: formatRate(0.6996, [0.7, 1]) → "69.96%"; 0.69996 → "69.996%"; formatRate(5 / 7, [0.7, 1]) → "71.4%".
 */
export function formatRate(rate: number, thresholds: readonly number[]): string {
  const isNear = thresholds.some((threshold) => roundRate(Math.abs(rate - threshold)) <= NEAR_THRESHOLD);
  const compared = roundRate(rate);
  const others = thresholds.filter((threshold) => roundRate(threshold) !== compared);
  const readsAsOther = (decimals: number): boolean =>
    others.some((threshold) => formatPercent(threshold, decimals) === formatPercent(compared, decimals));
  let decimals = isNear ? 2 : 1;
  while (decimals < COMPARED_DECIMALS && readsAsOther(decimals)) decimals += 1;
  return formatPercent(rate, decimals);
}
