import { nextPeriod, previousPeriod, type Period } from "../../../core";
import type { YearOfMonth } from "./dayForms";

/**
 * The year of a day that is written without one: that in which its month lies in the period or in one of its neighbours. Months further
 * away are of
 * the period's year; of a period that goes over New Year January to June are of the later one.
 *
 * Example: yearInPeriod(quarterPeriod(2026, 4)) gives "2026" for 11 and "2027" for 1; that of the third quarter "2026" for 1.
 */
export function yearInPeriod(period: Period): YearOfMonth {
  const [first, last] = [Number(period.first.slice(0, 4)), Number(period.last.slice(0, 4))];
  const from = previousPeriod(period).first.slice(0, 7);
  const to = nextPeriod(period).last.slice(0, 7);
  return (month) => {
    const near = [first, last, first - 1, last + 1].find((year) => isWithin(`${year}-${String(month).padStart(2, "0")}`, from, to));
    return String(near ?? (month <= 6 ? last : first));
  };
}

function isWithin(month: string, from: string, to: string): boolean {
  return month >= from && month <= to;
}
