/** Labelled cells of the settings that people change: team, manager, today, days off. */
import fc from "fast-check";
import { longTexts, shortTexts } from "./hostileTexts";
import type { Parameter } from "../../src/templates";
import type { Surroundings } from "./surroundings";
import type { NamedEdit } from "./quarterCase";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Patterns of days off that stand for a calendar; a pattern that is cleared or too short counts as Saturday and Sunday. */
const patterns = ["0000001", "0000000", "1000011", "", "00000"];

/** The day of today is changed, never cleared: without it each calculator would take the clock of its own. */
function entryOf({ name, format }: Parameter, { today }: Surroundings): fc.Arbitrary<string | number> {
  if (name === "qb_weekend") return fc.constantFrom(...patterns);
  if (format === "date") return fc.integer({ min: -20, max: 20 }).chain((days) => fc.constantFrom(today + days, today + days + 0.6));
  return fc.constantFrom("", ...shortTexts, ...longTexts);
}

export function namedEdits(around: Surroundings): fc.Arbitrary<NamedEdit[]> {
  const cells = around.sheets.flatMap((sheet) => sheet.parameters ?? []).filter(({ kind }) => kind === "input");
  const edit = fc.constantFrom(...cells).chain((cell) => entryOf(cell, around).map((entry): NamedEdit => ({ name: cell.name, entry })));
  return fc.oneof(often(2, fc.constant<NamedEdit[]>([])), often(1, fc.array(edit, { minLength: 1, maxLength: 2 })));
}
