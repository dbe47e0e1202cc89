import { cumulativeActual, isRateAlone, sumOfRatioParts } from "../achievement/actual";
import { teamActual } from "../achievement/team";
import type { RepActual } from "../achievement/team";
import type { MemberContext, QuarterContext } from "./quarterContext";
import type { QuarterInput, QuarterMetric } from "./quarterInput";
import { weightMetric } from "./weightMetric";

/** A result over the whole quarter, and over its closed weeks alone. */
export interface Result {
  readonly actual: number | null;
  readonly toDate: number | null;
}

/**
 * A member's actual: the review's override for both, else all typed weeks, and the closed ones of them.
 *
 * Source: docs/rules.md#actuals. Example: weeks 2.4 and 3 typed, the second still open → {actual: 5.4, toDate: 2.4}.
 */
export function repResult(metric: QuarterMetric, member: MemberContext, context: QuarterContext): Result {
  return {
    actual: repActual(metric, member, context, context.weeks.length).actual as number | null,
    toDate: repActual(metric, member, context, context.closedWeeks).actual as number | null,
  };
}

/**
 * The team's actual: the review's override of the team's row, else the members' results combined (teamActual).
 *
 * A member whose ratio is overridden counts without parts, so the team's is then a weighted mean.
 */
export function teamResult(metric: QuarterMetric, context: QuarterContext): Result {
  const override = context.entries.override(null, metric.key);
  if (override !== null) return { actual: override, toDate: override };
  const combine = (weekCount: number): number | null =>
    teamActual(context.members.map((member) => repActual(metric, member, context, weekCount)), metric.kind);
  return { actual: combine(context.weeks.length), toDate: combine(context.closedWeeks) };
}


function weighing({ metrics, weightKey }: QuarterInput): QuarterMetric | null {
  return weightKey === undefined ? weightMetric(metrics) : (metrics.find(({ key }) => key === weightKey) ?? null);
}

function repActual(metric: QuarterMetric, { member, index }: MemberContext, context: QuarterContext, weekCount: number): RepActual {
  const salesTarget = weighing(context.input)?.repTargets[index] ?? null;
  const override = context.entries.override(member.key, metric.key);
  if (override !== null) return { actual: override, salesTarget };
  const typed = context.weeks
    .slice(0, weekCount)
    .map((week) => context.entries.week(member.key, metric.key, week.number));
  const actual = cumulativeActual(typed, metric.kind);
  const parts = metric.kind === "ratio" && !typed.some(isRateAlone) ? sumOfRatioParts(typed) : null;
  if (parts === null) return { actual, salesTarget };
  return { actual, salesTarget, numerator: parts.numerator, denominator: parts.denominator };
}
