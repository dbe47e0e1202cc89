/** Some points at which a creation and a refresh break off; all of them: `npm run test:faults`. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openExcel, pressDone, startWorkbook } from "../support";
import { damageFormulas, setup, sweep } from "./faultSweep";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("a creation that breaks off is completed by the next press, and nothing typed between is lost", async () => {
  expect(await sweep(host, { button: "newQuarter", workbook: () => createWorkbook(), sampled: 3, typed: true })).toEqual([]);
});

test("a refresh that breaks off is completed by the next press", async () => {
  startWorkbook(host, setup);
  await pressDone(host, "newQuarter");
  damageFormulas(host.workbook);
  const damaged = host.workbook;
  expect(await sweep(host, { button: "refresh", workbook: () => structuredClone(damaged), sampled: 2 })).toEqual([]);
});
