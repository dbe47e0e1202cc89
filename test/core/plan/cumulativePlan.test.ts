import * as fc from "fast-check";
import { cumulativePlan, planBetween, roundHalfAway } from "../../../src/core";

test("30.9 over 20 days at one decimal: nine days of 1.6 and eleven of 1.5", () => {
  const days = Array.from({ length: 20 }, (_, day) => planBetween(30.9, day, day + 1, 20, 1));
  expect(days.filter((plan) => plan === 1.6)).toHaveLength(9);
  expect(days.filter((plan) => plan === 1.5)).toHaveLength(11);
  expect(cumulativePlan(30.9, 20, 20, 1)).toBe(30.9);
});

test("35 万元 over the weeks of Q3 2026", () => {
  const through = [0, 3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 59, 63, 66];
  const plans = through.slice(1).map((days, index) => planBetween(35, through[index] ?? 0, days, 66, 1));
  expect(plans).toEqual([1.6, 2.6, 2.7, 2.6, 2.7, 2.6, 2.7, 2.7, 2.6, 2.7, 2.6, 3.2, 2.1, 1.6]);
  expect(roundHalfAway(plans.reduce((sum, plan) => sum + plan, 0), 1)).toBe(35);
});

test("the target is rounded to the plan precision first", () => {
  expect(cumulativePlan(30.94, 20, 20, 1)).toBe(30.9);
  expect(cumulativePlan(5.4, 5, 6, 0)).toBe(4);
});

test("no working days, no plan; no target, no plan", () => {
  expect(cumulativePlan(35, 0, 0, 1)).toBe(0);
  expect(cumulativePlan(0, 5, 20, 1)).toBe(0);
  expect(cumulativePlan(35, 0, 20, 1)).toBe(0);
});

test("law: however the days are cut into stretches, the plans add up to the target exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }),
      (units, precision, stretches) => {
        const target = units / 10 ** precision;
        const total = stretches.reduce((sum, days) => sum + days, 0);
        fc.pre(total > 0);
        let before = 0;
        const plans = stretches.map((days) => planBetween(target, before, (before += days), total, precision));
        expect(plans.every((plan) => plan >= 0)).toBe(true);
        const sum = plans.reduce((all, plan) => all + Math.round(plan * 10 ** precision), 0);
        expect(sum).toBe(units);
      },
    ),
  );
});
