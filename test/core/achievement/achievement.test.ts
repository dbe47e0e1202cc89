import { achievement, gap } from "../../../src/core";
import type { Achievement } from "../../../src/core";

const higher = (target: number | string | null, actual: number | string | null): Achievement =>
  achievement({ target, actual, direction: "higher" });
const lower = (target: number | string | null, actual: number | string | null): Achievement =>
  achievement({ target, actual, direction: "lower" });

describe("higher is better", () => {
  test("achievement is actual over target", () => {
    expect(higher(35, 38)).toEqual({ rate: 38 / 35, reason: null, met: true });
    expect(higher(7, 5)).toEqual({ rate: 5 / 7, reason: null, met: false });
    expect(higher(35, 35)).toEqual({ rate: 1, reason: null, met: true });
  });

  test("returns may make it negative", () => {
    expect(higher(10, -2).rate).toBe(-0.2);
  });

  test("an actual of zero is data", () => {
    expect(higher(10, 0)).toEqual({ rate: 0, reason: null, met: false });
  });
});

describe("no target, asked before the data", () => {
  test.each([[null], [""], ["100"], [-5], [0], [Number.NaN]])("target %j", (target) => {
    const none = { rate: null, reason: "no-target", met: null };
    expect(higher(target, 5)).toEqual(none);
    expect(higher(target, null)).toEqual(none);
  });

  test("zero complaints is a target, less than zero is not", () => {
    expect(lower(0, 0).reason).toBeNull();
    expect(lower(-1, 0).reason).toBe("no-target");
  });
});

test.each([[null], [""], ["12"]])("an actual of %j is no data", (actual) => {
  expect(higher(10, actual)).toEqual({ rate: null, reason: "no-data", met: null });
  expect(lower(0, actual)).toEqual({ rate: null, reason: "no-data", met: null });
});

describe("lower is better (投诉率)", () => {
  test("achievement is target over actual", () => {
    expect(lower(2, 2.5)).toEqual({ rate: 0.8, reason: null, met: false });
    expect(lower(4, 2)).toEqual({ rate: 2, reason: null, met: true });
  });

  test("nothing occurred: met, without a rate", () => {
    expect(lower(0.02, 0)).toEqual({ rate: null, reason: null, met: true });
    expect(lower(0, 0)).toEqual({ rate: null, reason: null, met: true });
  });

  test("zero was wanted and something occurred: not met, without a rate", () => {
    expect(lower(0, 1)).toEqual({ rate: null, reason: null, met: false });
  });
});

test("the gap is actual minus target, and nothing without either", () => {
  expect(gap(35, 38)).toBe(3);
  expect(gap(0.92, 0.89)).toBe(0.89 - 0.92);
  expect(gap(0, 5)).toBe(5);
  expect(gap(null, 5)).toBeNull();
  expect(gap(5, null)).toBeNull();
  expect(gap("5", 5)).toBeNull();
});
