import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { MetricKind } from "../model/metric";

/** What was typed for one week, or for one person: an actual, or the two parts of a ratio; without parts its actual is the rate. */
export interface ActualEntry {
  readonly actual?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
}

/** Whether both parts of a ratio were typed. */
export function hasParts(entry: ActualEntry): boolean {
  return isNumber(entry.numerator) && isNumber(entry.denominator);
}

/** Whether a ratio's rate was typed without its parts: it counts, as an approximation. */
export function isRateAlone(entry: ActualEntry): boolean {
  return !hasParts(entry) && isNumber(entry.actual);
}

/**
 * Whether an entry holds data: an actual; for a ratio, both parts with a denominator above zero, or the rate alone.
 *
 * A half-typed ratio is no data: a missing entry is never read as zero.
 * Example: hasData({numerator: 0, denominator: 0}, "ratio") → false.
 */
export function hasData(entry: ActualEntry, kind: MetricKind): boolean {
  return weekValue(entry, kind) !== null;
}

/**
 * The figure of one week: the actual; of a ratio the part over the whole, else the rate alone. Null without data.
 *
 * Example: weekValue({ numerator: 9, denominator: 10 }, "ratio") → 0.9.
 */
export function weekValue(entry: ActualEntry, kind: MetricKind): number | null {
  const { actual, numerator, denominator } = entry;
  if (kind === "ratio" && isNumber(numerator) && isNumber(denominator)) return denominator > 0 ? numerator / denominator : null;
  return isNumber(actual) ? actual : null;
}

/**
 * Whether something was entered: an actual; for a ratio both parts, even where they give no value, or the rate alone.
 *
 * Example: isEntered({numerator: 0, denominator: 0}, "ratio") → true.
 */
export function isEntered(entry: ActualEntry, kind: MetricKind): boolean {
  return isNumber(entry.actual) || (kind === "ratio" && hasParts(entry));
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
 * 累计实际 of several weeks: additive Σ; ratio Σ numerator ÷ Σ denominator, or, where the rate of a week was typed without parts, the mean of
 * the weeks' rates, an approximation without weights; average the mean of the typed weeks.
 *
 * Blank weeks are left out; null when no week holds data (ratio: denominators that sum to zero or less).
 * Source: docs/rules.md#actuals. Example: [{actual: 2.4}, {actual: null}, {actual: 3}] additive → 5.4.
 */
export function cumulativeActual(entries: readonly ActualEntry[], kind: MetricKind): number | null {
  if (kind === "ratio" && !entries.some(isRateAlone)) return sumOfRatioParts(entries)?.value ?? null;
  let sum = 0;
  let count = 0;
  for (const entry of entries) {
    const value = weekValue(entry, kind);
    if (!isNumber(value)) continue;
    sum += value;
    count += 1;
  }
  if (count === 0) return null;
  return kind === "additive" ? sum : sum / count;
}
