import { activeRange, countActiveDays, isoDate, quarterPeriod } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

const Q3 = quarterPeriod(2026, 3);
const all = (member: Parameters<typeof activeRange>[0]): number => countActiveDays(member, Q3.first, Q3.last, Q3, CALENDAR_2026);

test("without dates a member is there all the quarter", () => {
  expect(activeRange({}, Q3)).toEqual({ first: "2026-07-01", last: "2026-09-30" });
  expect(all({})).toBe(66);
});

test("joining and leaving days are days at work", () => {
  expect(activeRange({ from: isoDate("2026-08-10"), to: isoDate("2026-08-10") }, Q3)).toEqual({ first: "2026-08-10", last: "2026-08-10" });
  expect(all({ from: isoDate("2026-08-10"), to: isoDate("2026-08-10") })).toBe(1);
});

test("dates outside the quarter are clipped to it", () => {
  expect(all({ from: isoDate("2020-01-01"), to: isoDate("2030-01-01") })).toBe(66);
});

test("who left before, comes later, or leaves before coming has no active days", () => {
  expect(activeRange({ to: isoDate("2026-06-30") }, Q3)).toBeNull();
  expect(activeRange({ from: isoDate("2026-10-01") }, Q3)).toBeNull();
  expect(all({ from: isoDate("2026-09-01"), to: isoDate("2026-08-01") })).toBe(0);
});

test("days are counted within the stretch asked for", () => {
  const joiner = { from: isoDate("2026-07-08") };
  expect(countActiveDays(joiner, isoDate("2026-07-06"), isoDate("2026-07-12"), Q3, CALENDAR_2026)).toBe(3);
  expect(countActiveDays(joiner, isoDate("2026-07-01"), isoDate("2026-07-05"), Q3, CALENDAR_2026)).toBe(0);
});
