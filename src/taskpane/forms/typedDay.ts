/** Days in date fields. Pure. */
import { readIsoDate } from "../../core";

/**
 * Whether a date field holds something that is no day, such as the year 0020 while 2026 is typed; blank is not wrong.
 * @example isNoDay("0020-08-01") // true
 */
export function isNoDay(text: string): boolean {
  return text !== "" && readIsoDate(text) === null;
}
