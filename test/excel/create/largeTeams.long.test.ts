/** "New quarterly workbook" for large teams: how it is sent. */
import { openExcel, pressDone, startWorkbook } from "../support";
import { teamOf } from "./teamOf";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test.each([10, 60])("an empty workbook for %i reps takes one read, one write of its contents, two of its looks, below 4.5 MB", async (reps) => {
  startWorkbook(host, teamOf(reps, 4));
  const made = await pressDone(host, "newQuarter");
  expect(made.message).toBe("已为「华东区」建好 2026年第3季度的 11 张工作表。");
  expect(made.batches).toBe(4);
  expect(made.largest).toBeLessThan(4_500_000);
});

test("60 reps with 20 metrics go out in pieces below 4.5 MB, and progress is told after each", async () => {
  const told: number[] = [];
  const listen = (event: Event): void => void told.push((event as CustomEvent<number>).detail);
  host.window.addEventListener("quarterbook:progress", listen);
  startWorkbook(host, teamOf(60, 20));
  const made = await pressDone(host, "newQuarter");
  host.window.removeEventListener("quarterbook:progress", listen);
  expect(made.batches).toBeGreaterThan(2);
  expect(made.largest).toBeLessThan(4_500_000);
  expect(told).toHaveLength(made.batches - 1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[told.length - 1]).toBe(1);
});
