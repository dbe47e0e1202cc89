import { conversionRate } from "../../../src/core";
import type { StageCode } from "../../../src/core";

const rate = (...rows: [string | null, StageCode | null][]): number | null =>
  conversionRate(rows.map(([customer, stage]) => ({ customer, stage })));

test("distinct customers at 意向 or later over all customers", () => {
  expect(rate(["客户A", "lead"], ["客户A", "interest"], ["客户B", "lead"])).toBe(0.5);
  expect(rate(["A", "interest"], ["B", "proposal"], ["C", "negotiation"], ["D", "won"], ["E", "service"])).toBe(1);
});

test("lost and invalid customers count below the line; lost after 意向 counts above too", () => {
  expect(rate(["A", "lost"], ["B", "invalid"], ["C", "won"], ["D", null])).toBe(0.25);
  expect(rate(["A", "interest"], ["A", "lost"])).toBe(1);
});

test("a name is one customer however it is typed", () => {
  expect(rate(["Acme", "lead"], [" ACME ", "won"], ["Cafe\u0301", "lead"], ["Caf\u00e9", "lead"])).toBe(0.5);
});

test("a* is a customer of its own, no wildcard", () => {
  expect(rate(["a*", "won"], ["abc", "lead"])).toBe(0.5);
});

test("no customers, no rate", () => {
  expect(rate()).toBeNull();
  expect(rate([null, "won"], ["  ", "won"])).toBeNull();
});
