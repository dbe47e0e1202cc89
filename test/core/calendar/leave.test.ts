import { countActiveDays, countCutDays, countLeaveDays, countPlanDays, isOnLeave, isoDate, quarterPeriod, type Member } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const Q3 = quarterPeriod(2026, 3);

/** Somebody on leave in stretches such as "2026-07-08/2026-07-10". */
function onLeave(...stretches: string[]): Pick<Member, "leave"> {
  return {
    leave: stretches.map((stretch) => {
      const [first = "", last = first] = stretch.split("/");
      return { first: isoDate(first), last: isoDate(last) };
    }),
  };
}

const leaveDays = (member: Pick<Member, "from" | "to" | "leave">): number => countLeaveDays(member, Q3.first, Q3.last, Q3, CALENDAR_2026);

test("working days of leave: both ends count, weekends and days off do not", () => {
  expect(leaveDays(onLeave("2026-07-08/2026-07-13"))).toBe(4);
  expect(leaveDays(onLeave("2026-07-11/2026-07-12"))).toBe(0);
  expect(leaveDays(onLeave("2026-09-20"))).toBe(1);
  expect(leaveDays(onLeave("2026-09-25"))).toBe(0);
  expect(leaveDays({})).toBe(0);
});

test("a day that two stretches name counts once, in any order", () => {
  expect(leaveDays(onLeave("2026-07-08/2026-07-10", "2026-07-06/2026-07-08"))).toBe(5);
  expect(leaveDays(onLeave("2026-07-06/2026-07-10", "2026-07-07/2026-07-08", "2026-07-06/2026-07-10"))).toBe(5);
});

test("days out of the period and out of the team are no leave", () => {
  expect(leaveDays(onLeave("2026-06-22/2026-07-01"))).toBe(1);
  expect(leaveDays({ ...onLeave("2026-07-01/2026-07-10"), from: isoDate("2026-07-09") })).toBe(2);
  expect(leaveDays({ ...onLeave("2026-07-09/2026-07-31"), to: isoDate("2026-07-10") })).toBe(2);
  expect(leaveDays({ ...onLeave("2026-07-09"), to: isoDate("2026-06-30") })).toBe(0);
});

test("days are counted within the stretch asked for; plan has the others", () => {
  const member = onLeave("2026-07-08/2026-07-13");
  expect(countLeaveDays(member, Q3.first, isoDate("2026-07-12"), Q3, CALENDAR_2026)).toBe(3);
  expect(countPlanDays(member, isoDate("2026-07-06"), isoDate("2026-07-12"), Q3, CALENDAR_2026)).toBe(2);
  expect(countActiveDays({}, Q3.first, Q3.last, Q3, CALENDAR_2026)).toBe(66);
  expect(countPlanDays(member, Q3.first, Q3.last, Q3, CALENDAR_2026)).toBe(62);
});

test("ten days of leave cut nothing, the eleventh and twelfth do", () => {
  expect(countCutDays(onLeave("2026-07-06/2026-07-17"), Q3, CALENDAR_2026)).toBe(0);
  expect(countCutDays(onLeave("2026-07-06/2026-07-20"), Q3, CALENDAR_2026)).toBe(1);
  expect(countCutDays(onLeave("2026-07-06/2026-07-14", "2026-08-03/2026-08-07"), Q3, CALENDAR_2026)).toBe(2);
});

test("somebody is on leave on both ends and on the weekend between", () => {
  const days = ["2026-07-07", "2026-07-08", "2026-07-12", "2026-07-13", "2026-07-14"].map(isoDate);
  expect(days.map((day) => isOnLeave(onLeave("2026-07-08/2026-07-13"), day))).toEqual([false, true, true, true, false]);
  expect(isOnLeave({}, isoDate("2026-07-08"))).toBe(false);
});
