/** What the first open day changes: the same typed weeks seen before, in and after the period. Joiner and leaver are among them. */

import { after, before, data, lastDay, middle, results, setup, unassigned, weeklyPlans, type Day } from "./expectations/runningQuarter";
import { expectLagging } from "./expectReport";
import { runJob, type FinishedJob } from "./runJob";

function expectDay({ report }: FinishedJob, { lights, lagging }: Day): void {
  expect(report.achievement.map(({ rep, metric, light }) => [rep, metric, light])).toEqual(
    results.map(([rep, metric], index) => [rep, metric, lights[index]]),
  );
  expect(report.achievement.map(({ target, actual, rate }) => [target, actual, rate])).toEqual(
    results.map(([, , target, actual, rate]) => [target, actual === null ? null : expect.closeTo(actual, 9), rate === null ? null : expect.closeTo(rate, 9)]),
  );
  expectLagging(report, lagging);
  expect(report.checks).toEqual([]);
}

const stateOf = ({ saved }: FinishedJob, id: string) => saved.rows("review").find((row) => row("行标识") === id)?.("state");

test("before the period no week is closed: nothing lags and nothing has a light", async () => {
  expectDay(await runJob({ setup: { ...setup, asOf: before.asOf }, data }), before);
});

test("in the period the light is against the plan to the last closed week", async () => {
  const job = await runJob({ setup: { ...setup, asOf: middle.asOf }, data });
  expectDay(job, middle);
  expect(stateOf(job, "R01|M01")).toContain("滞后");
  expect(stateOf(job, "R04|M01")).toContain("跟上进度");
});

test.each([[2000, "red"], [2100, null]] as const)("without asOf the clock says which weeks are closed: %d", async (year, light) => {
  const { report, workbook } = await runJob({
    setup: { period: { year, quarter: 3 }, members: ["Ann"], metrics: [{ id: "sales", kind: "additive", target: 10 }] },
    data: { weekly: [{ rep: "Ann", metric: "sales", week: 1, actual: 5 }] },
  });
  expect(report.achievement.map((row) => [row.rate, row.light])).toEqual([[0.5, light], [0.5, light]]);
  const formulas = workbook.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ formula }) => formula ?? "")));
  expect(formulas.some((formula) => formula.includes("TODAY()"))).toBe(true);
});

test("on the last day the period still runs", async () => {
  expectDay(await runJob({ setup: { ...setup, asOf: lastDay.asOf }, data }), lastDay);
});

test("after the last day the full target counts; a leaver keeps his share, a joiner has no plan before he comes", async () => {
  const job = await runJob({ setup: { ...setup, asOf: after.asOf }, data });
  expectDay(job, after);
  expect(job.saved.rows("targets")[0]?.("unassigned")).toBe(unassigned);
  for (const [name, plans] of Object.entries(weeklyPlans)) {
    const place = job.saved.rows("members").findIndex((row) => row("name") === name);
    const rows = job.saved.rows("weekly").filter((row) => String(row("行标识")).startsWith(`R0${place + 1}|M01|`));
    expect([name, rows.slice(0, plans.length).map((row) => row("plan"))]).toEqual([name, plans.map((plan) => plan ?? "")]);
  }
});

test("a week without a working day keeps its number and counts in totals only", async () => {
  const { report, saved } = await runJob({
    setup: {
      period: { year: 2026, quarter: 4 },
      asOf: "2026-10-19",
      members: ["Ann"],
      metrics: [{ id: "sales", kind: "additive", target: 62 }],
      holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
      workdays: ["2026-10-10"],
    },
    data: { weekly: [[1, 2], [2, 1.5], [3, 3]].map(([week, actual]) => ({ rep: "Ann", metric: "sales", week, actual })) },
  });
  // 3 + 11 × 5 + 4 = 62 working days, one a day. To 18 October 8 are due; 6.5 are there (amber), without week 1 it would be 4.5 (red).
  expect(saved.rows("weekly").map((row) => row("plan"))).toEqual(["", 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4]);
  expect(report.achievement[0]).toMatchObject({ actual: 6.5, rate: expect.closeTo(6.5 / 62, 9) as number, light: "amber" });
  expectLagging(report, [{ rep: "Ann", metric: "sales", weeks: [2, 3], rates: [0.5, 0.6] }]);
});
