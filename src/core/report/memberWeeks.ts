import type { Calendar } from "../calendar/calendar";
import { countPlanDays } from "../calendar/leave";
import type { Period } from "../calendar/period";
import type { Week } from "../calendar/weeks";
import { isNumber } from "../model/cellValue";
import type { Member } from "../model/member";
import type { Metric } from "../model/metric";
import { cumulativePlan } from "../plan/cumulativePlan";
import { roundHalfAway } from "../units/rounding";

/** How many of the days that carry a member's plan lie before and up to the end of each week. */
export interface MemberWeeks {
  readonly weeks: readonly { readonly week: Week; readonly before: number; readonly through: number }[];
  readonly total: number;
}

/**
 * Counts a member's active working days, less those of leave, week by week. For the team pass a member without 生效日 and 离职日.
 *
 * Source: docs/rules.md#active-days, #leave. Example: everybody there all of Q3 2026 → through 3, 8, 13 …, total 66.
 */
export function countMemberWeeks(
  member: Pick<Member, "from" | "to" | "leave">,
  weeks: readonly Week[],
  period: Pick<Period, "first" | "last">,
  calendar: Calendar,
): MemberWeeks {
  let total = 0;
  const counted = weeks.map((week) => {
    const before = total;
    total += countPlanDays(member, week.first, week.last, period, calendar);
    return { week, before, through: total };
  });
  return { weeks: counted, total };
}

/**
 * 周计划 of each week, in week order: additive by cumulative rounding over these days; ratio and average the flat target.
 *
 * Null in a week without such days, and everywhere without a target (blank or negative).
 * Example: 35 万元 over Q3 2026 at one decimal → 1.6, 2.6, 2.7 …
 */
export function weeklyPlans(
  metric: Pick<Metric, "kind" | "precision">,
  target: number | null,
  memberWeeks: MemberWeeks,
): (number | null)[] {
  const { weeks, total } = memberWeeks;
  if (!isNumber(target) || target < 0) return weeks.map(() => null);
  let planned = 0;
  return weeks.map(({ before, through }) => {
    if (through === before) return null;
    if (metric.kind !== "additive") return target;
    const plan = cumulativePlan(target, through, total, metric.precision);
    const ofWeek = roundHalfAway(plan - planned, metric.precision);
    planned = plan;
    return ofWeek;
  });
}

/**
 * The plan to date at the end of the last closed week: additive the cumulative plan; ratio and average the flat target.
 *
 * Null without a target (blank or negative), and while nothing of an additive target above zero is planned yet.
 * Example: 35 万元 over Q3 2026 with one closed week of 3 days of 66 → 1.6.
 */
export function planToDate(
  metric: Pick<Metric, "kind" | "precision">,
  target: number | null,
  memberWeeks: MemberWeeks,
  closedWeeks: number,
): number | null {
  if (!isNumber(target) || target < 0) return null;
  if (metric.kind !== "additive" || target === 0) return target;
  const daysThrough = memberWeeks.weeks[closedWeeks - 1]?.through ?? 0;
  const plan = cumulativePlan(target, daysThrough, memberWeeks.total, metric.precision);
  return plan > 0 ? plan : null;
}
