/** The period of the form for a new workbook: calendar quarters, fiscal quarters, single months, whichever people choose. */
import { monthPeriod, periodCode, quarterPeriod } from "../../src/core";
import { changedForm, periodOf } from "../../src/taskpane/newQuarter/formPeriod";
import { memberCount, readForm, setupJson, startForm, type SetupForm } from "../../src/taskpane/newQuarter/setupForm";

const today = "2026-07-01";
const start = startForm(today, "zh-CN");

function setupOf(form: SetupForm) {
  const read = readForm(form, today);
  if (!("setup" in read)) throw new Error(JSON.stringify(read.problems));
  return read.setup;
}

const codeOf = (form: SetupForm) => {
  const period = periodOf(form);
  return period && periodCode(period);
};

test("the form begins with the calendar quarter, and says no more of it than year and quarter", () => {
  expect(setupJson(start)["period"]).toEqual({ year: 2026, quarter: 3 });
  expect(setupOf(start).period).toEqual(quarterPeriod(2026, 3));
});

test("a fiscal quarter is of the year that begins in the chosen month", () => {
  const form = changedForm(start, { periodKind: "fiscalQuarter", fiscalStart: "5", year: "2026", quarter: "4" });
  const typed = changedForm(form, { year: "2026年", quarter: "第4季度" });
  expect(setupJson(typed)["period"]).toEqual({ year: 2026, quarter: 4, fiscalYearStart: 5 });
  expect(setupOf(typed).period).toEqual(quarterPeriod(2026, 4, 5));
  expect(setupOf(changedForm(typed, { fiscalStart: "1" })).period).toEqual(quarterPeriod(2026, 4));
});

test("a single month is of the calendar year", () => {
  const form = changedForm(changedForm(start, { periodKind: "month" }), { month: "9" });
  expect(setupJson(form)["period"]).toEqual({ year: 2026, month: 9 });
  expect(setupOf(form).period).toEqual(monthPeriod(2026, 9));
});

test.each([
  ["2026-07-01", "month", "2026M07"],
  ["2026-07-01", "fiscalQuarter", "2026Q2F04"],
  ["2026-02-10", "fiscalQuarter", "2025Q4F04"],
] as const)("on %s another kind, %s, begins where the quarter does: %s", (day, periodKind, code) => {
  expect(codeOf(changedForm(startForm(day, "zh-CN"), { periodKind }))).toBe(code);
});

test("there and back again it is the same quarter; while there is no period the fields stay as they are typed", () => {
  const there = changedForm(start, { periodKind: "month" });
  expect(codeOf(changedForm(changedForm(there, { month: "9" }), { periodKind: "quarter" }))).toBe("2026Q3");
  const fiscal = changedForm(changedForm(start, { periodKind: "fiscalQuarter" }), { fiscalStart: "5", quarter: "4" });
  expect(codeOf(changedForm(fiscal, { periodKind: "month" }))).toBe("2027M02");
  const unsaid = changedForm(changedForm(start, { year: "" }), { periodKind: "month" });
  expect([unsaid.year, codeOf(unsaid)]).toEqual(["", null]);
});

test("another first month leaves year and quarter as a person typed them", () => {
  const typed = changedForm(changedForm(start, { periodKind: "fiscalQuarter" }), { year: "2026", quarter: "1" });
  expect(codeOf(changedForm(typed, { fiscalStart: "5" }))).toBe("2026Q1F05");
});

test("official days are those of the period, also over New Year, until a person has changed them", () => {
  const fiscal = changedForm(start, { periodKind: "fiscalQuarter", fiscalStart: "11" });
  const overNewYear = changedForm(fiscal, { year: "2025", quarter: "1" });
  expect(setupOf(overNewYear).period).toMatchObject({ first: "2025-11-01", last: "2026-01-31" });
  expect(overNewYear.holidays.split("\n")).toContain("2026-01-01 ~ 2026-01-03");
  const own = changedForm(start, { holidays: "8月14日" });
  expect(changedForm(own, { periodKind: "month" }).holidays).toBe("8月14日");
});

test("a day without a year lies in the period: a member of February in a fiscal year that ends then", () => {
  const form = changedForm({ ...start, members: "王芳\n李娜，2月10日" }, { periodKind: "fiscalQuarter", fiscalStart: "5" });
  const last = changedForm(form, { year: "2026", quarter: "4" });
  expect(setupOf(last).members[1]).toEqual({ key: "R02", name: "李娜", from: "2027-02-10" });
  expect(memberCount(last)).toBe(2);
});
