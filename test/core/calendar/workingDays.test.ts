import { countWorkingDays, InvalidWeekendError, isoDate, isWorkingDay, quarterPeriod } from "../../../src/core";
import { CALENDAR_2026, days, PLAIN_CALENDAR } from "../specCalendar";

test("Q3 2026 has 66 working days, with 25 September off and Sunday 20 September worked", () => {
  const { first, last } = quarterPeriod(2026, 3);
  expect(countWorkingDays(first, last, CALENDAR_2026)).toBe(66);
});

test.each([
  ["2026-07-01", true, "a Wednesday"],
  ["2026-07-04", false, "a Saturday"],
  ["2026-07-05", false, "a Sunday"],
  ["2026-09-25", false, "a holiday on a Friday"],
  ["2026-09-20", true, "a make-up Sunday"],
])("%s is worked: %s, %s", (day, expected) => {
  expect(isWorkingDay(isoDate(day), CALENDAR_2026)).toBe(expected);
});

test("a make-up day is worked even when it is also listed as a holiday", () => {
  const calendar = { ...PLAIN_CALENDAR, holidays: days("2026-07-04", "2026-07-06"), workdays: days("2026-07-04", "2026-07-06") };
  expect(isWorkingDay(isoDate("2026-07-04"), calendar)).toBe(true);
  expect(isWorkingDay(isoDate("2026-07-06"), calendar)).toBe(true);
});

test("a make-up day on a working day is not counted twice, a holiday on a weekend takes nothing", () => {
  const calendar = { ...PLAIN_CALENDAR, holidays: days("2026-07-05"), workdays: days("2026-07-06") };
  expect(countWorkingDays(isoDate("2026-07-05"), isoDate("2026-07-12"), calendar)).toBe(5);
});

test("no days when the last lies before the first; one day when they are the same", () => {
  expect(countWorkingDays(isoDate("2026-07-02"), isoDate("2026-07-01"), PLAIN_CALENDAR)).toBe(0);
  expect(countWorkingDays(isoDate("2026-07-01"), isoDate("2026-07-01"), PLAIN_CALENDAR)).toBe(1);
});

test("the leap day 2028-02-29, a Tuesday, is worked", () => {
  expect(countWorkingDays(isoDate("2028-02-28"), isoDate("2028-03-01"), PLAIN_CALENDAR)).toBe(3);
});

test("a team may have another working week", () => {
  const sundayToThursday = { ...PLAIN_CALENDAR, weekend: "0000110" };
  expect(isWorkingDay(isoDate("2026-07-05"), sundayToThursday)).toBe(true);
  expect(isWorkingDay(isoDate("2026-07-03"), sundayToThursday)).toBe(false);
  expect(() => isWorkingDay(isoDate("2026-07-03"), { ...PLAIN_CALENDAR, weekend: "11" })).toThrow(InvalidWeekendError);
});
