import { isoDate, quarterPeriod, timeProgress } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const Q3 = quarterPeriod(2026, 3);

test.each([
  ["2026-06-01", 0],
  ["2026-07-01", 0],
  ["2026-07-02", 1 / 66],
  ["2026-07-06", 3 / 66],
  ["2026-09-30", 65 / 66],
  ["2026-10-01", 1],
  ["2027-05-01", 1],
])("on %s the share of working days that are over is %d", (today, expected) => {
  expect(timeProgress(Q3, CALENDAR_2026, isoDate(today))).toBe(expected);
});

test("a stretch without working days has made no progress", () => {
  const weekend = { first: isoDate("2026-07-04"), last: isoDate("2026-07-05") };
  expect(timeProgress(weekend, CALENDAR_2026, isoDate("2026-08-01"))).toBe(0);
});
