import { monthPeriod, quarterPeriod } from "../../../src/core";
import { setWords } from "../../../src/workbook/setup/parts/readSet";
import { availableModules, completeSet, coreSet, modules } from "../../../src/templates";
import { officialDays, periodJson, periodOfSetup, problemLine, readSetup } from "../../../src/workbook/setup";
import { accept, sampleSetup, setupWith, TODAY } from "./sampleSetup";

test.each([
  [{ year: 2026, quarter: 3 }, quarterPeriod(2026, 3)],
  [{ year: 2026, quarter: 1, fiscalYearStart: 5 }, quarterPeriod(2026, 1, 5)],
  [{ year: 2026, month: 7 }, monthPeriod(2026, 7)],
])("the period %j is read, and written again", (json, period) => {
  expect(accept(setupWith({ period: json })).period).toEqual(period);
  expect(periodJson(period)).toEqual(json);
  expect(periodOfSetup({ period: json, members: 7 })).toEqual(period);
});

test("a fiscal year from January is the calendar year", () => {
  expect(accept(setupWith({ period: { year: 2026, quarter: 2, fiscalYearStart: 1 } })).period).toEqual(quarterPeriod(2026, 2));
});

test.each([null, {}, { period: { year: 2026 } }, { period: { year: 2026, quarter: 3, month: 7 } }])("%j names no period", (json) => {
  expect(periodOfSetup(json)).toBeNull();
});

test("a setup names its quarter, team, calendar and sets every default", () => {
  const setup = accept(sampleSetup());
  expect(setup.period).toEqual(quarterPeriod(2026, 3));
  expect(setup.calendar).toEqual({ holidays: ["2026-09-25"], workdays: ["2026-09-20"], weekend: "0000011" });
  expect(setup).toMatchObject({ team: "华东区", manager: "周敏", set: coreSet, asOf: null, today: TODAY });
  expect(setup.rules).toMatchObject({
    lag: { threshold: 0.7, weeks: 2, on: true },
    light: { green: 1, amber: 0.7 },
    lateRecord: { hours: 24, on: true },
    vague: { chars: 40, on: true },
  });
});

test("period, members and metrics are enough; null says the same as leaving a field out", () => {
  const { period, members, metrics } = sampleSetup();
  const short = accept({ period, members, metrics });
  expect(short).toMatchObject({ team: "", manager: "", calendar: officialDays(quarterPeriod(2026, 3)) });
  expect(accept({ period, members, metrics, asOf: null, team: null, manager: null, holidays: null, workdays: null, officialDays: null, rules: null, set: null })).toEqual(short);
});

test("asOf fixes today, before, in or after the period", () => {
  for (const asOf of ["2026-01-01", "2026-08-10", "2026-12-31"]) {
    expect(accept(setupWith({ asOf }))).toMatchObject({ asOf, today: asOf });
  }
});

test("members get keys in their order, with their first and last day where given", () => {
  const setup = accept(setupWith({ members: ["王芳", { name: "Li Na", from: "2026-08-01" }, { name: "O'Brien", to: "2026-08-31", from: null }] }));
  expect(setup.members).toEqual([
    { key: "R01", name: "王芳" },
    { key: "R02", name: "Li Na", from: "2026-08-01" },
    { key: "R03", name: "O'Brien", to: "2026-08-31" },
  ]);
});

test("sixty members are a team; the last one is R60", () => {
  const members = Array.from({ length: 60 }, (_, index) => `Rep ${index + 1}`);
  expect(accept(setupWith({ members })).members.at(-1)).toEqual({ key: "R60", name: "Rep 60" });
});

test("a metric of id and kind is higher-is-better, has no target, and a ratio is in %", () => {
  const { metrics } = accept(setupWith({ metrics: [{ id: "visits", kind: "additive" }, { id: "renewal", kind: "ratio" }] }));
  expect(metrics[0]).toEqual({
    key: "M01", id: "visits", name: "visits", unit: "", kind: "additive", direction: "higher", precision: 1,
    target: null, repTargets: [null, null, null], unassigned: 0, split: { method: "equal" },
  });
  expect(metrics[1]).toMatchObject({ key: "M02", unit: "%", precision: 1, unassigned: null });
});

test.each([
  ["家", 0], ["台", 0], ["人次", 0], ["customers", 0], ["PCS", 0],
  ["万元", 1], ["吨", 1], ["%", 1], ["分", 1], ["", 1],
])("a metric in %j has %i decimals unless the setup says otherwise", (unit, decimals) => {
  expect(accept(setupWith({ metrics: [{ id: "a", kind: "additive", unit }] })).metrics[0]?.precision).toBe(decimals);
  expect(accept(setupWith({ metrics: [{ id: "a", kind: "additive", unit, precision: 2 }] })).metrics[0]?.precision).toBe(2);
});

test("tiers and baseline are kept; those not given are absent", () => {
  const [metric] = accept(setupWith({ metrics: [{ id: "a", kind: "additive", challenge: 110, sprint: 120, baseline: null }] })).metrics;
  expect(metric).toMatchObject({ challenge: 110, sprint: 120 });
  expect(metric).not.toHaveProperty("baseline");
});

test("rules keep what they are given and default the rest", () => {
  const rules = { lag: { threshold: 1, weeks: 3 }, light: { green: 0.95 }, lateRecord: { on: false }, vague: { chars: 8 } };
  expect(accept(setupWith({ rules })).rules).toMatchObject({
    lag: { threshold: 1, weeks: 3, on: true },
    light: { green: 0.95, amber: 0.7 },
    lateRecord: { hours: 24, on: false },
    vague: { chars: 8, on: true },
  });
});

test("green below the usual amber leaves no amber", () => {
  expect(accept(setupWith({ rules: { light: { green: 0.6 } } })).rules.light).toEqual({ green: 0.6, amber: 0.6 });
});

test("days off may lie outside the period and repeat; they come back in order, once each", () => {
  expect(accept(setupWith({ holidays: ["2026-10-01", "2026-01-01", "2026-10-01"] })).calendar.holidays).toEqual(["2026-01-01", "2026-10-01"]);
});

test("fields that begin with x- and $schema are left alone", () => {
  expect(accept(setupWith({ "x-note": "mine", $schema: "setup.schema.json" }))).toEqual(accept(sampleSetup()));
});

test("a setup that was read is not the file's own object: reading changes nothing in it", () => {
  const json = sampleSetup();
  const before = JSON.stringify(json);
  accept(json);
  expect(JSON.stringify(json)).toBe(before);
});

test.each([
  ["core", coreSet],
  [[], coreSet],
  ["complete", completeSet()],
  [["core", "core", "complete"], completeSet()],
])("the set %j is %j", (set, modules) => {
  expect(accept(setupWith({ set })).set).toEqual(modules);
});

const later = modules.map(({ id }) => id as string).filter((id) => !availableModules().some((one) => one.id === id));

test.each(later)("%s, a module that has no sheets yet, is refused in both languages", (missing) => {
  const reading = readSetup(setupWith({ set: ["core", missing] }), { today: TODAY });
  const [problem] = "problems" in reading ? reading.problems : [];
  const available = setWords().join(", ");
  expect(problem && problemLine(problem, "en-US")).toBe(`$.set[1]: "${missing}" is not available yet; available: ${available}`);
  expect(problem && problemLine(problem, "zh-CN")).toBe(`$.set[1]："${missing}" 尚未提供；目前可用：${available}`);
});

test("leave is read by member; one outside the period is remarked by name, in both languages", () => {
  const leave = [{ from: "2026-07-08", to: "2026-07-10" }, { from: "2025-08-03", to: "2025-08-07" }];
  const read = readSetup(setupWith({ members: [{ name: "王芳", leave }, { name: "Li Na", leave: [] }, "O'Brien"] }), { today: TODAY });
  const stretches = leave.map(({ from, to }) => ({ first: from, last: to }));
  expect("setup" in read && read.setup.members).toEqual([{ key: "R01", name: "王芳", leave: stretches }, { key: "R02", name: "Li Na" }, { key: "R03", name: "O'Brien" }]);
  expect((["zh-CN", "en-US"] as const).map((language) => read.remarks.map((remark) => problemLine(remark, language)))).toEqual([
    ['$.members[0].leave[1]："王芳" 的休假 2025-08-03 至 2025-08-07 没有一天在目标周期（2026-07-01 至 2026-09-30）内，请核对年份'],
    ['$.members[0].leave[1]: "王芳"\'s leave from 2025-08-03 to 2025-08-07 has no day in the period (2026-07-01 to 2026-09-30): check the year'],
  ]);
});

test("problems of a leave name the member", () => {
  const read = readSetup(setupWith({ members: [{ name: "王芳", leave: [{ to: "2026-07-10" }, { from: "2026-07-10", to: "2026-07-08" }] }] }), { today: TODAY });
  expect("problems" in read && read.problems.map((problem) => problemLine(problem, "zh-CN"))).toEqual([
    '$.members[0].leave[0].from：缺少此项："王芳" 的休假要写首日和末日（from 和 to）',
    '$.members[0].leave[1].to：早于 "王芳" 休假的首日 2026-07-10',
  ]);
});
