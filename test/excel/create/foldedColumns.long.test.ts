/** Columns are folded once also where a run broke off, and are all in sight where Excel cannot group them. */
import { faultPoints } from "../faults/faultPoints";
import { OLDEST } from "../../reach/oldestExcel";
import { lacksLooks, openExcel, press, pressDone, sheetOf, startWorkbook } from "../support";
import { folded, foldedHeaders, seen } from "./foldedHeaders";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("a run that broke off before, between or after grouping and folding is completed, and nothing is grouped twice", async () => {
  startWorkbook(host);
  const { calls } = await faultPoints(host, "newQuarter");
  const grouping = calls.findIndex((call) => call?.includes("roup") === true) + 1;
  expect(grouping).toBeGreaterThan(0);
  for (const action of [grouping, grouping + 1, grouping + 2, grouping + 3]) {
    startWorkbook(host);
    host.failAt({ action });
    expect(lacksLooks(await press(host, "newQuarter"))).toBe(true);
    await pressDone(host, "newQuarter");
    expect(foldedHeaders(sheetOf(host, "过程跟进"))).toEqual({ seen, grouped: folded, deeper: 0 });
  }
});

test("where Excel cannot group columns all are in sight", async () => {
  const old = await openExcel({ requirementSets: OLDEST });
  startWorkbook(old);
  await pressDone(old, "newQuarter");
  expect(foldedHeaders(sheetOf(old, "过程跟进"))).toEqual({ seen: [...seen.slice(0, -1), ...folded, "记录质量"], grouped: [], deeper: 0 });
  await old.close();
});
