/** Work of several requests that breaks off: what the earlier requests wrote over comes back. */
import { usePage } from "../pageGlobals";
import { openExcel, cellText, startWorkbook } from "../support";
import { sendTasks, task, type Task } from "../../../src/excel/wire/requests";
import { putCell } from "../../../src/file/cells";
import { beforeRequest } from "./meanwhile";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterAll(() => host.close());

const cell = (row: number) => ({ top: row, bottom: row, left: 0, right: 0 });
const sheet = "Sheet1";

/** Fills a blank cell; weighs so much that the next task goes into a request of its own. */
function fillsCell(row: number): Task {
  const write = task((writer) => {
    writer.range(sheet, cell(row)).values = [["ours"]];
  }, 3, "x".repeat(4_300_000));
  return { ...write, fills: { sheet, areas: [cell(row)] } };
}

/** Somebody types into A1 before the first of two requests. */
async function workWhileTyping(atProgress: () => void): Promise<unknown> {
  startWorkbook(host);
  const typed = host.workbook.sheets[0];
  if (!typed) throw new Error("The workbook has no sheet.");
  const end = beforeRequest(host, 1, () => putCell(typed, 0, 0, { value: "theirs" }));
  try {
    return await host.call((page) => page.Excel.run((context) => sendTasks(context, [fillsCell(0), fillsCell(1)], atProgress))).catch((error: unknown) => error);
  } finally {
    end();
  }
}

test("when the second request fails", async () => {
  expect(await workWhileTyping(() => host.failAt({ batch: 1 }))).toHaveProperty("code", "GeneralException");
  expect(cellText(host, sheet, 0, 0)).toBe("theirs");
});

test("when a person stops the work after the first request", async () => {
  const stop = new Error("stopped");
  expect(await workWhileTyping(() => { throw stop; })).toBe(stop);
  expect(cellText(host, sheet, 0, 0)).toBe("theirs");
  expect(cellText(host, sheet, 1, 0)).toBeNull();
});
