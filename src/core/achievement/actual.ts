import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { MetricKind } from "../model/metric";

/** What was typed for one week, or for one person: an actual, or the two parts of a ratio. */
export interface ActualEntry {
  readonly actual?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
}

/**
 * Whether an entry holds data: an actual; for a ratio, both parts with a denominator above zero.
 *
 * A half-typed ratio is no data: a missing entry is never read as zero.
 * Example: hasData({numerator: 0, denominator: 0}, "ratio") → false.
 */
export function hasData(entry: ActualEntry, kind: MetricKind): boolean {
  if (kind !== "ratio") return isNumber(entry.actual);
  return isNumber(entry.numerator) && isNumber(entry.denominator) && entry.denominator > 0;
}

/**
 * Σ numerator ÷ Σ denominator over the entries in which both are typed, with the sums.
 *
 * Null when the denominators sum to zero or less, or nothing is typed.
 * Example: 9/10 and 8/10 → {numerator: 17, denominator: 20, value: 0.85}.
 */
export function sumOfRatioParts(
  entries: readonly ActualEntry[],
): { readonly numerator: number; readonly denominator: number; readonly value: number } | null {
  let numerator = 0;
  let denominator = 0;
  for (const entry of entries) {
    if (!isNumber(entry.numerator) || !isNumber(entry.denominator)) continue;
    numerator += entry.numerator;
    denominator += entry.denominator;
  }
  return denominator > 0 ? { numerator, denominator, value: numerator / denominator } : null;
}

/**
 * 累计实际 of several weeks: additive Σ; ratio Σ numerator ÷ Σ denominator; average the mean of the typed weeks.
 *
 * Blank weeks are left out; null when no week holds data (ratio: denominators that sum to zero or less).
 * Source: docs/rules.md#actuals. Example: [{actual: 2.4}, {actual: null}, {actual: 3}] additive → 5.4.
 */
export function cumulativeActual(entries: readonly ActualEntry[], kind: MetricKind): number | null {
  if (kind === "ratio") return sumOfRatioParts(entries)?.value ?? null;
  const typed = entries.map((entry) => entry.actual).filter(isNumber);
  if (typed.length === 0) return null;
  const sum = typed.reduce((total, value) => total + value, 0);
  return kind === "additive" ? sum : sum / typed.length;
}
