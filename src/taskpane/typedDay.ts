/** Days as people type and paste them. Pure. */
import { addDays, readIsoDate } from "../core";
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

/**
 * A day in a usual spelling as an ISO date, also with full-width digits; one without a year is of the year given. Text that is no day
 * stays as it is, so that the check tells what is wrong with it.
 * @example typedDay("2026年10月8日", "2026") // "2026-10-08"; the same for "2026/10/8", "2026.10.8", "20261008" and "10月8日"
 */
export function typedDay(text: string, year: string): string {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  for (const spelling of [...spellings, withoutYear]) {
    const [, ownYear = "", month = "", day = ""] = spelling.exec(plain) ?? [];
    const iso = `${ownYear || year.trim()}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
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
 * @example typedDays("10月1日～10月3日、10月7日", "2026") // ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-07"]
 */
export function typedDays(text: string, year: string): string[] {
  return piecesOf(text.replace(/\s*([~～至到–—])\s*/g, "$1")).flatMap((piece) => runOf(piece, year) ?? [typedDay(piece, year)]);
}

function runOf(piece: string, year: string): string[] | null {
  for (const run of runs) {
    const [, from = "", to = ""] = run.exec(piece) ?? [];
    const first = readIsoDate(typedDay(from, year));
    const last = readIsoDate(typedDay(to, year));
    if (first === null || last === null || last < first) continue;
    const days = Array.from({ length: longestRun }, (_, index) => addDays(first, index)).filter((day) => day <= last);
    if (days.at(-1) === last) return days;
  }
  return null;
}
