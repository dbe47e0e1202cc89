import { cumulativeActual, isRateAlone, sumOfRatioParts } from "../achievement/actual";
import type { ActualEntry } from "../achievement/actual";
import { teamActual } from "../achievement/team";
import type { RepActual } from "../achievement/team";
import type { MetricKind } from "../model/metric";
import type { MemberContext, QuarterContext } from "./quarterContext";
import type { QuarterMetric } from "./quarterInput";

/** A result over the whole quarter, and over its closed weeks alone. */
export interface Result {
  readonly actual: number | null;
  readonly toDate: number | null;
}

/** The same of a member, as the team counts it. */
export interface MemberActuals {
  readonly metric: QuarterMetric;
  readonly actual: RepActual;
  readonly toDate: RepActual;
}

/**
 * A member's actual: the review's override for both, else all typed weeks, and the closed ones of them.
 *
 * Source: docs/rules.md#actuals. Example: weeks 2.4 and 3 typed, the second still open → actual 5.4, toDate 2.4.
 */
export function memberActuals(metric: QuarterMetric, { member, index }: MemberContext, context: QuarterContext): MemberActuals {
  const { entries, closedWeeks, weighing } = context;
  const salesTarget = weighing?.repTargets[index] ?? null;
  const override = entries.override(member.key, metric.key);
  if (override !== null) return { metric, actual: { actual: override, salesTarget }, toDate: { actual: override, salesTarget } };
  const typed = entries.weeks(member.key, metric.key);
  return {
    metric,
    actual: { ...actualOf(typed, metric.kind), salesTarget },
    toDate: { ...actualOf(typed.slice(0, closedWeeks), metric.kind), salesTarget },
  };
}

/** What was reached in the weeks; of a ratio with its parts, unless the rate of a week stands alone. */
function actualOf(weeks: readonly ActualEntry[], kind: MetricKind): RepActual {
  const parts = kind === "ratio" && !weeks.some(isRateAlone) ? sumOfRatioParts(weeks) : null;
  if (parts === null) return { actual: cumulativeActual(weeks, kind) };
  return { actual: parts.value, numerator: parts.numerator, denominator: parts.denominator };
}

/** A member's result by itself. */
export function repResult({ actual, toDate }: MemberActuals): Result {
  return { actual: actual.actual as number | null, toDate: toDate.actual as number | null };
}

/**
 * The team's actual: the review's override of the team's row, else the members' results combined (teamActual).
 *
 * A member whose ratio is overridden counts without parts, so the team's is then a weighted mean.
 */
export function teamResult(metric: QuarterMetric, members: readonly MemberActuals[], context: QuarterContext): Result {
  const override = context.entries.override(null, metric.key);
  if (override !== null) return { actual: override, toDate: override };
  return {
    actual: teamActual(members.map(({ actual }) => actual), metric.kind),
    toDate: teamActual(members.map(({ toDate }) => toDate), metric.kind),
  };
}
