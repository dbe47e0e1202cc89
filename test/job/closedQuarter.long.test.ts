/** What docs/rules.md says of results, on a quarter that is over. */

import { compileSchema } from "../schemas/schemaValidators";
import { compare } from "../calculators/compareCalculators";
import { modelValue } from "../calculators/readModel";
import { validateXlsx } from "../oracle/validateXlsx";
import { achievement, checks, data, lagging, setup, visitPlans } from "./expectations/closedQuarter";
import { expectAchievement, expectLagging } from "./expectReport";
import { runJob, type FinishedJob } from "./runJob";

let job: FinishedJob;

beforeAll(async () => {
  job = await runJob({ setup, data, language: "en-US" });
});

const weeksOf = (rep: string, metric: string) => job.saved.rows("weekly").filter((row) => String(row("Row id")).startsWith(`${rep}|${metric}|`));

test("every result is what hand computation gives, members first, then the team", () => {
  expectAchievement(job.report, achievement);
});

test("who lags, in member order and then metric order, with weeks and rates; exactly 70 % does not", () => {
  expectLagging(job.report, lagging);
});

test("the split that does not add up is accepted and is the only failed check", () => {
  expect(job.report.checks).toEqual(checks);
});

test("the report matches its schema", () => {
  const matches = compileSchema("report");
  expect([matches(job.report), matches.errors]).toEqual([true, null]);
});

test("without holidays every weekday is worked: the plans are one visit a day", () => {
  expect(weeksOf("R01", "M01").map((row) => row("plan"))).toEqual(visitPlans);
});

test("the decimals of a metric go for its plans: none for counted units, one otherwise, two where the setup says so", () => {
  const decimals = job.saved.rows("metrics").map((row) => row("precision"));
  expect(decimals.slice(0, 7)).toEqual([0, 1, 1, 1, 0, 2, 0]);
  for (const row of weeksOf("R01", "M02")) expect(row("plan")).toBe(Number(Number(row("plan")).toFixed(1)));
});

test("the split stands in the target sheet, with what belongs to nobody and the sum that is off", () => {
  const parts = job.saved.rows("targets").map((row) => ["total", "rep_R01", "rep_R02", "rep_R03", "unassigned", "difference"].map((column) => row(column)));
  expect(parts[0]).toEqual([192, 64, 64, 64, 0, 0]);
  expect(parts[1]).toEqual([100, 33.4, 33.3, 33.3, 0, 0]);
  expect(parts[4]).toEqual([10, 3, 2, 5, 0, 0]);
  expect(parts[5]).toEqual([1, 0, 1, 0, 0, 0]);
  expect(parts[6]).toEqual([50, 15, 15, 15, 5, 0]);
  expect(parts[7]).toEqual([30, 10, 10, 9, 0, -1]);
});

test("the saved review shows the report's numbers", () => {
  const shown = new Map(job.saved.rows("review").map((row) => [row("Row id"), row]));
  achievement.forEach(([rep, metric, target, actual, rate], index) => {
    const repKey = rep === null ? "T" : `R0${1 + Math.floor(index / setup.metrics.length)}`;
    const row = shown.get(`${repKey}|M${String(1 + (index % setup.metrics.length)).padStart(2, "0")}`);
    const found = ["target", "actual", "rate"].map((column) => row?.(column)).map((value) => (value === "" ? null : value));
    expect([rep, metric, ...found]).toEqual([rep, metric, closeTo(target), closeTo(actual), closeTo(rate)]);
  });
});

test("a zero when lower is better has no rate but a status", () => {
  const shown = (id: string) => job.saved.rows("review").filter((row) => row("Row id") === id).map((row) => [row("rate"), row("state")]);
  expect(shown("R01|M10")).toEqual([["", expect.stringContaining("Green")]]);
  expect(shown("R02|M10")).toEqual([["", expect.stringContaining("Red")]]);
});

test("core and the saved values agree on every calculated cell, none is an error or without a value", () => {
  expect(compare(job.workbook, modelValue(job.workbook)).differences).toEqual([]);
  expect(job.saved.errors).toEqual([]);
  expect(job.saved.formulaCells.filter(({ hasValue }) => !hasValue)).toEqual([]);
});

test("the file passes the Open XML SDK", async () => {
  expect(await validateXlsx(job.file)).toEqual([]);
});

function closeTo(value: number | null | undefined): unknown {
  return typeof value === "number" ? expect.closeTo(value, 9) : null;
}
