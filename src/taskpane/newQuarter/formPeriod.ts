/** The form's period: the fields of its kind, the official days off then, and the year of days that are typed without one. Pure. */
import { quarterOfDay, type IsoDate, type Period } from "../../core";
import { daysText, officialDays, periodOfSetup, yearInPeriod, type YearOfMonth } from "../../workbook";
import { typedNumber } from "../forms/typedText";
import type { SetupForm } from "./setupForm";

/** Quarters of the calendar year, quarters of a fiscal year, single months. */
export const periodKinds = ["quarter", "fiscalQuarter", "month"] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** The fields that say which period it is. The quarter is of either year; months are numbers, 1 to 12. */
export interface PeriodForm {
  readonly periodKind: PeriodKind;
  readonly year: string;
  readonly quarter: string;
  readonly fiscalStart: string;
  readonly month: string;
}

/** April, with which most fiscal years begin that are not the calendar's. */
const usualFiscalStart = 4;

/** The calendar quarter in which a day lies; the other kinds' fields hold what that day is there. */
export function startPeriod(day: IsoDate): PeriodForm {
  return { periodKind: "quarter", fiscalStart: String(usualFiscalStart), ...fieldsOfDay("quarter", day, 1) };
}

/** Year, quarter and month in which a day lies, as a period of that kind counts them. */
function fieldsOfDay(kind: PeriodKind, day: IsoDate, fiscalStart: number): Pick<PeriodForm, "year" | "quarter" | "month"> {
  const quarter = quarterOfDay(day, kind === "fiscalQuarter" ? fiscalStart : 1);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { year: String(kind === "month" ? year : quarter.year), quarter: String(quarter.number), month: String(month) };
}

/** The period as a setup file has it, "2026年" and "第3季度" included. */
export function periodFields(form: PeriodForm): Readonly<Record<string, number | string | null>> {
  const year = numberOrBlank(form.year.replace(/年\s*$/, ""));
  if (form.periodKind === "month") return { year, month: numberOrBlank(form.month) };
  const quarter = numberOrBlank(form.quarter.replace(/^\s*[第Qq]|季度?\s*$/g, ""));
  return { year, quarter, ...(form.periodKind === "fiscalQuarter" && { fiscalYearStart: numberOrBlank(form.fiscalStart) }) };
}

/** null while the fields name none. */
export function periodOf(form: PeriodForm): Period | null {
  return periodOfSetup({ period: periodFields(form) });
}

/** While there is no period, a day without a year is of the year as it is typed. */
export function yearOfForm(form: PeriodForm): YearOfMonth {
  const period = periodOf(form);
  return period ? yearInPeriod(period) : () => form.year.replace(/年\s*$/, "");
}

/** The form after a change: another period brings its official days, unless a person has changed the days. */
export function changedForm(form: SetupForm, fields: Partial<SetupForm>): SetupForm {
  const hasOwnDays = form.hasOwnDays || "holidays" in fields || "workdays" in fields;
  const next = { ...form, ...fields, ...keptPeriod(form, fields), hasOwnDays };
  return next.hasOwnDays ? next : withOfficialDays(next);
}

/** Another kind of period begins where the one before did: the third quarter becomes July. */
function keptPeriod(form: SetupForm, { periodKind }: Partial<SetupForm>): Partial<PeriodForm> {
  const before = periodKind === undefined || periodKind === form.periodKind ? null : periodOf(form);
  return before && periodKind ? fieldsOfDay(periodKind, before.first, Number(form.fiscalStart)) : {};
}

/** The form with the official days of its period; with the days that it has while there is no period. */
export function withOfficialDays(form: SetupForm): SetupForm {
  const period = periodOf(form);
  if (period === null) return { ...form, hasOwnDays: false };
  const { holidays, workdays } = officialDays(period);
  return { ...form, hasOwnDays: false, holidays: daysText(holidays), workdays: daysText(workdays) };
}

/** A blank field gives no value: then the default counts, or that it is missing. */
export function numberOrBlank(text: string): number | string | null {
  const typed = typedNumber(text);
  return typed === "" ? null : typed;
}
