import { assessQuarter, DuplicateEntryError, isoDate, UnknownReferenceError } from "../../../src/core";
import type { QuarterMetric } from "../../../src/core";
import { COLLECTION, CUSTOMERS, parts, rowOf, SALES, TEAM, typed } from "./quarterFixture";

describe("after the quarter", () => {
  const report = assessQuarter({
    ...TEAM,
    weekly: [
      ...typed("R01", "M01", [20, 18]),
      ...typed("R02", "M01", [10]),
      ...typed("R01", "M02", [5]),
      parts("R01", "M03", 1, 80, 90),
      parts("R01", "M03", 2, 9, 10),
      parts("R02", "M03", 1, 1, 0),
    ],
  });

  test("rows come member by member in metric order, the team last", () => {
    expect(report.achievement.map(({ rep, metric }) => [rep, metric])).toEqual(
      ["甲", "乙", "丙", null].flatMap((rep) => ["sales", "customers", "collection"].map((metric) => [rep, metric])),
    );
  });

  test("35 → 38 is 108.6 %, green; 7 → 5 is 71.4 %, amber; 92 % → 89 % is 96.7 %, −3.0 points", () => {
    expect(rowOf(report, "甲", "sales")).toEqual({
      repKey: "R01", metricKey: "M01", rep: "甲", metric: "sales", target: 35, actual: 38, rate: 38 / 35, reason: null, gap: 3, expected: 35,
      paceRate: 38 / 35, light: "green",
    });
    expect(rowOf(report, "甲", "customers")).toMatchObject({ actual: 5, rate: 5 / 7, gap: -2, light: "amber" });
    const collection = rowOf(report, "甲", "collection");
    expect(collection).toMatchObject({ actual: 0.89, light: "amber" });
    expect(collection.rate).toBeCloseTo(0.967391, 6);
    expect(collection.gap).toBeCloseTo(-0.03, 12);
  });

  test("no entry, or a zero denominator, is no data", () => {
    const none = { actual: null, rate: null, reason: "no-data", gap: null, light: null };
    expect(rowOf(report, "丙", "sales")).toMatchObject({ target: 33, ...none });
    expect(rowOf(report, "乙", "collection")).toMatchObject({ target: 0.88, ...none });
  });

  test("the team's target is its total; its actual counts those with data", () => {
    expect(rowOf(report, null, "sales")).toMatchObject({ target: 100, actual: 48, rate: 0.48, light: "red" });
    expect(rowOf(report, null, "collection")).toMatchObject({ target: 0.9, actual: 0.89 });
  });

  test("sums fit; the 88 % rep is under the team's floor", () => {
    expect(report.checks).toEqual([]);
    expect(report.floors).toEqual([{ rep: "乙", metric: "collection", target: 0.88, floor: 0.9 }]);
  });
});

describe("the review's override", () => {
  test("replaces what was typed, for a person and for the team's sum", () => {
    const report = assessQuarter({
      ...TEAM,
      weekly: [...typed("R01", "M01", [20]), ...typed("R02", "M01", [10])],
      review: [{ repKey: "R01", metricKey: "M01", actual: 38 }, { repKey: "R02", metricKey: "M01", actual: null }],
    });
    expect(rowOf(report, "甲", "sales").actual).toBe(38);
    expect(rowOf(report, "乙", "sales").actual).toBe(10);
    expect(rowOf(report, null, "sales").actual).toBe(48);
  });

  test("of the team's row wins over the sum, zero too", () => {
    const weekly = typed("R01", "M01", [20]);
    expect(rowOf(assessQuarter({ ...TEAM, weekly, review: [{ repKey: null, metricKey: "M01", actual: 95 }] }), null, "sales").actual).toBe(95);
    expect(rowOf(assessQuarter({ ...TEAM, weekly, review: [{ repKey: null, metricKey: "M01", actual: 0 }] }), null, "sales").actual).toBe(0);
  });

  test("of a person may be zero", () => {
    const report = assessQuarter({ ...TEAM, weekly: typed("R01", "M01", [20]), review: [{ repKey: "R01", metricKey: "M01", actual: 0 }] });
    expect(rowOf(report, "甲", "sales")).toMatchObject({ actual: 0, rate: 0, reason: null });
  });

  test("of one person's ratio has no parts: the team's is the mean weighted by sales targets", () => {
    const report = assessQuarter({
      ...TEAM,
      weekly: [parts("R01", "M03", 1, 10, 100)],
      review: [{ repKey: "R02", metricKey: "M03", actual: 0.9 }],
    });
    expect(rowOf(report, null, "collection").actual).toBeCloseTo((0.1 * 35 + 0.9 * 32) / 67, 12);
  });
});

describe("while the quarter runs", () => {
  const onFirstMonday = { ...TEAM, today: isoDate("2026-07-06") };

  test("the light looks at the plan to date: 1.6 of 35 after the first week", () => {
    expect(rowOf(assessQuarter({ ...onFirstMonday, weekly: typed("R01", "M01", [1.6]) }), "甲", "sales")).toMatchObject({
      rate: 1.6 / 35,
      light: "green",
    });
    expect(rowOf(assessQuarter({ ...onFirstMonday, weekly: typed("R01", "M01", [1.1]) }), "甲", "sales").light).toBe("red");
  });

  test("an open week counts in the actual, not in the light", () => {
    const report = assessQuarter({ ...onFirstMonday, weekly: typed("R01", "M01", [1, 30]) });
    expect(rowOf(report, "甲", "sales")).toMatchObject({ actual: 31, light: "red" });
  });

  test("an override is judged against the plan to date", () => {
    const report = assessQuarter({ ...onFirstMonday, review: [{ repKey: "R01", metricKey: "M01", actual: 1.6 }] });
    expect(rowOf(report, "甲", "sales").light).toBe("green");
  });

  test("weeks without entry keep their plan", () => {
    const weekly = typed("R01", "M01", [1.6]);
    expect(rowOf(assessQuarter({ ...TEAM, today: isoDate("2026-07-13"), weekly }), "甲", "sales").light).toBe("red");
  });

  test("the team is measured by its own plan: 4.5 of 100 after three of 66 days", () => {
    const weekly = [...typed("R01", "M01", [2.5]), ...typed("R02", "M01", [2])];
    expect(rowOf(assessQuarter({ ...onFirstMonday, weekly }), null, "sales").light).toBe("green");
    expect(rowOf(assessQuarter({ ...onFirstMonday, weekly: typed("R01", "M01", [4.4]) }), null, "sales").light).toBe("amber");
  });

  test("before the first week is closed nothing is judged, rates stand", () => {
    const report = assessQuarter({ ...TEAM, today: isoDate("2026-07-03"), weekly: typed("R01", "M01", [1]) });
    expect(rowOf(report, "甲", "sales")).toMatchObject({ actual: 1, rate: 1 / 35, reason: null, light: null });
    expect(report.lagging).toEqual([]);
  });

  test("the last day of the quarter still runs; the day after looks at the full target", () => {
    const weekly = typed("R01", "M01", [34]);
    expect(rowOf(assessQuarter({ ...TEAM, today: isoDate("2026-09-30"), weekly }), "甲", "sales").light).toBe("green");
    expect(rowOf(assessQuarter({ ...TEAM, today: isoDate("2026-10-01"), weekly }), "甲", "sales").light).toBe("amber");
  });

  test("plans are rounded, the full target at the end is not: 35.02 of 35.04 is not green", () => {
    const quarter = { ...TEAM, metrics: [{ ...SALES, repTargets: [35.04, 32, 33] }], weekly: typed("R01", "M01", [35.02]) };
    expect(rowOf(assessQuarter(quarter), "甲", "sales").light).toBe("amber");
  });
});

describe("who lags", () => {
  test("week plans come from the working days: 1 of 1.6, 2.6, 2.7 three times over", () => {
    const report = assessQuarter({ ...TEAM, today: isoDate("2026-07-20"), weekly: typed("R01", "M01", [1.6, 1, 1]) });
    expect(report.lagging).toEqual([{ repKey: "R01", metricKey: "M01", rep: "甲", metric: "sales", weeks: [2, 3], rates: [1 / 2.6, 1 / 2.7], holes: [], sum: null, state: "lagging", rule: "lag" }]);
  });

  test("members first, metrics within, whatever order was typed", () => {
    const report = assessQuarter({
      ...TEAM,
      today: isoDate("2026-07-13"),
      weekly: [
        ...typed("R03", "M01", [0, 0]),
        parts("R01", "M03", 1, 1, 10),
        parts("R01", "M03", 2, 1, 10),
        ...typed("R01", "M01", [0, 0]),
      ],
    });
    expect(report.lagging.map(({ rep, metric }) => [rep, metric])).toEqual([["甲", "sales"], ["甲", "collection"], ["丙", "sales"]]);
  });

  test("nobody without entries, nobody with the rule off, nobody without target", () => {
    expect(assessQuarter(TEAM).lagging).toEqual([]);
    const weekly = typed("R01", "M01", [0, 0]);
    expect(assessQuarter({ ...TEAM, weekly, rules: { ...TEAM.rules, lag: { threshold: 0.7, weeks: 2, on: false } } }).lagging).toEqual([]);
    expect(assessQuarter({ ...TEAM, weekly, metrics: [{ ...SALES, repTargets: [null, 32, 33] }] }).lagging).toEqual([]);
  });

  test("old evidence is none; after the period the list keeps who lagged at its end", () => {
    const found = (day: string, weeks: readonly (number | null)[]) =>
      assessQuarter({ ...TEAM, today: isoDate(day), weekly: typed("R01", "M01", [...weeks]) }).lagging.map(({ weeks, state }) => ({ weeks, state }));
    expect(found("2026-08-02", [0, 0])).toEqual([{ weeks: [1, 2], state: "lagging" }]);
    expect(found("2026-08-03", [0, 0])).toEqual([]);
    expect(found("2026-12-31", Array<number>(14).fill(0))).toMatchObject([{ state: "laggedAtEnd" }]);
  });

  test("holes between the weeks are named", () => {
    const weekly = typed("R01", "M01", [0.5, null, null, 0.5]);
    expect(assessQuarter({ ...TEAM, today: isoDate("2026-07-27"), weekly }).lagging).toMatchObject([{ weeks: [1, 4], holes: [2, 3] }]);
  });

  test("a week of leave is no hole and breaks no run", () => {
    const leave = [{ first: isoDate("2026-07-06"), last: isoDate("2026-07-12") }];
    const members = TEAM.members.map((member) => (member.key === "R01" ? { ...member, leave } : member));
    const weekly = typed("R01", "M01", [0, null, 0]);
    expect(assessQuarter({ ...TEAM, members, today: isoDate("2026-07-20"), weekly }).lagging).toMatchObject([{ weeks: [1, 3], holes: [] }]);
    expect(assessQuarter({ ...TEAM, today: isoDate("2026-07-20"), weekly }).lagging).toMatchObject([{ weeks: [1, 3], holes: [2] }]);
  });

  test("a leaver is listed up to the last active day", () => {
    const members = [{ key: "R01", name: "甲", to: isoDate("2026-07-15") }];
    const left = { ...TEAM, members, metrics: [{ ...SALES, target: 35, repTargets: [35] }], weekly: typed("R01", "M01", [0, 0]) };
    expect(assessQuarter({ ...left, today: isoDate("2026-07-15") }).lagging).toHaveLength(1);
    expect(assessQuarter({ ...left, today: isoDate("2026-07-16") }).lagging).toEqual([]);
  });

  test("not who is ahead over the period", () => {
    const weekly = typed("R01", "M01", [20, 0.1, 0.1]);
    expect(assessQuarter({ ...TEAM, today: isoDate("2026-07-20"), weekly }).lagging).toEqual([]);
  });

  test("a week in which a joiner was not there is skipped, an actual in it still counts", () => {
    const members = [{ key: "R01", name: "甲", from: isoDate("2026-07-13") }];
    const joined = { ...TEAM, today: isoDate("2026-07-27"), members, metrics: [{ ...SALES, target: 35, repTargets: [35] }] };
    const report = assessQuarter({ ...joined, weekly: typed("R01", "M01", [5, null, 0.1, 0.1]) });
    expect(report.lagging).toMatchObject([{ weeks: [3, 4] }]);
    expect(rowOf(report, "甲", "sales").actual).toBeCloseTo(5.2, 12);
  });
});

describe("the issue's figures of 27 July: target 132, plan to date 36", () => {
  const on27July = (actual: number) => {
    const metrics = [{ ...SALES, target: 132, repTargets: [132, null, null] }];
    const weekly = typed("R01", "M01", [0, 0, 0, actual]);
    return assessQuarter({ ...TEAM, today: isoDate("2026-07-27"), metrics, weekly });
  };

  test.each([
    [52, "green", 144.4],
    [36, "green", 100],
    [30.3, "amber", 84.2],
    [25.2, "amber", 70],
    [25.1, "red", 69.7],
  ])("actual %d is %s, at %d %% of pace", (actual, light, percent) => {
    const row = rowOf(on27July(actual), "甲", "sales");
    expect(row).toMatchObject({ expected: 36, light });
    expect(100 * Number(row.paceRate)).toBeCloseTo(percent, 1);
  });

  test("the report says up to which day and how far the period is", () => {
    expect(on27July(52)).toMatchObject({ phase: "running", dataUntil: "2026-07-26" });
  });

  test("lower is better, target 5, actual 3 so far: rate and light agree", () => {
    const complaints: QuarterMetric = { ...CUSTOMERS, direction: "lower", target: 5, repTargets: [5, null, null] };
    const report = assessQuarter({ ...TEAM, today: isoDate("2026-07-27"), metrics: [complaints], weekly: typed("R01", complaints.key, [3]) });
    expect(rowOf(report, "甲", complaints.id)).toMatchObject({ expected: 1, rate: 5 / 3, paceRate: 1 / 3, light: "red" });
  });
});

describe("kinds of targets", () => {
  const report = (metric: QuarterMetric, actual: number): ReturnType<typeof rowOf> =>
    rowOf(assessQuarter({ ...TEAM, metrics: [metric], weekly: typed("R01", metric.key, [actual]) }), "甲", metric.id);

  test.each([[null], [0], [-5]])("a target of %j is none; the actual still counts in the team", (target) => {
    const metric = { ...SALES, repTargets: [target, 50, 50] };
    expect(report(metric, 9)).toMatchObject({ target, actual: 9, rate: null, reason: "no-target", light: null });
    const { achievement } = assessQuarter({ ...TEAM, metrics: [metric], weekly: typed("R01", "M01", [9]) });
    expect(achievement.find((row) => row.rep === null)?.actual).toBe(9);
  });

  test("no target is named before no data", () => {
    const found = assessQuarter({ ...TEAM, metrics: [{ ...SALES, target: null, repTargets: [null, null, null] }] });
    expect(found.achievement.map((row) => row.reason)).toEqual(["no-target", "no-target", "no-target", "no-target"]);
    expect(found.checks).toEqual([]);
  });

  test("zero complaints wanted: none is green, one is red, both without rate or reason", () => {
    const complaints: QuarterMetric = { ...CUSTOMERS, id: "complaints", direction: "lower", target: 0, repTargets: [0, 0, 0] };
    expect(report(complaints, 0)).toMatchObject({ rate: null, reason: null, gap: 0, light: "green" });
    expect(report(complaints, 1)).toMatchObject({ rate: null, reason: null, gap: 1, light: "red" });
  });

  test("fewer complaints than allowed, none at all", () => {
    const complaints: QuarterMetric = { ...CUSTOMERS, direction: "lower", target: 12, repTargets: [4, 4, 4] };
    expect(report(complaints, 0)).toMatchObject({ rate: null, reason: null, gap: -4, light: "green" });
    expect(report(complaints, 5)).toMatchObject({ rate: 0.8, light: "amber" });
  });

  test("an average is the mean of the typed weeks", () => {
    const satisfaction: QuarterMetric = { ...COLLECTION, id: "satisfaction", kind: "average", target: 4.5, repTargets: [4.5, 4.5, 4.5] };
    const found = assessQuarter({ ...TEAM, metrics: [satisfaction], weekly: typed("R01", "M03", [4, null, 5]) });
    expect(rowOf(found, "甲", "satisfaction")).toMatchObject({ actual: 4.5, rate: 1, light: "green" });
    expect(rowOf(found, null, "satisfaction").actual).toBe(4.5);
  });
});

test("targets that do not add up are listed, in metric order", () => {
  const metrics = [{ ...SALES, repTargets: [33.3, 33.3, 33.3] }, { ...CUSTOMERS, unassigned: 1 }, COLLECTION];
  expect(assessQuarter({ ...TEAM, metrics }).checks).toEqual([
    { id: "target-sum", metric: "sales", expected: 100, found: 99.9 },
    { id: "target-sum", metric: "customers", expected: 20, found: 21 },
  ]);
});

test("one rep is a team", () => {
  const report = assessQuarter({
    ...TEAM,
    members: [{ key: "R01", name: "独行" }],
    metrics: [{ ...SALES, repTargets: [100] }],
    weekly: typed("R01", "M01", [100]),
  });
  expect(report.achievement).toMatchObject([{ rep: "独行", rate: 1, light: "green" }, { rep: null, rate: 1, light: "green" }]);
  expect(report.checks).toEqual([]);
});

describe("entries that the quarter cannot place are refused", () => {
  test.each([
    ["an unknown person", typed("R09", "M01", [1])],
    ["an unknown metric", typed("R01", "M09", [1])],
    ["week 15 of 14", [{ repKey: "R01", metricKey: "M01", week: 15, actual: 1 }]],
    ["week 0", [{ repKey: "R01", metricKey: "M01", week: 0, actual: 1 }]],
  ])("%s", (_, weekly) => {
    expect(() => assessQuarter({ ...TEAM, weekly })).toThrow(UnknownReferenceError);
  });

  test("the same rep, metric and week twice", () => {
    expect(() => assessQuarter({ ...TEAM, weekly: [...typed("R01", "M01", [1]), ...typed("R01", "M01", [2])] })).toThrow(DuplicateEntryError);
    const twice = { repKey: null, metricKey: "M01", actual: 1 };
    expect(() => assessQuarter({ ...TEAM, review: [twice, twice] })).toThrow(DuplicateEntryError);
  });
});
