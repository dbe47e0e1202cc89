import { readData } from "../../../src/workbook";
import { accept, acceptData, dataRefusals, sampleSetup, setupWith } from "./sampleSetup";

const contact = { date: "2026-07-02", rep: "王芳", customer: "客户A(制造业)" };
const sales = { rep: "王芳", metric: "sales", week: 1 };
const collection = { rep: "王芳", metric: "collection", week: 1 };

test("a data file may leave out any list, or all", () => {
  expect(acceptData({})).toEqual({ followUps: [], weekly: [], review: [] });
  expect(acceptData({ followUps: null, weekly: [], "x-source": "CRM" })).toEqual({ followUps: [], weekly: [], review: [] });
});

test("a contact needs a day, a member and a customer; blanks are absent", () => {
  expect(acceptData({ followUps: [{ ...contact, summary: " ", channel: null, amount: null }] }).followUps).toEqual([
    { date: "2026-07-02", rep: "R01", customer: "客户A(制造业)" },
  ]);
});

test("a contact keeps all that was written of it", () => {
  const texts = {
    participantsCustomer: "采购经理", participantsOurs: "王芳", summary: "=1+1 客户要方案", feedback: "好", progress: "方案待审批", result: "签约",
    materials: "报价单", customerNext: "评审", nextAction: "提交报价", support: "技术参数", supportDept: "技术部",
  };
  const row = { ...contact, ...texts, enteredAt: "2026-07-02T18:00", channel: "面谈", stage: "意向", nextDate: "2026-07-05", amount: 50, riskType: "竞品" };
  expect(acceptData({ followUps: [row] }).followUps).toEqual([
    { date: "2026-07-02", rep: "R01", customer: "客户A(制造业)", ...texts, enteredAt: "2026-07-02T18:00", channel: "visit", stage: "interest", nextDate: "2026-07-05", amount: 50, risk: "competitor" },
  ]);
});

test.each(["li na", " LI NA ", "Li Na"])("the member %j is found without regard to letters and spaces at the ends", (rep) => {
  expect(acceptData({ followUps: [{ ...contact, rep }] }).followUps[0]?.rep).toBe("R02");
});

test("a name is never a pattern", () => {
  const setup = setupWith({ members: ["=A", "a*", "ab"] });
  const reps = ["=A", "a*", "ab"].map((rep) => ({ ...contact, rep }));
  expect(acceptData({ followUps: reps }, setup).followUps.map((row) => row.rep)).toEqual(["R01", "R02", "R03"]);
});

test.each(["意向", "Interest", "INTEREST", "interest"])("the stage %j is the stage of interest in every language", (stage) => {
  expect(acceptData({ followUps: [{ ...contact, stage }] }).followUps[0]?.stage).toBe("interest");
});

test("a contact may have a time of day and lie outside the period", () => {
  const dates = ["2026-07-02T09:30", "2025-12-31"];
  expect(acceptData({ followUps: dates.map((date) => ({ ...contact, date })) }).followUps.map(({ date }) => date)).toEqual(dates);
});

const WRONG_CONTACTS: [string, Record<string, unknown>, string][] = [
  ["no date", { date: undefined }, "$.followUps[0].date missing"],
  ["a date that is none", { date: "2026-06-31" }, "$.followUps[0].date not-date"],
  ["a time that is none", { date: "2026-06-30T25:00" }, "$.followUps[0].date not-date-time"],
  ["an entry without a time", { enteredAt: "2026-07-02" }, "$.followUps[0].enteredAt not-date-time"],
  ["an entry with a time zone", { enteredAt: "2026-07-02T18:00Z" }, "$.followUps[0].enteredAt not-date-time"],
  ["no member", { rep: undefined }, "$.followUps[0].rep missing"],
  ["an unknown member", { rep: "张三" }, "$.followUps[0].rep unknown-rep"],
  ["a misspelt member", { rep: "Li Ma" }, "$.followUps[0].rep unknown-rep-hint"],
  ["no customer", { customer: undefined }, "$.followUps[0].customer missing"],
  ["a blank customer", { customer: "  " }, "$.followUps[0].customer blank"],
  ["a customer that is a number", { customer: 12 }, "$.followUps[0].customer not-text"],
  ["an unknown channel", { channel: "传真" }, "$.followUps[0].channel not-one-of"],
  ["an unknown stage", { stage: "意向客户" }, "$.followUps[0].stage not-one-of"],
  ["an unknown risk", { riskType: "天气" }, "$.followUps[0].riskType not-one-of"],
  ["a next date in words", { nextDate: "7月5日" }, "$.followUps[0].nextDate not-date"],
  ["an amount in text", { amount: "50万" }, "$.followUps[0].amount not-number"],
  ["a summary longer than a cell", { summary: "x".repeat(32768) }, "$.followUps[0].summary too-long"],
  ["a summary that no file can hold", { summary: "\u0000" }, "$.followUps[0].summary unwritable"],
  ["an unknown field", { note: "" }, "$.followUps[0].note unknown-key"],
];

test.each(WRONG_CONTACTS)("refused in a contact: %s", (_, fields, expected) => {
  expect(dataRefusals({ followUps: [{ ...contact, ...fields }] })).toEqual([expected]);
});

test("weekly numbers: actual for what adds up, returns included; numerator and denominator for a ratio", () => {
  const rows = [{ ...sales, actual: 2.4 }, { ...sales, week: 2, actual: -1 }, { ...collection, numerator: 9, denominator: 10 }, { ...collection, week: 2, numerator: 0, denominator: 0 }];
  expect(acceptData({ weekly: rows }).weekly).toEqual([
    { repKey: "R01", metricKey: "M01", week: 1, actual: 2.4 },
    { repKey: "R01", metricKey: "M01", week: 2, actual: -1 },
    { repKey: "R01", metricKey: "M02", week: 1, numerator: 9, denominator: 10 },
    { repKey: "R01", metricKey: "M02", week: 2, numerator: 0, denominator: 0 },
  ]);
});

test("null is a cell left blank: no entry", () => {
  const rows = [{ ...sales, actual: null }, { ...collection, numerator: null, denominator: null }];
  expect(acceptData({ weekly: rows, review: [{ rep: null, metric: "sales", actual: null }] })).toEqual({ followUps: [], weekly: [], review: [] });
});

const WRONG_WEEKS: [string, Record<string, unknown>, string][] = [
  ["week 0", { ...sales, week: 0, actual: 1 }, "$.weekly[0].week week-outside"],
  ["week 15 of 14", { ...sales, week: 15, actual: 1 }, "$.weekly[0].week week-outside"],
  ["no week", { ...sales, week: undefined, actual: 1 }, "$.weekly[0].week missing"],
  ["half a week", { ...sales, week: 1.5, actual: 1 }, "$.weekly[0].week not-integer"],
  ["a metric's name instead of its id", { ...sales, metric: "销售额", actual: 1 }, "$.weekly[0].metric unknown-metric-hint"],
  ["an unknown metric", { ...sales, metric: "profit", actual: 1 }, "$.weekly[0].metric unknown-metric"],
  ["no actual", { ...sales }, "$.weekly[0].actual missing"],
  ["an actual in text", { ...sales, actual: "2.4" }, "$.weekly[0].actual not-number"],
  ["a numerator of what adds up", { ...sales, actual: 1, numerator: 1 }, "$.weekly[0].numerator parts-for-actual"],
  ["an actual of a ratio", { ...collection, actual: 0.9 }, "$.weekly[0].actual actual-for-ratio"],
  ["no denominator", { ...collection, numerator: 9 }, "$.weekly[0].denominator missing"],
  ["a blank denominator", { ...collection, numerator: 9, denominator: null }, "$.weekly[0].denominator missing"],
  ["a negative numerator", { ...collection, numerator: -1, denominator: 10 }, "$.weekly[0].numerator too-small"],
  ["a negative denominator", { ...collection, numerator: 1, denominator: -10 }, "$.weekly[0].denominator too-small"],
];

test.each(WRONG_WEEKS)("refused in a week: %s", (_, row, expected) => {
  expect(dataRefusals({ weekly: [row] })).toEqual([expected]);
});

test("the same rep, metric and week twice is an error, also in other letters and when one is blank", () => {
  const rows = [{ ...sales, rep: "Li Na", actual: 1 }, { ...sales, actual: 1 }, { ...sales, rep: "LI NA", actual: null }];
  const reading = readData({ weekly: rows }, accept(sampleSetup()));
  expect(reading).toEqual({ problems: [expect.objectContaining({ path: "$.weekly[2]", text: "gives the same person, metric and week as $.weekly[0]: LI NA, sales, week 1" })] });
});

test("a review gives an actual for a member or, with null, for the team", () => {
  const rows = [{ rep: "王芳", metric: "sales", actual: 38 }, { rep: null, metric: "sales", actual: 101 }, { rep: null, metric: "collection", actual: 0.91 }];
  expect(acceptData({ review: rows }).review).toEqual([
    { repKey: "R01", metricKey: "M01", actual: 38 },
    { repKey: null, metricKey: "M01", actual: 101 },
    { repKey: null, metricKey: "M02", actual: 0.91 },
  ]);
});

const WRONG_REVIEWS: [string, Record<string, unknown>[], string][] = [
  ["no rep, which is not the team", [{ metric: "sales", actual: 1 }], "$.review[0].rep team-or-rep-missing"],
  ["no actual", [{ rep: null, metric: "sales" }], "$.review[0].actual missing"],
  ["an actual in text", [{ rep: null, metric: "sales", actual: "38" }], "$.review[0].actual not-number"],
  ["a percentage for a ratio", [{ rep: null, metric: "collection", actual: 89 }], "$.review[0].actual ratio-as-percent"],
  ["200 % of a ratio", [{ rep: null, metric: "collection", actual: 2 }], "$.review[0].actual ratio-as-percent"],
  ["a negative ratio", [{ rep: null, metric: "collection", actual: -0.1 }], "$.review[0].actual too-small"],
  ["the team twice", [{ rep: null, metric: "sales", actual: 1 }, { rep: null, metric: "sales", actual: 2 }], "$.review[1] review-twice"],
  ["a member twice", [{ rep: "王芳", metric: "sales", actual: 1 }, { rep: "王芳", metric: "sales", actual: 2 }], "$.review[1] review-twice"],
];

test.each(WRONG_REVIEWS)("refused in a review: %s", (_, review, expected) => {
  expect(dataRefusals({ review })).toEqual([expected]);
});

test("a review of a ratio in % takes 0 to 1.5", () => {
  const rows = [{ rep: null, metric: "collection", actual: 1.5 }, { rep: "王芳", metric: "collection", actual: 0 }];
  expect(acceptData({ review: rows }).review.map(({ actual }) => actual)).toEqual([1.5, 0]);
});

test.each([[null, "$ missing"], [[], "$ not-object"], [{ followups: [] }, "$.followups unknown-key-hint"], [{ weekly: {} }, "$.weekly not-list"]])(
  "%j is no data file", (json, expected) => {
    expect(dataRefusals(json)).toEqual([expected]);
  },
);

test("everything that is wrong is told at once", () => {
  expect(dataRefusals({ followUps: [{ ...contact, rep: "张三", stage: "?" }], weekly: [{ ...sales, week: 99 }], review: [{}] })).toEqual([
    "$.followUps[0].rep unknown-rep",
    "$.followUps[0].stage not-one-of",
    "$.weekly[0].week week-outside",
    "$.weekly[0].actual missing",
    "$.review[0].rep team-or-rep-missing",
    "$.review[0].metric missing",
    "$.review[0].actual missing",
  ]);
});
