import { fromSerial, toSerial } from "../units/serial";
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
  return (toSerial(day) + 5) % 7;
}

/**
 * Whether a day is worked: a make-up day always is; any other day when the working week says so and no holiday falls on it.
 *
 * Errors: InvalidWeekendError. Source: docs/rules.md#working-days (Sunday 20 September 2026 worked, 25 September off).
 * Example: with that calendar isWorkingDay(isoDate("2026-09-20"), calendar) → true.
 */
export function isWorkingDay(day: IsoDate, calendar: Calendar): boolean {
  if (!/^[01]{7}$/.test(calendar.weekend)) throw new InvalidWeekendError(calendar.weekend);
  if (calendar.workdays.includes(day)) return true;
  return calendar.weekend[weekdayFromMonday(day)] === "0" && !calendar.holidays.includes(day);
}

/**
 * The number of working days from first to last, both included; 0 when last lies before first.
 *
 * In a cell: NETWORKDAYS.INTL with the holidays, plus the make-up days that it counted as free.
 * Example: July to September 2026 with that calendar → 66.
 */
export function countWorkingDays(first: IsoDate, last: IsoDate, calendar: Calendar): number {
  let count = 0;
  for (let serial = toSerial(first), end = toSerial(last); serial <= end; serial += 1) {
    if (isWorkingDay(fromSerial(serial), calendar)) count += 1;
  }
  return count;
}
