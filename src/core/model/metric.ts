/** How a metric's weeks and people combine: sums, numerator over denominator, or a mean of what was typed. */
export type MetricKind = "additive" | "ratio" | "average";

/** Which side of the target is the good one. 投诉率 is lower-is-better. */
export type Direction = "higher" | "lower";

/** 滞后口径: what the lag rule judges at the end of a week: the week alone, or the period to date where one deal exceeds a week's plan. */
export type LagBasis = "week" | "cumulative";

/** One 目标维度 of the quarter. */
export interface Metric {
  /** Stable key in the workbook, M01, M02 … in setup order. */
  readonly key: string;
  /** The id the setup file gave, for example "sales". */
  readonly id: string;
  readonly name: string;
  /** 万元, 家, 台, %; free text, may be empty. */
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: Direction;
  /** Decimals of plans, splits and display; for a ratio, decimals of the percentage. */
  readonly precision: number;
  /** 团队总目标 = 基础. Ratios as fractions. Null, zero (when higher is better) and negative mean no target. */
  readonly target: number | null;
  readonly challenge?: number | null;
  readonly sprint?: number | null;
  readonly baseline?: number | null;
  /** "week" where absent. */
  readonly lagBasis?: LagBasis;
}
