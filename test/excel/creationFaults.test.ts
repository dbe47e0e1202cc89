/** A creation that breaks off; in the full sweep this file takes every second point and refreshFaults.test.ts the others. */
import { createWorkbook } from "../../src/host/newWorkbook";
import { openExcel } from "./support";
import { isFull, sweep, sweepLimit } from "./faultSweep";
import type { Host } from "../../src/host/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("a creation that breaks off anywhere is completed by the next press, and nothing typed between is lost", async () => {
  expect(await sweep(host, { button: "newQuarter", workbook: () => createWorkbook(), sampled: 20, typed: true, ...(isFull && { part: 0 }) })).toEqual([]);
}, sweepLimit);
