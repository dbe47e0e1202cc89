import { fixedFormat, formatFixed, formatPercent } from "../../../src/core";

test.each([
  [35, 1, "35.0"],
  [2.675, 2, "2.68"],
  [5, 0, "5"],
  [-3, 1, "-3.0"],
  [-0.04, 1, "0.0"],
  [0, 1, "0.0"],
  [1234567.85, 1, "1234567.9"],
  [35.36 - 23.21, 1, "12.2"],
])("TEXT(%d) with %d decimals is %s", (value, decimals, expected) => {
  expect(formatFixed(value, decimals)).toBe(expected);
});

test.each([
  [5 / 7, 1, "71.4%"],
  [38 / 35, 1, "108.6%"],
  [0.28549, 2, "28.55%"],
  [0.07, 1, "7.0%"],
  [0.285, 0, "29%"],
])("%d as per cent with %d decimals is %s", (value, decimals, expected) => {
  expect(formatPercent(value, decimals)).toBe(expected);
});

test("the same decimals as a number format of a cell", () => {
  expect([0, 1, 2].map(fixedFormat)).toEqual(["0", "0.0", "0.00"]);
});
