import { isoDate, reportState } from "../../../src/core";

const calendar = {
  weekend: "0000011",
  holidays: ["2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"].map(isoDate),
  workdays: ["2026-09-20", "2026-10-10"].map(isoDate),
};
const week = { first: isoDate("2026-07-06"), last: isoDate("2026-07-12") };

test.each([
  ["2026-07-01", "notYet"],
  ["2026-07-09", "notYet"],
  ["2026-07-10", "due"],
  ["2026-07-12", "due"],
  ["2026-07-13", "late"],
  ["2026-12-31", "late"],
] as const)("on %s the report of the week to Sunday 2026-07-12 is %s", (today, state) => {
  expect(reportState(week, isoDate(today), calendar)).toBe(state);
});

test("a week before National Day is late from 2026-10-08 on, and due on its last working day", () => {
  const last = { first: isoDate("2026-09-28"), last: isoDate("2026-09-30") };
  expect(reportState(last, isoDate("2026-09-30"), calendar)).toBe("due");
  expect(reportState(last, isoDate("2026-10-07"), calendar)).toBe("due");
  expect(reportState(last, isoDate("2026-10-08"), calendar)).toBe("late");
});

test("a Sunday that is worked is the week's last working day", () => {
  const make = { first: isoDate("2026-09-14"), last: isoDate("2026-09-20") };
  expect(reportState(make, isoDate("2026-09-18"), calendar)).toBe("notYet");
  expect(reportState(make, isoDate("2026-09-20"), calendar)).toBe("due");
});
