import { countActiveDays } from "../calendar/activeDays";
import type { Calendar } from "../calendar/calendar";
import type { Period } from "../calendar/period";
import type { Member } from "../model/member";
import { roundHalfAway } from "../units/rounding";

/** A leaver's target in two: what stays with him and what goes to a successor or to 待分配. */
export interface LeaverTarget {
  readonly kept: number;
  readonly cut: number;
}

/**
 * Cuts the target of a member who leaves before the period ends to his share of the working days.
 *
 * Formula: kept = ROUND(target × active working days ÷ working days from max(生效日, period start) to the period's end, precision),
 * cut = target − kept. Anyone who stays to the end keeps all, a joiner too. No active working day: nothing is kept.
 * Source: docs/rules.md#leavers. Example: 33 with 22 of 66 working days at one decimal → kept 11, cut 22.
 */
export function cutLeaverTarget(
  target: number,
  member: Pick<Member, "from" | "to">,
  period: Pick<Period, "first" | "last">,
  calendar: Calendar,
  precision: number,
): LeaverTarget {
  if (member.to === undefined || member.to >= period.last) return { kept: target, cut: 0 };
  const active = countActiveDays(member, period.first, period.last, period, calendar);
  const joined = member.from === undefined ? {} : { from: member.from };
  const possible = countActiveDays(joined, period.first, period.last, period, calendar);
  const kept = active === 0 ? 0 : roundHalfAway((target * active) / possible, precision);
  return { kept, cut: roundHalfAway(target - kept, 9) };
}
