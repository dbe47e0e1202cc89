import { isNumber } from "../model/cellValue";
import type { ActualEntry } from "../achievement/actual";
import { UnknownReferenceError } from "./quarterInput";
import type { QuarterInput, ReviewOverride, WeeklyEntry } from "./quarterInput";

/** Thrown when one person, metric and week (or one review cell) is given twice. */
export class DuplicateEntryError extends Error {
  override readonly name = "DuplicateEntryError";
  constructor(readonly what: string) {
    super(`There are two entries for ${what}.`);
  }
}

/** What was typed, found by person and metric. */
export interface EntryIndex {
  /** The entries of all weeks in order; of a week without one, an entry without data. */
  weeks(repKey: string, metricKey: string): readonly ActualEntry[];
  /** The actual typed over in the review; null when none is. `repKey` null is the team. */
  override(repKey: string | null, metricKey: string): number | null;
}

const NOTHING_TYPED: ActualEntry = { actual: null };

/** Values by metric and person; the person null is the team. */
type ByMetric<T> = Map<string, Map<string | null, T>>;

/**
 * Arranges the weekly entries and the review's overrides for looking up.
 *
 * Errors: UnknownReferenceError, DuplicateEntryError. A review row without a number overrides nothing.
 * Example: indexEntries(input, 14).weeks("R01", "M01")[2] → what was typed in week 3.
 */
export function indexEntries(input: QuarterInput, weekCount: number): EntryIndex {
  const requireKnown = knownIn(input);
  const nothing = new Array<ActualEntry>(weekCount).fill(NOTHING_TYPED);
  const weekly: ByMetric<ActualEntry[]> = new Map();
  for (const entry of input.weekly) {
    requireKnown(entry);
    placeWeek(ofMetric(weekly, entry.metricKey), entry, nothing);
  }
  const overrides: ByMetric<number | null> = new Map();
  for (const row of input.review) {
    requireKnown(row);
    placeOverride(ofMetric(overrides, row.metricKey), row);
  }
  return {
    weeks: (repKey, metricKey) => weekly.get(metricKey)?.get(repKey) ?? nothing,
    override: (repKey, metricKey) => overrides.get(metricKey)?.get(repKey) ?? null,
  };
}

/** What throws for an entry whose person or metric the quarter does not have. */
function knownIn({ members, metrics }: QuarterInput): (entry: Pick<ReviewOverride, "repKey" | "metricKey">) => void {
  const reps = new Set(members.map(({ key }) => key));
  const metricKeys = new Set(metrics.map(({ key }) => key));
  return ({ repKey, metricKey }) => {
    if (repKey !== null && !reps.has(repKey)) throw new UnknownReferenceError("rep", repKey);
    if (!metricKeys.has(metricKey)) throw new UnknownReferenceError("metric", metricKey);
  };
}

function ofMetric<T>(index: ByMetric<T>, metricKey: string): Map<string | null, T> {
  const known = index.get(metricKey);
  if (known) return known;
  const people = new Map<string | null, T>();
  index.set(metricKey, people);
  return people;
}

function placeWeek(people: Map<string | null, ActualEntry[]>, entry: WeeklyEntry, nothing: readonly ActualEntry[]): void {
  const { repKey, metricKey, week } = entry;
  if (!Number.isInteger(week) || week < 1 || week > nothing.length) throw new UnknownReferenceError("week", String(week));
  const weeks = people.get(repKey) ?? [...nothing];
  if (weeks[week - 1] !== NOTHING_TYPED) throw new DuplicateEntryError(`${repKey}, ${metricKey}, week ${week}`);
  weeks[week - 1] = entry;
  people.set(repKey, weeks);
}

function placeOverride(people: Map<string | null, number | null>, { repKey, metricKey, actual }: ReviewOverride): void {
  if (people.has(repKey)) throw new DuplicateEntryError(`${repKey ?? "team"}, ${metricKey}, review`);
  people.set(repKey, isNumber(actual) ? actual : null);
}
