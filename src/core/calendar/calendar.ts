import type { IsoDate } from "../units/isoDate";

/** The working calendar of the team. */
export interface Calendar {
  /** Days off beside the weekend. */
  readonly holidays: readonly IsoDate[];
  /** Make-up days 调休: days worked although the week or a holiday would make them free. */
  readonly workdays: readonly IsoDate[];
  /** Seven characters, Monday to Sunday, 1 = off, as NETWORKDAYS.INTL takes it: "0000011". */
  readonly weekend: string;
}

/** Saturday and Sunday off. */
export const SATURDAY_AND_SUNDAY_OFF = "0000011";

/** True for seven marks, Monday to Sunday, 1 = off. In a formula: `daysOff`. @example isDaysOff("0000011") // true */
export function isDaysOff(value: unknown): value is string {
  return typeof value === "string" && /^[01]{7}$/.test(value);
}

/** A stretch of days, both ends included. */
export interface DateRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}
