import { readFileSync } from "node:fs";
import { dataSchemaFile, dataSchemaPlace } from "../../scripts/generate/dataSchema";
import { lists } from "../../src/templates/lists/lists";
import { dataRefusals } from "../workbook/setup/sampleSetup";
import { compileSchema } from "./schemaValidators";

const matchesSchema = compileSchema("data");
const contact = { date: "2026-07-02", rep: "王芳", customer: "A" };
const sales = { rep: "王芳", metric: "sales", week: 1 };
const collection = { rep: "王芳", metric: "collection", week: 1 };

test("the schema is what the templates say (if not: npm run schema:data)", () => {
  const wanted = dataSchemaFile().split("\n");
  const kept = readFileSync(dataSchemaPlace, "utf8").split("\n");
  expect(wanted.filter((line, index) => line !== kept[index]).slice(0, 3)).toEqual([]);
  expect(kept).toHaveLength(wanted.length);
});

const GOOD: [string, unknown][] = [
  ["nothing", {}],
  ["nulls and own fields", { followUps: null, weekly: null, review: null, "x-source": 1 }],
  ["a short contact", { followUps: [contact] }],
  ["a contact with nulls", { followUps: [{ ...contact, enteredAt: null, channel: null, summary: null, stage: null, nextDate: null, amount: null, riskType: null }] }],
  ["a contact with times", { followUps: [{ ...contact, date: "2026-07-02T09:30", enteredAt: "2026-07-02T18:00:59" }] }],
  ["a name in other letters with spaces", { followUps: [{ ...contact, rep: " LI NA " }] }],
  ["list entries with spaces and blank ones", { followUps: [{ ...contact, channel: " 面谈 ", stage: "", riskType: " " }] }],
  ["weekly numbers", { weekly: [{ ...sales, actual: -2.4 }, { ...collection, numerator: 9, denominator: 10 }, { ...sales, week: 14, actual: null }] }],
  ["parts of null beside an actual", { weekly: [{ ...sales, actual: 1, numerator: null, denominator: null }] }],
  ["an actual of null beside the parts", { weekly: [{ ...collection, actual: null, numerator: 0, denominator: 0 }] }],
  ["overrides", { review: [{ rep: "王芳", metric: "sales", actual: 38 }, { rep: null, metric: "sales", actual: null }] }],
];

test.each(GOOD)("schema and program accept %s", (_, json) => {
  expect(dataRefusals(json)).toEqual([]);
  expect([matchesSchema(json), matchesSchema.errors]).toEqual([true, null]);
});

const LISTS = [["channel", lists.channels.entries], ["stage", lists.stages.entries], ["riskType", lists.risks.entries]] as const;

test.each(LISTS)("schema and program accept every %s as code and as label, in any letters", (field, list) => {
  const words = list.flatMap((entry) => [entry.code, entry["zh-CN"], entry["en-US"], entry["en-US"].toUpperCase()]);
  const json = { followUps: words.map((word) => ({ ...contact, [field]: word })) };
  expect(dataRefusals(json)).toEqual([]);
  expect([matchesSchema(json), matchesSchema.errors]).toEqual([true, null]);
});

const BAD: [string, unknown][] = [
  ["null", null],
  ["a misspelt list", { followups: [] }],
  ["a list that is none", { weekly: {} }],
  ["no date", { followUps: [{ ...contact, date: undefined }] }],
  ["a date of null", { followUps: [{ ...contact, date: null }] }],
  ["a date that does not exist", { followUps: [{ ...contact, date: "2026-06-31" }] }],
  ["a time that does not exist", { followUps: [{ ...contact, date: "2026-06-30T24:00" }] }],
  ["a time zone", { followUps: [{ ...contact, enteredAt: "2026-06-30T18:00Z" }] }],
  ["no member", { followUps: [{ ...contact, rep: null }] }],
  ["a blank customer", { followUps: [{ ...contact, customer: " " }] }],
  ["an unknown channel", { followUps: [{ ...contact, channel: "fax" }] }],
  ["an unknown stage", { followUps: [{ ...contact, stage: "意向客户" }] }],
  ["an amount in text", { followUps: [{ ...contact, amount: "50" }] }],
  ["a long text", { followUps: [{ ...contact, summary: "x".repeat(32768) }] }],
  ["an unknown field", { followUps: [{ ...contact, note: "" }] }],
  ["week 0", { weekly: [{ ...sales, week: 0, actual: 1 }] }],
  ["week 15", { weekly: [{ ...sales, week: 15, actual: 1 }] }],
  ["no number", { weekly: [sales] }],
  ["a number in text", { weekly: [{ ...sales, actual: "1" }] }],
  ["both kinds of number", { weekly: [{ ...sales, actual: 1, numerator: 1, denominator: 1 }] }],
  ["a numerator alone", { weekly: [{ ...collection, numerator: 1 }] }],
  ["a numerator over a blank", { weekly: [{ ...collection, numerator: 1, denominator: null }] }],
  ["a negative denominator", { weekly: [{ ...collection, numerator: 1, denominator: -1 }] }],
  ["a review without a rep", { review: [{ metric: "sales", actual: 1 }] }],
  ["a review without an actual", { review: [{ rep: null, metric: "sales" }] }],
];

test.each(BAD)("schema and program refuse %s", (_, json) => {
  expect(dataRefusals(json)).not.toEqual([]);
  expect(matchesSchema(json)).toBe(false);
});

/** What only the setup can tell, and repetitions, are beyond a schema; its description says so. */
const BEYOND_SCHEMA: [string, unknown][] = [
  ["an unknown member", { followUps: [{ ...contact, rep: "张三" }] }],
  ["an unknown metric", { weekly: [{ ...sales, metric: "profit", actual: 1 }] }],
  ["the actual of a ratio", { weekly: [{ ...collection, actual: 1 }] }],
  ["the same week twice", { weekly: [{ ...sales, actual: 1 }, { ...sales, actual: 1 }] }],
];

test.each(BEYOND_SCHEMA)("only the program refuses %s", (_, json) => {
  expect(dataRefusals(json)).not.toEqual([]);
  expect(matchesSchema(json)).toBe(true);
});
