import { roundHalfAway } from "../units/rounding";

/**
 * The plan of an additive target from the first day to a given working day, by cumulative rounding.
 *
 * Formula: R(R(T) · d ÷ D) where R rounds at the plan precision, d = working days so far, D = all working days.
 * Zero: 0 when D is 0. Negative targets are planned like any number; whether they count is the caller's business.
 * Source: docs/rules.md#plan. Example: 30.9 over 20 days at one decimal is 15.5 after day 10 and 30.9 after day 20.
 */
export function cumulativePlan(target: number, daysThrough: number, daysTotal: number, precision: number): number {
  if (daysTotal === 0) return 0;
  return roundHalfAway((roundHalfAway(target, precision) * daysThrough) / daysTotal, precision);
}

/**
 * The plan of the working days after `daysBefore` up to `daysThrough`: the difference of two cumulative plans.
 *
 * Consecutive stretches add up to the whole exactly, whatever their lengths: months, weeks and days agree.
 * Source: docs/rules.md#plan. Example: 30.9 over 20 days at one decimal, day by day: 9 × 1.6 and 11 × 1.5.
 */
export function planBetween(
  target: number,
  daysBefore: number,
  daysThrough: number,
  daysTotal: number,
  precision: number,
): number {
  const through = cumulativePlan(target, daysThrough, daysTotal, precision);
  return roundHalfAway(through - cumulativePlan(target, daysBefore, daysTotal, precision), precision);
}
