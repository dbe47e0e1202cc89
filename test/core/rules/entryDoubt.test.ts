import fc from "fast-check";
import { entryDoubt, roundRate } from "../../../src/core";

const week = { value: 24, plan: 2.4, others: [] as readonly number[], unit: "台" };

test.each([
  ["2,400 where 2.4 is planned", { ...week, value: 2400 }, "outlier"],
  ["exactly ten times the plan", week, null],
  ["a little more than ten times", { ...week, value: 24.1 }, "outlier"],
  ["nothing planned, nothing usual", { ...week, plan: null }, null],
  ["a plan of 0", { ...week, plan: 0 }, null],
  ["ten times the usual week", { ...week, plan: null, others: [2.4, 2.4] }, null],
  ["more than ten times the usual week", { ...week, plan: null, others: [2.3, 2.3, 30] }, "outlier"],
  ["one other week tells nothing", { ...week, plan: null, others: [1] }, null],
  ["weeks with nothing in them tell nothing", { ...week, plan: null, others: [0, 0, 0] }, null],
  ["negative", { ...week, value: -2400 }, null],
  ["blank", { ...week, value: null }, null],
  ["10,000 in 万元", { ...week, value: 10_000, plan: 9_000, unit: "万元" }, "asYuan"],
  ["9,999 in 万元", { ...week, value: 9_999, plan: 9_000, unit: "万元" }, null],
  ["10,000 in 10k CNY", { ...week, value: 10_000, plan: 9_000, unit: "10K cny" }, "asYuan"],
  ["999 in 元", { ...week, value: 999, plan: 900, unit: "元" }, "asTenThousands"],
  ["1,000 in 元", { ...week, value: 1_000, plan: 900, unit: "元" }, null],
] as const)("%s", (_what, entry, expected) => {
  expect(entryDoubt(entry)).toBe(expected);
});

test("the rule's threshold is a cell", () => {
  expect(entryDoubt({ ...week, value: 13 }, 5)).toBe("outlier");
});

test("the usual week is the median of the others, of an even number the upper one in the middle", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.array(fc.integer({ min: -3, max: 300 }), { maxLength: 14 }), (value, others) => {
      const filled = others.filter((other) => other > 0).sort((a, b) => a - b);
      const usual = filled[Math.floor(filled.length / 2)];
      const isFar = filled.length >= 2 && usual !== undefined && usual < roundRate(value / 10);
      expect(entryDoubt({ ...week, value, plan: null, others })).toBe(isFar ? "outlier" : null);
    }),
  );
});
