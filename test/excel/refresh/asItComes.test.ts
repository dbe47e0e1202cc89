/** What people do to tables beside typing: a totals row switched on, a row copied whole; and a workbook whose dates count from 1904. */
import { showTotals } from "../../../stand-in/table/totalsRow";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { cellAt, putCell } from "../../../src/file/cells";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { plainWorkbook, press, pressDone, sheetOf, startWorkbook } from "../support";
import { differences } from "./differences";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet, Table } from "../../../src/file/model";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

const log = "过程跟进";

function everyTable(): { sheet: Sheet; table: Table }[] {
  return host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

test("a totals row on any table is left alone by both buttons", async () => {
  for (const { sheet, table } of everyTable()) {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    const isFree = Array.from({ length: below.right - below.left + 1 }, (_, at) => cellAt(sheet, below.top, below.left + at)).every((cell) => !cell);
    if (isFree) showTotals(host.session.state, sheet, table, true);
  }
  expect(everyTable().filter(({ table }) => table.showTotals).length).toBeGreaterThan(10);
  const before = plainWorkbook(host.workbook);
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.message).toBe("已检查更新，计算列的公式和高亮完好；当前有 0 条滞后提醒。");
  expect(refreshed.details).toEqual([]);
  expect(differences(before, plainWorkbook(host.workbook))).toEqual([]);
  expect((await pressDone(host, "newQuarter")).message).toContain("什么都不缺");
  expect(differences(before, plainWorkbook(host.workbook))).toEqual([]);
});

test("a member typed above the totals row of the list gets rows above the totals rows", async () => {
  const { sheet, table } = tableOn(host, "设置", "qbMembers");
  const weekly = tableOn(host, "周进度");
  showTotals(host.session.state, weekly.sheet, weekly.table, true);
  putCell(sheet, table.area.bottom + 1, table.area.left + 1, { value: "赵六" });
  table.area.bottom += 1;
  const { details } = await pressDone(host, "refresh");
  expect(details?.[0]).toBe("已为赵六补上目标列和周进度、复盘等各表中的行。");
  const grown = tableOn(host, "周进度");
  expect(grown.table.area.bottom).toBe(weekly.bottom + 28 + 1);
  expect(cellAt(grown.sheet, grown.table.area.bottom, grown.table.area.left)?.value).toBe("汇总");
  expect(cellAt(grown.sheet, grown.table.area.bottom - 1, grown.table.area.left)?.value).not.toBe("汇总");
  const reps = Array.from({ length: grown.table.area.bottom - grown.top }, (_, row) => cellAt(grown.sheet, grown.top + row, grown.at("成员编号"))?.value);
  expect(reps.filter((key) => key === "R03")).toHaveLength(28);
});

test("a row copied whole gets an id of its own, and nothing else changes", async () => {
  const { sheet, top, at } = tableOn(host, log);
  const values = { 跟进日期: 46_206, 销售代表: "王芳", "客户名称/线索编号": "客户A", 沟通内容摘要: "谈到预算50万" };
  for (const [header, value] of Object.entries(values)) {
    putCell(sheet, top, at(header), { value });
    putCell(sheet, top + 2, at(header), { value });
  }
  const id = cellAt(sheet, top, at("行标识"))?.value;
  putCell(sheet, top + 2, at("行标识"), { value: id ?? null });
  const before = plainWorkbook(host.workbook);
  await pressDone(host, "refresh");
  expect(cellAt(sheet, top, at("行标识"))?.value).toBe(id);
  expect(cellAt(sheet, top + 2, at("行标识"))?.value).toMatch(/^r-/);
  expect(cellAt(sheet, top + 2, at("行标识"))?.value).not.toBe(id);
  expect(differences(before, plainWorkbook(host.workbook))).toEqual([]);
});

test("dates that count from 1904 are refused before anything is written", async () => {
  startWorkbook(host, undefined, { workbook: { ...createWorkbook(), dates1904: true } });
  const empty = plainWorkbook(host.workbook);
  const refused = await press(host, "newQuarter");
  expect([refused.status, refused.code]).toEqual(["refused", "dates1904"]);
  expect(refused.message).toContain("1904 日期系统");
  expect(differences(empty, plainWorkbook(host.workbook))).toEqual([]);
  startWorkbook(host, undefined, { workbook: { ...structuredClone(quarter.workbook()), dates1904: true } });
  for (const button of ["newQuarter", "refresh", "prepareReview"] as const) {
    const before = plainWorkbook(host.workbook);
    expect((await press(host, button)).code).toBe("dates1904");
    expect(differences(before, plainWorkbook(host.workbook))).toEqual([]);
  }
  expect(sheetOf(host, log).name).toBe(log);
});
