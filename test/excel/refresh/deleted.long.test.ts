/** Parts of the quarter that somebody deleted: refresh says so, "new quarterly workbook" puts them back and leaves all else alone. */
import { carrySetup, cellText, clearCells, openExcel, plainWorkbook, press, pressDone, sheetOf, smallSetup, startWorkbook, type PlainWorkbook } from "../support";
import { cellAddress, partLabel } from "../../../src/workbook";
import { brokenCells, deleteName, deleteSheet, deleteTable } from "./deleteByHand";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

/** A workbook of two reps in which people have typed. */
async function usedWorkbook(setup: unknown = smallSetup()): Promise<PlainWorkbook> {
  startWorkbook(host, setup);
  await pressDone(host, "newQuarter");
  await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"]], { paste: true });
  await host.type("周进度", "F6", [[2.5]], { paste: true });
  await host.type("目标设定", "C7", [[120]], { paste: true });
  await host.type("设置", "B6", [["李雷"]]);
  await pressDone(host, "refresh");
  return plainWorkbook(host.workbook);
}

/** The workbook without one sheet; tabs in alphabetical order, because a sheet that is put back stands last. */
function without(workbook: PlainWorkbook, sheet: string): PlainWorkbook {
  return { ...workbook, activeSheetId: null, sheets: workbook.sheets.filter(({ name }) => name !== sheet).sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function expectRefused(button: "refresh" | "newQuarter" | "prepareReview", message: string): Promise<readonly string[]> {
  const before = plainWorkbook(host.workbook);
  const pressed = await press(host, button);
  expect([pressed.status, pressed.message]).toEqual(["refused", expect.stringContaining(message)]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
  return pressed.details ?? [];
}

const sheets = ["首页", "目标设定", "过程跟进", "周进度", "结果复盘", "问题跟踪表", "设置", "计算"];

test.each(sheets)("the sheet %s: refresh misses it, the next press puts it back and mends the formulas that lost it", async (name) => {
  const before = await usedWorkbook();
  deleteSheet(host, name);
  expect((await expectRefused("refresh", "缺少")).length).toBeGreaterThan(0);
  await expectRefused("prepareReview", "缺少");
  const back = await pressDone(host, "newQuarter");
  expect(back.message).toContain("补上了缺少的");
  expect(sheetOf(host, name).tables.length).toBeGreaterThan(0);
  expect(brokenCells(host.workbook)).toEqual([]);
  expect(without(plainWorkbook(host.workbook), name)).toEqual(without(before, name));
  expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  expect((await pressDone(host, "refresh")).message).not.toContain("缺少");
});

test.each(["首页", "计算", "使用说明"])("the sheet %s, on which nobody types, comes back as it was", async (name) => {
  const before = await usedWorkbook();
  deleteSheet(host, name);
  await pressDone(host, "newQuarter");
  const sheetIn = (workbook: PlainWorkbook) => workbook.sheets.find((sheet) => sheet.name === name);
  expect(sheetIn(plainWorkbook(host.workbook))).toEqual(sheetIn(before));
});

test.each(["qbMembers", "qbWeeks", "qbRules", "qbSeries", "qbTargets", "qbFollowUps", "qbReview"])(
  "the table %s: put back in its place, formulas elsewhere are mended",
  async (name) => {
    const before = await usedWorkbook();
    const sheet = before.sheets.find(({ tables }) => tables.some((table) => table.name === name))?.name ?? "";
    deleteTable(host, name);
    expect(await expectRefused("refresh", "缺少 ")).toContain(`缺少：${partLabel(name, "zh-CN")}`);
    expect((await pressDone(host, "newQuarter")).message).toContain("补上了缺少的");
    const after = plainWorkbook(host.workbook);
    expect(brokenCells(host.workbook)).toEqual([]);
    expect(without(after, sheet)).toEqual(without(before, sheet));
    const tablesOf = (workbook: PlainWorkbook) => workbook.sheets.find((one) => one.name === sheet)?.tables;
    expect(tablesOf(after)).toEqual(tablesOf(before));
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  },
);

test.each(["qb_team", "qb_today", "qb_lag_threshold", "qb_list_members", "qb_list_switch", "qb_homeToday"])("the name %s: put back where its cells are", async (name) => {
  const before = await usedWorkbook();
  deleteName(host, name);
  expect(await expectRefused("refresh", "缺少 1 个")).toEqual([`缺少：${partLabel(name, "zh-CN")}`]);
  expect((await pressDone(host, "newQuarter")).message).toContain("补上了缺少的 1 项");
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("what people changed in the settings counts, not the defaults: a new name of a rep heads the column that is put back", async () => {
  await usedWorkbook(smallSetup({ members: ["甲", "乙", "丙"] }));
  const { tables } = sheetOf(host, "设置");
  const members = tables.find(({ name }) => name === "qbMembers");
  if (!members) throw new Error("no members");
  await host.type("设置", cellAddress(members.area.top + 1, members.area.left + 1), [["丁"]]);
  await host.type("设置", "B5", [["华东二区"]]);
  deleteSheet(host, "目标设定");
  await pressDone(host, "newQuarter");
  expect(sheetOf(host, "目标设定").tables[0]?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(["丁", "乙", "丙"]));
  expect(sheetOf(host, "目标设定").pageLayout.headerFooter.leftHeader).toBe("华东二区");
});

test("with the settings gone and no setup in the document, the reps are known by their columns in the targets", async () => {
  await usedWorkbook(smallSetup({ members: ["甲", "=乙", "丙"] }));
  carrySetup(host, null);
  deleteSheet(host, "设置");
  await pressDone(host, "newQuarter");
  const sheet = sheetOf(host, "设置");
  const members = sheet.tables.find(({ name }) => name === "qbMembers");
  const names = [1, 2, 3].map((row) => cellText(host, "设置", (members?.area.top ?? 0) + row, (members?.area.left ?? 0) + 1));
  expect(names).toEqual(["甲", "=乙", "丙"]);
});

test("other content in the place of a deleted table stays: nothing is done and the place is named", async () => {
  await usedWorkbook();
  const weeks = sheetOf(host, "设置").tables.find(({ name }) => name === "qbWeeks");
  deleteTable(host, "qbWeeks");
  sheetOf(host, "设置").cells.get((weeks?.area.top ?? 0) + 3)?.set(weeks?.area.left ?? 0, { value: "我的备注" });
  expect((await expectRefused("newQuarter", "已有其他内容"))[0]).toMatch(/^缺少：设置 › 周历（应在 设置!/);
});

test("a deleted row of the settings: its cell is put back below the others", async () => {
  await usedWorkbook();
  deleteName(host, "qb_manager");
  host.workbook.names.push({ name: "qb_manager", formula: "=#REF!", visible: false, comment: "" });
  clearCells(sheetOf(host, "设置"), { top: 5, left: 0, bottom: 5, right: 1 });
  sheetOf(host, "设置").cells.get(5)?.set(0, { value: "自己的行" });
  await pressDone(host, "newQuarter");
  expect(host.workbook.names.find(({ name }) => name === "qb_manager")?.formula).not.toContain("#REF!");
  expect(cellText(host, "设置", 5, 0)).toBe("自己的行");
});

test("a column that somebody deleted: refresh names it, and no press breaks off", async () => {
  await usedWorkbook();
  const sheet = sheetOf(host, "过程跟进");
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  // The last visible column is cut off the table, as if deleted; nothing moves.
  const customer = host.workbook.names.find(({ name }) => name === "qb_followUps_support");
  if (customer) customer.formula = "=#REF!";
  const column = table.columns.find(({ name }) => name === "所需支持");
  if (!column) throw new Error("no column");
  column.name = "别的";
  sheet.cells.get(table.area.top)?.set(table.area.left + table.columns.indexOf(column), { value: "别的" });
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.details?.join()).toContain("所需支持");
  deleteSheet(host, "首页");
  await pressDone(host, "newQuarter");
});

test("the time has come for another quarter: what is missing is still put back for the one that the workbook holds", async () => {
  const before = await usedWorkbook(smallSetup({ period: { year: 2024, quarter: 2 }, asOf: "2024-05-06" }));
  carrySetup(host, null);
  await expectRefused("newQuarter", "2024年第2季度，一个工作簿只放一个周期");
  deleteSheet(host, "计算");
  expect((await pressDone(host, "newQuarter")).message).toContain("2024年第2季度");
  expect(without(plainWorkbook(host.workbook), "")).toEqual(without(before, ""));
});

test("a form filled in for another quarter is refused once; the next press puts back what is missing of this one", async () => {
  const before = await usedWorkbook();
  deleteSheet(host, "计算");
  carrySetup(host, smallSetup({ period: { year: 2026, quarter: 4 }, asOf: "2026-10-08", holidays: [], workdays: [] }));
  await expectRefused("newQuarter", "一个工作簿只放一个周期");
  expect((await pressDone(host, "newQuarter")).message).toContain("2026年第3季度");
  expect(without(plainWorkbook(host.workbook), "")).toEqual(without(before, ""));
});
