import { checkTargetSum } from "../targets/targetSum";
import { floorBreaches } from "../targets/floorBreaches";
import type { QuarterInput, QuarterMetric } from "./quarterInput";
import type { CheckRow, FloorRow } from "./quarterReport";

/** The additive metrics whose people's targets and 待分配 do not add up to the team's total (rule target-sum). */
export function failedTargetSums(metrics: readonly QuarterMetric[]): CheckRow[] {
  return metrics.flatMap((metric): CheckRow[] => {
    if (metric.kind !== "additive") return [];
    const failure = checkTargetSum([...metric.repTargets, metric.unassigned], metric.target, metric.precision);
    return failure === null ? [] : [{ id: "target-sum", metric: metric.id, ...failure }];
  });
}

/** The people whose target of a ratio or average is easier than the team's, in metric order and within it in member order. */
export function floorRows({ metrics, members }: Pick<QuarterInput, "metrics" | "members">): FloorRow[] {
  return metrics.flatMap((metric) => {
    if (metric.kind === "additive") return [];
    return floorBreaches(metric.repTargets, metric.target, metric.direction).flatMap(({ index, target, floor }) => {
      const member = members[index];
      return member === undefined ? [] : [{ rep: member.name, metric: metric.id, target, floor }];
    });
  });
}
