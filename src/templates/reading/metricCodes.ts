/** What columns say of a metric in codes. */
import type { Direction, MetricKind } from "../../core";

export const metricKinds = ["additive", "ratio", "average"] as const satisfies readonly MetricKind[];

export const directions = ["higher", "lower"] as const satisfies readonly Direction[];

/** Decimals that a metric may have. */
export const precisions = [0, 1, 2, 3, 4, 5, 6] as const;
