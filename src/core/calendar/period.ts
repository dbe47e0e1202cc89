import { addDays } from "../units/serial";
import { isoDate } from "../units/isoDate";
import type { IsoDate } from "../units/isoDate";
import type { DateRange } from "./calendar";

/** A calendar month. */
export interface Month extends DateRange {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/** The 目标周期 of a workbook: a quarter of the calendar year or of a fiscal year, or one month. */
export interface Period extends DateRange {
  readonly kind: "quarter" | "month";
  /** The calendar year; for a quarter of a fiscal year that year's number, which is the calendar year in which it begins. */
  readonly year: number;
  /** The quarter, 1–4, or the month, 1–12. */
  readonly number: number;
  /** The month, 1–12, with which the year of the quarters begins; 1 is the calendar year, and so it is for a month. */
  readonly fiscalStart: number;
  /** One, or the three of a quarter, in order. */
  readonly months: readonly Month[];
}

/** Thrown when numbers name no period. */
export class InvalidPeriodError extends Error {
  override readonly name = "InvalidPeriodError";
  constructor(what: string) {
    super(`${what} is no period (wanted a year from 1901 to 9998, a quarter from 1 to 4, a month from 1 to 12).`);
  }
}

/**
 * A quarter of the calendar year, or of the fiscal year that begins in the month `fiscalStart` of the calendar year `year`.
 *
 * Range: year 1901–9998, quarter 1–4, fiscalStart 1–12, all whole; fiscalStart 1 is the calendar year. Errors: InvalidPeriodError.
 * Source: docs/rules.md#setup. Example: quarterPeriod(2026, 3) → 2026-07-01 to 2026-09-30; with a fiscal year from May
 * quarterPeriod(2026, 1, 5) → 2026-05-01 to 2026-07-31 and quarterPeriod(2026, 4, 5) → 2027-02-01 to 2027-04-30.
 */
export function quarterPeriod(year: number, quarter: number, fiscalStart = 1): Period {
  if (!isYear(year) || !isWhole(quarter, 4) || !isWhole(fiscalStart, 12)) {
    throw new InvalidPeriodError(`Year ${year}, quarter ${quarter} of a year from month ${fiscalStart}`);
  }
  const start = fiscalStart + (quarter - 1) * 3;
  const months = [monthFrom(year, start), monthFrom(year, start + 1), monthFrom(year, start + 2)] as const;
  return { kind: "quarter", year, number: quarter, fiscalStart, first: months[0].first, last: months[2].last, months };
}

/**
 * One month of the calendar year; a month of a fiscal year is no other.
 *
 * Range: year 1901–9998, month 1–12, both whole. Errors: InvalidPeriodError.
 * Source: docs/rules.md#setup. Example: monthPeriod(2028, 2) → 2028-02-01 to 2028-02-29.
 */
export function monthPeriod(year: number, month: number): Period {
  if (!isYear(year) || !isWhole(month, 12)) throw new InvalidPeriodError(`Year ${year}, month ${month}`);
  const only = monthFrom(year, month);
  return { kind: "month", year, number: month, fiscalStart: 1, first: only.first, last: only.last, months: [only] };
}

/**
 * The quarter of the calendar year, or of the fiscal year that begins in the month `fiscalStart`, in which a day lies.
 *
 * Range: as `quarterPeriod`. Errors: InvalidPeriodError.
 * Source: docs/rules.md#setup. Example: quarterOfDay(2026-04-30) → Q2 2026; with a fiscal year from May → Q4 of fiscal 2025.
 */
export function quarterOfDay(day: IsoDate, fiscalStart = 1): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const isNextYears = month < fiscalStart;
  const monthsBefore = month - fiscalStart + (isNextYears ? 12 : 0);
  return quarterPeriod(isNextYears ? year - 1 : year, Math.floor(monthsBefore / 3) + 1, fiscalStart);
}

/**
 * The period that follows: the next quarter of the same calendar or fiscal year, then of the one after it, or the next month.
 *
 * Errors: InvalidPeriodError after the last period of 9998.
 * Source: docs/rules.md#setup. Example: after quarterPeriod(2026, 4, 5) comes quarterPeriod(2027, 1, 5), after December 2026 January 2027.
 */
export function nextPeriod({ kind, year, number, fiscalStart }: Period): Period {
  const isLast = number === (kind === "quarter" ? 4 : 12);
  const [nextYear, next] = isLast ? [year + 1, 1] : [year, number + 1];
  return kind === "quarter" ? quarterPeriod(nextYear, next, fiscalStart) : monthPeriod(nextYear, next);
}

/**
 * The period before: the quarter before of the same calendar or fiscal year, then of the one before it, or the month before.
 *
 * Errors: InvalidPeriodError before the first period of 1901.
 * Source: docs/rules.md#setup. Example: before quarterPeriod(2027, 1, 5) comes quarterPeriod(2026, 4, 5), before January 2027 December
 * 2026.
 */
export function previousPeriod({ kind, year, number, fiscalStart }: Period): Period {
  const last = kind === "quarter" ? 4 : 12;
  const [previousYear, previous] = number === 1 ? [year - 1, last] : [year, number - 1];
  return kind === "quarter" ? quarterPeriod(previousYear, previous, fiscalStart) : monthPeriod(previousYear, previous);
}

/** @param month counted from January of the year: 13 is January of the next one */
function monthFrom(year: number, month: number): Month {
  const first = firstOfMonth(year, month);
  const [monthYear, number] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  return { year: monthYear, month: number, first, last: addDays(firstOfMonth(year, month + 1), -1) };
}

function firstOfMonth(year: number, month: number): IsoDate {
  const [ofYear, inYear] = month > 12 ? [year + 1, month - 12] : [year, month];
  return isoDate(`${ofYear}-${String(inYear).padStart(2, "0")}-01`);
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1901 && year <= 9998;
}

function isWhole(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}
