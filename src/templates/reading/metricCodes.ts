/** What columns say of a metric in codes. */
import type { Direction, MetricKind } from "../../core";
import { label, type Label } from "../model/language";

export const metricKinds = ["additive", "ratio", "average"] as const satisfies readonly MetricKind[];

/** What the settings and the pane call them. */
export const kindLabels: Readonly<Record<MetricKind, Label>> = {
  additive: label("合计", "Sum"),
  ratio: label("比率", "Ratio"),
  average: label("平均", "Average"),
};

export const directions = ["higher", "lower"] as const satisfies readonly Direction[];

export const directionLabels: Readonly<Record<Direction, Label>> = {
  higher: label("越高越好", "Higher is better"),
  lower: label("越低越好", "Lower is better"),
};

/** Decimals that a metric may have. */
export const precisions = [0, 1, 2, 3, 4, 5, 6] as const;
