/** Weeks as people report them: what nobody reports stands nowhere, and where weeks are reported for their own sake nothing else disturbs. */
import fc from "fast-check";
import { checkedSetup } from "./arbitraryQuarter";
import { weeklyEdits } from "./arbitraryWeeks";
import { lostTexts } from "./lostTexts";
import { surroundingsOf } from "./surroundings";
import { habits, weekCells, type Habit, type WeekCells } from "./weekHabits";
import type { RowEdit } from "./quarterCase";

const weeks = 14;
const setup = checkedSetup({
  period: { year: 2026, quarter: 3 }, asOf: "2026-08-03", team: "t", manager: "m", members: ["王芳", "Ann Lee"],
  metrics: [{ id: "a", name: "a", kind: "additive", target: 140 }, { id: "b", name: "b", unit: "%", kind: "ratio", target: 0.9 }, { id: "c", name: "c", kind: "additive", direction: "lower", target: 0 }],
});
const around = surroundingsOf(setup, "zh-CN");
const quarters: readonly RowEdit[][] = fc.sample(weeklyEdits(around, weeks), { seed: 7, numRuns: 60 });

/** Cells of a table that a quarter writes: the last entry of each. */
function written(edits: readonly RowEdit[], table: string): ReadonlyMap<string, unknown> {
  return new Map(edits.filter((edit) => edit.table === table).flatMap(({ row, cells }) => Object.entries(cells).map(([column, entry]) => [`${row} ${column}`, entry] as const)));
}

const reported = (habit: Habit, week: number): WeekCells[] =>
  fc.sample(weekCells(habit, { week, of: weeks, row: week }, setup.metrics[0] as never, 140), { seed: 3, numRuns: 40 });

test("of some metrics nobody reports anything, in neither sheet", () => {
  const isSilent = (edits: readonly RowEdit[]) => {
    const [entries, corrections] = [written(edits, "weekEntry"), written(edits, "weekly")];
    return [...Array(2 * weeks).keys()].every((row) => entries.get(`${row} value:M01`) === "") && [...Array(weeks).keys()].every((row) => corrections.get(`${row} actual`) === "");
  };
  expect(quarters.filter(isSilent).length).toBeGreaterThan(3);
});

test("who stops reports weeks at first and none after; others leave standing what was typed before", () => {
  const known = fc.sample(habits, { seed: 5, numRuns: 200 });
  const stopped = known.find((habit) => habit.weeks === 3) as Habit;
  expect(reported(stopped, 2).every(({ actual }) => typeof actual === "object")).toBe(true);
  expect(reported(stopped, 3).every(({ actual }) => actual === "" || actual === "约3")).toBe(true);
  const disturbed = known.find((habit) => !habit.isUndisturbed) as Habit;
  expect(reported(disturbed, 3)).toContainEqual({});
});

test("weeks that are reported undisturbed are judged by a target above zero, some of it typed as per cent, and seldom by a typed result", () => {
  const targets = quarters.flatMap((edits) => [...written(edits, "targets").values()]);
  expect(targets.every((target) => typeof target === "number" && target > 0)).toBe(true);
  expect(targets).toEqual(expect.arrayContaining([0.9, 90]));
  const overrides = quarters.flatMap((edits) => [...written(edits, "review").values()]);
  expect(overrides.filter((one) => one === "").length).toBeGreaterThan(overrides.length / 2);
  expect(overrides.some((one) => typeof one === "number")).toBe(true);
});

test("people and metrics lose their texts now and then, and keep their days", () => {
  const lost = fc.sample(lostTexts(around), { seed: 7, numRuns: 60 }).flat();
  expect(new Set(lost.map(({ table }) => table))).toEqual(new Set(["members", "metrics"]));
  expect(lost.length).toBeLessThan(40);
  expect(lost.flatMap(({ cells }) => Object.keys(cells))).not.toContain("from");
  expect(lost.flatMap(({ cells }) => Object.values(cells))).toEqual(expect.arrayContaining([{ error: "#N/A" }, ""]));
});
