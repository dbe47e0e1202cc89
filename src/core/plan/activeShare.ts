import { countActiveDays } from "../calendar/activeDays";
import type { Calendar } from "../calendar/calendar";
import { countCutDays } from "../calendar/leave";
import type { Period } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import type { Member } from "../model/member";
import { roundHalfAway } from "../units/rounding";
import { partedTarget, type LeaverTarget } from "./leaverTarget";

/**
 * Cuts a full share of a target to the working days on which the member is there: joiners as well as leavers; days of leave beyond the
 * first ten are missing days.
 *
 * Formula: kept = ROUND(target × (active working days − days of leave beyond ten) ÷ working days of the period, precision), cut = target −
 * kept. A period without working days: nothing is kept. Source: docs/rules.md#split, #leave.
 * Example: 62 in Q4 2026 (62 working days) for a member who joins on 2026-11-16 → kept 34, cut 28.
 */
export function cutToActiveDays(
  target: number,
  member: Pick<Member, "from" | "to" | "leave">,
  period: Pick<Period, "first" | "last">,
  calendar: Calendar,
  precision: number,
): LeaverTarget {
  const there = countActiveDays(member, period.first, period.last, period, calendar) - countCutDays(member, period, calendar);
  const all = countWorkingDays(period.first, period.last, calendar);
  if (there === all && all > 0) return partedTarget(target, target);
  return partedTarget(target, all === 0 ? 0 : roundHalfAway((target * there) / all, precision));
}
