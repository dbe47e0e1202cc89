import fc from "fast-check";
import { isoDate, quarterPeriod } from "../../../src/core";
import { daysText, writtenDays, yearInPeriod } from "../../../src/workbook/setup";
import { writtenDay } from "../../../src/workbook/setup/days/writtenDays";

const overNewYear = yearInPeriod(quarterPeriod(2026, 3, 5));
const of2026 = yearInPeriod(quarterPeriod(2026, 3));
const nationalDay = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`);

test("a day without a year is of the period's year, or of the neighbour in which its month lies", () => {
  expect(["11月2日", "12月31日", "1月1日", "10月1日"].map((text) => writtenDay(text, overNewYear))).toEqual(["2026-11-02", "2026-12-31", "2027-01-01", "2026-10-01"]);
  expect(writtenDay("1月1日", of2026)).toBe("2026-01-01");
  expect(["1/15", "11/1", "3月31日"].map((text) => writtenDay(text, yearInPeriod(quarterPeriod(2026, 4))))).toEqual(["2027-01-15", "2026-11-01", "2027-03-31"]);
  expect(["11/1", "6月1日"].map((text) => writtenDay(text, yearInPeriod(quarterPeriod(2026, 1))))).toEqual(["2025-11-01", "2026-06-01"]);
});

test.each([
  "2026-10-08", "2026/10/8", "2026.10.8", "20261008", "2026年10月8日", "2026 年 10 月 8 日", "10月8日", "10月8号", "10/8", "１０／８",
  "8 Oct 2026", "8th October 2026", "Oct 8, 2026", "October 8th, 2026", "8 Oct", "Oct. 8",
])("%s is 8 October 2026", (text) => {
  expect(writtenDay(text, of2026)).toBe("2026-10-08");
});

test.each(["202X-10-02", "2026-02-30", "11-1", "26/11/1", "8/10/2026", "国庆", "2026", "10月", "8 Oktober"])("%s is no day, or may be another one: it stays", (text) => {
  expect(writtenDays(text, of2026).join(" ")).toBe(text);
});

test.each([
  "2026/10/1-2026/10/7", "10/1~10/7", "10/1-10/7", "10月1日-7日", "10月1-7日", "10月1日至7日", "10月1日 ～ 10月7日", "2026-10-01 至 2026-10-07", "2026-10-01~07",
  "2026-10-01..2026-10-07", "2026-10-01 – 2026-10-07", "1 Oct 2026 to 7 Oct 2026", "Oct 1 – Oct 7", "１０月１日～１０月７日",
])("%s are the seven days of National Day", (text) => {
  expect(writtenDays(text, of2026)).toEqual(nationalDay);
});

test("runs and days stand beside each other, with any separators", () => {
  expect(writtenDays("10/1~10/2、2026-10-05\n8 Oct 2026;国庆 10月7日", of2026)).toEqual(["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-08", "国庆", "2026-10-07"]);
});

test("a run goes over New Year; one that goes backwards or over more than 92 days stays as it is", () => {
  expect(writtenDays("12月31日～1月2日", overNewYear)).toEqual(["2026-12-31", "2027-01-01", "2027-01-02"]);
  expect(writtenDays("2026-10-07～2026-10-01", of2026)).toEqual(["2026-10-07～2026-10-01"]);
  expect(writtenDays("2026-07-01~2026-09-30", of2026)).toHaveLength(92);
  expect(writtenDays("2026-07-01~2026-10-01", of2026)).toEqual(["2026-07-01~2026-10-01"]);
});

test("days are written as runs that are read again", () => {
  expect(daysText(["2026-10-02", "2026-10-05", "2026-10-01"].map(isoDate))).toBe("2026-10-01 ~ 2026-10-02\n2026-10-05");
  const day = fc.integer({ min: 0, max: 400 }).map((after) => isoDate(new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10)));
  fc.assert(fc.property(fc.uniqueArray(day, { maxLength: 40 }), (days) => expect(writtenDays(daysText(days), of2026)).toEqual([...days].sort())));
});

test("no text makes it fail, and none is lost", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/~月日年 .,-]{0,20}$/)), (text) => {
      expect(writtenDays(text, of2026).length > 0).toBe(/[^\s,，、;；]/u.test(text.normalize("NFC")));
    }),
  );
});
