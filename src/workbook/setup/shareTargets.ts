import { cutLeaverTarget, cutToActiveDays, roundHalfAway, splitByLargestRemainder, type Calendar, type Member, type Period } from "../../core";
import type { MetricSetup } from "./quarterSetup";
import type { UndividedMetric } from "./parts/readMetric";

/** Sums of decimals are rounded here to lose what binary fractions add (0.1 + 0.2). */
const SUM_DECIMALS = 9;

/**
 * Divides a metric's target among the members and cuts what those cannot reach who are not there all the time: of an equal split for
 * everybody, of weights and past actuals for joiners only on demand.
 * Manual: each member's own number. Else an additive target without its unassigned part is split by largest remainder at the
 * metric's precision; a ratio or an average is not split, everyone has the team's. No target: nobody has one.
 * The part cut from an additive target is added to what is unassigned.
 * Example: 100 at one decimal over three equal members gives 33.4, 33.3, 33.3.
 */
export function shareTargets(undivided: UndividedMetric, members: readonly Member[], period: Period, calendar: Calendar): MetricSetup {
  const { metric, split } = undivided;
  const shares = divideTarget(undivided, members.length);
  if (metric.kind !== "additive") return { ...metric, repTargets: shares, unassigned: null, split };
  let unassigned = undivided.unassigned;
  const cutShare = split.method === "equal" || split.activeDays ? cutToActiveDays : cutLeaverTarget;
  const repTargets = shares.map((share, index) => {
    const member = members[index];
    if (share === null || member === undefined) return share;
    const { kept, cut } = cutShare(share, member, period, calendar, metric.precision);
    unassigned = roundHalfAway(unassigned + cut, SUM_DECIMALS);
    return kept;
  });
  return { ...metric, repTargets, unassigned, split };
}

function divideTarget({ metric, split, unassigned }: UndividedMetric, memberCount: number): (number | null)[] {
  if (split.method === "manual") return [...(split.values ?? [])];
  const everyone = Array.from({ length: memberCount }, () => 1);
  if (metric.target === null || metric.kind !== "additive") return everyone.map(() => metric.target);
  const weights = split.method === "equal" ? everyone : (split.values ?? []).map((value) => value ?? 0);
  return splitByLargestRemainder(metric.target - unassigned, weights, metric.precision);
}
