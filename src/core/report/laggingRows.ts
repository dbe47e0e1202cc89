import { assessLag } from "../rules/lag";
import type { LagAssessment } from "../rules/lag";
import { lagAlert } from "../rules/lagAlert";
import type { IsoDate } from "../units/isoDate";
import { weeklyPlans } from "./memberWeeks";
import type { MemberContext, QuarterContext } from "./quarterContext";
import type { QuarterMetric } from "./quarterInput";
import type { LaggingRow } from "./quarterReport";

/**
 * The members that lag, in member order and within it in metric order; after the period those who lagged at its end. None when the rule is
 * switched off, of a leaver after the last active day, and where the evidence is outdated.
 *
 * Source: docs/rules.md#lag, #report.
 */
export function laggingRows(context: QuarterContext): LaggingRow[] {
  if (context.input.rules.lag.on === false) return [];
  return context.members.flatMap((member) =>
    context.input.metrics.flatMap((metric): LaggingRow[] => {
      const found = assessMemberLag(metric, member, context);
      if (!raisesAlert(found, member, context)) return [];
      const { key, name } = member.member;
      const { weeks, rates, holes, sum } = found;
      const state = context.isOver ? "laggedAtEnd" : "lagging";
      return [{ repKey: key, metricKey: metric.key, rep: name, metric: metric.id, weeks, rates, holes, sum, state, rule: "lag" }];
    }),
  );
}

function raisesAlert(found: LagAssessment, { member }: MemberContext, { input: { period, today }, weeks }: QuarterContext): boolean {
  const newest = found.weeks[found.weeks.length - 1];
  const newestEnd: IsoDate | null = weeks.find(({ number }) => number === newest)?.last ?? null;
  return lagAlert(found, { member, period, today, newestEnd }) === "lagging";
}

/** The lag rule on the weeks of one member and metric, whether or not it raises an alert. */
function assessMemberLag(metric: QuarterMetric, member: MemberContext, context: QuarterContext): LagAssessment {
  const { rules } = context.input;
  const entries = context.entries.weeks(member.member.key, metric.key);
  const plans = weeklyPlans(metric, metric.repTargets[member.index] ?? null, member.days);
  const weeks = context.weeks.map((week, index) => ({
    week: week.number,
    unit: week.unit,
    closed: index < context.closedWeeks,
    plan: plans[index] ?? null,
    actual: entries[index]?.actual ?? null,
    numerator: entries[index]?.numerator,
    denominator: entries[index]?.denominator,
  }));
  return assessLag(weeks, {
    kind: metric.kind,
    direction: metric.direction,
    integer: metric.kind === "additive" && metric.precision === 0,
    basis: metric.lagBasis ?? "week",
    rule: { kind: "lag", threshold: rules.lag.threshold, weeks: rules.lag.weeks },
  });
}
