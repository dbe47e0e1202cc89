import * as fc from "fast-check";
import { assessLag, DEFAULT_LAG_RULE } from "../../../src/core";
import type { LagAssessment, LagOptions, LagWeek } from "../../../src/core";

const SALES: LagOptions = { kind: "additive", direction: "higher", integer: false, rule: DEFAULT_LAG_RULE };
const DEALS: LagOptions = { ...SALES, integer: true };
const RATIO: LagOptions = { ...SALES, kind: "ratio" };
const COMPLAINTS: LagOptions = { ...SALES, direction: "lower" };

type Sketch = readonly [plan: number | null, actual: number | null, more?: Partial<LagWeek>];

/** Closed weeks in order, each its own unit unless told otherwise. */
function weeksOf(sketches: readonly Sketch[]): LagWeek[] {
  return sketches.map(([plan, actual, more], index) => ({
    week: index + 1, unit: index + 1, closed: true, plan, actual, ...more,
  }));
}

const assess = (sketches: readonly Sketch[], options = SALES): LagAssessment => assessLag(weeksOf(sketches), options);

describe("two weeks below 70 % in a row", () => {
  test("lag, with the weeks and rates as evidence, oldest first", () => {
    expect(assess([[10, 8], [10, 6], [10, 5]])).toEqual({
      state: "lagging", run: 2, weeks: [2, 3], rates: [0.6, 0.5], holes: [], sum: null, ptdRate: 19 / 30,
    });
  });

  test("the whole run is evidence, not just the last two", () => {
    expect(assess([[10, 6], [10, 5], [10, 4], [10, 3]]).weeks).toEqual([1, 2, 3, 4]);
  });

  test("one low week is no lag", () => {
    expect(assess([[10, 8], [10, 5]])).toMatchObject({ state: "none", run: 1, weeks: [2] });
  });

  test("a run that recovered is history", () => {
    expect(assess([[10, 1], [10, 1], [10, 7]])).toMatchObject({ state: "none", run: 0, weeks: [], rates: [] });
  });

  test.each([
    [69.9, "lagging"],
    [70.0, "none"],
    [70.1, "none"],
  ])("%d %% twice: %s", (actual, state) => {
    expect(assess([[100, actual], [100, actual]]).state).toBe(state);
  });

  test("5.81 of 8.3 is exactly 70 %, so not below", () => {
    expect(assess([[8.3, 5.81], [8.3, 5.81]])).toMatchObject({ state: "none", run: 0 });
  });

  test("threshold and number of weeks are the team's", () => {
    const strict = { ...SALES, rule: { kind: "lag", threshold: 0.9, weeks: 3 } } as const;
    expect(assess([[10, 8], [10, 8]], strict).state).toBe("none");
    expect(assess([[10, 8], [10, 8], [10, 8]], strict).state).toBe("lagging");
    expect(assess([[10, 5]], { ...SALES, rule: { kind: "lag", threshold: 0.7, weeks: 1 } }).state).toBe("lagging");
  });
});

describe("weeks that are skipped neither count nor break the run", () => {
  test.each<[string, Sketch]>([
    ["without entry", [10, null]],
    ["without plan", [null, 3]],
    ["planned at zero", [0, 3]],
    ["still open", [10, 9, { closed: false }]],
  ])("a week %s", (_, skipped) => {
    expect(assess([[10, 5], skipped, [10, 5]])).toMatchObject({ state: "lagging", run: 2, weeks: [1, 3] });
    expect(assess([[10, 5], [10, 5], skipped])).toMatchObject({ state: "lagging", run: 2, weeks: [1, 2] });
    expect(assess([[10, 5], skipped])).toMatchObject({ state: "none", run: 1 });
  });

  test("no counted week at all", () => {
    expect(assess([[10, null], [null, 5]])).toMatchObject({ state: "none", run: 0, weeks: [], rates: [] });
    expect(assess([])).toEqual({ state: "none", run: 0, weeks: [], rates: [], holes: [], sum: null, ptdRate: null });
  });
});

describe("ahead over the period: 单周偏低, 累计领先", () => {
  test("raises no alert at 100 % to date, does at less", () => {
    expect(assess([[10, 19], [10, 6], [10, 5]])).toMatchObject({ state: "ahead", run: 2, weeks: [2, 3], ptdRate: 1 });
    expect(assess([[10, 18.9], [10, 6], [10, 5]]).state).toBe("lagging");
  });

  test("weeks without entry keep their plan in the rate to date", () => {
    expect(assess([[10, 19], [10, 6], [10, 5], [10, null]])).toMatchObject({ state: "lagging", ptdRate: 0.75 });
  });

  test("an actual in a week without plan counts in the total", () => {
    expect(assess([[null, 10], [10, 19], [10, 6], [10, 5], [10, null]])).toMatchObject({ state: "ahead", ptdRate: 1 });
  });

  test("an open week counts in neither", () => {
    expect(assess([[10, 6], [10, 5], [10, 90, { closed: false }]])).toMatchObject({ state: "lagging", ptdRate: 0.55 });
  });
});

describe("stub weeks at the ends of the period", () => {
  test("a first stub and the second week are one, reported under the second", () => {
    const stub: Sketch = [2, 0, { unit: 2 }];
    expect(assess([stub, [4, 3], [10, 6]])).toMatchObject({ state: "lagging", weeks: [2, 3], rates: [0.5, 0.6] });
  });

  test("it waits until the week whose number it bears is closed", () => {
    expect(assess([[2, 0, { unit: 2 }], [4, 0, { closed: false }]])).toMatchObject({ state: "none", run: 0 });
  });

  test("the stub alone counts when the neighbour has no entry", () => {
    expect(assess([[2, 1, { unit: 2 }], [4, null]])).toMatchObject({ run: 1, weeks: [2], rates: [0.5] });
  });

  test("a last stub joins the week before once it is closed too", () => {
    const weeks: Sketch[] = [[10, 5], [10, 6], [4, 4, { unit: 2 }]];
    expect(assess(weeks)).toMatchObject({ state: "none", run: 0 });
    expect(assess([[10, 5], [10, 6], [4, 4, { unit: 2, closed: false }]])).toMatchObject({ state: "lagging", weeks: [1, 2] });
  });
});

describe("integer metrics with plans under three are tested together", () => {
  test("1 of 2 and 2 of 2 together are 75 %: no lag", () => {
    expect(assess([[2, 1], [2, 2]], DEALS).state).toBe("none");
  });

  test("0 of 1 twice lags; the newest weeks are the evidence", () => {
    expect(assess([[1, 0], [1, 0]], DEALS)).toMatchObject({ state: "lagging", run: 2, weeks: [1, 2] });
  });

  test("0 of 2 then 1 of 1, or 2 of 1: the newest week reached its plan, so that nobody lags", () => {
    expect(assess([[2, 0], [1, 1]], DEALS)).toMatchObject({ state: "none", run: 0, weeks: [], sum: null });
    expect(assess([[2, 0], [1, 2]], DEALS)).toMatchObject({ state: "none", run: 0, weeks: [], sum: null });
  });

  test("0 and 0 of 2 and 1 lags with their sum, 0 of 3, as evidence", () => {
    expect(assess([[2, 0], [1, 0]], DEALS)).toMatchObject({
      state: "lagging", weeks: [1, 2], sum: { basis: "week", weeks: 2, actual: 0, plan: 3, rate: 0 },
    });
  });

  test("a week that reached its plan is not marked: 1 of 1, then 1 of 4", () => {
    expect(assess([[1, 1], [4, 1]], DEALS)).toMatchObject({ state: "lagging", run: 1, weeks: [2], rates: [0.25], sum: { actual: 2, plan: 5, rate: 0.4 } });
  });

  test.each([
    [69.9, "lagging"],
    [70.0, "none"],
    [70.1, "none"],
  ])("together %d %%: %s", (percent, state) => {
    expect(assess([[2, 2], [998, 10 * percent - 2]], DEALS).state).toBe(state);
  });

  test("a longer run of low weeks stays whole in the evidence", () => {
    expect(assess([[1, 0], [1, 0], [1, 0]], DEALS)).toMatchObject({ state: "lagging", run: 3, weeks: [1, 2, 3] });
  });

  test("together exactly 70 % is not below", () => {
    expect(assess([[2, 0], [8, 7]], DEALS).state).toBe("none");
    expect(assess([[2, 0], [8, 6]], DEALS).state).toBe("lagging");
  });

  test("it needs as many counted weeks as the rule", () => {
    expect(assess([[1, 0]], DEALS)).toMatchObject({ state: "none", run: 1 });
  });

  test("plans of three and more are tested week by week", () => {
    expect(assess([[4, 0], [3, 3]], DEALS).state).toBe("none");
  });

  test("a metric with decimals is never tested together", () => {
    expect(assess([[2, 0], [1, 1]], SALES).state).toBe("none");
  });
});

describe("ratios", () => {
  const week = (numerator: number | null, denominator: number | null, more: Partial<LagWeek> = {}): Sketch => [0.9, null, { numerator, denominator, ...more }];

  test("are compared with the flat target; a zero denominator is skipped", () => {
    const found = assess([week(5, 10), week(3, 0), week(6, 10)], RATIO);
    expect(found).toMatchObject({ state: "lagging", weeks: [1, 3] });
    expect(found.rates[0]).toBeCloseTo(0.5 / 0.9, 12);
    expect(found.ptdRate).toBeCloseTo(14 / 20 / 0.9, 12);
  });

  test("a joined pair is Σ over Σ against one target", () => {
    const found = assess([week(0, 10, { unit: 2 }), week(20, 30)], RATIO);
    expect(found).toMatchObject({ run: 1, weeks: [2] });
    expect(found.rates[0]).toBeCloseTo(20 / 40 / 0.9, 12);
  });

  test("ahead when the whole is above target", () => {
    expect(assess([week(95, 100), week(5, 10), week(6, 10)], RATIO)).toMatchObject({ state: "lagging" });
    expect(assess([week(990, 1000), week(5, 10), week(6, 10)], RATIO)).toMatchObject({ state: "ahead" });
  });
});

test("averages are compared with the flat target, to date by their mean", () => {
  const satisfaction: LagOptions = { ...SALES, kind: "average" };
  expect(assess([[5, 3], [5, 2.5]], satisfaction)).toMatchObject({ state: "lagging", rates: [0.6, 0.5], ptdRate: 0.55 });
});

describe("lower is better", () => {
  test("twice as many as planned lags", () => {
    expect(assess([[2, 4], [2, 4]], COMPLAINTS)).toMatchObject({ state: "lagging", rates: [0.5, 0.5], ptdRate: 0.5 });
  });

  test("a week without any is not below and ends the run", () => {
    expect(assess([[2, 4], [2, 4], [2, 0]], COMPLAINTS)).toMatchObject({ state: "none", run: 0 });
  });

  test("small plans together: none and then five of one planned each lags; the good week is not marked", () => {
    const found = assess([[1, 0], [1, 5]], { ...COMPLAINTS, integer: true });
    expect(found).toMatchObject({ state: "lagging", run: 1, weeks: [2], rates: [0.2], sum: { actual: 5, plan: 2, rate: 0.4 } });
  });
});

describe("holes between the weeks of the evidence", () => {
  test("weeks 1 and 4 with nothing entered between them", () => {
    expect(assess([[10, 5], [10, null], [10, null], [10, 5]])).toMatchObject({ state: "lagging", weeks: [1, 4], holes: [2, 3] });
  });

  test("a week without plan is none, nor one before or after the evidence", () => {
    expect(assess([[10, null], [10, 5], [null, null], [10, 5], [10, null]])).toMatchObject({ weeks: [2, 4], holes: [] });
  });

  test("of a ratio a zero denominator is an entry, a half is none", () => {
    const week = (numerator: number, denominator: number | null): Sketch => [0.9, null, { numerator, denominator }];
    expect(assess([week(5, 10), week(0, 0), week(3, null), week(5, 10)], RATIO)).toMatchObject({ weeks: [1, 4], holes: [3] });
  });
});

describe("judged to date (滞后口径 累计)", () => {
  const DEAL_SIZED: LagOptions = { ...SALES, basis: "cumulative" };

  test("low weeks after a large deal are no lag while the period is above the line", () => {
    expect(assess([[10, 30], [10, 0], [10, 0]], SALES).state).toBe("ahead");
    expect(assess([[10, 24], [10, 0], [10, 0]], SALES).state).toBe("lagging");
    expect(assess([[10, 24], [10, 0], [10, 0]], DEAL_SIZED)).toMatchObject({ state: "none", run: 0, weeks: [] });
  });

  test("two week ends below the line lag, with the sum to date", () => {
    expect(assess([[10, 12], [10, 0], [10, 0]], DEAL_SIZED)).toMatchObject({
      state: "lagging", run: 2, weeks: [2, 3], rates: [0.6, 0.4], sum: { basis: "cumulative", weeks: 2, actual: 12, plan: 30, rate: 0.4 },
    });
  });

  test("one good week does not end a run that is low to date", () => {
    expect(assess([[10, 0], [10, 0], [10, 12]], DEAL_SIZED)).toMatchObject({ state: "lagging", run: 3, weeks: [1, 2, 3] });
  });

  test("a week without entry is no week end, but keeps its plan", () => {
    expect(assess([[10, 14], [10, null], [10, 2]], DEAL_SIZED)).toMatchObject({ state: "none", run: 1, weeks: [3] });
    expect(assess([[10, 14], [10, null], [10, 2], [10, 2]], DEAL_SIZED)).toMatchObject({ state: "lagging", weeks: [3, 4], sum: { actual: 18, plan: 40 } });
  });

  test("small plans of whole numbers are not summed besides", () => {
    expect(assess([[4, 4], [1, 0], [1, 0]], DEALS).state).toBe("lagging");
    expect(assess([[4, 4], [1, 0], [1, 0]], { ...DEALS, basis: "cumulative" })).toMatchObject({ state: "none", run: 1 });
  });

  test.each([
    [69.9, "lagging"],
    [70.0, "none"],
    [70.1, "none"],
  ])("%d %% to date at both week ends: %s", (actual, state) => {
    expect(assess([[100, actual], [100, actual]], DEAL_SIZED).state).toBe(state);
  });
});

const anyWeek = fc.record({
  plan: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 12 })),
  actual: fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 15 })),
  closed: fc.boolean(),
});
const anyOptions = fc.record({
  kind: fc.constantFrom("additive" as const, "average" as const),
  direction: fc.constantFrom("higher" as const, "lower" as const),
  integer: fc.boolean(),
  rule: fc.record({ kind: fc.constant("lag" as const), threshold: fc.double({ min: 0.1, max: 1, noNaN: true }), weeks: fc.integer({ min: 1, max: 4 }) }),
});

test("laws: the run is never negative nor longer than the counted weeks; evidence is in order, has a rate each, and only closed weeks with data", () => {
  fc.assert(
    fc.property(fc.array(anyWeek, { maxLength: 14 }), anyOptions, (sketches, options) => {
      const weeks = weeksOf(sketches.map(({ plan, actual, closed }) => [plan, actual, { closed }]));
      const found = assessLag(weeks, options);
      const counted = weeks.filter((week) => week.closed && Number(week.plan) > 0 && week.actual !== null);
      expect(found.run).toBeGreaterThanOrEqual(0);
      expect(found.run).toBeLessThanOrEqual(counted.length);
      expect(found.rates).toHaveLength(found.weeks.length);
      expect([...found.weeks].sort((a, b) => a - b)).toEqual(found.weeks);
      const countedNumbers = counted.map((week) => week.week);
      expect(countedNumbers).toEqual(expect.arrayContaining([...found.weeks]));
      if (found.state !== "none") expect(found.weeks[found.weeks.length - 1]).toBe(countedNumbers[countedNumbers.length - 1]);
      if (found.state !== "none" && found.sum === null) expect(found.weeks.length).toBeGreaterThanOrEqual(options.rule.weeks);
      if (found.state === "lagging") expect(found.ptdRate === null || found.ptdRate < 1).toBe(true);
    }),
  );
});

test("law: a week that nobody entered changes nothing but the rate to date", () => {
  fc.assert(
    fc.property(fc.array(anyWeek, { maxLength: 12 }), fc.nat({ max: 12 }), anyOptions, (sketches, at, options) => {
      fc.pre(options.kind === "average");
      const weeks = weeksOf(sketches.map(({ plan, actual, closed }) => [plan, actual, { closed }]));
      const blank: LagWeek = { week: 99, unit: 99, closed: true, plan: sketches.find(({ plan }) => plan !== null)?.plan ?? null, actual: null };
      const { run, weeks: evidence } = assessLag(weeks, options);
      const withBlank = assessLag([...weeks.slice(0, at), blank, ...weeks.slice(at)], options);
      expect([withBlank.run, withBlank.weeks]).toEqual([run, evidence]);
    }),
  );
});
