import { Place } from "./place";
import { readCalendar } from "./readPeriod";
import { readMembers } from "./readMembers";
import { readName, readOptionalName } from "./readText";
import { readRules } from "./readRules";
import { refuseDuplicateNames } from "./refuseDuplicateNames";
import type { Period } from "../../core";
import type { Problem } from "./problem";

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
  const problems: Problem[] = [];
  const root = new Place(parts, "$", problems);
  readOptionalName(root.at("team"));
  readOptionalName(root.at("manager"));
  if ("members" in parts) readMembers(root.at("members"), period);
  readCalendar(root);
  readRules(root.at("rules"));
  return problems;
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
