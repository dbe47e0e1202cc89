/** What rules go by, read from cells as the sheet of the rules reads them. */
import { isDaysOff, limitInForce, SATURDAY_AND_SUNDAY_OFF } from "../../core";
import { partsOf } from "../rules/ruleCells";
import { isWord } from "../words";
import type { CellInput } from "../model/book";
import type { Language } from "../model/language";
import type { Rule, RuleValues } from "../model/rule";

/** The value of a named cell; undefined and null are blank. */
export type NamedCells = (name: string) => CellInput | undefined;

/**
 * The thresholds of a rule and its switch. `named` may give what was typed or what is in force: what does not count reads as the default.
 * @example ruleIn(rules.lag, () => 70, "zh-CN").threshold // 0.7
 */
export function ruleIn<R extends Rule>(rule: R, named: NamedCells, language: Language): RuleValues<R> {
  const values = partsOf(rule).map(({ field, limit, name }) => [
    field,
    limit ? limitInForce(named(name), limit).value : !isWord(named(name), "off", language),
  ]);
  return Object.fromEntries(values) as RuleValues<R>;
}

/** The days off of a week; Saturday and Sunday where the cell does not hold seven marks. In a cell: `daysOff`. */
export function weekendIn(named: NamedCells): string {
  const value = named("qb_weekend");
  return isDaysOff(value) ? value : SATURDAY_AND_SUNDAY_OFF;
}
