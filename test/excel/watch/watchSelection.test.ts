/** The pane follows the selection: what cannot be asked for now is left out, every other error of Excel is told. */
import { watchSelection } from "../../../src/excel";
import { usePage } from "../pageGlobals";
import { openExcel, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterAll(() => host.close());

/** Selects B3; the question that follows fails with the code. Waits until something is told, or for a second when nothing should be. */
async function afterSelecting(code: string | null, isTold: boolean): Promise<unknown[]> {
  startWorkbook(host);
  const heard: unknown[] = [];
  const end = await watchSelection(
    (place) => void heard.push(place),
    (error) => void heard.push(String(error)),
  );
  if (code) host.failAt({ batch: 2 }, code);
  await host.call((page) =>
    page.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3").select();
      await context.sync();
    }),
  );
  const deadline = performance.now() + (isTold ? 60_000 : 1_000);
  while (heard.length === 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  host.failAt(null);
  await end();
  return heard;
}

test("the first cell of the selection is told with its sheet", async () => {
  expect(await afterSelecting(null, true)).toEqual([{ sheet: "Sheet1", row: 2, column: 1 }]);
});

test("an error of Excel is told", async () => {
  expect(await afterSelecting("GeneralException", true)).toEqual([expect.stringContaining("Error: GeneralException")]);
});

test.each(["ItemNotFound", "InvalidOperationInCellEditMode"])("%s is left to the next selection", async (code) => {
  expect(await afterSelecting(code, false)).toEqual([]);
});
