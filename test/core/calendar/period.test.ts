import * as fc from "fast-check";
import { addDays, countWorkingDays, InvalidPeriodError, isoDate, monthPeriod, nextPeriod, periodCode, quarterOfDay, quarterPeriod, readPeriodCode, weeksOfPeriod } from "../../../src/core";
import { CALENDAR_2026, days, PLAIN_CALENDAR } from "../specCalendar";

test.each([
  [2026, 1, "2026-01-01", "2026-03-31"],
  [2026, 2, "2026-04-01", "2026-06-30"],
  [2026, 3, "2026-07-01", "2026-09-30"],
  [2026, 4, "2026-10-01", "2026-12-31"],
])("%d Q%d runs from %s to %s", (year, quarter, first, last) => {
  expect(quarterPeriod(year, quarter)).toMatchObject({ kind: "quarter", year, number: quarter, fiscalStart: 1, first, last });
});

test.each([
  [1, 5, "2026-05-01", "2026-07-31"],
  [3, 5, "2026-11-01", "2027-01-31"],
  [4, 5, "2027-02-01", "2027-04-30"],
  [1, 4, "2026-04-01", "2026-06-30"],
  [1, 12, "2026-12-01", "2027-02-28"],
  [4, 12, "2027-09-01", "2027-11-30"],
  [4, 2, "2026-11-01", "2027-01-31"],
])("quarter %d of the fiscal year 2026 from month %d runs from %s to %s", (quarter, fiscalStart, first, last) => {
  expect(quarterPeriod(2026, quarter, fiscalStart)).toMatchObject({ kind: "quarter", year: 2026, number: quarter, fiscalStart, first, last });
});

test.each([
  ["2026-07-01", 1, "2026Q3"], ["2026-12-31", 1, "2026Q4"],
  ["2026-04-30", 5, "2025Q4F05"], ["2026-05-01", 5, "2026Q1F05"], ["2027-01-31", 5, "2026Q3F05"],
  ["2028-02-29", 12, "2027Q1F12"], ["2026-01-01", 2, "2025Q4F02"],
])("%s lies, with a year from month %d, in %s", (day, fiscalStart, code) => {
  expect(periodCode(quarterOfDay(isoDate(day), fiscalStart))).toBe(code);
});

test("a day lies in the quarter of a day, whatever month the year begins with", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 12 }), (after, fiscalStart) => {
      const day = addDays(isoDate("2024-01-01"), after);
      const { first, last } = quarterOfDay(day, fiscalStart);
      expect(first <= day && day <= last).toBe(true);
    }),
  );
});

test("a quarter has three months, also over New Year", () => {
  expect(quarterPeriod(2026, 3, 5).months).toEqual([
    { year: 2026, month: 11, first: "2026-11-01", last: "2026-11-30" },
    { year: 2026, month: 12, first: "2026-12-01", last: "2026-12-31" },
    { year: 2027, month: 1, first: "2027-01-01", last: "2027-01-31" },
  ]);
});

test("a month is one period with one month; February of a leap year has 29 days", () => {
  const month = { year: 2028, month: 2, first: "2028-02-01", last: "2028-02-29" };
  expect(monthPeriod(2028, 2)).toEqual({ kind: "month", year: 2028, number: 2, fiscalStart: 1, first: month.first, last: month.last, months: [month] });
  expect(monthPeriod(2026, 12)).toMatchObject({ first: "2026-12-01", last: "2026-12-31" });
});

test.each([[2026, 0], [2026, 5], [2026, 1.5], [202, 1], [Number.NaN, 1], [10000, 1]])("%d Q%d is no period", (year, quarter) => {
  expect(() => quarterPeriod(year, quarter)).toThrow(InvalidPeriodError);
});

test.each([[2026, 0], [2026, 13], [2026, 6.5], [1900, 1], [9999, 1]])("%d, month %d is no period", (year, month) => {
  expect(() => monthPeriod(year, month)).toThrow(InvalidPeriodError);
});

test.each([0, 13, 4.5, Number.NaN])("no fiscal year begins in month %d", (fiscalStart) => {
  expect(() => quarterPeriod(2026, 1, fiscalStart)).toThrow(InvalidPeriodError);
});

test.each([
  ["2026Q3", "2026Q4"],
  ["2026Q4", "2027Q1"],
  ["2026Q1F05", "2026Q2F05"],
  ["2026Q4F05", "2027Q1F05"],
  ["2026M07", "2026M08"],
  ["2026M12", "2027M01"],
])("after %s comes %s", (code, next) => {
  const period = readPeriodCode(code);
  expect(period && periodCode(nextPeriod(period))).toBe(next);
});

const anyYear = fc.integer({ min: 1901, max: 9997 });
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyPeriod = fc.oneof(
  fc.tuple(anyYear, fc.integer({ min: 1, max: 4 }), anyMonth).map((numbers) => quarterPeriod(...numbers)),
  fc.tuple(anyYear, anyMonth).map((numbers) => monthPeriod(...numbers)),
);

test("law: the months of any period follow each other from its first day to its last, and the next period follows it", () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const { months, first, last } = period;
      expect([months[0]?.first, months.at(-1)?.last]).toEqual([first, last]);
      months.slice(1).forEach((month, index) => expect(month.first).toBe(addDays(months[index]?.last ?? first, 1)));
      expect(nextPeriod(period).first).toBe(addDays(last, 1));
    }),
  );
});

test("law: the code of any period gives it back", () => {
  fc.assert(fc.property(anyPeriod, (period) => expect(readPeriodCode(periodCode(period))).toEqual(period)));
});

test.each(["", "2026", "2026Q0", "2026M00", "2026M7", "2026Q1F01", "2026Q1F5", "2026Q1M07", "1900Q1", "9999M01", "2026Q3 "])("%j is no code of a period", (code) => {
  expect(readPeriodCode(code)).toBeNull();
});

describe("July 2026", () => {
  const weeks = weeksOfPeriod(monthPeriod(2026, 7), CALENDAR_2026);

  test("has 23 working days in 5 weeks, numbered from 1; the first has 3", () => {
    expect(weeks.map(({ number, first, last, workingDays, unit }) => [number, first, last, workingDays, unit])).toEqual([
      [1, "2026-07-01", "2026-07-05", 3, 1],
      [2, "2026-07-06", "2026-07-12", 5, 2],
      [3, "2026-07-13", "2026-07-19", 5, 3],
      [4, "2026-07-20", "2026-07-26", 5, 4],
      [5, "2026-07-27", "2026-07-31", 5, 5],
    ]);
    expect(countWorkingDays(isoDate("2026-07-01"), isoDate("2026-07-31"), CALENDAR_2026)).toBe(23);
  });
});

test("August 2026 begins with a week that nobody works and ends with a stub: six weeks, 21 working days", () => {
  const weeks = weeksOfPeriod(monthPeriod(2026, 8), CALENDAR_2026);
  expect(weeks.map(({ workingDays, unit }) => [workingDays, unit])).toEqual([[0, 1], [5, 2], [5, 3], [5, 4], [5, 5], [1, 5]]);
});

test("February 2027 has four whole weeks", () => {
  expect(weeksOfPeriod(monthPeriod(2027, 2), PLAIN_CALENDAR).map(({ first, workingDays }) => [first, workingDays])).toEqual([
    ["2027-02-01", 5],
    ["2027-02-08", 5],
    ["2027-02-15", 5],
    ["2027-02-22", 5],
  ]);
});

describe("the first quarter of a fiscal year from May 2026", () => {
  const period = quarterPeriod(2026, 1, 5);

  test("begins with a stub of one day, has 14 weeks and 66 working days", () => {
    const weeks = weeksOfPeriod(period, PLAIN_CALENDAR);
    expect(weeks.map(({ workingDays }) => workingDays)).toEqual([1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(weeks[0]).toMatchObject({ number: 1, first: "2026-05-01", last: "2026-05-03", unit: 2 });
    expect(weeks[13]).toMatchObject({ number: 14, first: "2026-07-27", last: "2026-07-31", unit: 14 });
  });

  test("has its months' working days: 21 + 22 + 23", () => {
    expect(period.months.map(({ first, last }) => countWorkingDays(first, last, PLAIN_CALENDAR))).toEqual([21, 22, 23]);
  });

  test("without Labour Day its first week has no working day and stands for itself", () => {
    const calendar = { ...PLAIN_CALENDAR, holidays: days("2026-05-01") };
    expect(weeksOfPeriod(period, calendar)[0]).toMatchObject({ workingDays: 0, unit: 1 });
  });
});
