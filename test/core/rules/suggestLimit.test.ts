import { suggestLimit } from "../../../src/core";

const share = { kind: "share", min: 0.01, max: 1, preset: 0.7 } as const;
const hours = { kind: "number", min: 0.5, max: 720, preset: 24, unit: "hour" } as const;
const weeks = { kind: "whole", min: 1, max: 13, preset: 2, unit: "week" } as const;
const days = { kind: "number", min: 1, max: 90, preset: 7, unit: "day" } as const;
const characters = { kind: "whole", min: 1, max: 1000, preset: 40 } as const;

test.each([
  ["低于70%", share, 0.7],
  ["７０％", share, 0.7],
  ["七成", share, 0.7],
  ["七成五", share, 0.75],
  ["七成半", share, 0.75],
  ["7成", share, 0.7],
  ["百分之七十", share, 0.7],
  ["小于 65", share, 0.65],
  ["48小时", hours, 48],
  ["四十八小时", hours, 48],
  ["两周", weeks, 2],
  ["十二周", weeks, 12],
  ["2.5周", weeks, null],
  ["偏低", share, null],
  ["7天", share, null],
  ["两周", days, 14],
  ["2 周", days, 14],
  ["２个星期", days, 14],
  ["一周半", days, 10.5],
  ["2 weeks", days, 14],
  ["two weeks", days, 14],
  ["2-week", days, 14],
  ["10天", days, 10],
  ["十个工作日", days, 10],
  ["48小时", days, 2],
  ["一个月", days, null],
  ["半个月", days, null],
  ["2 months", days, null],
  ["一季度", days, null],
  ["两周", hours, null],
  ["2天", hours, 48],
  ["半天", hours, 12],
  ["两天半", hours, 60],
  ["一个半小时", hours, 1.5],
  ["30分钟", hours, null],
  ["14天", weeks, 2],
  ["10 days", weeks, null],
  ["1,000字", characters, 1000],
  ["一百字", characters, null],
  ["二十个字", characters, 20],
  ["两周", characters, null],
  ["twenty words", characters, null],
  ["300%", share, null],
  [70, share, null],
] as const)("%s", (typed, limit, expected) => {
  expect(suggestLimit(typed, limit)).toBe(expected);
});
