declare const isoDateBrand: unique symbol;
declare const isoDateTimeBrand: unique symbol;

/** A calendar day as text, "2026-07-01". Two of them compare with < and > as days do. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A local point in time to the minute or second, "2026-07-02T18:00". It carries no time zone: the clock is the office's. */
export type IsoDateTime = string & { readonly [isoDateTimeBrand]: true };

/** Thrown when a text is not a date or a time that Excel can hold. */
export class InvalidDateError extends Error {
  override readonly name = "InvalidDateError";
  constructor(readonly input: string) {
    super(`"${input}" is not a date that can be used (wanted 2026-07-01 or 2026-07-01T18:00, from 1900-03-01 on).`);
  }
}

/** The first day Excel counts rightly: its serial 60 is 29 February 1900, a day that never was. */
const EARLIEST_DAY = "1900-03-01";

/**
 * Reads a calendar day where the text may be half typed.
 *
 * Range: as in isoDate. Null for anything else, such as "", "2026-02-30" or the "0020-08-01" of a date field while a year is typed.
 * Example: readIsoDate("2026-08-01") → "2026-08-01"; readIsoDate("0002-08-01") → null.
 */
export function readIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null || text < EARLIEST_DAY) return null;
  const instant = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return instant.toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
}

/**
 * Reads a calendar day.
 *
 * Range: 1900-03-01 to 9999-12-31, four-digit year, zero-padded.
 * Errors: InvalidDateError for anything else, such as "202X", "2026-02-30" or "2026-7-1".
 * Source: docs/rules.md#dates ("202X" is no date).
 * Example: isoDate("2028-02-29") → "2028-02-29"; isoDate("2026-02-29") throws.
 */
export function isoDate(text: string): IsoDate {
  const day = readIsoDate(text);
  if (day === null) throw new InvalidDateError(text);
  return day;
}

/**
 * Reads a local date and time, with or without seconds.
 *
 * Range: a day as in isoDate, then T and 00:00[:00] to 23:59[:59]; no time zone, because the clock meant is the office's.
 * Errors: InvalidDateError for anything else.
 * Example: isoDateTime("2026-07-02T18:00") → "2026-07-02T18:00"; isoDateTime("2026-07-02T24:00") throws.
 */
export function isoDateTime(text: string): IsoDateTime {
  const match = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.exec(text);
  if (match?.[1] === undefined) throw new InvalidDateError(text);
  isoDate(match[1]);
  return text as IsoDateTime;
}
