import { Place } from "../problems/place";
import { readCalendar } from "../calendar/readCalendar";
import { readMembers } from "./readMembers";
import { readName, readOptionalName } from "../values/readText";
import { readRules } from "./readRules";
import { refuseDuplicateNames } from "../problems/refuseDuplicateNames";
import type { Period } from "../../../core";
import type { Problem } from "../problems/problem";

/** Parts of a setup file as JSON; those that are left out are not checked. */
export interface SetupParts {
  readonly team?: unknown;
  readonly manager?: unknown;
  readonly members?: unknown;
  readonly holidays?: unknown;
  readonly workdays?: unknown;
  readonly rules?: unknown;
}

/**
 * What is wrong with parts of a setup, by the readers that read a setup file; the paths are those of the file.
 * Example: `checkParts({ rules: { lag: { weeks: 0 } } }, period)` → one problem at `$.rules.lag.weeks`.
 */
export function checkParts(parts: SetupParts, period: Period): readonly Problem[] {
  return readParts(parts, period).problems;
}

/**
 * What should be looked at in parts of a setup though it counts; paths as those of `checkParts`.
 * Example: `remarksOn({ holidays: ["2062-10-01"] }, quarterPeriod(2026, 3))` → one remark at `$.holidays[0]`.
 */
export function remarksOn(parts: SetupParts, period: Period): readonly Problem[] {
  return readParts(parts, period).remarks;
}

function readParts(parts: SetupParts, period: Period): { problems: Problem[]; remarks: Problem[] } {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const root = new Place(parts, "$", problems, remarks);
  readOptionalName(root.at("team"));
  readOptionalName(root.at("manager"));
  if ("members" in parts) readMembers(root.at("members"), period);
  readCalendar(root, period);
  readRules(root.at("rules"));
  return { problems, remarks };
}

/**
 * What is wrong with the entries of a list: blank ones, repeated ones, texts that a cell cannot hold. Paths: `$[0]`, `$[1]` …
 * Example: `checkNames(["电话", " 电话"])` → one problem at `$[1]`.
 */
export function checkNames(names: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const root = new Place(names, "$", problems);
  const read = names.map((_, index) => readName(root.at(index)));
  refuseDuplicateNames(read, (index) => root.at(index));
  return problems;
}
