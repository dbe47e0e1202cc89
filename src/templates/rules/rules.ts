/** All rules with thresholds, by the names that a setup file has for them, in the order of the sheets. */
import { lag } from "./lag";
import { lateRecord } from "./lateRecord";
import { light } from "./light";
import { outlier } from "./outlier";
import { vague } from "./vague";
import type { Rule, RuleValues } from "../model/rule";

export const rules = { lag, light, lateRecord, vague, outlier } as const;

export type RuleKey = keyof typeof rules;

/** The rules as a setup sets them. */
export type RuleSettings = { readonly [K in RuleKey]: RuleValues<(typeof rules)[K]> };

/** The rules with their names in the setup file. */
export const ruleEntries = Object.entries(rules) as readonly (readonly [RuleKey, Rule])[];

/** Settings of all rules, rule by rule. */
export function settingsOfRules(valuesOf: (rule: Rule, key: RuleKey) => Readonly<Record<string, number | boolean>>): RuleSettings {
  return Object.fromEntries(ruleEntries.map(([key, rule]) => [key, valuesOf(rule, key)])) as unknown as RuleSettings;
}
