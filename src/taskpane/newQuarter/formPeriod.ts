/** What the form's year and quarter bring: the days off that are official then, and the year of days that are typed without one. Pure. */
import { daysText, officialDays, periodOfSetup, yearInPeriod, type YearOfMonth } from "../../workbook";
import { typedNumber } from "../forms/typedText";
import type { Period } from "../../core";
import type { SetupForm } from "./setupForm";

type PeriodFields = Pick<SetupForm, "year" | "quarter">;

/** Year and quarter as a setup file has them, "2026年" and "第3季度" included. */
export function periodFields({ year, quarter }: PeriodFields): Readonly<Record<"year" | "quarter", number | string | null>> {
  return { year: numberOrBlank(year.replace(/年\s*$/, "")), quarter: numberOrBlank(quarter.replace(/^\s*[第Qq]|季度?\s*$/g, "")) };
}

/** null while year or quarter are none. */
function periodOf(form: PeriodFields): Period | null {
  return periodOfSetup({ period: periodFields(form) });
}

/** While there is no period, a day without a year is of the year as it is typed. */
export function yearOfForm(form: PeriodFields): YearOfMonth {
  const period = periodOf(form);
  return period ? yearInPeriod(period) : () => form.year.replace(/年\s*$/, "");
}

/** The form after a change: another year or quarter brings its official days, unless a person has changed the days. */
export function changedForm(form: SetupForm, fields: Partial<SetupForm>): SetupForm {
  const next = { ...form, ...fields, hasOwnDays: form.hasOwnDays || "holidays" in fields || "workdays" in fields };
  return next.hasOwnDays ? next : withOfficialDays(next);
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
