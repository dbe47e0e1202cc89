import { teamActual, teamTarget, weightedMean } from "../../../src/core";

describe("the team's actual", () => {
  test("additive: the sum over those with data", () => {
    expect(teamActual([{ actual: 38 }, { actual: null }, { actual: 30 }], "additive")).toBe(68);
    expect(teamActual([{ actual: null }], "additive")).toBeNull();
    expect(teamActual([], "additive")).toBeNull();
  });

  const withParts = [
    { actual: 0.9, numerator: 9, denominator: 10, salesTarget: 35 },
    { actual: 0.25, numerator: 10, denominator: 40, salesTarget: 32 },
  ];

  test("ratio: Σ ÷ Σ when everyone with data has both parts", () => {
    expect(teamActual(withParts, "ratio")).toBe(0.38);
    expect(teamActual([...withParts, { actual: null, salesTarget: 33 }], "ratio")).toBe(0.38);
  });

  test("ratio: one without parts makes it a mean weighted by the sales targets", () => {
    const reps = [...withParts, { actual: 0.9, salesTarget: 33 }];
    expect(teamActual(reps, "ratio")).toBeCloseTo((0.9 * 35 + 0.25 * 32 + 0.9 * 33) / 100, 12);
  });

  test("average: weighted by the sales targets of those with data; plainly without weights", () => {
    expect(teamActual([{ actual: 4, salesTarget: 30 }, { actual: 5, salesTarget: 10 }, { actual: null, salesTarget: 60 }], "average")).toBe(4.25);
    expect(teamActual([{ actual: 4 }, { actual: 5, salesTarget: 0 }, { actual: 3, salesTarget: -2 }], "average")).toBe(4);
    expect(teamActual([{ actual: null }], "average")).toBeNull();
  });

  test("one person is the team", () => {
    expect(teamActual([{ actual: 0.9, salesTarget: null }], "ratio")).toBe(0.9);
  });
});

describe("what the people's targets amount to", () => {
  const targets = [0.92, 0.88, 0.9].map((target, index) => ({ target, salesTarget: [35, 32, 33][index] ?? null }));

  test("a ratio: 92, 88 and 90 % weigh 90.06 % by sales targets, 90.0 % plainly", () => {
    expect(teamTarget(targets, "ratio")).toBeCloseTo(0.9006, 12);
    expect(teamTarget(targets.map(({ target }) => ({ target })), "ratio")).toBeCloseTo(0.9, 12);
  });

  test("an additive metric: the sum", () => {
    expect(teamTarget([{ target: 35 }, { target: null }, { target: 33 }], "additive")).toBe(68);
    expect(teamTarget([{ target: null }], "additive")).toBeNull();
  });
});

test("a weighted mean leaves out blanks", () => {
  expect(weightedMean([{ value: 1, weight: 3 }, { value: 3, weight: 1 }, { value: null, weight: 9 }])).toBe(1.5);
  expect(weightedMean([])).toBeNull();
});
