import { readList } from "../values/readList";
import { readMetric, type UndividedMetric } from "./readMetric";
import { refuseDuplicateNames } from "../problems/refuseDuplicateNames";
import type { Place } from "../problems/place";

/** A key has two digits (M01 … M99), and nobody steers by more. */
const MOST_METRICS = 99;

/** Reads the list of metrics: at least one, ids used once, names used once (upper and lower case count as the same). */
export function readMetrics(place: Place, memberCount: number | undefined): UndividedMetric[] | undefined {
  const entries = readList(place, { min: 1, max: MOST_METRICS });
  if (entries === undefined) return place.given ? undefined : place.refuse("missing");
  const metrics = entries.map((entry, index) => readMetric(entry, index + 1, memberCount));
  refuseRepeatedIds(entries, metrics);
  refuseDuplicateNames(metrics.map((entry) => entry?.metric.name), (index) => namePlace(entries, index));
  return metrics.every((entry) => entry !== undefined) ? metrics : undefined;
}

/** The name's place, or the id's where the name was left to it. */
function namePlace(entries: readonly Place[], index: number): Place | undefined {
  const entry = entries[index];
  return entry?.at("name").given ? entry.at("name") : entry?.at("id");
}

function refuseRepeatedIds(entries: readonly Place[], metrics: readonly (UndividedMetric | undefined)[]): void {
  const firstPaths = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const id = metrics[index]?.metric.id;
    if (id === undefined) continue;
    const first = firstPaths.get(id);
    if (first === undefined) firstPaths.set(id, entry.path);
    else entry.at("id").refuseValue("duplicate-id", { id, first });
  }
}
