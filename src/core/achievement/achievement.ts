import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { Direction } from "../model/metric";
import { ratio } from "../units/ratio";
import type { Ratio } from "../units/ratio";
import { roundRate } from "../units/rounding";

/** Why there is no achievement: the target first, then the data. */
export type NoRateReason = "no-target" | "no-data";

/** 达成率 with what a zero leaves open. */
export interface Achievement {
  /** Fraction of the target; null without target or data, and at a zero when lower is better. */
  readonly rate: Ratio | null;
  readonly reason: NoRateReason | null;
  /** Whether the target is met; null without target or data. It decides the light where there is no rate. */
  readonly met: boolean | null;
}

/**
 * 达成率 of a target.
 *
 * Formula: actual ÷ target; when lower is better, target ÷ actual. Both in the metric's unit (ratios as fractions).
 * No target (asked first): blank, text, negative, or 0 with higher-is-better. No data: actual blank or text.
 * Lower is better: an actual of 0 (or less) has no rate and is met; a target of 0 has no rate and is met by 0 only.
 * Negative actuals (退货) give a negative rate when higher is better.
 * Source: docs/rules.md#achievement. Example: {target: 7, actual: 5, direction: "higher"} → rate 0.714…, reason null, met false.
 */
export function achievement(input: {
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly direction: Direction;
}): Achievement {
  const { target, actual, direction } = input;
  if (!isNumber(target) || isNoTarget(target, direction)) {
    return { rate: null, reason: "no-target", met: null };
  }
  if (!isNumber(actual)) return { rate: null, reason: "no-data", met: null };
  if (direction === "lower" && actual <= 0) return { rate: null, reason: null, met: true };
  if (target === 0) return { rate: null, reason: null, met: false };
  const rate = ratio(direction === "higher" ? actual / target : target / actual);
  return { rate, reason: null, met: roundRate(rate) >= 1 };
}

/**
 * Whether a target gives no rate and no light: blank, text, negative, or 0 where higher is better.
 *
 * Source: docs/rules.md#achievement. Example: isNoTarget(0, "lower") → false, 零投诉 is a target.
 */
export function isNoTarget(target: CellValue, direction: Direction): boolean {
  return !isNumber(target) || target < 0 || (target === 0 && direction === "higher");
}

/**
 * 差额: actual − target in the metric's unit (ratios as fractions), unrounded.
 *
 * Null when either is blank or text. Source: docs/rules.md#gap. Example: gap(35, 38) → 3.
 */
export function gap(target: CellValue, actual: CellValue): number | null {
  return isNumber(target) && isNumber(actual) ? actual - target : null;
}
