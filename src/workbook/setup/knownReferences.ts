import { sameName, weeksOfPeriod } from "../../core";
import { nearestWord } from "./nearestWord";
import { quote, type Place } from "./place";
import { readRequiredName } from "./readText";
import { readRequiredInteger } from "./readNumber";
import type { MetricSetup, QuarterSetup } from "./quarterSetup";

/** A message lists at most this many names. */
const LISTED_NAMES = 12;

/**
 * The key of the member that is named here: names are compared trimmed, in NFC and without upper and lower case.
 * Example: `" li na"` gives `R01` where the first member is `Li Na`; an unknown name is refused with the nearest one.
 */
export function readRepKey(place: Place, setup: QuarterSetup): string | undefined {
  const name = readRequiredName(place);
  if (name === undefined) return undefined;
  const member = setup.members.find((candidate) => sameName(candidate.name, name));
  if (member !== undefined) return member.key;
  return refuseUnknown(place, "rep", name, setup.members.map((candidate) => candidate.name));
}

/** The metric whose id stands here, spelt exactly. */
export function readMetricReference(place: Place, setup: QuarterSetup): MetricSetup | undefined {
  const id = readRequiredName(place);
  if (id === undefined) return undefined;
  const metric = setup.metrics.find((candidate) => candidate.id === id);
  if (metric !== undefined) return metric;
  const named = setup.metrics.find((candidate) => sameName(candidate.name, id));
  if (named !== undefined) return place.refuse("unknown-metric-hint", { found: quote(id), hint: quote(named.id) });
  return refuseUnknown(place, "metric", id, setup.metrics.map((candidate) => candidate.id));
}

/** A week's number, counted in calendar weeks of the period from 1; weeks without a working day keep their number. */
export function readWeekNumber(place: Place, setup: QuarterSetup): number | undefined {
  const week = readRequiredInteger(place);
  if (week === undefined) return undefined;
  const last = weeksOfPeriod(setup.period, setup.calendar).length;
  return week >= 1 && week <= last ? week : place.refuse("week-outside", { last, found: week });
}

function refuseUnknown(place: Place, kind: "rep" | "metric", found: string, known: readonly string[]): undefined {
  const hint = nearestWord(found, known);
  if (hint !== undefined) return place.refuse(`unknown-${kind}-hint`, { found: quote(found), hint: quote(hint) });
  const listed = known.slice(0, LISTED_NAMES).map(quote).join(", ");
  return place.refuse(`unknown-${kind}`, { found: quote(found), known: known.length > LISTED_NAMES ? `${listed}, …` : listed });
}
