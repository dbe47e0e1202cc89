import { dataUntil, isoDate, periodPhase, weeksOfPeriod } from "../../../src/core";

const period = { first: isoDate("2026-07-01"), last: isoDate("2026-09-30") };
const october = Array.from({ length: 7 }, (_, index) => isoDate(`2026-10-0${index + 1}`));
const calendar = { holidays: [isoDate("2026-09-25"), ...october], workdays: [isoDate("2026-09-20"), isoDate("2026-10-10")], weekend: "0000011" };

test.each([
  ["2026-09-30", "running"],
  ["2026-10-01", "closing"],
  ["2026-10-12", "closing"],
  ["2026-10-13", "closed"],
])("on %s the period is %s: its books close on the fifth working day after its end", (day, phase) => {
  expect(periodPhase(period, calendar, isoDate(day))).toBe(phase);
});

test("figures go up to the end of the last closed week, after the period up to its last day", () => {
  const weeks = weeksOfPeriod(period, calendar);
  const until = (day: string) => dataUntil(weeks, isoDate(day));
  expect([until("2026-07-05"), until("2026-07-06"), until("2026-07-27"), until("2026-12-31")]).toEqual([null, "2026-07-05", "2026-07-26", "2026-09-30"]);
});
