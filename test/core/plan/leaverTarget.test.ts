import { countWorkingDays, cutLeaverTarget, isoDate, quarterPeriod } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const Q3 = quarterPeriod(2026, 3);
const cut = (target: number, member: { from?: string; to?: string }, precision = 1): { kept: number; cut: number } =>
  cutLeaverTarget(
    target,
    {
      ...(member.from === undefined ? {} : { from: isoDate(member.from) }),
      ...(member.to === undefined ? {} : { to: isoDate(member.to) }),
    },
    Q3,
    CALENDAR_2026,
    precision,
  );

test("who stays keeps all, a joiner too", () => {
  expect(cut(33, {})).toEqual({ kept: 33, cut: 0 });
  expect(cut(33, { from: "2026-08-10" })).toEqual({ kept: 33, cut: 0 });
  expect(cut(33.04, { to: "2026-09-30" })).toEqual({ kept: 33.04, cut: 0 });
  expect(cut(33, { to: "2026-12-31" })).toEqual({ kept: 33, cut: 0 });
});

test("a leaver keeps the share of his working days: 22 of 66 is a third", () => {
  expect(countWorkingDays(Q3.first, isoDate("2026-07-30"), CALENDAR_2026)).toBe(22);
  expect(cut(33, { to: "2026-07-30" })).toEqual({ kept: 11, cut: 22 });
  expect(cut(7, { to: "2026-07-30" }, 0)).toEqual({ kept: 2, cut: 5 });
});

test("who joined and leaves is measured against the days from joining on", () => {
  const possible = countWorkingDays(isoDate("2026-08-10"), Q3.last, CALENDAR_2026);
  const active = countWorkingDays(isoDate("2026-08-10"), isoDate("2026-08-31"), CALENDAR_2026);
  expect([active, possible]).toEqual([16, 38]);
  expect(cut(38, { from: "2026-08-10", to: "2026-08-31" })).toEqual({ kept: 16, cut: 22 });
});

test("nothing is lost by rounding, and who was never there keeps nothing", () => {
  expect(cut(10, { to: "2026-07-01" })).toEqual({ kept: 0.2, cut: 9.8 });
  expect(cut(10, { to: "2026-06-30" })).toEqual({ kept: 0, cut: 10 });
  expect(cut(10, { from: "2026-09-01", to: "2026-08-01" })).toEqual({ kept: 0, cut: 10 });
});
