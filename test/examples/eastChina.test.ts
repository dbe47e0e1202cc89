import { assessLag, assessQuarter, countMemberWeeks, isClosed, isoDate, weeklyPlans, weeksOfPeriod } from "../../src/core";
import { documentedFindings, type WorkbookReport } from "../../src/workbook/report";
import { readData, readSetup, type QuarterData, type QuarterSetup } from "../../src/workbook";
import { compileSchema, readProjectJson } from "../schemas/schemaValidators";

function readExample(name: string): { setup: QuarterSetup; data: QuarterData } {
  const setup = readSetup(readProjectJson("examples", `${name}.setup.json`), { today: isoDate("2026-07-01") });
  if ("problems" in setup) throw new Error(JSON.stringify(setup.problems));
  const data = readData(readProjectJson("examples", `${name}.data.json`), setup.setup);
  if ("problems" in data) throw new Error(JSON.stringify(data.problems));
  return { setup: setup.setup, data: data.data };
}

const { setup, data } = readExample("east-china");
const report = assessQuarter({ ...setup, ...data });
const resultOf = (rep: string | null, metric: string) => report.achievement.find((row) => row.rep === rep && row.metric === metric);

test.each(["east-china", "east-china.en-US"])("the files of %s match their schemas", (name) => {
  expect(compileSchema("setup")(readProjectJson("examples", `${name}.setup.json`))).toBe(true);
  expect(compileSchema("data")(readProjectJson("examples", `${name}.data.json`))).toBe(true);
});

test("the targets are those of the guides: 100 = 35 + 32 + 33, 20 = 7 + 6 + 7, 92/88/90 % of 90 %, 50 = 18 + 16 + 16", () => {
  expect(setup.metrics.map(({ target, repTargets }) => [target, repTargets])).toEqual([
    [100, [35, 32, 33]], [20, [7, 6, 7]], [0.9, [0.92, 0.88, 0.9]], [50, [18, 16, 16]],
  ]);
  expect(report.checks).toEqual([]);
  expect(report.floors).toEqual([{ rep: "林晓雯", metric: "collection", target: 0.88, floor: 0.9 }]);
});

test("the quarter has 66 working days in 14 weeks, all closed", () => {
  const weeks = weeksOfPeriod(setup.period, setup.calendar);
  expect(weeks.map(({ workingDays }) => workingDays)).toEqual([3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 4, 3]);
  expect(weeks.every((week) => isClosed(week, setup.today))).toBe(true);
});

test("the first rep's review is the guides': 35 → 38, 7 → 5, 92 % → 89 %", () => {
  expect(resultOf("陈思远", "sales")).toMatchObject({ target: 35, actual: 38, light: "green" });
  expect(resultOf("陈思远", "sales")?.rate).toBeCloseTo(1.086, 3);
  expect(resultOf("陈思远", "new-customers")).toMatchObject({ target: 7, actual: 5, light: "amber" });
  expect(resultOf("陈思远", "new-customers")?.rate).toBeCloseTo(0.714, 3);
  expect(resultOf("陈思远", "collection")?.actual).toBeCloseTo(0.89, 9);
  expect(resultOf("陈思远", "collection")?.rate).toBeCloseTo(0.967, 3);
  expect(resultOf("陈思远", "collection")?.gap).toBeCloseTo(-0.03, 9);
});

test("one rep lags in sales, with the weeks as evidence", () => {
  expect(report.lagging.map(({ rep, metric, weeks }) => [rep, metric, weeks])).toEqual([["林晓雯", "sales", [12, 13, 14]]]);
});

test("the first rep's last weeks of sales are low, but the quarter is ahead: no alert", () => {
  const [member, metric] = [setup.members[0], setup.metrics[0]];
  if (member === undefined || metric === undefined) throw new Error("The example has no members or metrics.");
  const weeks = weeksOfPeriod(setup.period, setup.calendar);
  const plans = weeklyPlans(metric, metric.repTargets[0] ?? null, countMemberWeeks(member, weeks, setup.period, setup.calendar));
  const typed = data.weekly.filter((row) => row.repKey === member.key && row.metricKey === metric.key);
  const actuals = new Map(typed.map((row) => [row.week, "actual" in row ? row.actual : null]));
  const lag = assessLag(
    weeks.map(({ number, unit }, index) => ({ week: number, unit, closed: true, plan: plans[index] ?? null, actual: actuals.get(number) ?? null })),
    { kind: "additive", direction: "higher", integer: false, rule: { kind: "lag", threshold: 0.7, weeks: 2 } },
  );
  expect(lag).toMatchObject({ state: "ahead", run: 2, weeks: [13, 14] });
});

test("one entry is missing, one light is red, one actual is typed over, one ratio week is zero over zero", () => {
  const entries = setup.members.length * setup.metrics.length * 14;
  expect(data.weekly).toHaveLength(entries - 1);
  expect(data.weekly.some((row) => row.repKey === "R03" && row.metricKey === "M04" && row.week === 9)).toBe(false);
  expect(report.achievement.filter(({ light }) => light === "red").map(({ rep, metric }) => [rep, metric])).toEqual([["王浩然", "new-customers"]]);
  expect(data.review).toEqual([{ repKey: "R02", metricKey: "M04", actual: 16 }]);
  expect(data.weekly).toContainEqual({ repKey: "R03", metricKey: "M03", week: 1, numerator: 0, denominator: 0 });
});

test("the guides' three contacts are among the rows", () => {
  expect(data.followUps).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ date: "2026-07-02", customer: "客户A(制造业)", stage: "interest", nextAction: "提交报价", nextDate: "2026-07-05", supportDept: "技术部", amount: 50 }),
      expect.objectContaining({ date: "2026-07-05", customer: "客户B(贸易)", stage: "negotiation", risk: "competitor", nextDate: "2026-07-06", supportDept: "市场部" }),
      expect.objectContaining({ date: "2026-07-08", customer: "客户C(零售连锁)", stage: "won", result: "客户签约10万元", supportDept: "运营部", amount: 10 }),
    ]),
  );
  expect(data.followUps.find(({ date }) => date === "2026-07-08")).not.toHaveProperty("nextDate");
});

test("the English example is the same quarter in other words", () => {
  const english = readExample("east-china.en-US");
  const numbers = ({ setup: { metrics }, data: rows }: typeof english) => ({
    targets: metrics.map(({ id, kind, precision, target, repTargets }) => ({ id, kind, precision, target, repTargets })),
    weekly: rows.weekly,
    review: rows.review,
    contacts: rows.followUps.map(({ date, enteredAt, rep, channel, stage, nextDate, amount, risk }) => ({ date, enteredAt, rep, channel, stage, nextDate, amount, risk })),
  });
  expect(numbers(english)).toEqual(numbers({ setup, data }));
  expect(JSON.stringify(readProjectJson("examples", "east-china.en-US.data.json"))).not.toMatch(/\p{Script=Han}/u);
});

test("the report of the example matches its schema; a report without its wire counts does not", () => {
  const matches = compileSchema("report");
  const count = { batches: 2, actions: 1438, bytes: 283115 };
  const findings = documentedFindings(report);
  const whole: WorkbookReport = { ...findings, wire: { create: count, refresh: count } };
  expect([matches(whole), matches.errors]).toEqual([true, null]);
  expect(matches(findings)).toBe(false);
  expect(matches({ ...whole, lagging: [{ rep: "A", metric: "sales", weeks: [1], rates: [0.5], rule: "other" }] })).toBe(false);
});
