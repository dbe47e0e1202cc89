/** Workbooks of other versions: an older one is completed in place; a newer one is left alone. Where its columns go: newColumns.long.test.ts. */
import { cellText, openExcel, plainWorkbook, press, pressDone, sheetOf, smallSetup, startWorkbook, type Button } from "../support";
import { schemaVersion } from "../../../src/templates";
import { cellAddress } from "../../../src/workbook";
import { brokenCells, deleteName, deleteTable } from "../refresh/deleteByHand";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet, Table, Workbook } from "../../../src/file/model";

let host: Host;
let used: Workbook;
beforeAll(async () => {
  host = await openExcel();
  startWorkbook(host);
  await pressDone(host, "newQuarter");
  await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"]], { paste: true });
  await host.type("周进度", "F6", [[2.5]], { paste: true });
  await pressDone(host, "refresh");
  used = host.workbook;
});
afterAll(() => host.close());
beforeEach(() => startWorkbook(host, smallSetup(), { workbook: structuredClone(used) }));

function tableNamed(name: string): { sheet: Sheet; table: Table } {
  for (const sheet of host.workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`There is no table ${name}`);
}

function headers(name: string): string[] {
  return tableNamed(name).table.columns.map((column) => column.name);
}

/** Gives the workbook another version's number; it has 周填报, which version 1 had to be offered. */
function setVersion(version: number): void {
  const mark = host.workbook.names.find(({ name }) => name === "qb_workbook");
  if (mark) mark.formula = `="2026Q3|zh-CN|${version}|core,weekEntry"`;
  const { sheet, row, column } = versionCell();
  sheet.cells.get(row)?.set(column, { value: version });
}

function versionCell(): { sheet: Sheet; row: number; column: number } {
  const formula = host.workbook.names.find(({ name }) => name === "qb_schemaVersion")?.formula ?? "";
  const [, row = "0"] = /\$B\$(\d+)$/.exec(formula) ?? [];
  return { sheet: sheetOf(host, "设置"), row: Number(row) - 1, column: 1 };
}

/** The table as a version made it that did not have its last columns. */
function cutLastColumns(name: string, count: number): string[] {
  const { sheet, table } = tableNamed(name);
  const cut = table.columns.splice(-count);
  const first = table.area.right - count + 1;
  for (const line of sheet.cells.values()) for (let column = first; column <= table.area.right; column += 1) line.delete(column);
  table.area = { ...table.area, right: first - 1 };
  return cut.map((column) => column.name);
}

/** A column that its table has lost: its place bears a header of the person's own. */
function loseColumn(name: string, header: string): void {
  const { sheet, table } = tableNamed(name);
  const index = table.columns.findIndex((column) => column.name === header);
  const column = table.columns[index];
  const letters = cellAddress(0, table.area.left + index).replace(/\d/g, "");
  if (!column) throw new Error(`${name} has no column ${header}`);
  column.name = "自己的列";
  sheet.cells.get(table.area.top)?.set(table.area.left + index, { value: "自己的列" });
  for (const one of host.workbook.names) if (one.formula.includes(`${sheet.name}'!$${letters}$${table.area.top + 1}`)) one.formula = "=#REF!";
}

test("an older workbook gets what is new, keeps what is there, and bears the number of this version from then on", async () => {
  const before = plainWorkbook(host.workbook);
  setVersion(schemaVersion - 1);
  const cut = cutLastColumns("qbFollowUps", 2);
  deleteTable(host, "qbVisits");
  deleteName(host, "qb_homeActions");
  const upgraded = await pressDone(host, "newQuarter");
  expect(upgraded.message).toBe("2026年第3季度的工作簿已升级到此加载项的版本，新增 4 项，手填的内容未动。");
  expect(headers("qbFollowUps").slice(-2)).toEqual(cut);
  expect(brokenCells(host.workbook)).toEqual([]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
  expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
});

test("nobody joins an older workbook before it is brought up to date", async () => {
  setVersion(schemaVersion - 1);
  const { sheet, table } = tableNamed("qbMembers");
  const before = plainWorkbook(host.workbook);
  await host.type(sheet.name, cellAddress(table.area.bottom + 1, table.area.left + 1), [["赵敏"]], { paste: true });
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.details).toContainEqual(expect.stringMatching(/^赵敏还没有目标列和各表中的行：此工作簿由较早版本的季度簿建立/));
  expect(headers("qbTargets")).not.toContain("赵敏");
  expect(plainWorkbook(host.workbook)).not.toEqual(before);
  await pressDone(host, "newQuarter");
  expect(headers("qbTargets")).toContain("赵敏");
});

test("an older workbook that lacks nothing only gets the number", async () => {
  const before = plainWorkbook(host.workbook);
  setVersion(schemaVersion - 1);
  expect((await pressDone(host, "refresh")).details).toEqual([expect.stringContaining("由较早版本的季度簿建立；点「新建季度工作簿」")]);
  expect((await pressDone(host, "newQuarter")).message).toContain("已升级到此加载项的版本，手填的内容未动");
  expect(plainWorkbook(host.workbook)).toEqual(before);
  expect((await pressDone(host, "refresh")).details).toEqual([]);
});

test("refresh writes no formula of this version into an older workbook, and says how it is brought up to date", async () => {
  setVersion(schemaVersion - 1);
  const { sheet, table } = tableNamed("qbWeekly");
  const column = table.area.left + headers("qbWeekly").indexOf("周达成率");
  const before = sheet.cells.get(table.area.top + 2)?.get(column)?.formula;
  sheet.cells.get(table.area.top + 2)?.delete(column);
  const { message, details } = await pressDone(host, "refresh");
  expect(message).toMatch(/^已检查更新，高亮完好/);
  expect(details).toEqual([expect.stringContaining("由较早版本的季度簿建立")]);
  expect(sheet.cells.get(table.area.top + 2)?.get(column)?.formula).toBeUndefined();
  await pressDone(host, "newQuarter");
  await pressDone(host, "refresh");
  expect(tableNamed("qbWeekly").sheet.cells.get(table.area.top + 2)?.get(column)?.formula).toBe(before);
});

test.each(["newQuarter", "refresh", "prepareReview"] as const satisfies readonly Button[])("a newer workbook is left alone by %s", async (button) => {
  setVersion(schemaVersion + 1);
  const before = plainWorkbook(host.workbook);
  const pressed = await press(host, button);
  expect([pressed.status, pressed.message]).toEqual(["refused", expect.stringContaining("由更新版本的季度簿建立或补充过")]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("a calculated column that somebody deleted comes back in its place with formula, look and highlight", async () => {
  loseColumn("qbFollowUps", "记录时效");
  const rules = sheetOf(host, "过程跟进").conditionalFormats.length;
  expect((await pressDone(host, "refresh")).details).toEqual(["过程跟进：找不到列「记录时效」；其他内容未受影响，点「新建季度工作簿」可补回表中（原处放不下时在右端）。"]);
  const completed = await pressDone(host, "newQuarter");
  expect(completed.message).toContain("补上了缺少的 1 项");
  expect(headers("qbFollowUps")).toEqual(expect.arrayContaining(["自己的列", "记录时效"]));
  const { sheet, table } = tableNamed("qbFollowUps");
  const at = headers("qbFollowUps").indexOf("记录时效");
  expect(headers("qbFollowUps")[at - 1]).toBe("录入时间");
  const { left, top, bottom } = table.area;
  expect([sheet.cells.get(top + 1)?.get(left + at)?.formula, sheet.cells.get(bottom)?.get(left + at)?.formula]).toEqual([expect.stringContaining("qbFollowUps"), expect.stringContaining("qbFollowUps")]);
  expect(sheet.conditionalFormats.length).toBe(rules + 2);
  expect(cellText(host, "过程跟进", 4, 2)).toBe("客户A");
  expect((await pressDone(host, "refresh")).message).toContain("计算列的公式和高亮完好");
  expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
});

test("a fixed column is filled with what its rows began with", async () => {
  const { sheet, table } = tableNamed("qbWeekly");
  const at = table.area.left + headers("qbWeekly").indexOf("周首日");
  const before = sheet.cells.get(table.area.top + 3)?.get(at)?.value;
  loseColumn("qbWeekly", "周首日");
  await pressDone(host, "newQuarter");
  const back = table.area.left + headers("qbWeekly").indexOf("周首日");
  expect(cellText(host, "周进度", table.area.top + 3, back)).toBe(before);
});

test("what stands right of a table over another one stays: the column is named and nothing is changed", async () => {
  loseColumn("qbLagging", "哪几周");
  const { sheet, table } = tableNamed("qbLagging");
  sheet.cells.get(table.area.top + 2)?.set(table.area.right + 1, { value: "我的备注" });
  sheet.merges.push({ top: 60, bottom: 60, left: table.area.right, right: table.area.right + 1 });
  const before = plainWorkbook(host.workbook);
  const pressed = await press(host, "newQuarter");
  expect([pressed.status, pressed.details]).toEqual(["refused", [expect.stringContaining("找不到列「哪几周」")]]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("the column of a rep is not put back: what stood in it, nobody can tell", async () => {
  loseColumn("qbTargets", "李娜");
  const before = headers("qbTargets");
  expect((await pressDone(host, "refresh")).details).toEqual([expect.stringMatching(/^目标设定：找不到列「李娜」；其他内容未受影响。$/)]);
  expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  expect(headers("qbTargets")).toEqual(before);
});
