import { isoDate, monthPeriod, quarterPeriod, recordTimeliness, serialOfDateTime, toSerial } from "../../../src/core";
import { defaultSetup, DefaultSetupError } from "../../../src/workbook/setup";

test("one press makes the current quarter with three placeholders and the four default metrics, no targets", () => {
  const setup = defaultSetup(isoDate("2026-07-15"), "zh-CN");
  expect(setup).toMatchObject({ period: { year: 2026, number: 3 }, asOf: null, today: "2026-07-15", team: "销售团队" });
  expect(setup.members.map(({ name }) => name)).toEqual(["成员1", "成员2", "成员3"]);
  expect(setup.metrics.map(({ name, unit, kind, precision }) => [name, unit, kind, precision])).toEqual([
    ["销售额", "万元", "additive", 1],
    ["新客户开发数", "家", "additive", 0],
    ["回款率", "%", "ratio", 1],
    ["重点产品销量", "台", "additive", 0],
  ]);
  expect(setup.metrics.every(({ target, repTargets }) => target === null && repTargets.every((share) => share === null))).toBe(true);
});

test("in English it is the same setup with other words", () => {
  const setup = defaultSetup(isoDate("2026-07-15"), "en-US");
  expect(setup.members.map(({ name }) => name)).toEqual(["Rep 1", "Rep 2", "Rep 3"]);
  expect(setup.metrics.map(({ id }) => id)).toEqual(defaultSetup(isoDate("2026-07-15"), "zh-CN").metrics.map(({ id }) => id));
});

test.each([["2026-01-01", 1], ["2026-03-31", 1], ["2026-04-01", 2], ["2026-09-30", 3], ["2026-12-31", 4], ["2028-02-29", 1]])(
  "%s lies in quarter %i", (day, quarter) => {
    expect(defaultSetup(isoDate(day), "en-US").period).toMatchObject({ year: Number(day.slice(0, 4)), number: quarter });
  },
);

test("zh-CN brings the official days that are known, the next quarter's too; other quarters and English bring none", () => {
  const summer = defaultSetup(isoDate("2026-07-01"), "zh-CN").calendar;
  expect(summer.holidays).toEqual(["2026-09-25", ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`)]);
  expect(summer.workdays).toEqual(["2026-09-20", "2026-10-10"]);
  const moments = { contact: toSerial(isoDate("2026-09-30")), entered: serialOfDateTime("2026-10-08T10:00") };
  expect(recordTimeliness(moments, summer, 24)).toBe("onTime");
  const autumn = defaultSetup(isoDate("2026-10-08"), "zh-CN").calendar;
  expect(autumn.holidays).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`));
  expect(autumn.workdays).toEqual(["2026-10-10"]);
  expect(defaultSetup(isoDate("2027-01-01"), "zh-CN").calendar).toMatchObject({ holidays: [], workdays: [] });
  expect(defaultSetup(isoDate("2026-07-01"), "en-US").calendar).toMatchObject({ holidays: [], workdays: [] });
});

test("of a given period: a month or a fiscal quarter, with the official days of the period after it", () => {
  const august = defaultSetup(isoDate("2026-08-03"), "zh-CN", monthPeriod(2026, 8));
  expect(august).toMatchObject({ period: monthPeriod(2026, 8), today: "2026-08-03", calendar: { holidays: ["2026-09-25"], workdays: ["2026-09-20"] } });
  const fromMay = defaultSetup(isoDate("2026-05-01"), "zh-CN", quarterPeriod(2026, 1, 5));
  expect(fromMay.period).toEqual(quarterPeriod(2026, 1, 5));
  expect(fromMay.calendar.holidays).toHaveLength(8);
});

test("a day before 2000 makes no quarter", () => {
  expect(() => defaultSetup(isoDate("1999-12-31"), "en-US")).toThrow(DefaultSetupError);
});
