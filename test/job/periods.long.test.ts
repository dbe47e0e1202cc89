/** The main job for a month and for a fiscal quarter; plans, rates and weeks are worked out by hand. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileSchema } from "../schemas/schemaValidators";
import { expectLagging } from "./expectReport";
import { runWorkbookCommand } from "./runCommand";
import { runJob, type FinishedJob } from "./runJob";
import type { WorkbookReport } from "../../src/workbook/report";

const sales = (target: number) => [{ id: "sales", name: "Sales", unit: "万元", kind: "additive", target }];
const weekly = (actuals: readonly (readonly [week: number, actual: number])[]) => actuals.map(([week, actual]) => ({ rep: "Ann", metric: "sales", week, actual }));
const plansOf = ({ saved }: FinishedJob) => saved.rows("weekly").map((row) => row("plan"));

test("July 2026: 30.9 over 23 working days in 5 weeks", async () => {
  const job = await runJob({
    setup: { period: { year: 2026, month: 7 }, asOf: "2026-07-20", members: ["Ann"], metrics: sales(30.9) },
    data: { weekly: weekly([[1, 4], [2, 3.35], [3, 3.4]]) },
  });
  expect(plansOf(job)).toEqual([4, 6.7, 6.8, 6.7, 6.7]);
  // 10.75 of the 17.5 that are due to 19 July: 61.4 %, red.
  expect(job.report.achievement[0]).toMatchObject({ target: 30.9, actual: 10.75, rate: expect.closeTo(10.75 / 30.9, 9) as number, light: "red" });
  expectLagging(job.report, [{ rep: "Ann", metric: "sales", weeks: [2, 3], rates: [0.5, 0.5] }]);
  expect(job.saved.errors).toEqual([]);
});

test("August 2026: a first week that nobody works keeps its number, the Monday at the end joins the week before", async () => {
  const job = await runJob({
    setup: { period: { year: 2026, month: 8 }, asOf: "2026-09-01", members: ["Ann"], metrics: sales(21) },
    data: { weekly: weekly([[2, 5], [3, 5], [4, 2], [5, 2], [6, 0.5]]) },
  });
  expect(plansOf(job)).toEqual(["", 5, 5, 5, 5, 1]);
  expect(job.report.achievement[0]).toMatchObject({ actual: 14.5, light: "red" });
  expectLagging(job.report, [{ rep: "Ann", metric: "sales", weeks: [4, 5], rates: [0.4, 2.5 / 6] }]);
});

test("the first quarter of a fiscal year from May: 1 May alone joins the first whole week", async () => {
  const job = await runJob({
    setup: { period: { year: 2026, quarter: 1, fiscalYearStart: 5 }, officialDays: "none", asOf: "2026-05-18", members: ["Ann"], metrics: sales(66) },
    data: { weekly: weekly([[1, 0], [2, 3], [3, 3]]) },
  });
  expect(plansOf(job)).toEqual([1, ...Array.from({ length: 13 }, () => 5)]);
  // 6 of the 11 that are due to 17 May.
  expect(job.report.achievement[0]).toMatchObject({ target: 66, actual: 6, light: "red" });
  expectLagging(job.report, [{ rep: "Ann", metric: "sales", weeks: [2, 3], rates: [0.5, 0.6] }]);
});

test("the command line makes the fourth quarter of a fiscal year from May, which lies in the year after", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quarterbook-period-"));
  const file = (name: string) => join(folder, name);
  writeFileSync(file("setup.json"), JSON.stringify({ period: { year: 2026, quarter: 4, fiscalYearStart: 5 }, asOf: "2027-03-01", members: ["Ann", "Bo"], metrics: sales(100) }));
  writeFileSync(file("data.json"), JSON.stringify({ weekly: [{ rep: "Bo", metric: "sales", week: 1, actual: 12.5 }] }));
  const words = ["--setup", file("setup.json"), "--data", file("data.json"), "--lang", "en-US", "--out", file("q.xlsx"), "--report", file("r.json")];
  const { code, errors } = await runWorkbookCommand(words);
  expect([code, errors]).toEqual([0, ""]);
  const report = JSON.parse(readFileSync(file("r.json"), "utf8")) as WorkbookReport;
  expect(compileSchema("report")(report)).toBe(true);
  expect(report.achievement.map(({ rep, target, actual, rate }) => [rep, target, actual, rate])).toEqual([
    ["Ann", 50, null, null],
    ["Bo", 50, 12.5, 0.25],
    [null, 100, 12.5, 0.125],
  ]);
  rmSync(folder, { recursive: true });
});
