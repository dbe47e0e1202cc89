/** What people change after the workbook is made: targets, review, calendar, members, rules. */
import fc from "fast-check";
import { toSerial } from "../../src/core";
import { words, type Language } from "../../src/templates";
import type { QuarterSetup } from "../../src/workbook";
import { dayAround } from "./arbitrarySetup";
import { textsForDates, textsForNumbers } from "./hostileTexts";
import type { Entry, NamedEdit, RowEdit } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

/** "" empties the cell. */
const targetEntry = fc.oneof(often(3, oneOf<Entry>("", 0, -1, 2, 2.5, 1, 0.9, 30.9, 100)), often(2, oneOf<Entry>(...textsForNumbers)));

function targetEdits(setup: QuarterSetup): fc.Arbitrary<RowEdit[]> {
  const column = oneOf("total", "total", "unassigned", "challenge", ...setup.members.map(({ key }) => `rep:${key}`));
  const edit = fc.tuple(fc.nat({ max: setup.metrics.length - 1 }), column, targetEntry);
  return some(edit, 4).map((list) => list.map(([row, id, entry]) => ({ table: "targets", row, cells: { [id]: entry } })));
}

/** Overrides of the review, on the team's rows and the reps', and on rows that are about no metric. */
function reviewEdits(setup: QuarterSetup, rowsOfBlock: number): fc.Arbitrary<RowEdit[]> {
  const row = fc.tuple(fc.nat({ max: setup.members.length }), fc.nat({ max: rowsOfBlock - 1 })).map(([block, at]) => block * rowsOfBlock + at);
  const entry = fc.oneof(often(4, oneOf<Entry>(0, 38, 0.95, -2, 5, 12.345)), often(2, oneOf<Entry>(...textsForNumbers)));
  return some(fc.tuple(row, entry), 4).map((list) => list.map(([at, override]) => ({ table: "review", row: at, cells: { override } })));
}

/** Days typed by hand: twice the same, in both lists, with a time of day, text, far away. */
function calendarEdits(setup: QuarterSetup): fc.Arbitrary<RowEdit[]> {
  const day = dayAround(setup.period, 3);
  const entry = fc.oneof(
    often(5, day),
    often(1, day.map((date) => date + 0.5)),
    often(1, oneOf<Entry>(...textsForDates, 5, 0, -1, 1.5)),
    often(2, oneOf<Entry>(...setup.calendar.holidays.map(toSerial), ...setup.calendar.workdays.map(toSerial), toSerial(setup.period.first))),
  );
  const edit = fc.tuple(oneOf<"holidays" | "workdays">("holidays", "workdays"), fc.nat({ max: 7 }), entry);
  return some(edit, 6).map((list) => list.map(([table, row, date]) => ({ table, row, cells: { date } })));
}

function memberEdits(setup: QuarterSetup): fc.Arbitrary<RowEdit[]> {
  const day = dayAround(setup.period, 10);
  const date = fc.oneof(often(3, day), often(1, day.map((one) => one + 0.6)), often(1, oneOf<Entry>(...textsForDates, "", 5)));
  const cells = fc.oneof(
    often(2, date.map((from): Readonly<Record<string, Entry>> => ({ from }))),
    often(2, date.map((to): Readonly<Record<string, Entry>> => ({ to }))),
    often(1, oneOf<Readonly<Record<string, Entry>>>({ name: "" }, { name: " 陈思远 " }, { name: "改名" }, { name: "=A" }, { name: 7 })),
  );
  return some(fc.tuple(fc.nat({ max: setup.members.length - 1 }), cells), 2).map((list) => list.map(([row, one]) => ({ table: "members", row, cells: one })));
}

function listEdits(): fc.Arbitrary<RowEdit[]> {
  const edit = oneOf<RowEdit>(
    { table: "words", row: 3, cells: { word: "" } },
    { table: "words", row: 5, cells: { word: " OK " } },
    { table: "words", row: 6, cells: { word: "*" } },
    { table: "visits", row: 2, cells: { phrase: "ok" } },
    { table: "visits", row: 3, cells: { phrase: "" } },
    { table: "supports", row: 0, cells: { label: "总经办" } },
    { table: "supports", row: 1, cells: { label: "" } },
    { table: "stages", row: 1, cells: { label: "有意" } },
    { table: "metrics", row: 0, cells: { unit: "" } },
    { table: "metrics", row: 0, cells: { name: "改了名" } },
  );
  return some(edit, 2);
}

/** Typed below a log with a free row between, where no table takes it in: the sheet says so. */
export function rowsBelow(): fc.Arbitrary<RowEdit[]> {
  const edit = oneOf<RowEdit>(
    { table: "followUps", row: 200, cells: { customer: "表外客户" } },
    { table: "followUps", row: 201, cells: { summary: "没有客户的备注" } },
    { table: "actions", row: 120, cells: { issue: 7 } },
  );
  return fc.oneof(often(2, fc.constant<RowEdit[]>([])), often(1, edit.map((one) => [one])));
}

/** All changes but those of weeks and follow-ups. */
export function otherEdits(setup: QuarterSetup, language: Language, reviewItems: number): fc.Arbitrary<{ rows: RowEdit[]; named: NamedEdit[] }> {
  const rarely = (edits: fc.Arbitrary<RowEdit[]>) => fc.oneof(often(1, fc.constant<RowEdit[]>([])), often(1, edits));
  const rule = oneOf<RowEdit>(
    { table: "rules", row: 0, cells: { threshold: 0.9 } },
    { table: "rules", row: 0, cells: { second: 3 } },
    { table: "rules", row: 0, cells: { on: words.off[language] } },
    { table: "rules", row: 0, cells: { on: "" } },
    { table: "rules", row: 0, cells: { on: words.on[language].toLowerCase() } },
    { table: "rules", row: 0, cells: { threshold: "" } },
    { table: "rules", row: 1, cells: { threshold: "" } },
    { table: "rules", row: 1, cells: { second: "" } },
    { table: "rules", row: 2, cells: { threshold: "" } },
    { table: "rules", row: 3, cells: { threshold: "" } },
    { table: "rules", row: 1, cells: { threshold: 1.05 } },
    { table: "rules", row: 2, cells: { threshold: 4 } },
  );
  const named = some(
    oneOf<NamedEdit>({ name: "qb_weekend", entry: "0000001" }, { name: "qb_weekend", entry: "0000000" }, { name: "qb_weekend", entry: "1000011" }, { name: "qb_weekend", entry: "" }, { name: "qb_team", entry: "=A" }),
    1,
  );
  return fc
    .record({
      targets: rarely(targetEdits(setup)),
      review: rarely(reviewEdits(setup, setup.metrics.length + reviewItems)),
      calendar: rarely(calendarEdits(setup)),
      members: rarely(memberEdits(setup)),
      lists: rarely(listEdits()),
      rules: rarely(some(rule, 1)),
      named: fc.oneof(often(3, fc.constant<NamedEdit[]>([])), often(1, named)),
    })
    .map((all) => ({ rows: [...all.targets, ...all.review, ...all.calendar, ...all.members, ...all.lists, ...all.rules], named: all.named }));
}
