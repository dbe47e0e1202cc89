import * as fc from "fast-check";
import { roundHalfAway, roundRate, shiftDecimalPoint } from "../../../src/core";

describe("rounding as Excel's ROUND does", () => {
  test.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [15.45, 1, 15.5],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [2.4999, 0, 2],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [1e-12, 2, 0],
    [123456789.125, 2, 123456789.13],
    [1e20, 2, 1e20],
    [4.35 * 3, 1, 13.1],
    [0.285 * 100, 0, 29],
  ])("ROUND(%d, %d) = %d", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test("gives to the last bit what moving the decimal point in the text of the number gives", () => {
    const byText = (value: number, decimals: number): number =>
      value === 0 ? 0 : Math.sign(value) * shiftDecimalPoint(Math.round(shiftDecimalPoint(Math.abs(value), decimals)), -decimals) + 0;
    const figures = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((units) => units / 1_000),
      fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 999 })).map(([part, whole]) => part / whole),
    );
    fc.assert(fc.property(figures, fc.integer({ min: 0, max: 12 }), (value, decimals) => Object.is(roundHalfAway(value, decimals), byText(value, decimals))), { numRuns: 20_000 });
  });

  test("never gives minus zero", () => {
    expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0, 1), 0)).toBe(true);
  });

  test("leaves what is no number alone", () => {
    expect(roundHalfAway(Number.NaN, 1)).toBeNaN();
    expect(roundHalfAway(Infinity, 1)).toBe(Infinity);
  });

  test("law: symmetric about zero, and rounding again changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const once = roundHalfAway(value, decimals);
        expect(roundHalfAway(-value, decimals)).toBe(-once + 0);
        expect(roundHalfAway(once, decimals)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

test("rates are compared without binary noise: 5.81 of 8.3 is 70 %, not below", () => {
  expect(5.81 / 8.3 < 0.7).toBe(true);
  expect(roundRate(5.81 / 8.3) < 0.7).toBe(false);
});

test("the decimal point moves without noise", () => {
  expect(shiftDecimalPoint(2.675, 2)).toBe(267.5);
  expect(shiftDecimalPoint(0.07, 2)).toBe(7);
  expect(shiftDecimalPoint(-35, -1)).toBe(-3.5);
});
