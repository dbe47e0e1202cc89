import { achievement, light } from "../../../src/core";
import type { Light } from "../../../src/core";

const lightOf = (target: number | null, actual: number | null, direction: "higher" | "lower" = "higher"): Light =>
  light(achievement({ target, actual, direction }));

test.each([
  [69.9, "red"],
  [70.0, "amber"],
  [70.1, "amber"],
  [99.9, "amber"],
  [100, "green"],
  [120, "green"],
  [-5, "red"],
])("%d %% of the target is %s", (actual, expected) => {
  expect(lightOf(100, actual)).toBe(expected);
});

test("5.81 of 8.3 is 70 %, amber, whatever binary fractions say", () => {
  expect(lightOf(8.3, 5.81)).toBe("amber");
});

test("no target or no data has no light", () => {
  expect(lightOf(null, 5)).toBeNull();
  expect(lightOf(10, null)).toBeNull();
});

test("lower is better: none is green, some where none was wanted is red", () => {
  expect(lightOf(0.02, 0, "lower")).toBe("green");
  expect(lightOf(0, 0, "lower")).toBe("green");
  expect(lightOf(0, 0.01, "lower")).toBe("red");
  expect(lightOf(2, 2.5, "lower")).toBe("amber");
});

test("a team may set its own bands", () => {
  const nearly = achievement({ target: 100, actual: 95, direction: "higher" });
  expect(light(nearly, { green: 0.95, amber: 0.8 })).toBe("green");
  expect(light(nearly, { green: 0.98, amber: 0.96 })).toBe("red");
});
