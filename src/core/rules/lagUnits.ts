import { achievement } from "../achievement/achievement";
import { cumulativeActual } from "../achievement/actual";
import { isNumber } from "../model/cellValue";
import type { Ratio } from "../units/ratio";
import { roundRate } from "../units/rounding";
import type { LagOptions, LagWeek } from "./lag";

/** One or two weeks judged as one: a stub at either end of the period joins its neighbour. */
export interface LagUnit {
  readonly number: number;
  readonly plan: number;
  readonly actual: number;
  readonly rate: Ratio | null;
}

/**
 * The counted units in order of their numbers.
 *
 * A unit counts when the week that bears its number is closed and at least one of its weeks is counted; its plan and actual come
 * from the counted weeks alone (flat targets are not summed).
 * Source: docs/rules.md#weeks.
 * Example: week 1 (plan 1, actual 1) joining week 2 (plan 3, actual 1) → unit 2 with plan 4, actual 2, rate 0.5.
 */
export function unitsOf(
  weeks: readonly LagWeek[],
  isCounted: (week: LagWeek) => boolean,
  options: Pick<LagOptions, "kind" | "direction">,
): LagUnit[] {
  const closed = new Set(weeks.flatMap((week) => (week.closed ? [week.week] : [])));
  const numbers = [...new Set(weeks.map((week) => week.unit))].filter((number) => closed.has(number)).sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const members = weeks.filter((week) => week.unit === number && isCounted(week));
    const plan = combinedPlan(members, options.kind);
    const actual = cumulativeActual(members, options.kind);
    if (plan === null || actual === null) return [];
    const { rate } = achievement({ target: plan, actual, direction: options.direction });
    return [{ number, plan, actual, rate }];
  });
}

/** Plan and actual of several weeks with the rate that they give. */
export type ToDate = Omit<LagUnit, "number">;

/**
 * The period to date: all closed weeks, those without entry with their plan.
 *
 * Additive: Σ actual and Σ plan; ratio and average: their value over the closed weeks against the newest flat target.
 * Null without plan or data. Source: docs/rules.md#lag. Example: plans 10, 10, 10, actuals 20, blank, 4 → rate 0.8.
 */
export function closedToDate(weeks: readonly LagWeek[], options: Pick<LagOptions, "kind" | "direction">): ToDate | null {
  const closed = weeks.filter((week) => week.closed);
  const plan = combinedPlan(closed, options.kind);
  const actual = cumulativeActual(closed, options.kind);
  if (plan === null || roundRate(plan) <= 0 || actual === null) return null;
  return { plan, actual, rate: achievement({ target: plan, actual, direction: options.direction }).rate };
}

/**
 * The units with what the rule judges of them: themselves, or by 滞后口径 累计 the period up to the end of the week whose number they bear.
 *
 * Source: docs/rules.md#lag. Example: plans 10, 10, actuals 10, 2, judged to date → rates 1 and 0.6.
 */
export function judgedUnits(
  units: readonly LagUnit[],
  weeks: readonly LagWeek[],
  options: Pick<LagOptions, "kind" | "direction" | "basis">,
): readonly LagUnit[] {
  if (options.basis !== "cumulative") return units;
  return units.map((unit) => ({ ...unit, ...closedToDate(weeks.filter(({ week }) => week <= unit.number), options) }));
}

function combinedPlan(weeks: readonly LagWeek[], kind: LagOptions["kind"]): number | null {
  const plans = weeks.map((week) => week.plan).filter(isNumber);
  if (plans.length === 0) return null;
  if (kind === "additive") return plans.reduce((sum, plan) => sum + plan, 0);
  return plans[plans.length - 1] ?? null;
}
