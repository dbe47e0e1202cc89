import { quarterPeriod } from "../../src/core";
import { changedForm, withOfficialDays } from "../../src/taskpane/newQuarter/formPeriod";
import { fieldMessage } from "../../src/taskpane/newQuarter/fieldMessage";
import { otherProblems, problemsAt } from "../../src/taskpane/newQuarter/problemPlaces";
import { addMetric, fieldPaths, memberCount, previewSplit, readForm, setupJson, startForm, type MetricForm, type SetupForm } from "../../src/taskpane/newQuarter/setupForm";

const today = "2026-07-01";
const start = startForm(today, "zh-CN");
const withMetric = (index: number, fields: Partial<MetricForm>): SetupForm => ({
  ...start,
  metrics: start.metrics.map((metric, at) => (at === index ? { ...metric, ...fields } : metric)),
});

function setupOf(form: SetupForm) {
  const read = readForm(form, today);
  if (!("setup" in read)) throw new Error(JSON.stringify(read.problems));
  return read.setup;
}

function problemsOf(form: SetupForm) {
  const read = readForm(form, today);
  return "problems" in read ? read.problems : [];
}

test("the form starts as the quarter that one press would make", () => {
  expect(start).toMatchObject({ year: "2026", quarter: "3", team: "销售团队", members: "成员1\n成员2\n成员3" });
  expect(start.holidays.split("\n").slice(-2)).toEqual(["2026-09-25 ~ 2026-09-27", "2026-10-01 ~ 2026-10-07"]);
  expect(start.workdays.split("\n").slice(-2)).toEqual(["2026-09-20", "2026-10-10"]);
  expect(setupOf(start).metrics.map(({ id }) => id)).toEqual(["sales", "new-customers", "collection", "key-product"]);
});

test("members are pasted one a line, with days at work after commas or tabs", () => {
  const { members } = setupOf({ ...start, members: "王芳\n李娜, 2026-08-01\n\n赵敏\t\t2026-09-15\n孙丽，2026-07-15，2026-09-01" });
  expect(members).toEqual([
    { key: "R01", name: "王芳" },
    { key: "R02", name: "李娜", from: "2026-08-01" },
    { key: "R03", name: "赵敏", to: "2026-09-15" },
    { key: "R04", name: "孙丽", from: "2026-07-15", to: "2026-09-01" },
  ]);
});

test.each([
  ["王芳、李娜、赵敏", ["王芳", "李娜", "赵敏"]],
  ["王芳，李娜;赵敏", ["王芳", "李娜", "赵敏"]],
  ["王芳\t李娜", ["王芳", "李娜"]],
  ["Anna Lee\n=SUM(A1)", ["Anna Lee", "=SUM(A1)"]],
  ["王芳、", ["王芳"]],
])("several names in a line are several members: %j", (members, names) => {
  expect(setupOf({ ...start, members }).members.map(({ name }) => name)).toEqual(names);
  expect(memberCount({ ...start, members })).toBe(names.length);
});

test.each(["2026/8/1", "2026.8.1", "2026年8月1日", "20260801", "８月１日"])("a first day may be typed as %s", (day) => {
  expect(setupOf({ ...start, members: `王芳\n李娜，${day}` }).members[1]).toEqual({ key: "R02", name: "李娜", from: "2026-08-01" });
});

test.each(["Q4", "第4季度", "４季度", "4"])("the quarter may be typed as %s", (quarter) => {
  expect(setupOf({ ...start, year: "2026年", quarter }).period).toEqual(quarterPeriod(2026, 4));
});

test("days off may be typed as a run", () => {
  const { holidays } = setupOf(changedForm(start, { holidays: "10月1日 ～ 10月3日、2026/10/7" })).calendar;
  expect(holidays).toEqual(["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-07"]);
  expect(problemsAt(problemsOf(changedForm(start, { holidays: "2026-10-07～2026-10-01" })), "$.holidays", "zh-CN")).toMatch(/^第 1 个：.*最多 92 天/);
});

test("another year or quarter brings its official days, until a person has changed them", () => {
  const earlier = changedForm(changedForm(start, { year: "202" }), { year: "2025年" });
  expect(earlier.holidays.split("\n")).toContain("2025-10-01 ~ 2025-10-08");
  expect(setupOf(earlier).calendar.workdays).toContain("2025-10-11");
  const own = changedForm(start, { holidays: `${start.holidays}\n8月14日` });
  expect(setupOf(changedForm(own, { quarter: "4" })).calendar.holidays).toContain("2026-08-14");
  expect(changedForm(own, { year: "2025" }).holidays).toBe(own.holidays);
  expect(withOfficialDays(own)).toEqual(start);
});

test("a year whose official days nobody knows is asked for; days that a person cleared are not", () => {
  const later = readForm(changedForm(start, { year: "2028" }), today);
  expect(problemsAt(later.remarks, "$.holidays", "zh-CN")).toBe("内置的法定节假日（截至 2025-11-04 公布）还没有 2028 年，请补上该年的放假日和调休上班日");
  expect("setup" in later && later.setup.calendar.holidays).toEqual([]);
  expect(readForm(changedForm(changedForm(start, { year: "2028" }), { holidays: " " }), today).remarks).toEqual([]);
});

test("a tier that is easier than the one before is remarked at its field, and does not stop the workbook", () => {
  const read = readForm(withMetric(0, { target: "100", challenge: "90" }), today);
  expect(problemsAt(read.remarks, "$.metrics[0].challenge", "en-US")).toMatch(/^销售额: the stretch target 90 is easier/);
  expect("setup" in read).toBe(true);
});

test("members whose names look alike are a warning at their field, and do not stop the workbook", () => {
  const read = readForm({ ...start, members: "1. 李强\n2. 李強\n3. 王芳经理\n4. 王 芳" }, today);
  expect(read.remarks).toHaveLength(1);
  expect(fieldMessage({ problems: [], remarks: read.remarks }, "$.members", "zh-CN")).toEqual({
    validationMessage: '第 2 人："李強" 与 "李强" 写法相近，会算作两个人；如是同一人，请只留一个',
    validationState: "warning",
  });
  expect(problemsAt(read.remarks, "$.members", "en-US")).toMatch(/^person 2: "李強" looks like "李强"/);
  expect("problems" in read && problemsAt(read.problems, "$.members", "zh-CN")).toMatch(/^第 4 人：与 第 3 人 的 "王芳" 重名/);
});

test("other cells of a pasted block are no members: they are asked about, and nothing is made before", () => {
  const form = { ...start, members: "1\t王芳\t华东\n2\t李娜\t华东" };
  expect(problemsAt(problemsOf(form), "$.members", "zh-CN")).toMatch(/^第 1 行："华东" 是姓名的一部分吗？.*；第 2 行：/);
  expect(problemsOf(form)).toHaveLength(2);
  expect(setupOf({ ...form, members: `序号\t姓名\t部门\n${form.members}` }).members.map(({ name }) => name)).toEqual(["王芳", "李娜"]);
});

test("numbers may be full-width, with commas and a percent sign, and keep their decimals", () => {
  const metricOf = (index: number, fields: Partial<MetricForm>) => setupOf(withMetric(index, fields)).metrics[index];
  expect(metricOf(0, { target: "１,２00.25" })).toMatchObject({ target: 1200.25, precision: 2 });
  expect(metricOf(2, { target: "92.5 %", method: "manual", values: "92% 88％ 90" })).toMatchObject({ target: 0.925, repTargets: [0.92, 0.88, 0.9] });
  expect(problemsOf(withMetric(0, { target: "0x10" }))).toHaveLength(1);
});

test("an added metric shows the decimals of its unit and of what is typed, so that parts fit the whole", () => {
  const added = { ...start, metrics: addMetric(start.metrics, "回款金额").map((metric, at) => (at < 4 ? metric : { ...metric, unit: "万元", target: "100.5" })) };
  const setup = setupOf(added);
  expect(setup.metrics[4] && previewSplit(setup.metrics[4], setup)?.parts.map(({ share }) => share)).toEqual(["33.5", "33.5", "33.5"]);
});

test("the preview is core's split with its sum check", () => {
  const setup = setupOf(withMetric(0, { target: "100" }));
  expect(setup.metrics[0] && previewSplit(setup.metrics[0], setup)).toEqual({
    parts: [{ name: "成员1", share: "33.4" }, { name: "成员2", share: "33.3" }, { name: "成员3", share: "33.3" }],
    unassigned: null,
    failure: null,
  });
  const byHand = setupOf(withMetric(0, { target: "100", method: "manual", values: "35, 32 32.9" }));
  expect(byHand.metrics[0] && previewSplit(byHand.metrics[0], byHand)?.failure).toEqual({ sum: "99.9", target: "100.0" });
  expect(setup.metrics[1] && previewSplit(setup.metrics[1], setup)).toBeNull();
});

test("percentages are typed as such and kept as fractions", () => {
  const form = withMetric(2, { target: "90", challenge: "93", method: "manual", values: "92 88 90" });
  expect((setupJson(form)["metrics"] as unknown[])[2]).toMatchObject({ target: 0.9, challenge: 0.93, split: { values: [0.92, 0.88, 0.9] } });
  const setup = setupOf(form);
  expect(setup.metrics[2] && previewSplit(setup.metrics[2], setup)?.parts[0]).toEqual({ name: "成员1", share: "92.0%" });
});

test("92, 92 % and 0.92 are one, with the decimals of the percentage; a percentage up to 1.5 has its sign", () => {
  const metricOf = (fields: Partial<MetricForm>) => setupOf(withMetric(2, fields)).metrics[2];
  expect(metricOf({ target: "0.925", method: "manual", values: "92.5 92.5% 0.925" })).toMatchObject({ target: 0.925, precision: 1, repTargets: [0.925, 0.925, 0.925] });
  expect(metricOf({ target: "1%" })).toMatchObject({ target: 0.01 });
  expect(metricOf({ target: "0.12345" })).toMatchObject({ target: 0.12345, precision: 3 });
  expect(problemsOf(withMetric(2, { target: "200" }))).toHaveLength(1);
  expect(problemsOf(withMetric(2, { target: "-5" }))).toHaveLength(1);
});

test("what is wrong stands at its field, whatever else is right", () => {
  const problems = problemsOf({ ...withMetric(0, { target: "many" }), quarter: "5", members: "王芳\n王芳" });
  expect(problemsAt(problems, "$.period.quarter", "en-US")).toContain("4");
  expect(problemsAt(problems, "$.members", "en-US")).toMatch(/^person 2: repeats "王芳" of person 1 /);
  expect(problemsAt(problems, "$.members", "zh-CN")).toMatch(/^第 2 人：与 第 1 人 的 "王芳" 重名/);
  expect(problemsAt(problems, "$.metrics[0].target", "en-US")).toContain("many");
  expect(problemsAt(problems, "$.metrics[1].target", "en-US")).toBeUndefined();
  expect(problemsAt(problems, "$.team", "en-US")).toBeUndefined();
  expect(otherProblems(problems, fieldPaths(4), "en-US")).toEqual([]);
});

test("a problem without a field is listed", () => {
  const problems = problemsOf({ ...start, metrics: [] });
  expect(otherProblems(problems, fieldPaths(0), "zh-CN")).toEqual(["指标：至少要有 1 项，现有 0 项"]);
  expect(problems.length).toBeGreaterThan(0);
});

test("an added metric has an id of its own", () => {
  const rest = start.metrics.filter(({ id }) => id !== "sales");
  expect(addMetric(addMetric(rest, "甲"), "乙").map(({ id }) => id).slice(-2)).toEqual(["metric-4", "metric-5"]);
});
