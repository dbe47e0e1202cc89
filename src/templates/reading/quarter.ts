/** What core functions of columns need from a book, in core's own types. Built once per book and kept with it. */
import {
  dayOfCell,
  isMoment,
  toSerial,
  weeksOfPeriod,
  type Calendar,
  type Member,
  type Week,
} from "../../core";
import { leaveByMember } from "./leave";
import { perBook } from "./perBook";
import { memberFrom, metricIn, type MetricTraits, type RecordRow } from "./records";
import { weekendIn } from "./rules";
import type { Book, Row } from "../model/book";

export { perBook, perBookAndKey } from "./perBook";

/** The number in a cell with a workbook name, as formulas compare it: 0 where the cell was cleared; text stands above every number. */
export function numberIn(book: Book, name: string): number {
  const value = book.named(name);
  if (typeof value === "number") return value;
  return value === null || value === "" ? 0 : Infinity;
}

/** Today as a serial number. */
export function todayOf(book: Book): number {
  return numberIn(book, "qb_today");
}

/** Whether the period is over. In a cell: `periodIsOver`. */
export function isPeriodOver(book: Book): boolean {
  return todayOf(book) > numberIn(book, "qb_periodEnd");
}

/** The day of a date cell as a serial number, without its time; null when it is blank, text or no date. */
export function serialOfCell<Id extends string>(row: Row<Id>, column: NoInfer<Id>): number | null {
  const value = row.get(column);
  return isMoment(value) ? Math.floor(value) : null;
}

/** First and last day of the book's period as serial numbers. */
export const periodSerials = perBook(({ period }) => ({ first: toSerial(period.first), last: toSerial(period.last) }));

export const calendarOf = perBook((book): Calendar => {
  const dates = (table: "holidays" | "workdays") =>
    book.rows(table).flatMap((row) => dayOfCell(row.get("date")) ?? []);
  return { holidays: dates("holidays"), workdays: dates("workdays"), weekend: weekendIn(book.named) };
});

export const weeksOf = perBook((book): readonly Week[] => weeksOfPeriod(book.period, calendarOf(book)));

export function weekOf(book: Book, number: number): Week {
  const week = weeksOf(book)[number - 1];
  if (!week) throw new RangeError(`The period has no week ${number}.`);
  return week;
}

/** The member with this key. */
export function memberOf(book: Book, key: string): Member {
  const row = onlyRow(book.rowsWhere("members", "key", key), `member ${key}`);
  return memberFrom(cellsOf(row, ["key", "name", "from", "to"]), leaveIn(book));
}

const leaveIn = perBook((book) =>
  leaveByMember(
    book.rows("leave").map((row) => cellsOf(row, ["rep", "from", "to"])),
    book.rows("members").map((row) => cellsOf(row, ["key", "name"])),
  ),
);

/** The metric with this key. */
export function metricOf(book: Book, key: string): MetricTraits {
  const row = onlyRow(book.rowsWhere("metrics", "key", key), `metric ${key}`);
  return metricIn(cellsOf(row, ["key", "id", "name", "unit", "kind", "direction", "precision", "lagBasis"]), book.language);
}

function cellsOf<Id extends string>(row: Row<Id>, columns: readonly NoInfer<Id>[]): RecordRow {
  return Object.fromEntries(columns.map((column) => [column, row.get(column)]));
}

/** The metric's name with its unit in brackets, as sheets show it. */
export function metricLabel(book: Book, key: string): string {
  return onlyRow(book.rowsWhere("metrics", "key", key), `metric ${key}`).text("label");
}

/** The first row; a book without it is a fault of ours. */
export function onlyRow<Id extends string>(rows: readonly Row<Id>[], what: string): Row<Id> {
  const row = rows[0];
  if (!row) throw new RangeError(`The book has no ${what}.`);
  return row;
}
