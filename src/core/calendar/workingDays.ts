import { toSerial } from "../units/serial";
import type { IsoDate } from "../units/isoDate";
import type { Calendar } from "./calendar";

/** Thrown when a working week is not seven 0/1 characters. */
export class InvalidWeekendError extends Error {
  override readonly name = "InvalidWeekendError";
  constructor(weekend: string) {
    super(`"${weekend}" is no working week (wanted seven characters 0 or 1 from Monday to Sunday, such as 0000011).`);
  }
}

/**
 * The day of the week, Monday = 0 … Sunday = 6.
 *
 * Example: weekdayFromMonday(isoDate("2026-07-05")) → 6, a Sunday.
 */
export function weekdayFromMonday(day: IsoDate): number {
  return fromMonday(toSerial(day));
}

/**
 * Whether a day is worked: a make-up day always is; any other day when the working week says so and no holiday falls on it.
 *
 * Errors: InvalidWeekendError. Source: docs/rules.md#working-days (Sunday 20 September 2026 worked, 25 September off).
 * Example: with that calendar isWorkingDay(isoDate("2026-09-20"), calendar) → true.
 */
export function isWorkingDay(day: IsoDate, calendar: Calendar): boolean {
  return dayJudge(calendar)(toSerial(day));
}

/**
 * The number of working days from first to last, both included; 0 when last lies before first.
 *
 * In a cell: NETWORKDAYS.INTL with the holidays, plus the make-up days that it counted as free.
 * Example: July to September 2026 with that calendar → 66.
 */
export function countWorkingDays(first: IsoDate, last: IsoDate, calendar: Calendar): number {
  let count = 0;
  for (let serial = toSerial(first), end = toSerial(last), isWorked = dayJudge(calendar); serial <= end; serial += 1) {
    if (isWorked(serial)) count += 1;
  }
  return count;
}

/** Whether the day of a serial number is worked, as isWorkingDay says. */
export type DayJudge = (serial: number) => boolean;

/** Of each calendar once: rules look at every day of a period, for every member, and at every row of a log. */
const judges = new WeakMap<Calendar, DayJudge>();

/** What tells the working days of a calendar, for many days. Errors: InvalidWeekendError. */
export function dayJudge(calendar: Calendar): DayJudge {
  const known = judges.get(calendar);
  if (known) return known;
  const judge = newJudge(calendar);
  judges.set(calendar, judge);
  return judge;
}

function newJudge({ weekend, holidays, workdays }: Calendar): DayJudge {
  if (!/^[01]{7}$/.test(weekend)) throw new InvalidWeekendError(weekend);
  const [free, worked] = [new Set(holidays.map(toSerial)), new Set(workdays.map(toSerial))];
  return (serial) => worked.has(serial) || (weekend[fromMonday(serial)] === "0" && !free.has(serial));
}

/** Monday = 0. */
function fromMonday(serial: number): number {
  return (serial + 5) % 7;
}
