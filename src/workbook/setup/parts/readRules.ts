import { ruleEntries, settingsOfRules, type Rule, type RuleSettings } from "../../../templates";
import { readBoolean, readInteger, readNumber } from "../values/readNumber";
import { readObject } from "../values/readObject";
import type { Place } from "../problems/place";

/**
 * Reads `rules`; whatever is not given keeps its default. A share is a fraction of one: a setup file holds 0.7, not 70.
 * Example: `{"lag": {"weeks": 3}}` → the default threshold, three weeks, on.
 */
export function readRules(place: Place): RuleSettings | undefined {
  if (place.given && !readObject(place, ruleEntries.map(([key]) => key))) return undefined;
  return settingsOfRules((rule, key) => readRule(place.at(key), rule));
}

function readRule(place: Place, rule: Rule): Readonly<Record<string, number | boolean>> {
  const known = [...Object.keys(rule.fields), ...(rule.hasSwitch ? ["on"] : [])];
  const isRead = place.given && readObject(place, known);
  const numbers = Object.entries(rule.fields).map(([field, { kind, min, max, preset }]): [string, number] => {
    if (!isRead) return [field, preset];
    const read = kind === "whole" ? readInteger : readNumber;
    return [field, read(place.at(field), { min, max }) ?? preset];
  });
  const values = Object.fromEntries(numbers);
  if (rule.notAbove) keepBelow(place, rule.notAbove, values);
  return { ...values, ...(rule.hasSwitch && { on: (isRead ? readBoolean(place.at("on"), true) : undefined) ?? true }) };
}

/** A default gives way to the threshold that it may not be above; a number that was typed is refused. */
function keepBelow(place: Place, { field, other }: NonNullable<Rule["notAbove"]>, values: Record<string, number>): void {
  const [low, high] = [values[field] ?? 0, values[other] ?? 0];
  if (low <= high) return;
  if (place.at(field).given) place.at(field).refuse("above-the-one-before", { value: high });
  else values[field] = high;
}
