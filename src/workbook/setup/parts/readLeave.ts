import type { DateRange, IsoDate, Period } from "../../../core";
import { readDate } from "../values/readDate";
import { readList } from "../values/readList";
import { readObject } from "../values/readObject";
import { quote, type Place } from "../problems/place";

/** More stretches nobody takes in a period. */
const mostStretches = 60;

/**
 * Reads a member's leave: stretches of days `{from, to}`, both included, in any order. Not given: none. Refused: a stretch that lacks a day
 * or ends before it begins; one outside the period is remarked.
 * @param name whose leave it is, for the messages
 * Source: docs/rules.md#leave.
 */
export function readLeave(place: Place, name: string, period: Period | undefined): DateRange[] {
  return (readList(place, { max: mostStretches }) ?? []).flatMap((entry) => readStretch(entry, quote(name), period) ?? []);
}

function readStretch(entry: Place, name: string, period: Period | undefined): DateRange | undefined {
  if (!readObject(entry, ["from", "to"])) return undefined;
  const first = readDay(entry.at("from"), name);
  const last = readDay(entry.at("to"), name);
  if (first === undefined || last === undefined) return undefined;
  if (last < first) return entry.at("to").refuse("leave-reversed", { name, from: first });
  if (period && (last < period.first || first > period.last)) {
    entry.remark("leave-outside-period", { name, from: first, to: last, first: period.first, last: period.last });
  }
  return { first, last };
}

function readDay(place: Place, name: string): IsoDate | undefined {
  return place.given ? readDate(place) : place.refuse("leave-day-missing", { name });
}
