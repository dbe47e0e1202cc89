import {
  achievement, checkTargetSum, DEFAULT_WORD_LISTS, formatFixed, formatRate, gap, InvalidDateError, isoDate, nextStepStatus, recordQuality, recordWords,
  shiftDecimalPoint, splitByLargestRemainder, toSerial, weekdayFromMonday,
} from "../../src/core";

/** The numbers that the guides print (docs/rules.md#example-team). Calendar, plan and ratio cases stand beside their own files. */

test.each([
  ["review", 35, 38, "108.6%", 3],
  ["review", 7, 5, "71.4%", -2],
  ["month", 30, 28, "93.3%", -2],
  ["evaluation", 15, 12, "80.0%", -3],
  ["evaluation", 500, 480, "96.0%", -20],
  ["month", 200, 185, "92.5%", -15],
  ["month", 15, 12, "80.0%", -3],
  ["week", 92, 85, "92.4%", -7],
  ["week", 95, 88, "92.6%", -7],
  ["collections", 120, 98, "81.7%", -22],
  ["collections", 120, 105, "87.5%", -15],
])("%s: %d planned, %d done is %s, gap %d", (_, target, actual, shown, difference) => {
  const { rate } = achievement({ target, actual, direction: "higher" });
  expect(formatRate(rate ?? Number.NaN, [0.7, 1])).toBe(shown);
  expect(gap(target, actual)).toBe(difference);
});

test.each([
  [0.92, 0.89, "96.7%", "-3.0"],
  [0.35, 0.32, "91.4%", "-3.0"],
])("a ratio of %d that comes to %d is %s achieved and %s points off", (target, actual, shown, points) => {
  const { rate } = achievement({ target, actual, direction: "higher" });
  expect(formatRate(rate ?? Number.NaN, [0.7, 1])).toBe(shown);
  expect(formatFixed(shiftDecimalPoint(gap(target, actual) ?? Number.NaN, 2), 1)).toBe(points);
});

test.each([
  ["sales by rep", [35, 32, 33], 100],
  ["new customers by rep", [7, 6, 7], 20],
  ["key product by rep", [18, 16, 16], 50],
  ["sales by region", [40, 30, 30], 100],
  ["new customers by region", [8, 7, 5], 20],
  ["next week with the team's part", [30, 25, 20, 25], 100],
])("%s add up", (_, parts, total) => {
  expect(checkTargetSum(parts, total, 0)).toBeNull();
});

test("a split by the sales targets gives the guide's numbers", () => {
  expect(splitByLargestRemainder(20, [35, 32, 33], 0)).toEqual([7, 6, 7]);
  expect(splitByLargestRemainder(50, [35, 32, 33], 0)).toEqual([18, 16, 16]);
});

test("the three follow-up rows say something, and 协调发货 lacks its date", () => {
  const summaries = ["采购设备C，预算50万", "竞品报价更低，要求降5%", "签约10万元，首付款到账"];
  for (const summary of summaries) {
    const others = { channel: null, feedback: null, progress: null, risk: null, result: null };
    expect(recordQuality({ summary, ...others }, recordWords(DEFAULT_WORD_LISTS["zh-CN"], "zh-CN"))).toBe("clear");
  }
  const today = toSerial(isoDate("2026-07-08"));
  const status = (nextAction: string, nextDate: string | null): ReturnType<typeof nextStepStatus> =>
    nextStepStatus({ nextAction, nextDate: nextDate === null ? null : toSerial(isoDate(nextDate)), today, laterRow: false, stage: 0 });
  expect(status("提交报价", "2026-07-05")).toEqual({ overdue: 3 });
  expect(status("申请促销政策", "2026-07-06")).toEqual({ overdue: 2 });
  expect(status("协调发货", null)).toBe("noDate");
});

test("traps: 28 of 30 is not 93 %, three printed dates are Sundays, 202X is no date", () => {
  expect(formatRate(28 / 30, [])).toBe("93.3%");
  expect(["2024-05-12", "2024-05-19", "2026-07-05"].map((day) => weekdayFromMonday(isoDate(day)))).toEqual([6, 6, 6]);
  expect(() => isoDate("202X")).toThrow(InvalidDateError);
});
