/** The spellings of a day that people use, in Chinese and in English. */
import { readIsoDate, type IsoDate } from "../../../core";

/** The year, such as "2026", of a day that is written without one, by its month. */
export type YearOfMonth = (month: number) => string;

/** What a spelling means: a day, no day of the calendar, or one of two days. */
export type DayMeaning = IsoDate | "none" | "twoWays";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const year = "(?<year>\\d{4})";
const month = "(?<month>\\d{1,2})";
const day = "(?<day>\\d{1,2})";
const ordinalDay = `${day}(?:st|nd|rd|th)?`;
const named = "(?<named>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\\.?";

/**
 * Longer spellings first. Before a day may stand a word, as Chinese runs on without blanks, but no Latin letter and no part of a number.
 */
const SPELLINGS = [
  `${year} ?[-/.年] ?${month} ?[-/.月] ?${day}(?: ?[日号])?`,
  "(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})",
  `${ordinalDay} (?:of )?${named},? ${year}`,
  `${named} ${ordinalDay},? ${year}`,
  `(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]${year}`,
  `${month} ?月 ?${day}(?: ?[日号])?`,
  `${month}/${day}`,
  `${ordinalDay} ${named}`,
  `${named} ${ordinalDay}`,
].map((source) => new RegExp(`(?<![a-z\\d]|\\d[/.-])(?:${source})(?![a-z\\d]|[/.]\\d)`, "iu"));

/** A day found in a text, by its place there. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
  readonly meaning: DayMeaning;
}

/**
 * The first day in a text that `halfWidth` has made plain; null where there is none.
 *
 * "11/1/2026" is read where only one of its numbers can be a month ("15/11/2026"), else it means either of two days. "26/11/1" and "11-1"
 * are no
 * spellings of a day. Example: the day in 到岗2026年11月1日 stands from 2 to 12 and means 2026-11-01.
 */
export function firstDay(text: string, yearOf: YearOfMonth): FoundDay | null {
  let found: RegExpExecArray | null = null;
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(text);
    if (match && (found === null || match.index < found.index)) found = match;
  }
  if (found === null) return null;
  const [spelling] = found;
  return { start: found.index, end: found.index + spelling.length, spelling, meaning: meaningOf(found.groups ?? {}, yearOf) };
}

/**
 * What a text means that is nothing but a day; null for anything else.
 * Example: wholeDay("8 Oct 2026", () => "") → "2026-10-08"; wholeDay("2026-02-30", () => "") → "none".
 */
export function wholeDay(text: string, yearOf: YearOfMonth): DayMeaning | null {
  const found = firstDay(text, yearOf);
  return found && found.start === 0 && found.end === text.length ? found.meaning : null;
}

function meaningOf(groups: Readonly<Record<string, string | undefined>>, yearOf: YearOfMonth): DayMeaning {
  const { first, second } = groups;
  if (first !== undefined && second !== undefined) return ofTwoNumbers(Number(first), Number(second), groups["year"] ?? "");
  const number = groups["named"] ? MONTHS.indexOf(groups["named"].slice(0, 3).toLowerCase()) + 1 : Number(groups["month"]);
  return dayOf(groups["year"] ?? yearOf(number).trim(), number, Number(groups["day"]));
}

function ofTwoNumbers(first: number, second: number, ofYear: string): DayMeaning {
  if (first !== second && first <= 12 && second <= 12) return "twoWays";
  return first > 12 ? dayOf(ofYear, second, first) : dayOf(ofYear, first, second);
}

function dayOf(ofYear: string, ofMonth: number, number: number): DayMeaning {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return readIsoDate(`${ofYear}-${twoDigits(ofMonth)}-${twoDigits(number)}`) ?? "none";
}
