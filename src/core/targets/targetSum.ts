import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { roundHalfAway, roundRate } from "../units/rounding";

/** A total whose parts do not add up to it. */
export interface TargetSumFailure {
  readonly expected: number;
  readonly found: number;
}

/**
 * Checks that the parts of an additive target (people and 待分配) add up to it. Null when they do.
 *
 * The sum may equal the total as typed or as rounded to the plan precision, because a split is made of the rounded total.
 * Blank parts count as 0. A blank, text or negative total is no target and is not checked.
 * Source: docs/rules.md#target-sum. Example: checkTargetSum([33.3, 33.3, 33.3], 100, 1) → {expected: 100, found: 99.9}.
 */
export function checkTargetSum(
  parts: readonly CellValue[],
  total: CellValue,
  precision: number,
): TargetSumFailure | null {
  if (!isNumber(total) || total < 0) return null;
  const found = roundRate(parts.filter(isNumber).reduce((sum, part) => sum + part, 0));
  const fits = found === roundRate(total) || found === roundHalfAway(total, precision);
  return fits ? null : { expected: total, found };
}
