import { addDays, countWorkingDays, isoDate, isWorkingDay, quarterPeriod, type Calendar } from "../../../src/core";
import { problemText, readSetup } from "../../../src/workbook/setup";
import { officialDays, unknownYears } from "../../../src/workbook/setup/calendar/officialDays";
import { readProjectJson } from "../../schemas/schemaValidators";
import { accept, sampleSetup, TODAY } from "./sampleSetup";

const { officialDays: _none, holidays: _holidays, workdays: _workdays, ...plain } = sampleSetup();
const withDays = (fields: Record<string, unknown>) => ({ ...plain, ...fields });
const calendarOf = (fields: Record<string, unknown>): Calendar => accept(withDays(fields)).calendar;

/** What should be looked at, as "path key". */
function remarksOf(fields: Record<string, unknown>): string[] {
  return readSetup(withDays(fields), { today: TODAY }).remarks.map(({ path, key }) => `${path} ${key}`);
}

function nextWorkingDay(after: string, calendar: Calendar): string {
  let day = addDays(isoDate(after), 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

test.each([
  [2025, [59, 61, 67, 61], 248],
  [2026, [59, 61, 66, 62], 248],
])("working days by quarter of %i, by the official days", (year, quarters, whole) => {
  const found = [1, 2, 3, 4].map((number) => {
    const period = quarterPeriod(year, number);
    return countWorkingDays(period.first, period.last, calendarOf({ period: { year, quarter: number } }));
  });
  expect(found).toEqual(quarters);
  expect(found.reduce((sum, days) => sum + days, 0)).toBe(whole);
});

test.each(["east-china", "east-china.en-US"])("in %s the working day after 30 September is 8 October", (name) => {
  expect(nextWorkingDay("2026-09-30", accept(readProjectJson("examples", `${name}.setup.json`)).calendar)).toBe("2026-10-08");
});

test("given days are added to the official ones and win over those of the other list", () => {
  const calendar = calendarOf({ holidays: ["2026-08-14", "2026-10-10"], workdays: ["2026-10-07"] });
  expect(calendar.holidays).toEqual(expect.arrayContaining(["2026-08-14", "2026-10-01", "2026-10-10"]));
  expect([isWorkingDay(isoDate("2026-10-10"), calendar), isWorkingDay(isoDate("2026-10-07"), calendar), isWorkingDay(isoDate("2026-09-20"), calendar)]).toEqual([false, true, true]);
});

test("a list that replaces stands alone; \"none\" leaves the official days out", () => {
  expect(calendarOf({ holidays: { replace: ["2026-08-14"] } }).holidays).toEqual(["2026-08-14"]);
  expect(calendarOf({ holidays: { replace: ["2026-08-14"] } }).workdays).toContain("2026-09-20");
  expect(calendarOf({ officialDays: "none", holidays: ["10月1日-3日"] })).toMatchObject({ holidays: ["2026-10-01", "2026-10-02", "2026-10-03"], workdays: [] });
});

test("the next quarter's days are filled, too, over New Year", () => {
  expect(officialDays(quarterPeriod(2025, 4)).holidays).toEqual(expect.arrayContaining(["2025-10-08", "2026-01-01", "2026-02-23"]));
  expect(officialDays(quarterPeriod(2025, 4)).holidays).not.toContain("2026-04-04");
  expect([2024, 2025, 2026, 2027].map((year) => unknownYears(quarterPeriod(year, 4)))).toEqual([[2024], [], [2027], [2027, 2028]]);
});

test("a year that the list does not know is asked for, unless the setup says something of it", () => {
  const period = { year: 2027, quarter: 2 };
  expect(remarksOf({ period })).toEqual(["$.holidays unknown-year"]);
  expect(remarksOf({ period, holidays: ["2027-05-01 ~ 2027-05-05"] })).toEqual([]);
  expect(remarksOf({ period, workdays: { replace: [] } })).toEqual([]);
  expect(remarksOf({ period, officialDays: "none" })).toEqual([]);
  expect(remarksOf({})).toEqual([]);
});

test("a day far from the period is remarked, one of the neighbours or of the official list is not", () => {
  expect(remarksOf({ holidays: ["2026-05-20", "2026-01-01", "2062-10-01", "2026-12-25"] })).toEqual(["$.holidays[2] outside-period"]);
  expect(remarksOf({ workdays: { replace: ["2025-08-02"] } })).toEqual(["$.workdays.replace[0] outside-period"]);
});

test("tiers that are easier than the one before are remarked with metric and numbers, in both languages", () => {
  const metrics = [
    { id: "sales", name: "销售额", kind: "additive", target: 100, challenge: 90, sprint: 95 },
    { id: "complaints", name: "投诉", kind: "additive", direction: "lower", target: 6, challenge: 5, sprint: 5.5 },
    { id: "visits", kind: "additive", target: 10, sprint: 9 },
    { id: "fine", kind: "additive", target: 10, challenge: 10, sprint: 12 },
    { id: "open", kind: "additive", challenge: 3 },
  ];
  const { remarks } = readSetup(withDays({ metrics }), { today: TODAY });
  expect(remarks.map(({ path, key }) => `${path} ${key}`)).toEqual([
    "$.metrics[0].challenge challenge-below-base", "$.metrics[0].sprint sprint-below-base", "$.metrics[1].sprint sprint-below-challenge", "$.metrics[2].sprint sprint-below-base",
  ]);
  expect(remarks[0] && problemText(remarks[0], "zh-CN")).toBe("销售额：挑战目标 90 比基础目标 100 更容易达到；应为基础、挑战、冲刺依次更难");
  expect(remarks[2]?.text).toBe("投诉: the sprint target 5.5 is easier to reach than the stretch target 5; wanted is base, then stretch, then sprint");
});
