import { readMetricReference, readRepKey, readWeekNumber, type KnownReferences } from "./knownReferences";
import { readNumber } from "../setup/values/readNumber";
import { readObject } from "../setup/values/readObject";
import type { MetricSetup } from "../setup/quarterSetup";
import type { Place } from "../setup/problems/place";
import type { WeeklyRow } from "./quarterData";

const WEEKLY_KEYS = ["rep", "metric", "week", "actual", "numerator", "denominator"];

/**
 * Reads the weekly numbers. An additive metric or an average takes `actual` (returns may make it negative), a ratio takes
 * `numerator` and `denominator`, both 0 or more. Null is a cell left blank: the row then holds nothing and is left out of the result.
 * Refused: a rep, metric and week that were given before.
 */
export function readWeekly(entries: readonly Place[], known: KnownReferences): WeeklyRow[] {
  const firstPaths = new Map<string, string>();
  return entries.map((entry) => readWeek(entry, known, firstPaths)).filter((row) => row !== undefined);
}

function readWeek(place: Place, known: KnownReferences, firstPaths: Map<string, string>): WeeklyRow | undefined {
  if (!readObject(place, WEEKLY_KEYS)) return undefined;
  const repKey = readRepKey(place.at("rep"), known);
  const metric = readMetricReference(place.at("metric"), known);
  const week = readWeekNumber(place.at("week"), known);
  const typed = metric === undefined ? undefined : readTyped(place, metric);
  if (repKey === undefined || metric === undefined || week === undefined) return undefined;
  const slot = `${repKey} ${metric.key} ${week}`;
  const first = firstPaths.get(slot);
  if (first !== undefined) return place.refuse("weekly-twice", { first, rep: String(place.at("rep").value), metric: metric.id, week });
  firstPaths.set(slot, place.path);
  return typed === undefined ? undefined : { repKey, metricKey: metric.key, week, ...typed };
}

type Typed = { readonly actual: number } | { readonly numerator: number; readonly denominator: number };

function readTyped(place: Place, metric: MetricSetup): Typed | undefined {
  return metric.kind === "ratio" ? readRatioParts(place) : readActual(place, metric);
}

function readActual(place: Place, metric: MetricSetup): Typed | undefined {
  for (const part of ["numerator", "denominator"]) {
    if (place.at(part).given) place.at(part).refuse("parts-for-actual", { metric: metric.id });
  }
  if (place.at("actual").value === undefined) return place.at("actual").refuse("missing");
  const actual = readNumber(place.at("actual"));
  return actual === undefined ? undefined : { actual };
}

function readRatioParts(place: Place): Typed | undefined {
  if (place.at("actual").given) return place.at("actual").refuse("actual-for-ratio");
  const [top, bottom] = [place.at("numerator"), place.at("denominator")];
  const blank = top.value === null && bottom.value === null;
  if (blank) return undefined;
  const numerator = top.given ? readNumber(top, { min: 0 }) : top.refuse("missing");
  const denominator = bottom.given ? readNumber(bottom, { min: 0 }) : bottom.refuse("missing");
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}
