import { readList } from "../values/readList";
import { readBoolean, readNumber } from "../values/readNumber";
import { readObject } from "../values/readObject";
import { readChoice } from "../values/readText";
import type { Place } from "../problems/place";
import type { SplitMethod, SplitSetup } from "../quarterSetup";

const METHODS: readonly [SplitMethod, ...SplitMethod[]] = ["equal", "manual", "weights", "history"];

export const SPLIT_KEYS = ["method", "values", "activeDays", "unassigned"] as const;

/**
 * Reads `split`. Not given: equal parts. `manual` takes one number or null per member (null = no target); `weights` and
 * `history` take one number per member, none negative and at least one above 0; `equal` takes no values. `activeDays` cuts the shares of
 * those two to the working days on which a member is there, as an equal split always does.
 * `memberCount` undefined (the members themselves were refused) leaves the count unchecked.
 */
export function readSplit(place: Place, memberCount: number | undefined): SplitSetup | undefined {
  if (!place.given) return { method: "equal" };
  if (!readObject(place, SPLIT_KEYS)) return undefined;
  const method = readChoice(place.at("method"), METHODS);
  if (method === undefined) return undefined;
  const list = place.at("values");
  const entries = readList(list);
  if (method === "equal") return entries === undefined || entries.length === 0 ? { method } : list.refuse("values-unused");
  if (entries === undefined) return refuseMissing(list, method, memberCount);
  if (memberCount !== undefined && entries.length !== memberCount) {
    return list.refuse("values-count", { count: memberCount, found: entries.length });
  }
  const values = method === "manual" ? entries.map(readManualValue) : readShares(list, entries);
  const isCut = readBoolean(place.at("activeDays"), false);
  return { method, values, ...(isCut && method !== "manual" && { activeDays: true }) };
}

/** A manual target: any number; null means that this member has no target. */
function readManualValue(entry: Place): number | null {
  return readNumber(entry) ?? null;
}

function readShares(list: Place, entries: readonly Place[]): number[] {
  const shares = entries.map((entry) => (entry.given ? readNumber(entry, { min: 0 }) : entry.refuseValue("not-number")));
  if (shares.every((share) => share === 0)) list.refuse("values-all-zero");
  return shares.map((share) => share ?? 0);
}

function refuseMissing(list: Place, method: SplitMethod, memberCount: number | undefined): undefined {
  return list.given ? undefined : list.refuse("values-missing", { method, count: memberCount ?? "?" });
}
