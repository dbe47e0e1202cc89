import { addDays } from "../units/serial";
import { isoDate } from "../units/isoDate";
import type { IsoDate } from "../units/isoDate";

/** The 目标周期 of a workbook: one quarter. */
export interface Period {
  readonly year: number;
  readonly quarter: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Thrown when year and quarter name no period. */
export class InvalidPeriodError extends Error {
  override readonly name = "InvalidPeriodError";
  constructor(year: number, quarter: number) {
    super(`Year ${year}, quarter ${quarter} is no period (wanted a year from 1901 to 9998 and a quarter from 1 to 4).`);
  }
}

/**
 * The first and last day of a calendar quarter.
 *
 * Range: year 1901–9998, quarter 1–4, both whole. Errors: InvalidPeriodError.
 * Example: quarterPeriod(2026, 3) → 2026-07-01 to 2026-09-30.
 */
export function quarterPeriod(year: number, quarter: number): Period {
  const valid = Number.isInteger(year) && year >= 1901 && year <= 9998 && [1, 2, 3, 4].includes(quarter);
  if (!valid) throw new InvalidPeriodError(year, quarter);
  const first = firstOfMonth(year, quarter * 3 - 2);
  const next = quarter === 4 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, quarter * 3 + 1);
  return { year, quarter, first, last: addDays(next, -1) };
}

function firstOfMonth(year: number, month: number): IsoDate {
  return isoDate(`${year}-${String(month).padStart(2, "0")}-01`);
}
