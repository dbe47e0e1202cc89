import { isShare, readTarget, targetNote } from "../../../src/core";

const rate = { kind: "ratio", unit: "%" } as const;
const sales = { kind: "additive", unit: "万元" } as const;
const perDeal = { kind: "ratio", unit: "万元/单" } as const;

test("ratios in % are shares; sums, means and ratios in another unit are not", () => {
  expect([rate, sales, perDeal, { kind: "average", unit: "%" } as const, { kind: "additive", unit: "%" } as const].map(isShare)).toEqual([true, false, false, false, false]);
});

test.each(["％", " % ", "　%", "% ", "\u00a0％"])("a unit written %j is per cent as well", (unit) => {
  expect([isShare({ kind: "ratio", unit }), readTarget(90, { kind: "ratio", unit })]).toEqual([true, 0.9]);
});

test.each(["", "%%", "% 点", "‰", "％/月"])("a unit written %j is not", (unit) => {
  expect([isShare({ kind: "ratio", unit }), readTarget(90, { kind: "ratio", unit })]).toEqual([false, 90]);
});

test.each([
  [0.9, 0.9, null], [1.5, 1.5, null], [0, 0, null], [1.51, 0.0151, "asPercent"], [90, 0.9, "asPercent"], [150, 1.5, "asPercent"],
  [150.5, null, "outOfRange"], [200.5, null, "outOfRange"], [-0.1, null, "outOfRange"], ["90", null, null], ["", null, null], [null, null, null],
])("a target in % of %p counts as %p", (typed, target, note) => {
  expect([readTarget(typed, rate), targetNote(typed, rate)]).toEqual([target, note]);
});

test("any other target is its number, and nothing is said of it", () => {
  for (const metric of [sales, perDeal]) {
    expect([90, -5, 200, "90", null].map((typed) => readTarget(typed, metric))).toEqual([90, -5, 200, null, null]);
    expect([90, -5, 200].map((typed) => targetNote(typed, metric))).toEqual([null, null, null]);
  }
});
