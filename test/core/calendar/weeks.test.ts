import * as fc from "fast-check";
import { addDays, countWorkingDays, fromSerial, isClosed, isoDate, isoWeekNumber, quarterPeriod, weeksOfPeriod } from "../../../src/core";
import type { DateRange } from "../../../src/core";
import { CALENDAR_2026, days, PLAIN_CALENDAR } from "../specCalendar";

function stretch(first: string, last: string): DateRange {
  return { first: isoDate(first), last: isoDate(last) };
}

describe("Q3 2026", () => {
  const weeks = weeksOfPeriod(quarterPeriod(2026, 3), CALENDAR_2026);

  test("has 14 weeks with 3, 5 × 10, 6, 4 and 3 working days", () => {
    expect(weeks.map((week) => week.workingDays)).toEqual([3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 4, 3]);
    expect(weeks.map((week) => week.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test("is clipped at both ends; weeks of 3 days stand for themselves", () => {
    expect(weeks[0]).toEqual({ number: 1, first: "2026-07-01", last: "2026-07-05", isoWeek: 27, workingDays: 3, unit: 1 });
    expect(weeks[13]).toEqual({ number: 14, first: "2026-09-28", last: "2026-09-30", isoWeek: 40, workingDays: 3, unit: 14 });
    expect(weeks.every((week) => week.unit === week.number)).toBe(true);
  });
});

test("Q4 2026: the first week has no working day and keeps its number, the second has 3", () => {
  const weeks = weeksOfPeriod(quarterPeriod(2026, 4), CALENDAR_2026);
  expect(weeks[0]).toMatchObject({ number: 1, first: "2026-10-01", last: "2026-10-04", workingDays: 0, unit: 1 });
  expect(weeks[1]).toMatchObject({ number: 2, first: "2026-10-05", workingDays: 3, unit: 2 });
});

describe("short weeks at the ends", () => {
  test("a first week of 2 working days is reported with the second, a last one of 1 with the one before", () => {
    const weeks = weeksOfPeriod(stretch("2026-07-02", "2026-07-20"), PLAIN_CALENDAR);
    expect(weeks.map((week) => [week.workingDays, week.unit])).toEqual([[2, 2], [5, 2], [5, 3], [1, 3]]);
  });

  test("a full week that holidays cut to 2 days joins nothing", () => {
    const calendar = { ...PLAIN_CALENDAR, holidays: days("2026-07-06", "2026-07-07", "2026-07-08") };
    const weeks = weeksOfPeriod(stretch("2026-07-06", "2026-07-19"), calendar);
    expect(weeks.map((week) => [week.workingDays, week.unit])).toEqual([[2, 1], [5, 2]]);
  });

  test("a single week joins nothing; of two short ones side by side only the first joins", () => {
    expect(weeksOfPeriod(stretch("2026-07-02", "2026-07-03"), PLAIN_CALENDAR).map((week) => week.unit)).toEqual([1]);
    expect(weeksOfPeriod(stretch("2026-07-02", "2026-07-07"), PLAIN_CALENDAR).map((week) => week.unit)).toEqual([2, 2]);
  });

  test("a period without days has no weeks", () => {
    expect(weeksOfPeriod(stretch("2026-07-02", "2026-07-01"), PLAIN_CALENDAR)).toEqual([]);
  });
});

test("a week is closed on the day after its last day, not before", () => {
  expect(isClosed({ last: isoDate("2026-07-05") }, isoDate("2026-07-05"))).toBe(false);
  expect(isClosed({ last: isoDate("2026-07-05") }, isoDate("2026-07-06"))).toBe(true);
});

test.each([
  ["2027-01-01", 53],
  ["2026-01-01", 1],
  ["2025-12-29", 1],
  ["2026-12-31", 53],
  ["2028-02-29", 9],
])("%s lies in ISO week %d", (day, week) => {
  expect(isoWeekNumber(isoDate(day))).toBe(week);
});

test("law: the weeks of any period are whole, in order, without gap, and share out its working days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 45000, max: 48000 }), fc.integer({ min: 0, max: 120 }), (start, length) => {
      const first = fromSerial(start);
      const last = fromSerial(start + length);
      const weeks = weeksOfPeriod({ first, last }, CALENDAR_2026);
      expect(weeks[0]?.first).toBe(first);
      expect(weeks[weeks.length - 1]?.last).toBe(last);
      weeks.slice(1).forEach((week, index) => expect(week.first).toBe(addDays(weeks[index]?.last ?? first, 1)));
      const sum = weeks.reduce((total, week) => total + week.workingDays, 0);
      expect(sum).toBe(countWorkingDays(first, last, CALENDAR_2026));
      for (const week of weeks) expect(weeks.find((other) => other.number === week.unit)?.unit).toBe(week.unit);
    }),
    { numRuns: 60 },
  );
});
