/** A refresh that breaks off, and a press that was to put deleted parts back. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { putCell } from "../../../src/file/cells";
import { openExcel, pressDone, sheetOf, startWorkbook } from "../support";
import { deleteTable, deleteSheet } from "../refresh/deleteByHand";
import { deleteColumn } from "../refresh/deleteColumn";
import { headerCells } from "../../../src/workbook";
import { damageFormulas, setup, sweep, sweepLimit, withoutRanks } from "./faultSweep";
import type { Host } from "../../../stand-in/node/openHost";
import type { Table, Workbook } from "../../../src/file/model";

let host: Host;
let used: Workbook;
beforeAll(async () => {
  host = await openExcel();
  startWorkbook(host, setup);
  await pressDone(host, "newQuarter");
  await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"], [46211, "李娜", "客户B"]], { paste: true });
  used = host.workbook;
});
afterAll(() => host.close());

function usedWorkbook(change: () => void): Workbook {
  startWorkbook(host, setup, { workbook: structuredClone(used) });
  change();
  return host.workbook;
}

test("a refresh that breaks off anywhere is completed by the next press", async () => {
  const damaged = usedWorkbook(() => damageFormulas(host.workbook));
  expect(await sweep(host, { button: "refresh", workbook: () => structuredClone(damaged) })).toEqual([]);
}, sweepLimit);

test("a refresh that takes measures of the review into the action list takes each once, wherever it breaks off", async () => {
  const concluded = usedWorkbook(() => {
    const sheet = sheetOf(host, "结果复盘");
    const { area, columns } = sheet.tables[0] as Table;
    const at = (header: string): number => area.left + columns.findIndex(({ name }) => name === header);
    for (const [index, measure] of ["每周对账", "=补充线索", "007"].entries()) putCell(sheet, area.top + 1 + index, at("改进措施"), { value: measure });
    putCell(sheet, area.top + 2, at("责任人"), { value: "李娜" });
  });
  expect(await sweep(host, { button: "refresh", workbook: () => structuredClone(concluded) })).toEqual([]);
  const measures = [...sheetOf(host, "问题跟踪表").cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(measures).toEqual(expect.arrayContaining(["每周对账", "=补充线索", "007"]));
}, sweepLimit);

/** However short a log is. */
function indexAnyLog({ workbook }: Host): void {
  const cell = headerCells(workbook.names).get("qb_indexleast");
  if (!cell) throw new Error("Nothing says how long a log is that gets an index.");
  putCell(sheetOf(host, cell.sheet ?? ""), cell.area.top, cell.area.left, { value: 1 });
}

test("a refresh that indexes a log, or indexes a longer one anew, may break off anywhere", async () => {
  const long = usedWorkbook(() => indexAnyLog(host));
  expect(await sweep(host, { button: "refresh", workbook: () => structuredClone(long) })).toEqual([]);
  await host.type("过程跟进", "A7", [[46212, "李娜", "客户B"], [46213, "王芳", "客户A"], [46214, "王芳", "客户C"]], { paste: true });
  const longer = host.workbook;
  expect(await sweep(host, { button: "refresh", workbook: () => structuredClone(longer) })).toEqual([]);
  expect(sheetOf(host, "计算").tables.find(({ name }) => name === "qbLogIndex")?.area).toMatchObject({ top: 3, bottom: 8 });
}, sweepLimit);

test("a press that puts back a table and a sheet may break off anywhere, too", async () => {
  const damaged = usedWorkbook(() => {
    deleteTable(host, "qbWeeks");
    deleteSheet(host, "首页");
  });
  expect(await sweep(host, { button: "newQuarter", workbook: () => structuredClone(damaged) })).toEqual([]);
}, sweepLimit);

test("a press that inserts columns, and adds some at the right end, may break off anywhere, too", async () => {
  const older = usedWorkbook(() => {
    for (const header of ["我方参与人", "客户反馈", "记录质量", "行标识"]) deleteColumn(host, "过程跟进", header);
    for (const header of ["销售代表", "修正分子"]) deleteColumn(host, "周进度", header);
    deleteColumn(host, "问题跟踪表", "来源");
  });
  expect(await sweep(host, { button: "newQuarter", workbook: () => structuredClone(older), most: 150, whole: withoutRanks })).toEqual([]);
}, sweepLimit);

test("a preparation for print that breaks off anywhere is completed by the next press", async () => {
  const long = usedWorkbook(() => host.workbook.sheets.forEach((sheet) => sheet.rows.clear()));
  expect(await sweep(host, { button: "prepareReview", workbook: () => structuredClone(long) })).toEqual([]);
}, sweepLimit);

test("the other half of the creations that break off", async () => {
  expect(await sweep(host, { button: "newQuarter", workbook: () => createWorkbook(), typed: true, part: 1 })).toEqual([]);
}, sweepLimit);
