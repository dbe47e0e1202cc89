import { roundHalfAway, shiftDecimalPoint } from "./rounding";

/**
 * The Excel number format with a fixed number of decimals, for TEXT() and for cells.
 *
 * Example: fixedFormat(1) → "0.0"; fixedFormat(0) → "0".
 */
export function fixedFormat(decimals: number): string {
  return decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
}

/**
 * A number as Excel's TEXT(x, "0.0") writes it: rounded half away from zero, no thousands separator.
 *
 * Units: `decimals` 0 to 15. A negative number keeps its sign even when it rounds to nothing, as in Excel ("-0.0").
 * Example: formatFixed(2.675, 2) → "2.68"; formatFixed(35, 1) → "35.0".
 */
export function formatFixed(value: number, decimals: number): string {
  const text = roundHalfAway(Math.abs(value), decimals).toFixed(decimals);
  return value < 0 ? `-${text}` : text;
}

/**
 * A fraction as Excel's TEXT(x, "0.0%") writes it.
 *
 * Units: fraction in, per cent out. Example: formatPercent(5 / 7, 1) → "71.4%".
 */
export function formatPercent(fraction: number, decimals: number): string {
  return `${formatFixed(shiftDecimalPoint(fraction, 2), decimals)}%`;
}
