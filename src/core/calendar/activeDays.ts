import type { Member } from "../model/member";
import type { IsoDate } from "../units/isoDate";
import type { Calendar, DateRange } from "./calendar";
import type { Period } from "./period";
import { countWorkingDays } from "./workingDays";

/**
 * The days of the period on which a member is with the team; null when there is none.
 *
 * Blank 生效日 means from the first day, blank 离职日 to the last (both days included).
 * Source: docs/rules.md#active-days. Example: from 2026-08-10 in Q3 2026 → 2026-08-10 to 2026-09-30.
 */
export function activeRange(member: Pick<Member, "from" | "to">, period: Pick<Period, "first" | "last">): DateRange | null {
  const first = later(member.from ?? period.first, period.first);
  const last = earlier(member.to ?? period.last, period.last);
  return first <= last ? { first, last } : null;
}

/**
 * The member's active working days from first to last; 0 when the stretch lies outside his active days.
 *
 * Only these days carry plan (docs/rules.md#active-days).
 * Example: a joiner of 2026-08-10 has 0 active days in July.
 */
export function countActiveDays(
  member: Pick<Member, "from" | "to">,
  first: IsoDate,
  last: IsoDate,
  period: Pick<Period, "first" | "last">,
  calendar: Calendar,
): number {
  const active = activeRange(member, period);
  return active === null ? 0 : countWorkingDays(later(first, active.first), earlier(last, active.last), calendar);
}

/** The later one of two days. Example: later("2026-07-01", "2026-08-01") → "2026-08-01". */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The earlier one of two days. Example: earlier("2026-07-01", "2026-08-01") → "2026-07-01". */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
