/**
 * Moves the decimal point of a number, reading it as Excel shows it (15 significant digits), so that 1.005 counts as 1.005
 * and not as 1.00499999999999989…
 *
 * Units: `places` to the right, negative to the left. Example: shiftDecimalPoint(2.675, 2) → 267.5.
 */
export function shiftDecimalPoint(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential(14).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * Rounds as Excel's ROUND does: halves go away from zero, judged on 15 significant digits.
 *
 * Units: `decimals` is a whole number; negative rounds to tens and hundreds. NaN and infinities come back unchanged; never −0.
 * Source: docs/rules.md#rounding (plans and comparisons are the same in formula and core).
 * Example: roundHalfAway(2.675, 2) → 2.68; roundHalfAway(-2.5, 0) → -3.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value) || value === 0) return value + 0;
  const power = decimals >= 0 ? powersOfTen[decimals] : undefined;
  const shifted = power === undefined ? Infinity : Math.abs(value) * power;
  // Far from a half, nothing that 15 digits or the product leave out can turn the scale; the division is exact to the last bit.
  const isClear = shifted < mostExact && Math.abs(shifted - Math.floor(shifted) - 0.5) > shifted * 1e-14 + 1e-9;
  if (power !== undefined && isClear) return (Math.sign(value) * Math.round(shifted)) / power + 0;
  const units = Math.round(shiftDecimalPoint(Math.abs(value), decimals));
  return Math.sign(value) * shiftDecimalPoint(units, -decimals) + 0;
}

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Whole numbers below have at most 14 digits. */
const mostExact = 1e14;

/** Nine decimals: far finer than any figure shown, far coarser than the noise of binary fractions (docs/rules.md#rounding). */
const COMPARISON_DECIMALS = 9;

/**
 * The value used in every comparison of rates: ROUND(x, 9).
 *
 * Source: docs/rules.md#rounding: 5.81 / 8.3 is exactly 70 %, yet below 0.7 in binary fractions.
 * Example: roundRate(5.81 / 8.3) → 0.7.
 */
export function roundRate(rate: number): number {
  return roundHalfAway(rate, COMPARISON_DECIMALS);
}
