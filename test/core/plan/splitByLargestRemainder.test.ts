import * as fc from "fast-check";
import { splitByLargestRemainder, UnusableWeightsError } from "../../../src/core";

test.each([
  [100, [1, 1, 1], 1, [33.4, 33.3, 33.3]],
  [20, [1, 1, 1], 0, [7, 7, 6]],
  [20, [35, 32, 33], 0, [7, 6, 7]],
  [50, [35, 32, 33], 0, [18, 16, 16]],
  [100, [35, 32, 33], 1, [35, 32, 33]],
  [100, [40, 30, 30], 0, [40, 30, 30]],
  [1, [1, 1, 1], 0, [1, 0, 0]],
  [0, [1, 2], 1, [0, 0]],
  [-100, [1, 1, 1], 1, [-33.4, -33.3, -33.3]],
  [10, [0, 1, 0], 1, [0, 10, 0]],
  [0.3, [1, 1, 1], 1, [0.1, 0.1, 0.1]],
  [7.3, [0.1, 0.2, 0.7], 1, [0.7, 1.5, 5.1]],
  [100.04, [1, 1], 1, [50, 50]],
  [12, [5], 0, [12]],
])("%d by %j at %d decimals → %j", (total, weights, precision, expected) => {
  expect(splitByLargestRemainder(total, weights, precision)).toEqual(expected);
});

test.each([[[]], [[0, 0]], [[1, -1, 3]], [[Number.NaN, 1]], [[Infinity, 1]]])("weights %j split nothing and say so", (weights) => {
  expect(() => splitByLargestRemainder(100, weights, 1)).toThrow(UnusableWeightsError);
});

test("law: the parts add up exactly, nobody is more than one unit off his share, no weight means no part", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true })), { minLength: 1, maxLength: 60 }),
      (units, precision, weights) => {
        const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(sumOfWeights > 0);
        const parts = splitByLargestRemainder(units / 10 ** precision, weights, precision);
        const partUnits = parts.map((part) => Math.round(part * 10 ** precision));
        expect(partUnits.reduce((sum, part) => sum + part, 0)).toBe(units);
        partUnits.forEach((part, index) => {
          const share = (units * (weights[index] ?? 0)) / sumOfWeights;
          expect(Math.abs(part - share)).toBeLessThan(1 + 1e-6);
          if (weights[index] === 0) expect(part).toBe(0);
        });
      },
    ),
  );
});
