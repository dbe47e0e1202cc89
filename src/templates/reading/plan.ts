/** Targets, plans and results of reps and team, read from a book. */
import { countLeaveDays, countPlanDays, countWorkingDays, cumulativePlan, fromSerial, roundHalfAway, teamActual, toSerial } from "../../core";
import { calendarOf, memberOf, metricOf, perBook, weekOf } from "./quarter";
import { seriesKey } from "./series";
import type { Book, BookRow, ColumnId } from "../model/book";

/** Days are counted once for all metrics of a rep. */
const countedDays = perBook((_book) => new Map<string, number>());

/** Days that carry plan of a rep (null: of the team) from the period's first day to `last` (null: to its end). */
export function planDaysUntil(repKey: string | null, last: number | null, book: Book): number {
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
  return countPlanDays(memberOf(book, repKey), period.first, until, period, calendarOf(book));
}

/** Whether a rep is on leave on all working days of a week that he is there; not in a week without any. */
export function isWeekOfLeave(row: BookRow<"weekly" | "weekEntry" | "reports">, book: Book): boolean {
  const { first, last } = weekOf(book, row.number("week") ?? 0);
  const { period } = book;
  const member = memberOf(book, row.text("repKey"));
  return (
    countLeaveDays(member, first, last, period, calendarOf(book)) > 0 && countPlanDays(member, first, last, period, calendarOf(book)) === 0
  );
}

/** A cell of the target table as a number; null when blank or text. */
export function targetCell(book: Book, metricKey: string, column: ColumnId<"targets">): number | null {
  return book.rowsWhere("targets", "key", metricKey)[0]?.number(column) ?? null;
}

/** A person's target at a metric as it counts; null without one. */
export function repTarget(book: Book, repKey: string, metricKey: string): number | null {
  return book.rowsWhere("series", "series", seriesKey(repKey, metricKey))[0]?.number("target") ?? null;
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

/** The review's override of a series as it counts; null when there is none. */
export function reviewOverride(book: Book, series: string): number | null {
  return book.rowsWhere("review", "series", series)[0]?.number("overrideAs") ?? null;
}

/** Key of the metric whose targets weigh ratios: the sales metric; "" when there is none. */
export function salesMetricKey(book: Book): string {
  return String(book.named("qb_salesMetric") ?? "");
}

/** The team's result from its reps' rows. */
export function teamCumulative(
  book: Book,
  metricKey: string,
  columns: Readonly<Record<"actual" | "parts" | "numerator" | "denominator", ColumnId<"series">>>,
): number | null {
  const reps = book.rowsWhere("series", "metricKey", metricKey).map((row) => ({
    actual: row.number(columns.actual),
    salesTarget: row.number("weight"),
    ...(row.number(columns.parts) === 1
      ? { numerator: row.number(columns.numerator), denominator: row.number(columns.denominator) }
      : {}),
  }));
  return teamActual(reps, metricOf(book, metricKey).kind);
}
