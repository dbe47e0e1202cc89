/** The settings that rules go by, read as the sheets' formulas read their cells: a cleared cell is no fault, it counts as said here. */
import { SATURDAY_AND_SUNDAY_OFF, type LightBands } from "../../core";
import { isWord } from "../words";
import type { CellInput } from "../model/book";
import type { Language } from "../model/language";

/** The value of a named cell; undefined and null are blank. */
export type NamedCells = (name: string) => CellInput | undefined;

/**
 * A cell as formulas compare it with numbers: a blank counts as 0, text and truth values stand above every number.
 * Example: comparedNumber(null) → 0; comparedNumber("70") → Infinity.
 */
export function comparedNumber(value: CellInput | undefined): number {
  if (typeof value === "number") return value;
  return value === undefined || value === null || value === "" ? 0 : Infinity;
}

/** The lag rule. Weeks are whole, 0 for a blank or text: then nobody lags, as with a switch that does not say "on". */
export function lagRuleIn(named: NamedCells, language: Language): { threshold: number; weeks: number; on: boolean } {
  const weeks = named("qb_lag_weeks");
  return {
    threshold: comparedNumber(named("qb_lag_threshold")),
    weeks: typeof weeks === "number" ? Math.floor(weeks) : 0,
    on: isWord(named("qb_lag_on"), "on", language),
  };
}

/** The bands of the light rule; a blank band is reached by everybody. */
export function lightBandsIn(named: NamedCells): LightBands {
  return { green: comparedNumber(named("qb_light_green")), amber: comparedNumber(named("qb_light_amber")) };
}

/** Hours within which a contact is recorded, when that is judged. */
export function lateRuleIn(named: NamedCells, language: Language): { hours: number; on: boolean } {
  return { hours: comparedNumber(named("qb_late_hours")), on: isWord(named("qb_late_on"), "on", language) };
}

/** Characters that make a summary long enough, when that is judged. */
export function vagueRuleIn(named: NamedCells, language: Language): { chars: number; on: boolean } {
  return { chars: comparedNumber(named("qb_vague_chars")), on: isWord(named("qb_vague_on"), "on", language) };
}

/** The days off of a week; Saturday and Sunday where the cell does not hold seven marks. In a cell: `daysOff`. */
export function weekendIn(named: NamedCells): string {
  const value = named("qb_weekend");
  return typeof value === "string" && /^[01]{7}$/.test(value) ? value : SATURDAY_AND_SUNDAY_OFF;
}
