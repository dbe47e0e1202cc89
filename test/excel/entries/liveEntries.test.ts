/** What the page fills in while a person types straight into the log. */
import path from "node:path";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { openHost, type Host } from "../../../stand-in/node/openHost";
import { carrySetup, cellText, press, sheetOf, smallSetup } from "../support";

let host: Host;
beforeAll(async () => {
  const root = path.join(__dirname, "..", "..", "..");
  host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), engine: createUniverEngine(), today: 46_210 });
  carrySetup(host, smallSetup());
  await press(host, "newQuarter");
});
afterAll(() => host.close());

/** Types a customer into a row of the log and waits for its time of entry. */
async function timeAfterTyping(sheet: string, row: number): Promise<unknown> {
  const table = sheetOf(host, sheet).tables[0];
  if (!table) throw new Error(`${sheet} has no table.`);
  const column = table.area.left + table.columns.findIndex(({ name }) => name === "录入时间");
  await host.type(sheet, `C${row}`, [[`客户${row}`]]);
  const deadline = performance.now() + 20_000;
  while (cellText(host, sheet, row - 1, column) === null && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return cellText(host, sheet, row - 1, column);
}

test("a begun row gets its time of entry, after the sheet was renamed too", async () => {
  expect(await timeAfterTyping("过程跟进", 5)).toBeGreaterThan(46_209);
  sheetOf(host, "过程跟进").name = "跟进 2026";
  expect(await timeAfterTyping("跟进 2026", 6)).toBeGreaterThan(46_209);
  expect(host.pageErrors).toEqual([]);
});
