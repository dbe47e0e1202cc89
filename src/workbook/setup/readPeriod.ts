import { quarterPeriod, SATURDAY_AND_SUNDAY_OFF, type Calendar, type IsoDate, type Period } from "../../core";
import { readDate } from "./readDate";
import { readList } from "./readList";
import { readRequiredInteger } from "./readNumber";
import { readObject } from "./readObject";
import type { Place } from "./place";

/** Reads `{"year": 2026, "quarter": 3}`: years 2000 to 2100, quarters 1 to 4 of the calendar year. */
export function readPeriod(place: Place): Period | undefined {
  if (!readObject(place, ["year", "quarter"])) return undefined;
  const year = readRequiredInteger(place.at("year"), { min: 2000, max: 2100 });
  const quarter = readRequiredInteger(place.at("quarter"), { min: 1, max: 4 });
  return year === undefined || quarter === undefined ? undefined : quarterPeriod(year, quarter);
}

/**
 * Reads `holidays` (days off) and `workdays` (make-up days, 调休) of the setup's root. Not given: none. Days outside the period
 * are allowed, so that one list serves the whole year; a day in both lists is worked.
 */
export function readCalendar(root: Place): Calendar {
  return { holidays: readDates(root.at("holidays")), workdays: readDates(root.at("workdays")), weekend: SATURDAY_AND_SUNDAY_OFF };
}

function readDates(place: Place): IsoDate[] {
  const entries = readList(place) ?? [];
  const dates = entries.map((entry) => (entry.given ? readDate(entry) : entry.refuseValue("not-date")));
  return [...new Set(dates.filter((date) => date !== undefined))].sort();
}
