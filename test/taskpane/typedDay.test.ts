import { quarterPeriod } from "../../src/core";
import { typedDay, typedDays, yearInPeriod } from "../../src/taskpane/typedDay";

const overNewYear = yearInPeriod(quarterPeriod(2026, 3, 5));

test("a day without a year is of the period's year; over New Year January is of the later one", () => {
  expect(["11月2日", "12月31日", "1月1日", "10月1日"].map((text) => typedDay(text, overNewYear))).toEqual(["2026-11-02", "2026-12-31", "2027-01-01", "2026-10-01"]);
  expect(typedDay("1月1日", yearInPeriod(quarterPeriod(2026, 3)))).toBe("2026-01-01");
});

test("a run of days off goes over New Year, too", () => {
  expect(typedDays("12月31日～1月2日", overNewYear)).toEqual(["2026-12-31", "2027-01-01", "2027-01-02"]);
});

test("a year that is typed counts", () => {
  expect(typedDay("2025年1月1日", overNewYear)).toBe("2025-01-01");
});
