import { isShare } from "../../core";
import { readMetricReference, readRepKey, type KnownReferences } from "./knownReferences";
import { readNumber } from "../setup/values/readNumber";
import { readObject } from "../setup/values/readObject";
import { refuseNoShare } from "../setup/parts/readMetric";
import { teamKey } from "../../templates";
import type { Place } from "../setup/problems/place";
import type { ReviewRow } from "./quarterData";

/**
 * Reads the overrides of the review: `rep` (a member, or null for the whole team), `metric`, `actual` (of a ratio in % a share, 0 to 1.5).
 * An actual of null is a cell left blank: the row holds nothing and is left out of the result.
 * Refused: a rep and metric that were given before, a missing `rep` (null must be written), a missing `actual`.
 */
export function readReview(entries: readonly Place[], known: KnownReferences): ReviewRow[] {
  const firstPaths = new Map<string, string>();
  return entries.map((entry) => readOverride(entry, known, firstPaths)).filter((row) => row !== undefined);
}

function readOverride(place: Place, known: KnownReferences, firstPaths: Map<string, string>): ReviewRow | undefined {
  if (!readObject(place, ["rep", "metric", "actual"])) return undefined;
  const repKey = readRepOrTeam(place.at("rep"), known);
  const metric = readMetricReference(place.at("metric"), known);
  const actual = place.at("actual").value === undefined ? place.at("actual").refuse("missing") : readNumber(place.at("actual"));
  if (metric && isShare(metric)) refuseNoShare(place.at("actual"));
  if (repKey === undefined || metric === undefined) return undefined;
  const slot = `${repKey ?? teamKey} ${metric.key}`;
  const first = firstPaths.get(slot);
  if (first !== undefined) return place.refuse("review-twice", { first, rep: String(place.at("rep").value), metric: metric.id });
  firstPaths.set(slot, place.path);
  return actual === undefined ? undefined : { repKey, metricKey: metric.key, actual };
}

function readRepOrTeam(place: Place, known: KnownReferences): string | null | undefined {
  if (place.value === null) return null;
  return place.value === undefined ? place.refuse("team-or-rep-missing") : readRepKey(place, known);
}
