/** Which typed cell a week's odd amount came from. */
import { mixedUnits, type TableRecords } from "../../src/templates";

const week = { metricKey: "M01", entryRow: 2, value: 24_000, actual: null, check: "像是元？" };
const tables = (row: Record<string, string | number | null>): TableRecords => ({
  weekly: [{ ...week, value: 2.4, check: null, source: "entered", entryRow: 1 }, { ...week, ...row }],
  weekEntry: [{ "value:M01": 2.4 }, { "value:M01": 24_000 }],
});

test("a week of 周填报 is the cell there, a correction the cell of the week", () => {
  expect(mixedUnits(tables({ source: "entered" }), "zh-CN")).toEqual([{ table: "weekEntry", row: 1, column: "value:M01", value: 24_000, isYuan: true }]);
  expect(mixedUnits(tables({ source: "corrected", actual: 24_000 }), "zh-CN")).toEqual([{ table: "weekly", row: 1, column: "actual", value: 24_000, isYuan: true }]);
});

test("an amount in yuan that looks like 10,000 yuan goes the other way, in the workbook's language", () => {
  const told = tables({ source: "corrected", actual: 240, value: 240, check: "In 10k CNY?" });
  expect(mixedUnits(told, "en-US")).toMatchObject([{ table: "weekly", row: 1, isYuan: false }]);
  expect(mixedUnits(told, "zh-CN")).toEqual([]);
});

test("where the figure is not the number that somebody typed, nothing is found", () => {
  expect(mixedUnits(tables({ source: "corrected", actual: 25_000 }), "zh-CN")).toEqual([]);
  expect(mixedUnits(tables({ source: "enteredParts" }), "zh-CN")).toEqual([]);
  expect(mixedUnits({ weekly: [{ ...week, source: "entered" }] }, "zh-CN")).toEqual([]);
  expect(mixedUnits({}, "zh-CN")).toEqual([]);
});
