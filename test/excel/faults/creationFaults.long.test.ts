/** A creation that breaks off: this file takes every second point and refreshFaults.long.test.ts the others, because files run side by side. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openExcel } from "../support";
import { sweep, sweepLimit } from "./faultSweep";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("a creation that breaks off anywhere is completed by the next press, and nothing typed between is lost", async () => {
  expect(await sweep(host, { button: "newQuarter", workbook: () => createWorkbook(), typed: true, part: 0 })).toEqual([]);
}, sweepLimit);
