import { isSerial, toSerial } from "../units/serial";
import type { DateRange } from "./calendar";

/** What is odd about a number in a date cell: no date at all, which does not count; or a day far from the period, which does. */
export type DateDoubt = "noDate" | "farDate";

/** Days around the period within which the days of a log lie: two years. */
export const LOG_DAYS = 731;

/** Other days, such as that of joining, lie between 1990-01-01 and five years after the period. */
export const FIRST_DAY = 32_874;
export const DAYS_AHEAD = 1_827;

/**
 * What is odd about a number that was typed as a date in a workbook of a period; null where nothing is.
 *
 * @param isLog the day of something that was recorded or is to be done, not of a person
 * Source: docs/rules.md#dates. Example, third quarter of 2026: 20260720 → "noDate"; 7.15 → "noDate"; 462061 → "farDate"; 46206 → null.
 */
export function dateDoubt(value: number, period: DateRange, isLog: boolean): DateDoubt | null {
  if (!isSerial(value)) return "noDate";
  const earliest = isLog ? toSerial(period.first) - LOG_DAYS : FIRST_DAY;
  const latest = toSerial(period.last) + (isLog ? LOG_DAYS : DAYS_AHEAD) + 1;
  return value < earliest || value >= latest ? "farDate" : null;
}
