import { readPeriodCode } from "../../src/core";
import { periodName, shortPeriodName, type NamedPeriod } from "../../src/locales";

function period(code: string): NamedPeriod {
  const read = readPeriodCode(code);
  if (!read) throw new Error(`${code} is no period.`);
  return read;
}

test.each([
  ["2026Q3", "2026年第3季度", "Q3 2026"],
  ["2026M07", "2026年7月", "July 2026"],
  ["2026M12", "2026年12月", "December 2026"],
  ["2026Q1F05", "2026财年第1季度（5–7月）", "FY2026 Q1 (May–Jul)"],
  ["2026Q3F05", "2026财年第3季度（2026年11月–2027年1月）", "FY2026 Q3 (Nov 2026–Jan 2027)"],
  ["2026Q4F05", "2026财年第4季度（2027年2–4月）", "FY2026 Q4 (Feb–Apr 2027)"],
])("%s is called %s, in English %s", (code, chinese, english) => {
  expect([periodName(period(code), "zh-CN"), periodName(period(code), "en-US")]).toEqual([chinese, english]);
});

test.each([
  ["2026Q3", "2026年第3季度", "Q3 2026"],
  ["2026M07", "2026年7月", "July 2026"],
  ["2026Q4F05", "2026财年第4季度", "FY2026 Q4"],
])("beside its days %s is %s, in English %s", (code, chinese, english) => {
  expect([shortPeriodName(period(code), "zh-CN"), shortPeriodName(period(code), "en-US")]).toEqual([chinese, english]);
});
