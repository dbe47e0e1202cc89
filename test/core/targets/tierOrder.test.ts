import { tierSlips } from "../../../src/core";

const slips = (base: number | null, challenge: number | null, sprint: number | null, direction: "higher" | "lower" = "higher") =>
  tierSlips({ base, challenge, sprint }, direction).map(({ tier, than }) => `${tier} < ${than}`);

test("tiers go up; equal ones and those left out are in order", () => {
  expect([slips(100, 110, 120), slips(100, 100, 100), slips(100, null, 120), slips(null, null, 5), slips(0, 0, 1)].flat()).toEqual([]);
});

test("each tier that is easier than one before it is named once, against the base first", () => {
  expect(slips(100, 90, 120)).toEqual(["challenge < base"]);
  expect(slips(100, 90, 95)).toEqual(["challenge < base", "sprint < base"]);
  expect(slips(100, 130, 120)).toEqual(["sprint < challenge"]);
  expect(slips(100, null, 99.9)).toEqual(["sprint < base"]);
  expect(slips(null, 5, 4)).toEqual(["sprint < challenge"]);
});

test("where lower is better it is the other way round", () => {
  expect(slips(6, 5, 4, "lower")).toEqual([]);
  expect(slips(6, 7, 5, "lower")).toEqual(["challenge < base"]);
  expect(slips(0.1 + 0.2, 0.3, 0.3)).toEqual([]);
});
