/** Targets, plans and results of reps and team, read from a book. */
import { countActiveDays, countWorkingDays, cumulativePlan, fromSerial, roundHalfAway, teamActual, toSerial } from "../../core";
import { calendarOf, memberOf, metricOf, perBook } from "./quarter";
import type { Book, BookRow, ColumnId } from "../model/book";

/** Days are counted once for all metrics of a rep. */
const countedDays = perBook((_book) => new Map<string, number>());

/** Active working days of a rep (null: of the team) from the period's first day to `last` (null: to its end). */
export function activeDaysUntil(repKey: string | null, last: number | null, book: Book): number {
  const counted = countedDays(book);
  const key = `${repKey ?? ""}|${last ?? ""}`;
  const days = counted.get(key) ?? countDaysUntil(repKey, last, book);
  counted.set(key, days);
  return days;
}

function countDaysUntil(repKey: string | null, last: number | null, book: Book): number {
  const { period } = book;
  if (last !== null && last < toSerial(period.first)) return 0;
  const until = last === null ? period.last : fromSerial(last);
  if (repKey === null) return countWorkingDays(period.first, until, calendarOf(book));
  return countActiveDays(memberOf(book, repKey), period.first, until, period, calendarOf(book));
}

/** A cell of the target table as a number; null when blank or text. */
export function targetCell(book: Book, metricKey: string, column: ColumnId<"targets">): number | null {
  return book.rowsWhere("targets", "key", metricKey)[0]?.number(column) ?? null;
}

/** What plans are made of: the target rounded to the plan precision; null when there is none. */
export function plannedTarget(row: BookRow<"series" | "team">): number | null {
  const target = row.number("target");
  if (target === null || target < 0) return null;
  return row.text("kind") === "additive" ? roundHalfAway(target, row.number("precision") ?? 0) : target;
}

/**
 * Plan to the last closed week, flat for ratios and averages; null while nothing of a target is planned.
 * @param days all days that carry plan
 */
export function planUntil(row: BookRow<"series" | "team">, days: number | null): number | null {
  const target = row.number("planTarget");
  if (target === null || row.text("kind") !== "additive" || row.number("target") === 0) return target;
  const plan = cumulativePlan(target, row.number("daysToDate") ?? 0, days ?? 0, row.number("precision") ?? 0);
  return plan > 0 ? plan : null;
}

/** The review's override of a series; null when blank or text. */
export function reviewOverride(book: Book, series: string): number | null {
  return book.rowsWhere("review", "series", series)[0]?.number("override") ?? null;
}

/** Key of the metric whose targets weigh ratios: the sales metric; "" when there is none. */
export function salesMetricKey(book: Book): string {
  return String(book.named("qb_salesMetric") ?? "");
}

/** The team's result from its reps' rows. */
export function teamCumulative(
  book: Book,
  metricKey: string,
  columns: Readonly<Record<"actual" | "numerator" | "denominator", ColumnId<"series">>>,
): number | null {
  const reps = book.rowsWhere("series", "metricKey", metricKey).map((row) => ({
    actual: row.number(columns.actual),
    salesTarget: row.number("weight"),
    ...(row.number("withParts") === 1
      ? { numerator: row.number(columns.numerator), denominator: row.number(columns.denominator) }
      : {}),
  }));
  return teamActual(reps, metricOf(book, metricKey).kind);
}
