import { isNumber } from "../model/cellValue";
import type { Metric } from "../model/metric";
import { isShare, readTarget } from "../targets/readTarget";
import { LARGEST_SHARE } from "../units/share";
import { hasParts } from "./actual";
import type { ActualEntry } from "./actual";

type Traits = Pick<Metric, "kind" | "unit">;

/** Why a week's figure is not what was typed, or does not count. */
export type EntryNote = "notNumber" | "outOfRange" | "unused" | "asPercent" | "approximate";

/**
 * What was typed in one place for a person, metric and week, as it counts; null where nothing there does.
 *
 * Additive and average: the number. A ratio: both parts, else the rate alone, read as shares are (90, 90 % and 0.9 are one) where the unit
 * is %; a single part does not count. Text counts as blank; a typed 0 is an entry. Source: docs/rules.md#data, #shares.
 * Example: readEntry({ actual: 90 }, { kind: "ratio", unit: "%" }) → { actual: 0.9 }.
 */
export function readEntry(typed: ActualEntry, metric: Traits): ActualEntry | null {
  if (metric.kind !== "ratio") return isNumber(typed.actual) ? { actual: typed.actual } : null;
  if (hasParts(typed)) return { numerator: typed.numerator ?? null, denominator: typed.denominator ?? null };
  const rate = readTarget(typed.actual ?? null, metric);
  return rate === null ? null : { actual: rate };
}

/**
 * The entry that counts for a person, metric and week: the correction of 周进度, else what 周填报 holds.
 *
 * Source: docs/rules.md#actuals. Example: a correction of 3 beside an entry of 2.4 → { actual: 3 }; neither → { actual: null }.
 */
export function entryInForce(correction: ActualEntry, entry: ActualEntry, metric: Traits): ActualEntry {
  return readEntry(correction, metric) ?? readEntry(entry, metric) ?? { actual: null };
}

/** What is to be said of what was typed in one place for a week; null where it counts as it stands. Core of the marks in 周进度. */
export function entryNote(typed: ActualEntry, metric: Traits): EntryNote | null {
  const cells = [typed.actual, typed.numerator, typed.denominator];
  if (cells.some((cell) => (cell ?? "") !== "" && !isNumber(cell))) return "notNumber";
  const parts = [typed.numerator, typed.denominator].filter(isNumber).length;
  if (metric.kind !== "ratio") return parts > 0 ? "unused" : null;
  if (parts === 1) return "unused";
  if (parts === 2) return isNumber(typed.actual) ? "unused" : null;
  if (!isNumber(typed.actual)) return null;
  const rate = readTarget(typed.actual, metric);
  if (rate === null) return "outOfRange";
  return isShare(metric) && typed.actual > LARGEST_SHARE ? "asPercent" : "approximate";
}
