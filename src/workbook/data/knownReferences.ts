import { foldName, weeksOfPeriod } from "../../core";
import { nearestWord } from "../setup/problems/nearestWord";
import { quote, type Place } from "../setup/problems/place";
import { readRequiredName } from "../setup/values/readText";
import { readRequiredInteger } from "../setup/values/readNumber";
import type { MetricSetup, QuarterSetup } from "../setup/quarterSetup";

/** A message lists at most this many names. */
const LISTED_NAMES = 12;

/** What rows may refer to, looked up once per file: a quarter of 60 reps and 12 metrics has ten thousand weekly rows. */
export interface KnownReferences {
  /** Member keys by name as names are compared: trimmed, NFC, without upper and lower case. */
  readonly repKeys: ReadonlyMap<string, string>;
  readonly repNames: readonly string[];
  readonly metrics: ReadonlyMap<string, MetricSetup>;
  /** Metric ids by name, for a hint to somebody who wrote the name. */
  readonly idsByName: ReadonlyMap<string, string>;
  readonly lastWeek: number;
}

/** Looks up what the rows of a data file may refer to. */
export function knownReferences(setup: QuarterSetup): KnownReferences {
  return {
    repKeys: new Map(setup.members.map(({ name, key }) => [foldName(name), key])),
    repNames: setup.members.map(({ name }) => name),
    metrics: new Map(setup.metrics.map((metric) => [metric.id, metric])),
    idsByName: new Map(setup.metrics.map(({ name, id }) => [foldName(name), id])),
    lastWeek: weeksOfPeriod(setup.period, setup.calendar).length,
  };
}

/**
 * The key of the member that is named here: names are compared trimmed, in NFC and without upper and lower case.
 * Example: `" li na"` gives `R01` where the first member is `Li Na`; an unknown name is refused with the nearest one.
 */
export function readRepKey(place: Place, known: KnownReferences): string | undefined {
  const name = readRequiredName(place);
  if (name === undefined) return undefined;
  return known.repKeys.get(foldName(name)) ?? refuseUnknown(place, "rep", name, known.repNames);
}

/** The metric whose id stands here, spelt exactly. A metric's name is refused with its id. */
export function readMetricReference(place: Place, known: KnownReferences): MetricSetup | undefined {
  const id = readRequiredName(place);
  if (id === undefined) return undefined;
  const metric = known.metrics.get(id);
  if (metric !== undefined) return metric;
  const named = known.idsByName.get(foldName(id));
  if (named !== undefined) return place.refuse("unknown-metric-hint", { found: quote(id), hint: quote(named) });
  return refuseUnknown(place, "metric", id, [...known.metrics.keys()]);
}

/** A week's number, counted in calendar weeks of the period from 1; weeks without a working day keep their number. */
export function readWeekNumber(place: Place, { lastWeek }: KnownReferences): number | undefined {
  const week = readRequiredInteger(place);
  if (week === undefined) return undefined;
  return week >= 1 && week <= lastWeek ? week : place.refuse("week-outside", { last: lastWeek, found: week });
}

function refuseUnknown(place: Place, kind: "rep" | "metric", found: string, known: readonly string[]): undefined {
  const hint = nearestWord(found, known);
  if (hint !== undefined) return place.refuse(`unknown-${kind}-hint`, { found: quote(found), hint: quote(hint) });
  const listed = known.slice(0, LISTED_NAMES).map(quote).join(", ");
  return place.refuse(`unknown-${kind}`, { found: quote(found), known: known.length > LISTED_NAMES ? `${listed}, …` : listed });
}
