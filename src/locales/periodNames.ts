/** What a period is called, in the titles, heads, messages and views of both languages. */
import type { Language } from "./language";

/** What a name needs to know of a period; days are ISO dates. */
export interface NamedPeriod {
  readonly kind: "quarter" | "month";
  readonly year: number;
  /** The quarter or the month. */
  readonly number: number;
  /** The month with which the year of a quarter begins; 1 is the calendar year. */
  readonly fiscalStart: number;
  readonly first: string;
  readonly last: string;
}

/**
 * The name of a period. That of a fiscal quarter tells its months, too: companies number their fiscal years in several ways.
 * @example periodName(monthPeriod(2026, 7), "en-US") // "July 2026"
 * @example periodName(quarterPeriod(2026, 1, 5), "en-US") // "FY2026 Q1 (May–Jul)"
 */
export function periodName(period: NamedPeriod, language: Language): string {
  const name = shortPeriodName(period, language);
  if (period.fiscalStart === 1) return name;
  const months = monthsOf(period, language);
  return language === "zh-CN" ? `${name}（${months}）` : `${name} (${months})`;
}

/** The name beside which the days of the period stand. @example shortPeriodName(quarterPeriod(2026, 1, 5), "zh-CN") // "2026财年第1季度" */
export function shortPeriodName({ kind, year, number, fiscalStart }: NamedPeriod, language: Language): string {
  const isChinese = language === "zh-CN";
  if (kind === "month") return isChinese ? `${year}年${number}月` : `${englishMonths[number - 1] ?? number} ${year}`;
  if (fiscalStart !== 1) return isChinese ? `${fiscalYearName(year, language)}第${number}季度` : `${fiscalYearName(year, language)} Q${number}`;
  return isChinese ? `${year}年第${number}季度` : `Q${number} ${year}`;
}

/** @example fiscalYearName(2026, "en-US") // "FY2026" */
export function fiscalYearName(year: number, language: Language): string {
  return language === "zh-CN" ? `${year}财年` : `FY${year}`;
}

/** @example monthName(5, "en-US") // "May" */
export function monthName(month: number, language: Language): string {
  return language === "zh-CN" ? `${month}月` : (englishMonths[month - 1] ?? "");
}

/** From the first month to the last, with the calendar year where it is not the number of the fiscal year. */
function monthsOf({ year, first, last }: NamedPeriod, language: Language): string {
  const from = yearAndMonth(first);
  const to = yearAndMonth(last);
  const isOneYear = from.year === to.year;
  const isYearSaid = !isOneYear || from.year !== year;
  if (language === "zh-CN") {
    return isOneYear
      ? `${isYearSaid ? `${from.year}年` : ""}${from.month}–${to.month}月`
      : `${from.year}年${from.month}月–${to.year}年${to.month}月`;
  }
  return `${shortMonth(from.month)}${isOneYear ? "" : ` ${from.year}`}–${shortMonth(to.month)}${isYearSaid ? ` ${to.year}` : ""}`;
}

function yearAndMonth(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function shortMonth(month: number): string {
  return (englishMonths[month - 1] ?? "").slice(0, 3);
}

const englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
