import { dueNegotiation, toSerial, type IsoDate } from "../../../src/core";

const day = (text: string) => toSerial(text as IsoDate);
const period = { first: day("2026-07-01"), last: day("2026-09-30") };
const deal = { isNewest: true, stage: 4, amount: 50, nextDate: day("2026-07-20") };

test("a customer in negotiation brings the amount named last", () => {
  expect(dueNegotiation(deal, period)).toBe(50);
  expect(dueNegotiation({ ...deal, amount: null }, period)).toBe(0);
  expect(dueNegotiation({ ...deal, amount: 0 }, period)).toBe(0);
});

test("only the newest row tells it, and no other stage", () => {
  expect(dueNegotiation({ ...deal, isNewest: false }, period)).toBe(0);
  for (const stage of [0, 1, 2, 3, 5, 6, 7, 8]) expect([stage, dueNegotiation({ ...deal, stage }, period)]).toEqual([stage, 0]);
});

test.each([
  ["2026-06-30", 0],
  ["2026-07-01", 50],
  ["2026-09-30", 50],
  ["2026-10-01", 0],
])("due on %s", (nextDay, expected) => {
  expect(dueNegotiation({ ...deal, nextDate: day(nextDay) + 0.75 }, period)).toBe(expected);
});

test.each([null, "月底", ""])("due %j is no day", (nextDate) => {
  expect(dueNegotiation({ ...deal, nextDate }, period)).toBe(0);
});
