import { cumulativeActual, hasData, sumOfRatioParts } from "../../../src/core";

describe("what weeks amount to", () => {
  test("additive: the sum of what was typed", () => {
    expect(cumulativeActual([{ actual: 2 }, { actual: null }, { actual: 3.5 }, { actual: -1 }], "additive")).toBe(4.5);
    expect(cumulativeActual([{ actual: 0 }], "additive")).toBe(0);
  });

  test("ratio: the sum of numerators over the sum of denominators, never a mean of ratios", () => {
    const weeks = [{ numerator: 9, denominator: 10 }, { numerator: 10, denominator: 40 }];
    expect(cumulativeActual(weeks, "ratio")).toBe(0.38);
    expect(sumOfRatioParts(weeks)).toEqual({ numerator: 19, denominator: 50, value: 0.38 });
  });

  test("ratio: a zero or missing denominator is no data; a half-typed week is left out", () => {
    expect(cumulativeActual([{ numerator: 3, denominator: 0 }], "ratio")).toBeNull();
    expect(cumulativeActual([{ numerator: 3 }, { denominator: 10 }], "ratio")).toBeNull();
    expect(cumulativeActual([{ numerator: 3, denominator: 4 }, { numerator: null, denominator: 10 }], "ratio")).toBe(0.75);
    expect(cumulativeActual([{ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 0 }], "ratio")).toBe(1);
  });

  test("average: the mean of the typed weeks", () => {
    expect(cumulativeActual([{ actual: 4 }, { actual: null }, { actual: 5 }], "average")).toBe(4.5);
  });

  test.each(["additive", "ratio", "average"] as const)("%s: nothing typed is nothing, not zero", (kind) => {
    expect(cumulativeActual([], kind)).toBeNull();
    expect(cumulativeActual([{ actual: null }, { actual: "12" }], kind)).toBeNull();
  });
});

test.each([
  [{ actual: 0 }, "additive", true],
  [{ actual: "" }, "additive", false],
  [{ actual: 4 }, "average", true],
  [{ numerator: 0, denominator: 5 }, "ratio", true],
  [{ numerator: 0, denominator: 0 }, "ratio", false],
  [{ numerator: 2, denominator: -1 }, "ratio", false],
  [{ denominator: 5 }, "ratio", false],
  [{ actual: 0.9 }, "ratio", true],
] as const)("%j of a metric that is %s holds data: %s", (entry, kind, expected) => {
  expect(hasData(entry, kind)).toBe(expected);
});
