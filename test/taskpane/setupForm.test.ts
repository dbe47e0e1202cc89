import { addMetric, fieldPaths, otherProblems, previewSplit, problemsAt, readForm, setupJson, startForm, type MetricForm, type SetupForm } from "../../src/taskpane/newQuarter/setupForm";

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
  expect(start).toMatchObject({ year: "2026", quarter: "3", team: "销售团队", members: "成员1\n成员2\n成员3", holidays: "2026-09-25", workdays: "2026-09-20" });
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

test("what is wrong stands at its field, whatever else is right", () => {
  const problems = problemsOf({ ...withMetric(0, { target: "many" }), quarter: "5", members: "王芳\n王芳" });
  expect(problemsAt(problems, "$.period.quarter", "en-US")).toContain("4");
  expect(problemsAt(problems, "$.members", "en-US")).toContain("[1]");
  expect(problemsAt(problems, "$.metrics[0].target", "en-US")).toContain("many");
  expect(problemsAt(problems, "$.metrics[1].target", "en-US")).toBeUndefined();
  expect(problemsAt(problems, "$.team", "en-US")).toBeUndefined();
  expect(otherProblems(problems, fieldPaths(4), "en-US")).toEqual([]);
});

test("a problem without a field is listed", () => {
  const problems = problemsOf({ ...start, metrics: [] });
  expect(otherProblems(problems, fieldPaths(0), "en-US")).toHaveLength(problems.length);
  expect(problems.length).toBeGreaterThan(0);
});

test("an added metric has an id of its own", () => {
  const rest = start.metrics.filter(({ id }) => id !== "sales");
  expect(addMetric(addMetric(rest, "甲"), "乙").map(({ id }) => id).slice(-2)).toEqual(["metric-4", "metric-5"]);
});
