import { isoDate, SATURDAY_AND_SUNDAY_OFF } from "../../src/core";
import type { Calendar, IsoDate } from "../../src/core";

/** Several days at once. */
export function days(...texts: string[]): IsoDate[] {
  return texts.map(isoDate);
}

/** The calendar of 2026 as the golden cases have it: Mid-Autumn on 25 September, National Day, and their make-up days. */
export const CALENDAR_2026: Calendar = {
  weekend: SATURDAY_AND_SUNDAY_OFF,
  holidays: days(
    "2026-09-25",
    "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07",
  ),
  workdays: days("2026-09-20", "2026-10-10"),
};

/** Monday to Friday, nothing else. */
export const PLAIN_CALENDAR: Calendar = { weekend: SATURDAY_AND_SUNDAY_OFF, holidays: [], workdays: [] };
