/** Days off and make-up days as fields, and the cells that they stand for. Pure. */
import { dayOfCell, isoDate, toSerial, type IsoDate } from "../../../core";
import { checkParts, daysText, joinChanges, remarksOn, writtenDays, yearInPeriod, type CellChanges, type Problem, type QuarterView, type SetupParts } from "../../../workbook";
import type { TableId } from "../../../templates";
import { listChanges } from "./listModel";

export interface CalendarForm {
  /** ISO dates with anything between them. */
  readonly holidays: string;
  readonly workdays: string;
  /** Seven days from Monday, true = off. */
  readonly weekend: readonly boolean[];
}

export function calendarForm(view: QuarterView): CalendarForm {
  return { holidays: daysText(daysIn(view, "holidays")), workdays: daysText(daysIn(view, "workdays")), weekend: [...view.settings.calendar.weekend].map((day) => day === "1") };
}

function daysIn({ book }: QuarterView, table: "holidays" | "workdays"): readonly IsoDate[] {
  return book.rows(table).flatMap((row) => dayOfCell(row.get("date")) ?? []);
}

/** Paths `$.holidays` and `$.workdays`, as in a setup file. */
export function calendarProblems(form: CalendarForm, view: QuarterView): readonly Problem[] {
  return checkParts(daysOfForm(form, view), view.settings.period);
}

/** Days far from the period, and a year of which nothing is known. */
export function calendarRemarks(form: CalendarForm, view: QuarterView): readonly Problem[] {
  return remarksOn(daysOfForm(form, view), view.settings.period);
}

function daysOfForm({ holidays, workdays }: CalendarForm, { settings }: QuarterView): Pick<SetupParts, "holidays" | "workdays"> {
  const yearOf = yearInPeriod(settings.period);
  return { holidays: writtenDays(holidays, yearOf), workdays: writtenDays(workdays, yearOf) };
}

/** At least one day of the week is worked. */
export function isWeekWorked({ weekend }: CalendarForm): boolean {
  return weekend.includes(false);
}

export function calendarChanges(form: CalendarForm, view: QuarterView): CellChanges {
  const weekend = form.weekend.map((isOff) => (isOff ? "1" : "0")).join("");
  const isSame = weekend === view.settings.calendar.weekend;
  return joinChanges([
    dayChanges(view, "holidays", form.holidays, ["note"]),
    dayChanges(view, "workdays", form.workdays, []),
    { cells: isSame ? [] : [{ place: { name: "qb_weekend" }, was: view.book.named("qb_weekend"), now: weekend }], grown: [] },
  ]);
}

/** A day that is typed with a time of day counts as that day and keeps its cell. */
function dayChanges(view: QuarterView, table: Extract<TableId, "holidays" | "workdays">, text: string, beside: readonly string[]): CellChanges {
  const cellOf = (day: string) => view.book.rows(table).find((row) => dayOfCell(row.get("date")) === day)?.get("date") ?? toSerial(isoDate(day));
  const wanted = [...new Set(writtenDays(text, yearInPeriod(view.settings.period)))].map(cellOf);
  const strays = view.book.rows(table).map((row) => row.get("date")).filter((value) => value !== null && dayOfCell(value) === null);
  return listChanges(view, { table, column: "date", beside }, [...wanted, ...strays]);
}
