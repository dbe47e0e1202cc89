import * as fc from "fast-check";
import { countMemberWeeks, fromSerial, isoDate, monthPeriod, planBetween, planToDate, quarterPeriod, toSerial, weeklyPlans, weeksOfPeriod } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const Q3 = quarterPeriod(2026, 3);
const Q4 = quarterPeriod(2026, 4);
const SALES = { kind: "additive", precision: 1 } as const;
const RATIO = { kind: "ratio", precision: 1 } as const;

function weeksOfMember(member: { from?: string; to?: string; leave?: readonly [string, string][] }, period = Q3): ReturnType<typeof countMemberWeeks> {
  const dates = {
    ...(member.from === undefined ? {} : { from: isoDate(member.from) }),
    ...(member.to === undefined ? {} : { to: isoDate(member.to) }),
    ...(member.leave && { leave: member.leave.map(([first, last]) => ({ first: isoDate(first), last: isoDate(last) })) }),
  };
  return countMemberWeeks(dates, weeksOfPeriod(period, CALENDAR_2026), period, CALENDAR_2026);
}

test("35 万元 over the 14 weeks of Q3 2026", () => {
  expect(weeklyPlans(SALES, 35, weeksOfMember({}))).toEqual([1.6, 2.6, 2.7, 2.6, 2.7, 2.6, 2.7, 2.7, 2.6, 2.7, 2.6, 3.2, 2.1, 1.6]);
});

test("30.9 over the weeks of a month: four equal weeks of February 2027, and July 2026 with 3 and four times 5 days", () => {
  expect(weeklyPlans(SALES, 30.9, weeksOfMember({}, monthPeriod(2027, 2)))).toEqual([7.7, 7.8, 7.7, 7.7]);
  expect(weeklyPlans(SALES, 30.9, weeksOfMember({}, monthPeriod(2026, 7)))).toEqual([4, 6.7, 6.8, 6.7, 6.7]);
});

test("100 over a fiscal quarter from May: its months add up to it, and so do its 14 weeks", () => {
  const period = quarterPeriod(2026, 1, 5);
  expect([[0, 21], [21, 43], [43, 66]].map(([before = 0, until = 0]) => planBetween(100, before, until, 66, 1))).toEqual([31.8, 33.4, 34.8]);
  const weeks = weeklyPlans(SALES, 100, weeksOfMember({}, period));
  expect(weeks.slice(0, 3)).toEqual([1.5, 7.6, 7.6]);
  expect(weeks.reduce<number>((sum, plan) => sum + Math.round((plan ?? 0) * 10), 0)).toBe(1000);
});

test("a joiner's plan starts with him, a leaver's ends with him", () => {
  const joiner = weeklyPlans(SALES, 35, weeksOfMember({ from: "2026-07-13" }));
  expect(joiner.slice(0, 3)).toEqual([null, null, 3]);
  const leaver = weeklyPlans(SALES, 11, weeksOfMember({ to: "2026-07-10" }));
  expect(leaver).toEqual([4.1, 6.9, ...Array.from({ length: 12 }, () => null)]);
});

test("three days of leave in week 2: its plan is cut, the other days bear the rest; a week of leave has none", () => {
  const short = weeklyPlans(SALES, 63, weeksOfMember({ leave: [["2026-07-08", "2026-07-10"]] }));
  expect(short).toEqual([3, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 4, 3]);
  const long = weeklyPlans(SALES, 61, weeksOfMember({ leave: [["2026-07-06", "2026-07-10"]] }));
  expect(long).toEqual([3, null, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 4, 3]);
  expect(weeklyPlans(RATIO, 0.9, weeksOfMember({ leave: [["2026-07-06", "2026-07-10"]] })).slice(0, 3)).toEqual([0.9, null, 0.9]);
  expect(weeklyPlans(SALES, 61, weeksOfMember({ leave: [["2026-07-01", "2026-09-30"]] })).every((plan) => plan === null)).toBe(true);
});

test("the first week of Q4 2026 has no plan", () => {
  expect(weeklyPlans(SALES, 35, weeksOfMember({}, Q4))[0]).toBeNull();
  expect(weeklyPlans(RATIO, 0.9, weeksOfMember({}, Q4)).slice(0, 2)).toEqual([null, 0.9]);
});

test("a ratio's target stands in every active week", () => {
  expect(weeklyPlans(RATIO, 0.9, weeksOfMember({ from: "2026-07-08" })).slice(0, 3)).toEqual([null, 0.9, 0.9]);
});

test("no target, no plan", () => {
  expect(weeklyPlans(SALES, null, weeksOfMember({})).every((plan) => plan === null)).toBe(true);
  expect(weeklyPlans(SALES, -5, weeksOfMember({})).every((plan) => plan === null)).toBe(true);
});

test("the plan to date runs to the last closed week", () => {
  expect([0, 1, 2, 14].map((closed) => planToDate(SALES, 35, weeksOfMember({}), closed))).toEqual([null, 1.6, 4.2, 35]);
  expect(planToDate(RATIO, 0.9, weeksOfMember({}), 0)).toBe(0.9);
  expect(planToDate(SALES, null, weeksOfMember({}), 5)).toBeNull();
  expect(planToDate(SALES, 0, weeksOfMember({}), 5)).toBe(0);
});

test("law: whatever the active days, the weeks' plans add up to the target", () => {
  const day = fc.integer({ min: toSerial(Q3.first) - 10, max: toSerial(Q3.last) + 10 });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 9999 }), (from, to, tenths) => {
      const member = weeksOfMember({ from: fromSerial(from), to: fromSerial(to) });
      const sum = weeklyPlans(SALES, tenths / 10, member).reduce<number>((total, plan) => total + Math.round((plan ?? 0) * 10), 0);
      expect(sum).toBe(member.total === 0 ? 0 : tenths);
    }),
    { numRuns: 40 },
  );
});
