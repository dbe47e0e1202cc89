/** What columns say of a metric in codes. */
import type { Direction, MetricKind } from "../../core";

export const metricKinds = ["additive", "ratio", "average"] as const satisfies readonly MetricKind[];

export const directions = ["higher", "lower"] as const satisfies readonly Direction[];
