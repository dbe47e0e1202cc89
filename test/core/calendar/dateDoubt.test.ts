import { dateDoubt, quarterPeriod } from "../../../src/core";

const period = quarterPeriod(2026, 3); // 46204 to 46295

test.each([
  [20_260_720, "noDate", "noDate"],
  [7.15, "noDate", "noDate"],
  [60, "noDate", "noDate"],
  [2_958_466, "noDate", "noDate"],
  [46_206, null, null],
  [46_206.75, null, null],
  [4_620, "farDate", "farDate"],
  [462_061, "farDate", "farDate"],
  [46_204 - 731, null, null],
  [46_204 - 732, "farDate", null],
  [46_295 + 731.9, null, null],
  [46_295 + 732, "farDate", null],
  [32_873, "farDate", "farDate"],
  [46_295 + 1_827, "farDate", null],
  [46_295 + 1_828, "farDate", "farDate"],
])("%d is %s in a log, %s elsewhere", (value, inLog, elsewhere) => {
  expect([dateDoubt(value, period, true), dateDoubt(value, period, false)]).toEqual([inLog, elsewhere]);
});
