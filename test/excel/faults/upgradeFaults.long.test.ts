/** An upgrade that breaks off: a kept workbook of version 1 ends as it does without a fault, with all that was typed in it. */
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { lostCells } from "../../fixtures/keptCells";
import { sweep, sweepLimit, withoutRanks } from "./faultSweep";
import { openExcel } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("an upgrade that breaks off anywhere is completed by the next press, and nothing typed is lost", async () => {
  const { file, kept } = openKept("zh-3", 1);
  const older = readKeptFile(file);
  const lost: string[] = [];
  const whole = (document: string): string => {
    lost.push(...lostCells(host.workbook, kept));
    return withoutRanks(document);
  };
  expect(await sweep(host, { button: "newQuarter", workbook: () => structuredClone(older), whole })).toEqual([]);
  expect(lost).toEqual([]);
}, sweepLimit);
