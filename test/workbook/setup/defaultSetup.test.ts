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

test.each(["zh-CN", "en-US"] as const)("in %s it has the official days of the year and of the next quarter", (language) => {
  const summer = defaultSetup(isoDate("2026-07-01"), language).calendar;
  expect(summer.holidays).toEqual(expect.arrayContaining(["2026-01-01", "2026-02-23", "2026-09-25", "2026-09-27", "2026-10-01", "2026-10-07"]));
  expect(summer.holidays).toHaveLength(33);
  expect(summer.workdays).toEqual(["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]);
  const moments = { contact: toSerial(isoDate("2026-09-30")), entered: serialOfDateTime("2026-10-08T10:00") };
  expect(recordTimeliness(moments, summer, 24)).toBe("onTime");
  expect(defaultSetup(isoDate("2027-01-01"), language).calendar).toMatchObject({ holidays: [], workdays: [] });
});

test("of a given period: a month or a fiscal quarter", () => {
  const august = defaultSetup(isoDate("2026-08-03"), "zh-CN", monthPeriod(2026, 8));
  expect(august).toMatchObject({ period: monthPeriod(2026, 8), today: "2026-08-03" });
  const fromMay = defaultSetup(isoDate("2026-05-01"), "zh-CN", quarterPeriod(2026, 1, 5));
  expect(fromMay.period).toEqual(quarterPeriod(2026, 1, 5));
  expect(fromMay.calendar.holidays).toHaveLength(33);
});

test("a day before 2000 makes no quarter", () => {
  expect(() => defaultSetup(isoDate("1999-12-31"), "en-US")).toThrow(DefaultSetupError);
});
