import { formatRate } from "../../../src/core";

test.each([
  [0.6996, "69.96%"],
  [0.6995, "69.95%"],
  [0.69996, "69.996%"],
  [0.70004, "70.004%"],
  [0.699999999, "69.9999999%"],
  [0.6999999999, "70.00%"],
  [0.69949, "69.9%"],
  [0.7, "70.00%"],
  [0.7005, "70.05%"],
  [0.701, "70.1%"],
  [0.9999, "99.99%"],
  [5 / 7, "71.4%"],
  [38 / 35, "108.6%"],
  [-0.2, "-20.0%"],
])("%d with the thresholds 70 %% and 100 %% reads %s", (rate, expected) => {
  expect(formatRate(rate, [0.7, 1])).toBe(expected);
});

test("without thresholds one decimal is enough", () => {
  expect(formatRate(0.6996, [])).toBe("70.0%");
});
