import type { IsoDate } from "../../core";
import { Place } from "./place";
import { readDate } from "./readDate";
import { readMembers } from "./readMembers";
import { readMetrics } from "./readMetrics";
import { readObject } from "./readObject";
import { readCalendar, readPeriod } from "./readPeriod";
import { readRules } from "./readRules";
import { readSet } from "./readSet";
import { shareTargets } from "./shareTargets";
import { readOptionalName } from "./readText";
import type { Problem } from "./problem";
import type { QuarterSetup } from "./quarterSetup";

const SETUP_KEYS = ["$schema", "period", "asOf", "team", "manager", "members", "metrics", "holidays", "workdays", "rules", "set"];

/**
 * Reads a setup file's JSON. Gives the checked setup with every default filled in and the targets divided, or everything that
 * is wrong with it. Required: `period`, `members`, `metrics`; null means "not given" everywhere; unknown fields are refused
 * unless they begin with "x-". `options.today` is the day the workbook is made, used where the setup fixes no `asOf`.
 * Source: docs/rules.md#setup.
 * Example: a setup with 13 for the quarter gives `{problems: [{path: "$.period.quarter", key: "too-large", …}]}`.
 */
export function readSetup(json: unknown, options: { readonly today: IsoDate }): { setup: QuarterSetup } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const root = new Place(json, "$", problems);
  if (!readObject(root, SETUP_KEYS)) return { problems };
  const period = readPeriod(root.at("period"));
  const calendar = readCalendar(root);
  const asOf = readDate(root.at("asOf")) ?? null;
  const team = readOptionalName(root.at("team"));
  const manager = readOptionalName(root.at("manager"));
  const members = readMembers(root.at("members"), period);
  const metrics = readMetrics(root.at("metrics"), countMembers(root.at("members")));
  const rules = readRules(root.at("rules"));
  const set = readSet(root.at("set"));
  if (problems.length > 0 || !period || team === undefined || manager === undefined || !members || !metrics || !rules || !set) {
    return { problems };
  }
  const shared = metrics.map((metric) => shareTargets(metric, members, period, calendar));
  return { setup: { period, calendar, asOf, today: asOf ?? options.today, team, manager, set, members, metrics: shared, rules } };
}

/** The number of members even where one of them is refused, so that a split is still checked against it. */
function countMembers(place: Place): number | undefined {
  return Array.isArray(place.value) && place.value.length > 0 ? place.value.length : undefined;
}
