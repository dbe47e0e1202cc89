import { limitInForce, type RuleLimit } from "../../../src/core";

const share: RuleLimit = { kind: "share", min: 0.01, max: 1, preset: 0.7 };
const weeks: RuleLimit = { kind: "whole", min: 1, max: 13, preset: 2 };
const hours: RuleLimit = { kind: "number", min: 1, max: 720, preset: 24 };

test.each([
  ["a share", 0.8, share, 0.8, null],
  ["a percentage", 80, share, 0.8, "asPercent"],
  ["the largest share", 100, share, 1, "asPercent"],
  ["more than the largest", 101, share, 0.7, "notCounted"],
  ["less than the smallest", 0.009, share, 0.7, "notCounted"],
  ["a negative share", -0.7, share, 0.7, "notCounted"],
  ["text", "七成", share, 0.7, "notCounted"],
  ["a cleared cell", null, share, 0.7, "byDefault"],
  ["an empty text", "", weeks, 2, "byDefault"],
  ["a whole number", 3, weeks, 3, null],
  ["half a week", 2.5, weeks, 2, "notCounted"],
  ["no week", 0, weeks, 2, "notCounted"],
  ["the last week", 13, weeks, 13, null],
  ["half an hour more", 24.5, hours, 24.5, null],
  ["hours as text", "48小时", hours, 24, "notCounted"],
])("%s", (_, typed, limit, value, note) => {
  expect(limitInForce(typed, limit)).toEqual({ value, note });
});
