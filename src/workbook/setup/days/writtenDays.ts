/** Days and runs of days as people write them, in the pane and in setup files. */
import { addDays, toSerial, type IsoDate } from "../../../core";
import { firstDay, wholeDay, type YearOfMonth } from "./dayForms";
import { halfWidth } from "./halfWidth";

/** No run of days off is longer. */
const LONGEST_RUN = 92;

/** Between the ends of a run. */
const TO = /^ ?(?:[~〜至到–—]+|-+|\.{2,}|to|until|through) ?/i;

/** What stands between the entries of a list. */
const BETWEEN = /^[\s,，、;；]+/;

/**
 * A day in a usual spelling as an ISO date, also with full-width digits; one without a year is of the year that `yearOf` gives. Text that
 * is no
 * day, or could be one of two, stays as it is, so that the check tells what is wrong with it.
 *
 * Example: writtenDay("2026年10月8日", () => "2026") → "2026-10-08"; the same for "2026/10/8", "2026.10.8", "20261008", "10月8日", "10/8",
 * "8 Oct 2026" and "October 8th, 2026". "8/10/2026" stays.
 */
export function writtenDay(text: string, yearOf: YearOfMonth): string {
  const meaning = wholeDay(halfWidth(text).replace(/ +/g, " ").trim(), yearOf);
  return meaning === null || meaning === "none" || meaning === "twoWays" ? text.trim() : meaning;
}

/**
 * The days of a list; a run stands for every day of it, both ends included. A second end may leave out what the first has said. Pieces
 * that are no
 * days, and runs that go backwards or over more than 92 days, stay as they are.
 *
 * Example: "10月1日-7日", "10/1~10/7", "2026/10/1-2026/10/7" and "2026-10-01 至 2026-10-07" are seven days each;
 * writtenDays("10月1日～10月3日、10月7日", () => "2026") → ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-07"].
 */
export function writtenDays(text: string, yearOf: YearOfMonth): string[] {
  const plain = halfWidth(text);
  const days: string[] = [];
  let at = 0;
  while (at < plain.length) {
    const between = BETWEEN.exec(plain.slice(at));
    if (between) {
      at += between[0].length;
      continue;
    }
    const length = entryLength(plain.slice(at), yearOf);
    days.push(...entryDays(plain.slice(at, at + length), yearOf, text.slice(at, at + length)));
    at += length;
  }
  return days;
}

/** How far the entry at the start of a text goes: to the end of a run or of a day, else to the next blank or separator. */
function entryLength(text: string, yearOf: YearOfMonth): number {
  const first = firstDay(text, yearOf);
  const word = (from: number) => (/[\s,，、;；]/.exec(text.slice(from))?.index ?? text.length - from) + from;
  if (first?.start !== 0) return word(0);
  const to = TO.exec(text.slice(first.end));
  if (!to) return word(first.end);
  const afterTo = first.end + to[0].length;
  const second = firstDay(text.slice(afterTo), yearOf);
  return word(second?.start === 0 ? afterTo + second.end : afterTo);
}

function entryDays(entry: string, yearOf: YearOfMonth, asWritten: string): readonly string[] {
  return runOf(entry, yearOf) ?? [writtenDay(asWritten, yearOf)];
}

function runOf(entry: string, yearOf: YearOfMonth): IsoDate[] | null {
  const found = firstDay(entry, yearOf);
  if (!found || found.start !== 0 || !isDay(found.meaning)) return null;
  const to = TO.exec(entry.slice(found.end));
  if (!to) return null;
  const first = found.meaning;
  const last = lastDay(entry.slice(found.end + to[0].length).trim(), first);
  if (last === null) return null;
  const length = toSerial(last) - toSerial(first) + 1;
  return length < 1 || length > LONGEST_RUN ? null : Array.from({ length }, (_, index) => addDays(first, index));
}

/** The end of a run, which takes month and year from its start; January after December is of the next year. */
function lastDay(text: string, first: IsoDate): IsoDate | null {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const bare = /^(\d{1,2}) ?[日号]?$/.exec(text);
  const meaning = wholeDay(bare ? `${year}-${month}-${bare[1]}` : text, (ofMonth) => String(ofMonth < month ? year + 1 : year));
  return isDay(meaning) ? meaning : null;
}

function isDay(meaning: ReturnType<typeof wholeDay>): meaning is IsoDate {
  return meaning !== null && meaning !== "none" && meaning !== "twoWays";
}
