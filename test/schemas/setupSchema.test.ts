import { readFileSync } from "node:fs";
import { setupSchemaFile, setupSchemaPlace } from "../../scripts/generate/setupSchema";
import { accept, refusals, salesWith, sampleSetup, setupWith } from "../workbook/setup/sampleSetup";
import { compileSchema } from "./schemaValidators";

const matchesSchema = compileSchema("setup");
const ratio = { kind: "ratio", unit: "%", target: 0.9 };

const GOOD: [string, unknown][] = [
  ["the sample", sampleSetup()],
  ["a month", setupWith({ period: { year: 2026, month: 7 } })],
  ["a fiscal quarter", setupWith({ period: { year: 2026, quarter: 1, fiscalYearStart: 5 } })],
  ["a fiscal year from January", setupWith({ period: { year: 2026, quarter: 1, fiscalYearStart: 1 } })],
  ["a quarter with nulls", setupWith({ period: { year: 2026, quarter: 3, month: null, fiscalYearStart: null } })],
  ["a month with nulls", setupWith({ period: { year: 2026, quarter: null, month: 12, fiscalYearStart: null } })],
  ["nulls for everything that may be left out", setupWith({ asOf: null, team: null, manager: null, holidays: null, workdays: null, officialDays: null, rules: null, set: null, $schema: null })],
  ["own fields everywhere", { ...salesWith({ "x-note": 1 }), "x-note": {}, rules: { "x-note": 1, lag: { "x-note": 1 } }, members: [{ name: "A", "x-note": 1 }, "B", "C"] }],
  ["hostile names", setupWith({ members: ["=SUM(A1)", "a*", '"', "😀", " a b\n", "x".repeat(255)], team: "@x", manager: " " })],
  ["members with days", setupWith({ members: [{ name: "A", from: "2026-07-01", to: "2026-08-31" }, { name: "B", from: null, to: null }, { name: "C" }] })],
  ["days in usual spellings and runs", setupWith({ holidays: ["2026-9-25", "2026/10/1-2026/10/7", "10月1日-7日", "10/1~10/7", "2026-10-01 至 2026-10-07"] })],
  ["days that replace the official ones", setupWith({ holidays: { replace: ["2026-10-01"], "x-note": 1 }, workdays: { replace: [] } })],
  ["days that replace with nothing", setupWith({ holidays: {}, officialDays: "china" })],
  ["all sheets", setupWith({ set: "complete" })],
  ["modules", setupWith({ set: ["core", "complete", "core"] })],
  ["no modules", setupWith({ set: [] })],
  ["a metric of id and kind", setupWith({ metrics: [{ id: "a", kind: "average" }] })],
  ["a metric with nulls", salesWith({ name: null, unit: null, direction: null, precision: null, target: null, challenge: null, sprint: null, baseline: null, split: null, unassigned: null })],
  ["a negative target", salesWith({ target: -5 })],
  ["a zero target", salesWith({ target: 0 })],
  ["manual values", salesWith({ split: { method: "manual", values: [35, null, -1] } })],
  ["weights", salesWith({ split: { method: "weights", values: [0, 0.5, 2] } })],
  ["history", salesWith({ split: { method: "history", values: [0, 0, 2], unassigned: 3 } })],
  ["equal with no values", salesWith({ split: { method: "equal", values: [] } })],
  ["a split without a method", salesWith({ split: { values: null } })],
  ["an additive ratio-like number", salesWith({ target: 90, unit: "%" })],
  ["a ratio over 100 %", salesWith({ ...ratio, target: 1.2, split: { method: "manual", values: [1.2, 1.3, null] } })],
  ["a ratio of 150 %", salesWith({ ...ratio, target: 1.5, baseline: 0 })],
  ["a ratio in another unit", salesWith({ kind: "ratio", unit: "万元/单", target: 90 })],
  ["weights of a ratio above 10", salesWith({ ...ratio, split: { method: "weights", values: [35, 32, 33] } })],
  ["nothing unassigned of a ratio", salesWith({ ...ratio, unassigned: 0 })],
  ["rules", setupWith({ rules: { lag: { threshold: 1, weeks: 1, on: false }, light: { green: 1.1, amber: null }, lateRecord: { hours: 0.5 }, vague: { chars: 1, on: null } } })],
];

test.each(GOOD)("schema and program accept %s", (_, json) => {
  expect(refusals(json)).toEqual([]);
  expect([matchesSchema(json), matchesSchema.errors]).toEqual([true, null]);
});

const BAD: [string, unknown][] = [
  ["a ratio above 150 %", salesWith({ ...ratio, target: 1.51 })],
  ["a negative ratio", salesWith({ ...ratio, sprint: -0.1 })],
  ["a negative ratio of one person", salesWith({ ...ratio, split: { method: "manual", values: [0.9, -0.1, null] } })],
  ["null", null],
  ["a list", []],
  ["an empty object", {}],
  ["a year in text", setupWith({ period: { year: "2026", quarter: 3 } })],
  ["quarter 5", setupWith({ period: { year: 2026, quarter: 5 } })],
  ["a year of 2101", setupWith({ period: { year: 2101, quarter: 1 } })],
  ["a quarter and a month", setupWith({ period: { year: 2026, quarter: 3, month: 7 } })],
  ["neither quarter nor month", setupWith({ period: { year: 2026, quarter: null } })],
  ["month 13", setupWith({ period: { year: 2026, month: 13 } })],
  ["a month in text", setupWith({ period: { year: 2026, month: "7" } })],
  ["a month of a fiscal year", setupWith({ period: { year: 2026, month: 7, fiscalYearStart: 5 } })],
  ["a fiscal year from month 0", setupWith({ period: { year: 2026, quarter: 1, fiscalYearStart: 0 } })],
  ["a fiscal year from the middle of a month", setupWith({ period: { year: 2026, quarter: 1, fiscalYearStart: 4.5 } })],
  ["no members", setupWith({ members: [] })],
  ["61 members", setupWith({ members: Array.from({ length: 61 }, (_, index) => `${index}`) })],
  ["a blank name", setupWith({ members: [" "] })],
  ["a long name", setupWith({ members: ["x".repeat(256)] })],
  ["a name on two lines", setupWith({ members: ["a\nb"] })],
  ["a team that is a number", setupWith({ team: 5 })],
  ["a day that does not exist", setupWith({ asOf: "2026-02-30" })],
  ["a blank holiday", setupWith({ holidays: [null] })],
  ["a misspelt field", setupWith({ holiday: [] })],
  ["a day in words", setupWith({ holidays: ["National Day"] })],
  ["days that replace with text", setupWith({ holidays: { replace: "2026-10-01" } })],
  ["official days of elsewhere", setupWith({ officialDays: "mars" })],
  ["no metrics", setupWith({ metrics: [] })],
  ["no kind", salesWith({ kind: null })],
  ["a target in text", salesWith({ target: "100" })],
  ["too many decimals", salesWith({ precision: 7 })],
  ["an unknown split", salesWith({ split: { method: "random" } })],
  ["manual without values", salesWith({ split: { method: "manual" } })],
  ["manual with text", salesWith({ split: { method: "manual", values: [1, "2", 3] } })],
  ["weights without values", salesWith({ split: { method: "weights", values: null } })],
  ["weights of zero", salesWith({ split: { method: "weights", values: [0, 0, 0] } })],
  ["a negative weight", salesWith({ split: { method: "history", values: [1, -1, 1] } })],
  ["a blank weight", salesWith({ split: { method: "history", values: [1, null, 1] } })],
  ["values for equal parts", salesWith({ split: { method: "equal", values: [1, 2, 3] } })],
  ["values without a method", salesWith({ split: { values: [1, 2, 3] } })],
  ["unassigned twice", salesWith({ unassigned: 1, split: { unassigned: 1 } })],
  ["something unassigned of a ratio", salesWith({ ...ratio, unassigned: 0.1 })],
  ["something unassigned in a ratio's split", salesWith({ ...ratio, split: { unassigned: 0.1 } })],
  ["a ratio of 90", salesWith({ ...ratio, target: 90 })],
  ["a ratio without a unit of 90", salesWith({ kind: "ratio", unit: null, target: 90 })],
  ["a manual ratio of 92", salesWith({ ...ratio, split: { method: "manual", values: [92, 0.9, 0.9] } })],
  ["a lag threshold of 70", setupWith({ rules: { lag: { threshold: 70 } } })],
  ["a lag of no week", setupWith({ rules: { lag: { weeks: 0 } } })],
  ["an unknown rule", setupWith({ rules: { churn: {} } })],
  ["another set", setupWith({ set: "all" })],
  ["a module without sheets", setupWith({ set: ["core", "money"] })],
  ["a set that is an object", setupWith({ set: {} })],
];

test.each(BAD)("schema and program refuse %s", (_, json) => {
  expect(refusals(json)).not.toEqual([]);
  expect(matchesSchema(json)).toBe(false);
});

/** What needs a comparison of two places is beyond a schema; the schema's description says so. */
const BEYOND_SCHEMA: [string, unknown][] = [
  ["a name twice", setupWith({ members: ["A", "a"] })],
  ["an id twice", setupWith({ metrics: [{ id: "a", kind: "additive" }, { id: "a", name: "b", kind: "additive" }] })],
  ["a value too few", salesWith({ split: { method: "manual", values: [1, 2] } })],
  ["more unassigned than the target", salesWith({ unassigned: 101 })],
  ["a last day before the first", setupWith({ members: [{ name: "A", from: "2026-08-02", to: "2026-08-01" }] })],
  ["amber above green", setupWith({ rules: { light: { green: 0.8, amber: 0.9 } } })],
];

test.each(BEYOND_SCHEMA)("only the program refuses %s", (_, json) => {
  expect(refusals(json)).not.toEqual([]);
  expect(matchesSchema(json)).toBe(true);
});

test("defaults that the schema names are the program's", () => {
  expect(accept(setupWith({ rules: {} })).rules).toMatchObject({
    lag: { threshold: 0.7, weeks: 2, on: true }, light: { green: 1, amber: 0.7 }, lateRecord: { hours: 24, on: true }, vague: { chars: 40, on: true },
  });
});

test("the schema's rules and words of sets are those of the program (if not: npm run schema:setup)", () => {
  expect(readFileSync(setupSchemaPlace, "utf8")).toBe(setupSchemaFile());
});
