/** Days as people type and paste them. Pure. */
import { addDays, readIsoDate, type Period } from "../core";
import { piecesOf } from "./typedText";

/**
 * Whether a date field holds something that is no day, such as the year 0020 while 2026 is typed; blank is not wrong.
 * @example isNoDay("0020-08-01") // true
 */
export function isNoDay(text: string): boolean {
  return text !== "" && readIsoDate(text) === null;
}

const spellings = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, /^(\d{4})(\d{2})(\d{2})$/];
const withoutYear = /^()(\d{1,2})月(\d{1,2})[日号]?$/;

/** The year, such as "2026", of a day that is typed without one, by its month. */
export type YearOfMonth = (month: number) => string;

/**
 * The year of a period. In one that goes over New Year January to June are of the later year.
 * @example yearInPeriod(quarterPeriod(2026, 3, 5))(1) // "2027", because that quarter is November to January
 */
export function yearInPeriod({ first, last }: Pick<Period, "first" | "last">): YearOfMonth {
  return (month) => (month <= 6 ? last : first).slice(0, 4);
}

/**
 * A day in a usual spelling as an ISO date, also with full-width digits; one without a year is of the year given. Text that is no day
 * stays as it is, so that the check tells what is wrong with it.
 * @example typedDay("2026年10月8日", () => "2026") // "2026-10-08"; the same for "2026/10/8", "2026.10.8", "20261008" and "10月8日"
 */
export function typedDay(text: string, yearOf: YearOfMonth): string {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  for (const spelling of [...spellings, withoutYear]) {
    const [, ownYear = "", month = "", day = ""] = spelling.exec(plain) ?? [];
    const iso = `${ownYear || yearOf(Number(month)).trim()}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (readIsoDate(iso) !== null) return iso;
  }
  return text.trim();
}

/** No run of days off is longer. */
const longestRun = 92;

/** Both ends as they are typed: "10月1日～10月7日", "2026-10-01至2026-10-07", "10月1日-10月7日". */
const runs = [/^(.+?)[~～至到–—]+(.+)$/, /^(.+[日号])-(.+)$/];

/**
 * The days of a list; "from ~ to" stands for every day of it. Pieces that are no days stay as they are.
 * @example typedDays("10月1日～10月3日、10月7日", () => "2026") // ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-07"]
 */
export function typedDays(text: string, yearOf: YearOfMonth): string[] {
  return piecesOf(text.replace(/\s*([~～至到–—])\s*/g, "$1")).flatMap((piece) => runOf(piece, yearOf) ?? [typedDay(piece, yearOf)]);
}

function runOf(piece: string, yearOf: YearOfMonth): string[] | null {
  for (const run of runs) {
    const [, from = "", to = ""] = run.exec(piece) ?? [];
    const first = readIsoDate(typedDay(from, yearOf));
    const last = readIsoDate(typedDay(to, yearOf));
    if (first === null || last === null || last < first) continue;
    const days = Array.from({ length: longestRun }, (_, index) => addDays(first, index)).filter((day) => day <= last);
    if (days.at(-1) === last) return days;
  }
  return null;
}
