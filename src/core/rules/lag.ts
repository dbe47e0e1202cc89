import { achievement } from "../achievement/achievement";
import { hasData } from "../achievement/actual";
import type { ActualEntry } from "../achievement/actual";
import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { Direction, MetricKind } from "../model/metric";
import type { Ratio } from "../units/ratio";
import { roundRate } from "../units/rounding";
import { closedToDate, unitsOf } from "./lagUnits";
import type { LagUnit } from "./lagUnits";

/** The lag rule: below `threshold` (a fraction) in the last `weeks` or more counted weeks. */
export interface LagRule {
  readonly kind: "lag";
  readonly threshold: number;
  readonly weeks: number;
}

/** 70 % in two weeks: docs/rules.md#lag. */
export const DEFAULT_LAG_RULE: LagRule = { kind: "lag", threshold: 0.7, weeks: 2 };

/** One week of one person and metric, as the rule looks at it. */
export interface LagWeek extends ActualEntry {
  readonly week: number;
  /** The week number under which it is reported (Week.unit). */
  readonly unit: number;
  readonly closed: boolean;
  /** Additive: the week's plan. Ratio and average: the flat target. Null, text, 0 or less: no plan. */
  readonly plan: CellValue;
  readonly actual: CellValue;
}

/** What the rule needs to know of the metric. `integer` = additive with precision 0. */
export interface LagOptions {
  readonly kind: MetricKind;
  readonly direction: Direction;
  readonly integer: boolean;
  readonly rule: LagRule;
}

/** The finding with its evidence. */
export interface LagAssessment {
  /** "ahead" = 单周偏低, 累计领先: low weeks, yet the period to date is at 100 % or more; no alert. */
  readonly state: "lagging" | "ahead" | "none";
  /** 连续未达标周数: counted weeks below the threshold in a row up to the newest counted one. */
  readonly run: number;
  /** Evidence, oldest first: the run, or the newest N weeks where small plans were tested together. */
  readonly weeks: readonly number[];
  /** The rates of those weeks; null where lower is better and nothing occurred (which is not below). */
  readonly rates: readonly (Ratio | null)[];
  /** Achievement over all closed weeks, weeks without entry included in the plan; null when there is none. */
  readonly ptdRate: Ratio | null;
}

/** Integer weeks planned under three say little one by one (docs/rules.md#lag). */
export const SMALL_WEEKLY_PLAN = 3;

/**
 * Applies the lag rule to the weeks of one person and metric.
 *
 * Counted = closed, with plan and data; other weeks neither count nor break the run. Weeks combine by `unit`. A rate is below when
 * ROUND(rate, 9) < threshold: exactly 70 % is not. The run ends at the newest counted unit, so a run that recovered is history.
 * Integer metrics: when any of the newest N units plans under 3, Σ actual ÷ Σ plan of those N is tested instead.
 * Fewer than one week asked for (a cleared threshold): nobody lags.
 * A low run with the period to date at 100 % or more is "ahead". No counted unit: "none", run 0.
 * Source: docs/rules.md#lag. Example: plans 10 and actuals 8, 6, 5 → lagging, run 2, weeks [2, 3], rates [0.6, 0.5].
 */
export function assessLag(weeks: readonly LagWeek[], options: LagOptions): LagAssessment {
  const units = unitsOf(weeks, (week) => isCounted(week, options.kind), options);
  const run = runBelow(units, options.rule.threshold);
  const newest = units.slice(-options.rule.weeks);
  const isEnough = options.rule.weeks >= 1 && newest.length === options.rule.weeks;
  const isSmall = options.integer && newest.some(hasSmallPlan);
  const isLow = isEnough && (isSmall ? isSumBelow(newest, options) : run.length >= options.rule.weeks);
  const evidence = isLow && newest.length > run.length ? newest : run;
  const ptdRate = closedToDate(weeks, options);
  const isAhead = isLow && ptdRate !== null && roundRate(ptdRate) >= 1;
  return {
    state: !isLow ? "none" : isAhead ? "ahead" : "lagging",
    run: run.length,
    weeks: evidence.map((unit) => unit.number),
    rates: evidence.map((unit) => unit.rate),
    ptdRate,
  };
}

/** Whether a week counts: closed, with plan and data. */
export function isCounted(week: LagWeek, kind: MetricKind): boolean {
  return week.closed && isNumber(week.plan) && roundRate(week.plan) > 0 && hasData(week, kind);
}

/** Whether a unit plans so little that integer metrics are tested over several. */
export function hasSmallPlan(unit: Pick<LagUnit, "plan">): boolean {
  return roundRate(unit.plan) < SMALL_WEEKLY_PLAN;
}

/** Whether a rate is below the threshold; no rate is not. */
export function isBelow(rate: number | null, threshold: number): boolean {
  return rate !== null && roundRate(rate) < roundRate(threshold);
}

function runBelow(units: readonly LagUnit[], threshold: number): LagUnit[] {
  let start = units.length;
  while (start > 0 && isBelow(units[start - 1]?.rate ?? null, threshold)) start -= 1;
  return units.slice(start);
}

function isSumBelow(units: readonly LagUnit[], { direction, rule }: LagOptions): boolean {
  const target = units.reduce((sum, unit) => sum + unit.plan, 0);
  const actual = units.reduce((sum, unit) => sum + unit.actual, 0);
  return isBelow(achievement({ target, actual, direction }).rate, rule.threshold);
}
