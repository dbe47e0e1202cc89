import { roundHalfAway, shiftDecimalPoint } from "../units/rounding";

/** Thrown when weights cannot split anything: none at all, all zero, negative, or not numbers. */
export class UnusableWeightsError extends Error {
  override readonly name = "UnusableWeightsError";
  constructor(readonly weights: readonly number[]) {
    super(`The weights [${weights.join(", ")}] split nothing: at least one must be positive and none negative.`);
  }
}

/** Shares are compared at nine decimals of a unit, so that binary noise never decides who gets the rest. */
const SHARE_DECIMALS = 9;

/**
 * Splits a total in proportion to weights so that the parts add up to it exactly at the precision.
 *
 * Everyone gets his share rounded down (towards zero for a negative total); the units left go to the largest remainders,
 * ties to the first. The total is rounded to the precision first. Zero total: all zero.
 * Errors: UnusableWeightsError. Source: docs/rules.md#split.
 * Example: splitByLargestRemainder(100, [1, 1, 1], 1) → [33.4, 33.3, 33.3].
 */
export function splitByLargestRemainder(total: number, weights: readonly number[], precision: number): number[] {
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const usable = weights.every((weight) => weight >= 0) && sumOfWeights > 0 && Number.isFinite(sumOfWeights);
  if (!usable) throw new UnusableWeightsError(weights);

  const units = Math.round(shiftDecimalPoint(roundHalfAway(Math.abs(total), precision), precision));
  const shares = weights.map((weight) => roundHalfAway(units * (weight / sumOfWeights), SHARE_DECIMALS));
  const parts = shares.map(Math.floor);
  let left = units - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: roundHalfAway(share - Math.floor(share), SHARE_DECIMALS) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => Math.sign(total) * shiftDecimalPoint(part, -precision) + 0);
}
