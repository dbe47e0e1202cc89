/** Names that stand for formulas: New quarter puts back a deleted one, and sets right one that reads otherwise when it has work to do. */
import { deleteName } from "../refresh/deleteByHand";
import { openExcel, pressDone, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

const formulaOf = (name: string): string | undefined => host.workbook.names.find((one) => one.name === name)?.formula;

test("a deleted name comes back, and one that was changed says again what it should", async () => {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
  const [tail, index] = [formulaOf("qb_logTail_order"), formulaOf("qb_logIndex_order")];
  expect([tail, index]).toEqual([expect.stringContaining("):INDEX("), expect.stringContaining("qbLogIndex[")]);
  deleteName(host, "qb_logTail_order");
  for (const one of host.workbook.names) if (one.name === "qb_logIndex_order") one.formula = "=1";
  await pressDone(host, "newQuarter");
  expect([formulaOf("qb_logTail_order"), formulaOf("qb_logIndex_order")]).toEqual([tail, index]);
  expect(host.workbook.names.filter(({ name, visible }) => name.startsWith("qb_log") && visible)).toEqual([]);
});
