import { tierSlips, type Metric } from "../../../core";
import type { Place } from "../problems/place";
import type { ProblemKey } from "../problems/problemMessages";

const REMARKS: Readonly<Record<string, ProblemKey>> = {
  "challenge base": "challenge-below-base",
  "sprint base": "sprint-below-base",
  "sprint challenge": "sprint-below-challenge",
};

/**
 * Remarks each tier of a metric that is easier than one that it should go beyond. Example: target 100, challenge 90 →
 * `$.metrics[0].challenge`.
 */
export function remarkTiers(place: Place, metric: Metric): void {
  const { target, challenge = null, sprint = null, direction, name } = metric;
  for (const { tier, than, value, limit } of tierSlips({ base: target, challenge, sprint }, direction)) {
    const key = REMARKS[`${tier} ${than}`];
    if (key) place.at(tier).remark(key, { metric: name, value, limit });
  }
}
