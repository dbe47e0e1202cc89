import { roundHalfAway, shiftDecimalPoint } from "./rounding";

/**
 * The Excel number format with a fixed number of decimals, for cells.
 *
 * Example: fixedFormat(1) → "0.0"; fixedFormat(0) → "0".
 */
export function fixedFormat(decimals: number): string {
  return decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
}

/**
 * A number as FIXED(ROUND(x, 1), 1, TRUE) writes it in a cell: rounded half away from zero, no thousands separator, a point before
 * decimals (formulas put one there whatever sign the region has: `fixedText`).
 *
 * The ROUND is needed: LibreOffice alone rounds the binary fraction (35.36 − 23.21 gives 12.1 there).
 * Units: `decimals` 0 to 15. What rounds to nothing has no sign: "0.0".
 * Example: formatFixed(2.675, 2) → "2.68"; formatFixed(35, 1) → "35.0".
 */
export function formatFixed(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}

/**
 * A fraction as FIXED(100*ROUND(x, 3), 1, TRUE)&"%" writes it in a cell.
 *
 * Units: fraction in, per cent out. Example: formatPercent(5 / 7, 1) → "71.4%".
 */
export function formatPercent(fraction: number, decimals: number): string {
  return `${formatFixed(shiftDecimalPoint(fraction, 2), decimals)}%`;
}
