import { nextPeriod, previousPeriod, readIsoDate, SATURDAY_AND_SUNDAY_OFF, type Calendar, type IsoDate, type Period } from "../../../core";
import { writtenDays } from "../days/writtenDays";
import { yearInPeriod } from "../days/yearInPeriod";
import { readList } from "../values/readList";
import { readObject } from "../values/readObject";
import { readChoice } from "../values/readText";
import { isOfficial, officialDays, unknownYears } from "./officialDays";
import { OFFICIAL_AS_OF } from "./officialYears";
import type { Place } from "../problems/place";

/** A list of days as a setup gives it. */
interface DayList {
  readonly days: readonly IsoDate[];
  /** It stands for the official days instead of adding to them. */
  readonly replaces: boolean;
}

/**
 * Reads `holidays` (days off), `workdays` (make-up days, 调休) and `officialDays` of the setup's root: the official days of the period's
 * year and of the
 * period after it with what is given. A given list adds to them; `{"replace": […]}` takes their place; `"officialDays": "none"` leaves
 * them out. A given
 * day wins over an official one of the other list; a day given in both lists is worked. Entries are days or runs, as `writtenDays` reads
 * them.
 *
 * Remarked, not refused: a year that the list does not know and nothing is given for; a given day outside the period and its neighbours.
 * Source: docs/rules.md#working-days.
 */
export function readCalendar(root: Place, period: Period | undefined): Calendar {
  const holidays = readDayList(root.at("holidays"), period);
  const workdays = readDayList(root.at("workdays"), period);
  const hasOfficial = readChoice(root.at("officialDays"), ["china", "none"]) === "china";
  const official = hasOfficial && period ? officialDays(period) : { holidays: [], workdays: [] };
  if (hasOfficial && period) remarkUnknownYears(root.at("holidays"), period, [holidays, workdays]);
  return {
    holidays: withOfficial(holidays, official.holidays, workdays),
    workdays: withOfficial(workdays, official.workdays, holidays),
    weekend: SATURDAY_AND_SUNDAY_OFF,
  };
}

function withOfficial({ days, replaces }: DayList, official: readonly IsoDate[], other: DayList): IsoDate[] {
  const added = replaces ? [] : official.filter((day) => !other.days.includes(day));
  return [...new Set([...days, ...added])].sort();
}

function readDayList(place: Place, period: Period | undefined): DayList {
  const replaces = typeof place.value === "object" && place.value !== null && !Array.isArray(place.value);
  if (replaces && !readObject(place, ["replace"])) return { days: [], replaces };
  const entries = readList(replaces ? place.at("replace") : place) ?? [];
  return { days: entries.flatMap((entry) => readDays(entry, period)), replaces };
}

/** The days of one entry; what is none is refused with the whole entry. */
function readDays(entry: Place, period: Period | undefined): readonly IsoDate[] {
  const { value } = entry;
  const written = typeof value === "string" ? writtenDays(value, period ? yearInPeriod(period) : () => "2000") : [];
  const days = written.flatMap((day) => readIsoDate(day) ?? []);
  if (days.length === 0 || days.length < written.length) return entry.refuseValue("not-days") ?? [];
  if (period) remarkOutside(entry, days, period);
  return days;
}

function remarkOutside(entry: Place, days: readonly IsoDate[], period: Period): void {
  const [first, last] = [previousPeriod(period).first, nextPeriod(period).last];
  const outside = days.find((day) => (day < first || day > last) && !isOfficial(day));
  if (outside !== undefined) entry.remark("outside-period", { day: outside, first, last });
}

/** An empty list that replaces says that there are none; any day of the year says that somebody thought of it. */
function remarkUnknownYears(place: Place, period: Period, lists: readonly DayList[]): void {
  if (lists.some(({ days, replaces }) => replaces && days.length === 0)) return;
  const years = unknownYears(period).filter((year) => !lists.some(({ days }) => days.some((day) => day.startsWith(String(year)))));
  if (years.length > 0) place.remark("unknown-year", { years: years.join(", "), asOf: OFFICIAL_AS_OF });
}
