import { cumulativeActual, entryInForce, entryNote, hasData, readEntry, weekValue } from "../../../src/core";

const rate = { kind: "ratio", unit: "%" } as const;
const perDeal = { kind: "ratio", unit: "万元/单" } as const;
const sum = { kind: "additive", unit: "万元" } as const;

test.each([90, 0.9])("a rate typed as %s counts as 90 %%", (actual) => {
  expect(readEntry({ actual }, rate)).toEqual({ actual: 0.9 });
});

test("both parts win over the rate, one part alone is nothing", () => {
  expect(readEntry({ actual: 0.5, numerator: 9, denominator: 10 }, rate)).toEqual({ numerator: 9, denominator: 10 });
  expect(readEntry({ numerator: 9 }, rate)).toBeNull();
  expect(readEntry({ actual: 0.5, numerator: 9 }, rate)).toEqual({ actual: 0.5 });
});

test("a ratio that is not in % is its number", () => {
  expect(readEntry({ actual: 12.5 }, perDeal)).toEqual({ actual: 12.5 });
});

test("a correction wins over what was entered; text does not count, a typed 0 does", () => {
  expect(entryInForce({ actual: 3 }, { actual: 2.4 }, sum)).toEqual({ actual: 3 });
  expect(entryInForce({ actual: "约3" }, { actual: 2.4 }, sum)).toEqual({ actual: 2.4 });
  expect(entryInForce({ actual: 0 }, { actual: 2.4 }, sum)).toEqual({ actual: 0 });
  expect(entryInForce({}, {}, sum)).toEqual({ actual: null });
});

test("a correction of a ratio as a rate wins over parts that were entered", () => {
  expect(entryInForce({ actual: 85 }, { numerator: 9, denominator: 10 }, rate)).toEqual({ actual: 0.85 });
});

test.each([
  [{ actual: "约3" }, sum, "notNumber"],
  [{ actual: 3 }, sum, null],
  [{ numerator: 3 }, sum, "unused"],
  [{ numerator: 3 }, rate, "unused"],
  [{ numerator: 3, denominator: 4 }, rate, null],
  [{ actual: 0.5, numerator: 3, denominator: 4 }, rate, "unused"],
  [{ actual: 90 }, rate, "asPercent"],
  [{ actual: 0.9 }, rate, "approximate"],
  [{ actual: 200 }, rate, "outOfRange"],
  [{ actual: 12.5 }, perDeal, "approximate"],
  [{}, rate, null],
] as const)("%j of %j is marked %s", (typed, metric, note) => {
  expect(entryNote(typed, metric)).toBe(note);
});

test("to date: parts over wholes, and the mean of the weeks as soon as one has only its rate", () => {
  const parts = [{ numerator: 90, denominator: 100 }, { numerator: 5, denominator: 10 }];
  expect(cumulativeActual(parts, "ratio")).toBeCloseTo(95 / 110, 12);
  expect(cumulativeActual([...parts, { actual: 0.7 }], "ratio")).toBeCloseTo((0.9 + 0.5 + 0.7) / 3, 12);
  expect(cumulativeActual([{ actual: 0.7 }, { numerator: 0, denominator: 0 }], "ratio")).toBe(0.7);
  expect(hasData({ actual: 0.7 }, "ratio")).toBe(true);
  expect(weekValue({ numerator: 9, denominator: 10 }, "ratio")).toBe(0.9);
});
