import { monthPeriod, quarterPeriod, type Period } from "../../../core";
import { readInteger, readRequiredInteger } from "../values/readNumber";
import { readObject } from "../values/readObject";
import { Place } from "../problems/place";
import type { Problem } from "../problems/problem";

/**
 * Reads a quarter, `{"year": 2026, "quarter": 3}`, a quarter of a fiscal year, `{"year": 2026, "quarter": 1, "fiscalYearStart": 5}`, or a
 * month, `{"year": 2026, "month": 7}`: years 2000 to 2100.
 */
export function readPeriod(place: Place): Period | undefined {
  if (!readObject(place, ["year", "quarter", "month", "fiscalYearStart"])) return undefined;
  const year = readRequiredInteger(place.at("year"), { min: 2000, max: 2100 });
  return place.at("month").given ? readMonth(place, year) : readQuarter(place, year);
}

function readMonth(place: Place, year: number | undefined): Period | undefined {
  const month = readInteger(place.at("month"), { min: 1, max: 12 });
  if (place.at("quarter").given) place.at("month").refuse("month-and-quarter");
  if (place.at("fiscalYearStart").given) place.at("fiscalYearStart").refuse("fiscal-month");
  return year === undefined || month === undefined ? undefined : monthPeriod(year, month);
}

function readQuarter(place: Place, year: number | undefined): Period | undefined {
  const quarter = readRequiredInteger(place.at("quarter"), { min: 1, max: 4 });
  const start = place.at("fiscalYearStart");
  const fiscalStart = start.given ? readInteger(start, { min: 1, max: 12 }) : 1;
  return year === undefined || quarter === undefined || fiscalStart === undefined ? undefined : quarterPeriod(year, quarter, fiscalStart);
}

/** A period as a setup file has it. Example: periodJson(quarterPeriod(2026, 1, 5)) → {"year": 2026, "quarter": 1, "fiscalYearStart": 5}. */
export function periodJson({ kind, year, number, fiscalStart }: Period): Readonly<Record<string, number>> {
  if (kind === "month") return { year, month: number };
  return { year, quarter: number, ...(fiscalStart === 1 ? {} : { fiscalYearStart: fiscalStart }) };
}

/** The period of a setup file's JSON, whatever else is wrong there; null where it names none. */
export function periodOfSetup(json: unknown): Period | null {
  const problems: Problem[] = [];
  const period = readPeriod(new Place(json, "$", problems).at("period"));
  return problems.length === 0 && period ? period : null;
}
