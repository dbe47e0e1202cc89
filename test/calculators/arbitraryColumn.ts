/** What people enter into a cell, from what its column says: right, nearly right, and nonsense. */
import fc from "fast-check";
import { type CellInput, type Column, type ListName } from "../../src/templates";
import { longTexts, shortTexts, textsForDates, textsForNumbers } from "./hostileTexts";
import type { Surroundings } from "./surroundings";
import type { Entry } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** What the cells of one row have in common: their dates lie near each other, often at the same time of day. */
export interface RowMood {
  readonly day: number;
  readonly time: number;
}

/** What the cells of one column have in common: texts come again, so that rows belong together. */
export interface ColumnHabit {
  readonly texts: readonly string[];
}

const timeOfDay = oneOf(0, 0.375, 0.5, 0.75, 0.7506944444, 0.999988426, 1 / 3);

/** A day of the period or up to two weeks outside it. */
function dayAround({ ends: [first, last] }: Surroundings): fc.Arbitrary<number> {
  return fc.integer({ min: first - 14, max: last + 14 });
}

export function rowMood(around: Surroundings): fc.Arbitrary<RowMood> {
  const near = fc.integer({ min: -2, max: 2 }).map((days) => around.today + days);
  return fc.record({ day: fc.oneof(often(4, dayAround(around)), often(2, near), often(1, oneOf(...around.knownDays))), time: timeOfDay });
}

export function columnHabit(column: Column, around: Surroundings): fc.Arbitrary<ColumnHabit> {
  return fc.record({ texts: fc.array(freeText(around), { minLength: 2, maxLength: column.validation ? 2 : 6 }) });
}

/** Entries of a column. "" empties the cell. `standing` is what the cell holds so far, and others of its column. */
export function entryOf(column: Column, around: Surroundings, mood: RowMood, habit: ColumnHabit, standing: readonly CellInput[] = []): fc.Arbitrary<Entry> {
  return fc.oneof(often(60, readableEntry(column, around, mood, habit, standing)), often(1, fc.constant<Entry>({ error: "#N/A" })));
}

function readableEntry(column: Column, around: Surroundings, mood: RowMood, habit: ColumnHabit, standing: readonly CellInput[]): fc.Arbitrary<Entry> {
  const { validation, format } = column;
  if (validation?.kind === "list") return listEntry(around.lists[validation.list], habit);
  if (validation?.kind === "date" || format === "date" || format === "dateTime") return dateEntry(around, mood);
  if (validation?.kind === "number" || format !== "text") return numberEntry(column, standing);
  return textEntry(around, habit, standing);
}

function listEntry({ own, foreign }: Surroundings["lists"][ListName], { texts }: ColumnHabit): fc.Arbitrary<Entry> {
  return fc.oneof(
    often(7, oneOf<Entry>(...own)),
    often(2, oneOf(...own).chain(nearMiss)),
    often(1, fc.oneof(oneOf<Entry>(...foreign), oneOf<Entry>("*", "?", "~", "=A", " ", 7, 0), oneOf<Entry>(...texts))),
  );
}

function dateEntry(around: Surroundings, { day, time }: RowMood): fc.Arbitrary<Entry> {
  const nearRow = fc.oneof(often(3, fc.integer({ min: -1, max: 5 })), often(1, fc.integer({ min: -20, max: 40 }))).map((days) => day + days);
  const nearToday = fc.integer({ min: -3, max: 3 }).map((days) => around.today + days);
  const date = fc.oneof(often(5, nearRow), often(2, nearToday), often(2, dayAround(around)), often(1, oneOf(...around.knownDays)));
  const moment = fc.oneof(often(3, fc.constant(0)), often(2, fc.constant(time)), often(1, timeOfDay));
  return fc.oneof(
    often(12, fc.tuple(date, moment).map(([whole, part]) => whole + part)),
    often(2, oneOf<Entry>(...textsForDates)),
    often(1, oneOf<Entry>("", 5, 60, 0, -1, 1.5, 2_958_466)),
  );
}

function numberEntry({ validation, format }: Column, standing: readonly CellInput[]): fc.Arbitrary<Entry> {
  const { min, max } = validation?.kind === "number" ? validation : {};
  const edges = [min, max].flatMap((edge) => (edge === undefined ? [] : [edge]));
  const own = standing.filter((value) => typeof value === "number").flatMap((value) => [value, value * 1.05, value + 1, value / 2].map((one) => Number(one.toPrecision(12))));
  const common = format === "percent" ? [0, 0.5, 0.9, 1, 1.2, -0.1] : [0, 1, 2, 2.5, 0.5, 0.9, 0.95, 4, 7, 8.3, 12.345, 30.9, 38, 49.8, 100];
  const odd = [-1, -2.5, 1e-7, 123_456.789].filter((value) => min === undefined || value >= min);
  return fc.oneof(
    often(4, oneOf<Entry>(...common, ...edges)),
    often(own.length > 0 ? 4 : 0, oneOf<Entry>(...own, 0)),
    often(2, fc.integer({ min: Math.max(min ?? -5, -5), max: Math.min(max ?? 60, 60) })),
    often(1, oneOf<Entry>(...odd)),
    often(1, oneOf<Entry>("")),
    often(2, oneOf<Entry>(...textsForNumbers)),
  );
}

function textEntry(around: Surroundings, { texts }: ColumnHabit, standing: readonly CellInput[]): fc.Arbitrary<Entry> {
  const isListed = standing.length > 0; // LibreOffice finds no number by its text in a list, Excel does
  const there = standing.flatMap((value) => (typeof value === "string" ? [value] : []));
  return fc.oneof(
    often(5, oneOf<Entry>(...texts)),
    often(2, oneOf(...texts).chain(nearMiss)),
    often(there.length > 0 ? 6 : 0, oneOf("", ...there).chain(nearMiss)),
    often(3, freeText(around)),
    often(1, isListed ? oneOf<Entry>("", " ") : oneOf<Entry>("", " ", 12_345, 0.5, 0, 7)),
  );
}

function freeText({ listedTexts, setup }: Surroundings): fc.Arbitrary<string> {
  return fc.oneof(
    often(4, oneOf(...shortTexts)),
    often(4, oneOf(...longTexts)),
    often(2, oneOf(...listedTexts)),
    often(1, oneOf(...setup.members.map(({ name }) => name))),
  );
}

/** The same text as a person or a program might write it: spaces, case, one sign more or less. */
function nearMiss(text: string): fc.Arbitrary<string> {
  const letters = [...text];
  return oneOf(` ${text}`, `${text} `, ` ${text.toUpperCase()}  `, text.toLowerCase(), text.toUpperCase(), `\u3000${text}`, `${text}。`, letters.slice(0, -1).join(""), letters.join(" "), `${letters[0] ?? ""}*`, text);
}
