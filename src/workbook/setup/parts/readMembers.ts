import { largestTeam, type IsoDate, type Member, type Period } from "../../../core";
import { readDate } from "../values/readDate";
import { readList } from "../values/readList";
import { readObject } from "../values/readObject";
import { readName, readRequiredName } from "../values/readText";
import { readLeave } from "./readLeave";
import { refuseDuplicateNames } from "../problems/refuseDuplicateNames";
import { remarkLookAlikes } from "./remarkLookAlikes";
import type { Place } from "../problems/place";

/**
 * Reads the members, each a name or `{name, from, to, leave}` with the first and last day in the team (both days included) and
 * stretches of leave. Their keys R01, R02 … follow the list. Refused: names that repeat (upper and lower case count as the same), a last
 * day before the first, a first day after the period. Remarked: names that look like an earlier one, and leave outside the period.
 */
export function readMembers(place: Place, period: Period | undefined): Member[] | undefined {
  const entries = readList(place, { min: 1, max: largestTeam });
  if (entries === undefined) return place.given ? undefined : place.refuse("missing");
  const members = entries.map((entry, index) => readMember(entry, index + 1, period));
  const names = members.map((member) => member?.name);
  refuseDuplicateNames(names, (index) => namePlace(entries, index));
  remarkLookAlikes(names, (index) => namePlace(entries, index));
  return members.every((member) => member !== undefined) ? members : undefined;
}

function readMember(entry: Place, number: number, period: Period | undefined): Member | undefined {
  const key = `R${String(number).padStart(2, "0")}`;
  if (typeof entry.value === "string") {
    const name = readName(entry);
    return name === undefined ? undefined : { key, name };
  }
  if (!readObject(entry, ["name", "from", "to", "leave"])) return undefined;
  const name = readRequiredName(entry.at("name"));
  const days = readDays(entry, period);
  const leave = readLeave(entry.at("leave"), name ?? key, period);
  return name === undefined ? undefined : { key, name, ...days, ...(leave.length > 0 && { leave }) };
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
