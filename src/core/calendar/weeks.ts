import { addDays, toSerial } from "../units/serial";
import { isoDate } from "../units/isoDate";
import type { IsoDate } from "../units/isoDate";
import type { Calendar, DateRange } from "./calendar";
import { countWorkingDays, weekdayFromMonday } from "./workingDays";

/** One week of a period: Monday to Sunday, clipped to the period. */
export interface Week {
  /** 1, 2, 3 … within the period; a week without working days keeps its number. */
  readonly number: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly isoWeek: number;
  readonly workingDays: number;
  /** The week number under which the lag rule reports this week: its own, or a neighbour's when a stub joins it. */
  readonly unit: number;
}

/** A clipped week with at most so many working days is a stub that joins its neighbour (docs/rules.md#weeks). */
const LONGEST_STUB_DAYS = 2;

/**
 * The weeks of a period in order.
 *
 * A clipped first week of 1–2 working days joins the second for the lag rule, a clipped last one joins the one before it;
 * nothing joins when there is one week, and of two stubs side by side only the first joins.
 * Source: docs/rules.md#weeks. Example: Q3 2026 has 14 weeks with 3, 5 × 10, 6, 4, 3 working days, each its own unit.
 */
export function weeksOfPeriod(period: DateRange, calendar: Calendar): Week[] {
  const ranges = clippedWeeks(period.first, period.last);
  const workingDays = ranges.map(({ first, last }) => countWorkingDays(first, last, calendar));
  const isStub = (index: number): boolean => {
    const range = ranges[index];
    const days = workingDays[index] ?? 0;
    return range !== undefined && isClipped(range.first, range.last) && days >= 1 && days <= LONGEST_STUB_DAYS;
  };
  const lastIndex = ranges.length - 1;
  const firstJoins = lastIndex > 0 && isStub(0);
  const lastJoins = lastIndex > 0 && isStub(lastIndex) && !(lastIndex === 1 && firstJoins);
  return ranges.map((range, index) => ({
    number: index + 1,
    ...range,
    isoWeek: isoWeekNumber(range.first),
    workingDays: workingDays[index] ?? 0,
    unit: index === 0 && firstJoins ? 2 : index === lastIndex && lastJoins ? lastIndex : index + 1,
  }));
}

/**
 * Whether a week is over: its last day lies before today.
 *
 * Example: the week to Sunday 2026-07-05 is closed on 2026-07-06 and open on 2026-07-05.
 */
export function isClosed(week: Pick<Week, "last">, today: IsoDate): boolean {
  return week.last < today;
}

/**
 * The ISO 8601 week number of a day (1–53): the week that holds the year's first Thursday is week 1.
 *
 * Example: isoWeekNumber(isoDate("2027-01-01")) → 53.
 */
export function isoWeekNumber(day: IsoDate): number {
  const thursday = addDays(day, 3 - weekdayFromMonday(day));
  const newYear = isoDate(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((toSerial(thursday) - toSerial(newYear)) / 7) + 1;
}

function clippedWeeks(first: IsoDate, last: IsoDate): { first: IsoDate; last: IsoDate }[] {
  const weeks: { first: IsoDate; last: IsoDate }[] = [];
  for (let start = first; start <= last; ) {
    const sunday = addDays(start, 6 - weekdayFromMonday(start));
    const end = sunday < last ? sunday : last;
    weeks.push({ first: start, last: end });
    start = addDays(end, 1);
  }
  return weeks;
}

function isClipped(first: IsoDate, last: IsoDate): boolean {
  return toSerial(last) - toSerial(first) < 6;
}
