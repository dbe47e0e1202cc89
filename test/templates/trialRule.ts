/** A rule that the product does not have: its thresholds are typed on the sheet 规则 itself, as those of every later rule are. */
import { label } from "../../src/templates/model/language";
import { amount, defineRule, share, whole, type Rule } from "../../src/templates/model/rule";
import type * as Rules from "../../src/templates/rules/rules";

export const trialRule = defineRule({
  id: "trial",
  source: "ours",
  label: label("试用", "Trial"),
  meaning: label("只在测试中有。", "Of tests alone."),
  fields: {
    share: share("比率低于", "Share below", { preset: 0.5, min: 0.1, max: 1 }),
    days: whole("天数", "Days", { preset: 7, min: 1, max: 30, unit: "day" }),
    hours: amount("小时", "Hours", { preset: 24, min: 0.5, max: 720, unit: "hour" }),
  },
  hasSwitch: true,
  names: "trial",
  since: 2,
});

/** The module of the rules with one more. */
export function withTrialRule(actual: typeof Rules): object {
  const rules = { ...actual.rules, trial: trialRule };
  const ruleEntries = Object.entries(rules) as readonly (readonly [string, Rule])[];
  return {
    ...actual,
    rules,
    ruleEntries,
    settingsOfRules: (valuesOf: (rule: Rule, key: string) => unknown) => Object.fromEntries(ruleEntries.map(([key, rule]) => [key, valuesOf(rule, key)])),
  };
}
