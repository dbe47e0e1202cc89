import { isNumber } from "../model/cellValue";
import type { ActualEntry } from "../achievement/actual";
import { UnknownReferenceError } from "./quarterInput";
import type { QuarterInput, WeeklyEntry } from "./quarterInput";

/** Thrown when one person, metric and week (or one review cell) is given twice. */
export class DuplicateEntryError extends Error {
  override readonly name = "DuplicateEntryError";
  constructor(readonly what: string) {
    super(`There are two entries for ${what}.`);
  }
}

/** What was typed, found by person, metric and week. */
export interface EntryIndex {
  /** The entry of a week; without one, an entry without data. */
  week(repKey: string, metricKey: string, week: number): ActualEntry;
  /** The actual typed over in the review; null when none is. `repKey` null is the team. */
  override(repKey: string | null, metricKey: string): number | null;
}

const NOTHING_TYPED: ActualEntry = { actual: null };

/**
 * Arranges the weekly entries and the review's overrides for looking up.
 *
 * Errors: UnknownReferenceError, DuplicateEntryError. A review row without a number overrides nothing.
 * Example: indexEntries(input, 14).week("R01", "M01", 3) → what was typed in week 3.
 */
export function indexEntries(input: QuarterInput, weekCount: number): EntryIndex {
  const byWeek = new Map<string, WeeklyEntry>();
  for (const entry of input.weekly) {
    requireKnown(input, entry.repKey, entry.metricKey);
    if (!Number.isInteger(entry.week) || entry.week < 1 || entry.week > weekCount) {
      throw new UnknownReferenceError("week", String(entry.week));
    }
    addOnce(byWeek, `${entry.repKey}, ${entry.metricKey}, week ${entry.week}`, entry);
  }
  const overrides = new Map<string, number | null>();
  for (const { repKey, metricKey, actual } of input.review) {
    requireKnown(input, repKey, metricKey);
    addOnce(overrides, `${repKey ?? "team"}, ${metricKey}, review`, isNumber(actual) ? actual : null);
  }
  return {
    week: (repKey, metricKey, week) => byWeek.get(`${repKey}, ${metricKey}, week ${week}`) ?? NOTHING_TYPED,
    override: (repKey, metricKey) => overrides.get(`${repKey ?? "team"}, ${metricKey}, review`) ?? null,
  };
}

function requireKnown(input: QuarterInput, repKey: string | null, metricKey: string): void {
  if (repKey !== null && !input.members.some((member) => member.key === repKey)) {
    throw new UnknownReferenceError("rep", repKey);
  }
  if (!input.metrics.some((metric) => metric.key === metricKey)) throw new UnknownReferenceError("metric", metricKey);
}

function addOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.has(key)) throw new DuplicateEntryError(key);
  map.set(key, value);
}
