import type { IsoDate, Member, Period } from "../../core";
import { readDate } from "./readDate";
import { readList } from "./readList";
import { readObject } from "./readObject";
import { readName, readRequiredName } from "./readText";
import { refuseDuplicateNames } from "./refuseDuplicateNames";
import type { Place } from "./place";

/** A team has 1 to 60 reps: docs/rules.md#setup. */
const LARGEST_TEAM = 60;

/**
 * Reads the members, each a name or `{name, from, to}` with the first and last day in the team (both days included).
 * Their keys R01, R02 … follow the list. Refused: names that repeat (upper and lower case count as the same), a last day before
 * the first, a first day after the period.
 */
export function readMembers(place: Place, period: Period | undefined): Member[] | undefined {
  const entries = readList(place, { min: 1, max: LARGEST_TEAM });
  if (entries === undefined) return place.given ? undefined : place.refuse("missing");
  const members = entries.map((entry, index) => readMember(entry, index + 1, period));
  refuseDuplicateNames(members.map((member) => member?.name), (index) => namePlace(entries, index));
  return members.every((member) => member !== undefined) ? members : undefined;
}

function readMember(entry: Place, number: number, period: Period | undefined): Member | undefined {
  const key = `R${String(number).padStart(2, "0")}`;
  if (typeof entry.value === "string") {
    const name = readName(entry);
    return name === undefined ? undefined : { key, name };
  }
  if (!readObject(entry, ["name", "from", "to"])) return undefined;
  const name = readRequiredName(entry.at("name"));
  const days = readDays(entry, period);
  return name === undefined ? undefined : { key, name, ...days };
}

function readDays(entry: Place, period: Period | undefined): { from?: IsoDate; to?: IsoDate } {
  const from = readDate(entry.at("from"));
  const to = readDate(entry.at("to"));
  if (from !== undefined && to !== undefined && to < from) entry.at("to").refuse("to-before-from", { from });
  if (from !== undefined && period !== undefined && from > period.last) entry.at("from").refuse("starts-after-period", { last: period.last });
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function namePlace(entries: readonly Place[], index: number): Place | undefined {
  const entry = entries[index];
  return typeof entry?.value === "string" ? entry : entry?.at("name");
}
