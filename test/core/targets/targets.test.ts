import { checkTargetSum, floorBreaches } from "../../../src/core";

describe("parts and whole", () => {
  test.each([
    [[35, 32, 33], 100, 1],
    [[33.4, 33.3, 33.3], 100, 1],
    [[0.1, 0.2], 0.3, 1],
    [[30, 25, 20, 25], 100, 0],
    [[50.1, 50], 100.05, 1],
    [[null, null], 0, 1],
  ])("%j make %d", (parts, total, precision) => {
    expect(checkTargetSum(parts, total, precision)).toBeNull();
  });

  test.each([
    [[33.3, 33.3, 33.3], 100, 1, 99.9],
    [[33.33, 33.33, 33.33], 100, 1, 99.99],
    [[35, 32, null], 100, 1, 67],
    [[10, 10], 0, 0, 20],
    [[null], 100, 0, 0],
  ])("%j do not make %d", (parts, total, precision, found) => {
    expect(checkTargetSum(parts, total, precision)).toEqual({ expected: total, found });
  });

  test.each([[null], ["100"], [-5], [undefined]])("a total of %j is no target and not checked", (total) => {
    expect(checkTargetSum([1, 2], total, 0)).toBeNull();
  });
});

describe("the floor of a ratio", () => {
  test("of 92, 88 and 90 % under 90 %, the second is under the floor", () => {
    expect(floorBreaches([0.92, 0.88, 0.9], 0.9, "higher")).toEqual([{ index: 1, target: 0.88, floor: 0.9 }]);
  });

  test("lower is better: over the team's target is the easy side", () => {
    expect(floorBreaches([0.02, 0.03, 0.01], 0.02, "lower")).toEqual([{ index: 1, target: 0.03, floor: 0.02 }]);
  });

  test("binary noise is no breach, blanks are not judged, without a team target nobody is", () => {
    expect(floorBreaches([0.1 + 0.2 - 1e-12, null, "x"], 0.3, "higher")).toEqual([]);
    expect(floorBreaches([0.1], null, "higher")).toEqual([]);
  });
});
