/** A log is indexed where that writes over nothing and needs no password; else Refresh does all of its other work, and figures are right. */
import { headerCells } from "../../../src/workbook";
import { cellAt, putCell } from "../../../src/file/cells";
import { openExcel, pressDone, sheetOf, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Table } from "../../../src/file/model";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

/** A log of two rows that is long enough to be indexed. */
async function logToIndex(): Promise<void> {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
  await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"], [46211, "李娜", "客户B"]], { paste: true });
  const cell = headerCells(host.workbook.names).get("qb_indexleast");
  await host.type(cell?.sheet ?? "", "B24", [[1]], { paste: true });
  expect(cell?.area).toMatchObject({ top: 23, left: 1 });
}

function indexTable(): Table {
  const table = sheetOf(host, "计算").tables.find(({ name }) => name === "qbLogIndex");
  if (!table) throw new Error("The workbook has no index.");
  return table;
}

const rowsOfIndex = (): number => indexTable().area.bottom - indexTable().area.top;

test("with room the index has a row for each of the log", async () => {
  await logToIndex();
  await pressDone(host, "refresh");
  expect(rowsOfIndex()).toBe(2);
});

test("what a person wrote below the index stays, and the log is not indexed", async () => {
  await logToIndex();
  const { bottom, left } = indexTable().area;
  putCell(sheetOf(host, "计算"), bottom + 1, left + 3, { value: "我的笔记" });
  await pressDone(host, "refresh");
  expect(cellAt(sheetOf(host, "计算"), bottom + 1, left + 3)?.value).toBe("我的笔记");
  expect(rowsOfIndex()).toBe(1);
});

test.each(["计算", "设置"])("with %s protected Refresh is done all the same", async (name) => {
  await logToIndex();
  sheetOf(host, name).protection.protected = true;
  await pressDone(host, "refresh");
  expect(rowsOfIndex()).toBe(1);
});
