import type { Member } from "../model/member";
import type { IsoDate } from "../units/isoDate";
import { addDays } from "../units/serial";
import { activeRange, countActiveDays, earlier, later } from "./activeDays";
import type { Calendar, DateRange } from "./calendar";
import type { Period } from "./period";
import { isWorkingDay } from "./workingDays";

/** So many working days of leave in a period move plan and never cut the target. */
export const LEAVE_WITHOUT_CUT = 10;

type Presence = Pick<Member, "from" | "to" | "leave">;

/**
 * The member's active working days of leave 休假 from first to last, both included; a day that two stretches name counts once.
 *
 * Days off, and days on which the member is not with the team, are no leave. Source: docs/rules.md#leave.
 * Example: leave from Wednesday 2026-07-08 to Monday 2026-07-13 → 4 days in July, 3 of them to 2026-07-12.
 */
export function countLeaveDays(member: Presence, first: IsoDate, last: IsoDate, period: DateRange, calendar: Calendar): number {
  const { leave = [] } = member;
  const active = activeRange(member, period);
  if (active === null || leave.length === 0) return 0;
  const until = earlier(last, active.last);
  let count = 0;
  for (let day = later(first, active.first); day <= until; day = addDays(day, 1)) {
    if (isOnLeave(member, day) && isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** Whether a member is on leave on a day. Example: leave from 2026-07-08 to 2026-07-13 → yes on both ends and between, also on a Sunday. */
export function isOnLeave({ leave = [] }: Pick<Member, "leave">, day: IsoDate): boolean {
  return leave.some(({ first, last }) => first <= day && day <= last);
}

/**
 * The days from first to last that carry the member's plan: active working days less those of leave.
 *
 * Source: docs/rules.md#leave. Example: 3 days of leave in the second week of Q3 2026 → 2 days in that week, 63 in the quarter.
 */
export function countPlanDays(member: Presence, first: IsoDate, last: IsoDate, period: DateRange, calendar: Calendar): number {
  return countActiveDays(member, first, last, period, calendar) - countLeaveDays(member, first, last, period, calendar);
}

/**
 * The days of leave in the period that cut the member's target like missing days: those beyond the first ten; 0 for up to ten.
 *
 * Source: docs/rules.md#leave. Example: 12 working days of leave → 2.
 */
export function countCutDays(member: Presence, { first, last }: Pick<Period, "first" | "last">, calendar: Calendar): number {
  return Math.max(0, countLeaveDays(member, first, last, { first, last }, calendar) - LEAVE_WITHOUT_CUT);
}
