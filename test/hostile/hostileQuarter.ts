/** Quarters whose every free text is hostile, and where each text has to be found again. */

import { foldName } from "../../src/core";
import { cellRule, nameRule } from "./rules";

/** The largest team (docs/rules.md#setup). */
const LARGEST_TEAM = 60;

/** Fields of a follow-up that are free text, beside the customer. */
const OTHER_FIELDS = [
  "summary", "feedback", "progress", "result", "materials", "customerNext", "nextAction", "support", "supportDept", "participantsCustomer", "participantsOurs",
] as const;
export const FREE_FIELDS = ["customer", ...OTHER_FIELDS] as const;

export interface HostileQuarter {
  readonly setup: Readonly<Record<string, unknown>>;
  readonly data: { readonly followUps: readonly Readonly<Record<string, unknown>>[]; readonly weekly: readonly unknown[] };
  readonly team: string;
  readonly manager: string;
  readonly members: readonly string[];
  readonly metric: { readonly id: string; readonly name: string; readonly unit: string };
  /** Texts of each follow-up in the order of FREE_FIELDS. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Names as they are kept, each once for people who compare without case. */
export function distinctNames(texts: readonly string[]): string[] {
  const names = texts.map(nameRule).flatMap((rule) => ("kept" in rule ? [rule.kept] : []));
  return [...new Map(names.map((name) => [foldName(name), name])).values()];
}

/** Texts that a cell keeps. */
export function cellTexts(texts: readonly string[]): string[] {
  return texts.filter((text) => "kept" in cellRule(text));
}

/** How many names one quarter takes: team, manager, the metric's three, and a full team. */
export const NAMES_PER_QUARTER = 5 + LARGEST_TEAM;

/** Fields beside the customer in each row. */
export const TEXTS_PER_ROW = OTHER_FIELDS.length;

/** A quarter of these names (up to NAMES_PER_QUARTER) with a row for each customer, its other cells filled from `others`. */
export function hostileQuarter(names: readonly string[], customers: readonly string[], others: readonly string[]): HostileQuarter {
  const [team = "team", manager = "manager", id = "id", name = "name", unit = "unit", ...rest] = names;
  const members = rest.length === 0 ? ["member"] : rest.slice(0, LARGEST_TEAM);
  const rows = customers.map((customer, row) => [customer, ...OTHER_FIELDS.map((_, column) => others[row * TEXTS_PER_ROW + column] ?? null)]);
  const followUps = rows.map((row, index) => ({
    date: "2026-07-02",
    rep: members[index % members.length],
    ...Object.fromEntries(FREE_FIELDS.flatMap((field, column) => (row[column] === null ? [] : [[field, row[column]]]))),
  }));
  const weekly = members.map((rep) => ({ rep, metric: id, week: 2, actual: 1 }));
  return {
    setup: { period: { year: 2026, quarter: 3 }, asOf: "2026-08-03", team, manager, members, metrics: [{ id, name, unit, kind: "additive", target: 100 }] },
    data: { followUps, weekly },
    team, manager, members, metric: { id, name, unit }, rows,
  };
}
