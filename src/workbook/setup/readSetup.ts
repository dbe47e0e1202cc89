import type { IsoDate } from "../../core";
import { Place } from "./problems/place";
import { readDate } from "./values/readDate";
import { readMembers } from "./parts/readMembers";
import { readMetrics } from "./parts/readMetrics";
import { readObject } from "./values/readObject";
import { readCalendar } from "./calendar/readCalendar";
import { readPeriod } from "./parts/readPeriod";
import { readRules } from "./parts/readRules";
import { readSet } from "./parts/readSet";
import { shareTargets } from "./shareTargets";
import { readMemberTitle, readOptionalName } from "./values/readText";
import type { Problem } from "./problems/problem";
import type { QuarterSetup } from "./quarterSetup";

/** The setup or what is wrong with it, and what should be looked at. */
export type SetupReading = ({ readonly setup: QuarterSetup } | { readonly problems: Problem[] }) & { readonly remarks: Problem[] };

const SETUP_KEYS = [
  "$schema", "period", "asOf", "team", "manager", "memberTitle", "members", "metrics", "holidays", "workdays", "officialDays", "rules", "set",
];

/**
 * Reads a setup file's JSON. Gives the checked setup with every default filled in and the targets divided, or everything that is wrong
 * with it; beside either what should be looked at though it counts (`remarks`). Required: `period`, `members`, `metrics`; null means "not
 * given" everywhere; unknown fields are refused
 * unless they begin with "x-". `options.today` is the day the workbook is made, used where the setup fixes no `asOf`.
 * Source: docs/rules.md#setup.
 * Example: a setup with 13 for the quarter gives `{problems: [{path: "$.period.quarter", key: "too-large", …}]}`.
 */
export function readSetup(json: unknown, options: { readonly today: IsoDate }): SetupReading {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const root = new Place(json, "$", problems, remarks);
  if (!readObject(root, SETUP_KEYS)) return { problems, remarks };
  const period = readPeriod(root.at("period"));
  const calendar = readCalendar(root, period);
  const asOf = readDate(root.at("asOf")) ?? null;
  const team = readOptionalName(root.at("team"));
  const manager = readOptionalName(root.at("manager"));
  const memberTitle = readMemberTitle(root.at("memberTitle"));
  const members = readMembers(root.at("members"), period);
  const metrics = readMetrics(root.at("metrics"), countMembers(root.at("members")));
  const rules = readRules(root.at("rules"));
  const set = readSet(root.at("set"));
  const refused = { problems, remarks };
  if (team === undefined || manager === undefined || memberTitle === undefined) return refused;
  if (problems.length > 0 || !period || !members || !metrics || !rules || !set) return refused;
  const shared = metrics.map((metric) => shareTargets(metric, members, period, calendar));
  const setup = { period, calendar, asOf, today: asOf ?? options.today, team, manager, memberTitle, set, members, metrics: shared, rules };
  return { setup, remarks };
}

/** The number of members even where one of them is refused, so that a split is still checked against it. */
function countMembers(place: Place): number | undefined {
  return Array.isArray(place.value) && place.value.length > 0 ? place.value.length : undefined;
}
