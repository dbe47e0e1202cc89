import { countActiveDays } from "../calendar/activeDays";
import type { Calendar } from "../calendar/calendar";
import { countCutDays } from "../calendar/leave";
import type { Period } from "../calendar/period";
import type { Member } from "../model/member";
import { roundHalfAway } from "../units/rounding";

/** The target of who leaves, or is long on leave, in two: what stays with him and what goes to a successor or to 待分配. */
export interface LeaverTarget {
  readonly kept: number;
  readonly cut: number;
}

/** What of a target is kept, and the rest of it. Example: partedTarget(62, 34) → kept 34, cut 28. */
export function partedTarget(target: number, kept: number): LeaverTarget {
  return { kept, cut: roundHalfAway(target - kept, 9) };
}

/**
 * Cuts the target of a member who leaves before the period ends, or is on leave for more than ten working days, to his share of the days.
 *
 * Formula: kept = ROUND(target × (active working days − days of leave beyond ten) ÷ working days from max(生效日, period start) to the
 * period's end, precision), cut = target − kept. Anyone else keeps all, a joiner too. No active working day: nothing is kept.
 * Source: docs/rules.md#leavers, #leave. Example: 33 with 22 of 66 working days at one decimal → kept 11, cut 22.
 */
export function cutLeaverTarget(
  target: number,
  member: Pick<Member, "from" | "to" | "leave">,
  period: Pick<Period, "first" | "last">,
  calendar: Calendar,
  precision: number,
): LeaverTarget {
  const beyond = countCutDays(member, period, calendar);
  const stays = member.to === undefined || member.to >= period.last;
  if (stays && beyond === 0) return partedTarget(target, target);
  const there = countActiveDays(member, period.first, period.last, period, calendar) - beyond;
  const joined = member.from === undefined ? {} : { from: member.from };
  const possible = countActiveDays(joined, period.first, period.last, period, calendar);
  return partedTarget(target, there === 0 ? 0 : roundHalfAway((target * there) / possible, precision));
}
