import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { InvalidDateError, isoDate, isoDateTime } from "./isoDate";
import type { IsoDate } from "./isoDate";

/** Excel's serial number of 1970-01-01 in the 1900 date system. */
const SERIAL_OF_UNIX_EPOCH = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
const FIRST_SERIAL = 61; // 1900-03-01
const LAST_SERIAL = 2_958_465; // 9999-12-31

/**
 * The Excel serial number of a day (1900 date system), a whole number.
 *
 * Example: toSerial(isoDate("2026-07-01")) → 46204.
 */
export function toSerial(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY + SERIAL_OF_UNIX_EPOCH;
}

/**
 * Whether a number is the serial of a day that Excel counts rightly, 1900-03-01 to 9999-12-31.
 *
 * Example: isSerial(46204.75) → true; isSerial(5) → false.
 */
export function isSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

/** Whether a cell holds such a number; its time of day may be in it. Example: isMoment("46204") → false. */
export function isMoment(value: CellValue): value is number {
  return isNumber(value) && isSerial(value);
}

/**
 * The day of an Excel serial number; a time of day in it is dropped.
 *
 * Range: see isSerial. Errors: InvalidDateError outside it or for NaN.
 * Example: fromSerial(46204.75) → "2026-07-01".
 */
export function fromSerial(serial: number): IsoDate {
  if (!isSerial(serial)) throw new InvalidDateError(String(serial));
  const day = Math.floor(serial);
  // A serial in range is a day of the calendar: no need to read the text again, which rules over long logs would notice.
  return new Date((day - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The day that a cell's number stands for, its time of day dropped; null for blank, text and numbers that are no date.
 *
 * In a cell: IF(ISNUMBER(x),IF(AND(x>=61,x<2958466),INT(x),0),0), 0 for null.
 * Example: dayOfCell(46204.5) → "2026-07-01"; dayOfCell(5) → null.
 */
export function dayOfCell(value: CellValue | undefined): IsoDate | null {
  return isMoment(value) ? fromSerial(value) : null;
}

/**
 * The Excel serial number of a local date and time; the fraction is the time of day.
 *
 * Errors: InvalidDateError when the text is no date and time (see isoDateTime).
 * Example: serialOfDateTime("2026-07-02T18:00") → 46205.75.
 */
export function serialOfDateTime(text: string): number {
  const moment = isoDateTime(text);
  const [hours, minutes, seconds] = moment.slice(11).split(":").map(Number);
  const secondsOfDay = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return toSerial(isoDate(moment.slice(0, 10))) + secondsOfDay / SECONDS_PER_DAY;
}

/**
 * The day a number of days later (earlier when negative).
 *
 * Example: addDays(isoDate("2026-02-28"), 1) → "2026-03-01".
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromSerial(toSerial(day) + days);
}
