import { achievement } from "../achievement/achievement";
import { hasData, isEntered } from "../achievement/actual";
import type { ActualEntry } from "../achievement/actual";
import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { Direction, LagBasis, MetricKind } from "../model/metric";
import type { Ratio } from "../units/ratio";
import { roundRate } from "../units/rounding";
import { closedToDate, judgedUnits, unitsOf } from "./lagUnits";
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

/** What the rule needs to know of the metric. `integer` = additive with precision 0; `basis` "week" where absent. */
export interface LagOptions {
  readonly kind: MetricKind;
  readonly direction: Direction;
  readonly integer: boolean;
  readonly basis?: LagBasis;
  readonly rule: LagRule;
}

/** Weeks that were judged by their sum: the newest N with small plans, or all weeks to date. */
export interface LagSum {
  readonly basis: LagBasis;
  /** How many of the newest weeks are summed; of a sum to date, at how many week ends it was looked at. */
  readonly weeks: number;
  readonly actual: number;
  readonly plan: number;
  readonly rate: Ratio | null;
}

/** The finding with its evidence. */
export interface LagAssessment {
  /** "ahead" = 单周偏低, 累计领先: low weeks, yet the period to date is at 100 % or more; no alert. */
  readonly state: "lagging" | "ahead" | "none";
  /** 连续未达标周数: counted weeks below the threshold in a row up to the newest counted one. */
  readonly run: number;
  /** Evidence, oldest first: the run, or those of the newest N weeks with small plans that did not reach theirs. */
  readonly weeks: readonly number[];
  /** The rates of those weeks, of a metric judged to date the rates to date at their ends. */
  readonly rates: readonly (Ratio | null)[];
  /** Weeks within the evidence that nobody entered, oldest first. */
  readonly holes: readonly number[];
  /** What was judged instead of single weeks; null where they were, and where nothing is low. */
  readonly sum: LagSum | null;
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
 * Integer metrics: when any of the newest N units plans under 3, Σ actual ÷ Σ plan of those N is tested instead, and the newest of them
 * must itself be under its plan. Judged to date, the rate of a unit is that of the period up to its end.
 * Fewer than one week asked for (a cleared threshold): nobody lags.
 * A low run with the period to date at 100 % or more is "ahead". No counted unit: "none", run 0.
 * Source: docs/rules.md#lag. Example: plans 10 and actuals 8, 6, 5 → lagging, run 2, weeks [2, 3], rates [0.6, 0.5].
 */
export function assessLag(weeks: readonly LagWeek[], options: LagOptions): LagAssessment {
  const { rule, basis = "week" } = options;
  const units = judgedUnits(unitsOf(weeks, (week) => isCounted(week, options.kind), options), weeks, options);
  const run = runBelow(units, rule.threshold);
  const newest = units.slice(-rule.weeks);
  const isEnough = rule.weeks >= 1 && newest.length === rule.weeks;
  const isSmall = basis === "week" && options.integer && newest.some(hasSmallPlan);
  const together = sumOf(newest, options);
  const isLow = isEnough && (isSmall ? isSumLow(newest, together, rule) : run.length >= rule.weeks);
  const evidence = (isLow && newest.length > run.length ? newest : run).filter((unit) => !hasReached(unit));
  const ptdRate = closedToDate(weeks, options)?.rate ?? null;
  const isAhead = isLow && ptdRate !== null && roundRate(ptdRate) >= 1;
  return {
    state: !isLow ? "none" : isAhead ? "ahead" : "lagging",
    run: run.length,
    weeks: evidence.map((unit) => unit.number),
    rates: evidence.map((unit) => unit.rate),
    holes: holesIn(evidence, weeks, options.kind),
    sum: isLow && (isSmall || basis === "cumulative") ? together : null,
    ptdRate,
  };
}

/** Whether a week counts: closed, with plan and data. */
export function isCounted(week: LagWeek, kind: MetricKind): boolean {
  return isPlanned(week) && hasData(week, kind);
}

/** Whether a unit plans so little that weeks are tested together, if the metric is an integer one. */
export function hasSmallPlan(unit: Pick<LagUnit, "plan">): boolean {
  return roundRate(unit.plan) < SMALL_WEEKLY_PLAN;
}

/** Whether a rate is below the threshold; no rate is not. */
export function isBelow(rate: number | null, threshold: number): boolean {
  return rate !== null && roundRate(rate) < roundRate(threshold);
}

/** Whether a counted unit reached its plan; without a rate nothing occurred where lower is better. */
export function hasReached({ rate }: Pick<LagUnit, "rate">): boolean {
  return rate === null || roundRate(rate) >= 1;
}

function isPlanned({ closed, plan }: LagWeek): boolean {
  return closed && isNumber(plan) && roundRate(plan) > 0;
}

function runBelow(units: readonly LagUnit[], threshold: number): LagUnit[] {
  let start = units.length;
  while (start > 0 && isBelow(units[start - 1]?.rate ?? null, threshold)) start -= 1;
  return units.slice(start);
}

/** The units together; of a metric judged to date the newest, which holds those before it. */
function sumOf(units: readonly LagUnit[], { direction, basis = "week" }: LagOptions): LagSum {
  const summed = basis === "week" ? units : units.slice(-1);
  const plan = summed.reduce((sum, unit) => sum + unit.plan, 0);
  const actual = summed.reduce((sum, unit) => sum + unit.actual, 0);
  return { basis, weeks: units.length, plan, actual, rate: achievement({ target: plan, actual, direction }).rate };
}

function isSumLow(units: readonly LagUnit[], { rate }: LagSum, rule: LagRule): boolean {
  const last = units[units.length - 1];
  return isBelow(rate, rule.threshold) && last !== undefined && !hasReached(last);
}

function holesIn(evidence: readonly LagUnit[], weeks: readonly LagWeek[], kind: MetricKind): number[] {
  const first = evidence[0]?.number ?? 0;
  const last = evidence[evidence.length - 1]?.number ?? 0;
  return weeks.filter((week) => week.week > first && week.week < last && isPlanned(week) && !isEntered(week, kind)).map(({ week }) => week);
}
