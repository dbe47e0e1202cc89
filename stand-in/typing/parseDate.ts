/** Dates and times as Excel reads them from typed text: month before day, as in en-US and zh-CN alike. */

import type { ParsedNumber } from "./parseNumber";
import { serialOfDay } from "./serialDate";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * "2026-07-02", "7/2/2026", "7/2" (this year), "2-Jul-26", "July 2, 2026", "2026年7月2日", "18:00", "2026-07-02 18:00".
 * Null for anything else, "2026-07-02T18:00" and impossible days among it: such text stays text.
 */
export function parseDate(text: string, currentYear: number, language: string): ParsedNumber | null {
  const time = parseTime(text);
  if (time !== null) return { value: time, numberFormat: /[ap]m$/i.test(text) ? "h:mm AM/PM" : "h:mm" };
  const day = parseDay(text, currentYear, language);
  if (day) return day;
  const both = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)$/.exec(text);
  const dayPart = both ? parseDay(both[1] ?? "", currentYear, language) : null;
  const timePart = both ? parseTime(both[2] ?? "") : null;
  if (!dayPart || timePart === null) return null;
  return { value: dayPart.value + timePart, numberFormat: "m/d/yyyy h:mm" };
}

function parseDay(text: string, currentYear: number, language: string): ParsedNumber | null {
  return numericDay(text, currentYear) ?? namedMonth(text, currentYear) ?? (language.startsWith("zh") ? chineseDay(text, currentYear) : null);
}

function numericDay(text: string, currentYear: number): ParsedNumber | null {
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dated(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  if (yearLast) return dated(fullYear(yearLast[4] ?? ""), Number(yearLast[1]), Number(yearLast[3]));
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return dated(currentYear, Number(short[1]), Number(short[2]), "d-mmm");
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return monthYear ? dated(Number(monthYear[2]), Number(monthYear[1]), 1, "mmm-yy") : null;
}

function namedMonth(text: string, currentYear: number): ParsedNumber | null {
  const dayFirst = /^(\d{1,2})[-\s]([A-Za-z]{3,9})(?:[-\s](\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) return monthNamed(dayFirst[2] ?? "", dayFirst[1], dayFirst[3], currentYear);
  const monthFirst = /^([A-Za-z]{3,9})[-\s](\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  if (monthFirst) return monthNamed(monthFirst[1] ?? "", monthFirst[2], monthFirst[3], currentYear);
  const monthYear = /^([A-Za-z]{3,9})[-\s](\d{4})$/.exec(text);
  return monthYear ? monthNamed(monthYear[1] ?? "", "1", monthYear[2], currentYear) : null;
}

function monthNamed(name: string, day: string | undefined, year: string | undefined, currentYear: number): ParsedNumber | null {
  const month = MONTHS.findIndex((short) => name.toLowerCase().startsWith(short)) + 1;
  if (month === 0 || !isMonthName(name, month)) return null;
  return dated(year === undefined ? currentYear : fullYear(year), month, Number(day), year === undefined ? "d-mmm" : "d-mmm-yy");
}

function isMonthName(name: string, month: number): boolean {
  const full = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  return name.length === 3 || full.toLowerCase() === name.toLowerCase();
}

function chineseDay(text: string, currentYear: number): ParsedNumber | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return null;
  const year = match[1] === undefined ? currentYear : Number(match[1]);
  return dated(year, Number(match[2]), Number(match[3]), match[1] === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"');
}

function dated(year: number, month: number, day: number, numberFormat = "m/d/yyyy"): ParsedNumber | null {
  const value = serialOfDay(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** Two digits mean 1930–2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [, hourText = "", minuteText = "", secondText = "0", half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23)) return null;
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (shifted * 3600 + minute * 60 + second) / 86_400;
}
