/** Merged cells on our sheets: commands work beside them, and tell where a table would have to take them in, which Excel refuses. */
import { appendRow, changeCells } from "../../../src/excel";
import { columnLetters } from "../../../src/workbook";
import { putCell } from "../../../src/file/cells";
import { deleteTable } from "./deleteByHand";
import { usePage } from "../pageGlobals";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { plainWorkbook, press, pressDone } from "../support";
import type { Area, Sheet } from "../../../src/file/model";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

const log = "过程跟进";

/** A merged block of two columns and so many rows. */
function merge(sheet: Sheet, top: number, left: number, rows = 1): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + 1 };
  sheet.merges.push(area);
  return area;
}

test("merged titles, and merged cells beside the tables, hinder no command and stay", async () => {
  for (const sheet of host.workbook.sheets) {
    merge(sheet, 0, 0);
    const right = Math.max(0, ...sheet.tables.map(({ area }) => area.right));
    merge(sheet, 5, right + 2, 3);
  }
  deleteTable(host, "qbSeries");
  const merges = structuredClone(host.workbook.sheets.map((sheet) => sheet.merges));
  await pressDone(host, "newQuarter");
  await pressDone(host, "refresh");
  await pressDone(host, "prepareReview");
  expect(host.workbook.sheets.map((sheet) => sheet.merges)).toEqual(merges);
  expect(host.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain("qbSeries");
});

test("rows pasted below the log with merged cells: refresh does all else and names the cells; unmerged they are taken in", async () => {
  const { sheet, table, at } = tableOn(host, log, "qbFollowUps");
  const customer = at("客户名称/线索编号");
  const first = table.area.bottom + 1;
  for (const row of [first, first + 1, first + 2]) putCell(sheet, row, customer, { value: `客户${row}` });
  merge(sheet, first + 1, customer + 1, 2);
  merge(sheet, first + 40, customer + 1);
  putCell(sheet, first + 41, customer + 1, { value: "备注" });
  const broken = tableOn(host, "周进度", "qbWeekly");
  const plan = broken.at("周计划");
  broken.sheet.cells.get(broken.table.area.top + 1)?.delete(plan);
  const told = await pressDone(host, "refresh");
  const cells = `${columnLetters(customer + 1)}${first + 2}:${columnLetters(customer + 2)}${first + 3}`;
  expect(told.details).toContain(`${log}：表格下方有 3 行未计入；表格不能包含合并单元格，请取消合并 '${log}'!${cells}，再点「检查更新」。`);
  expect(broken.sheet.cells.get(broken.table.area.top + 1)?.get(plan)?.formula).toContain("qb");
  expect(table.area.bottom).toBe(first - 1);
  sheet.merges = sheet.merges.filter(({ top }) => top !== first + 1);
  expect((await pressDone(host, "refresh")).details).toContain(`${log}：表格下方的 3 行已并入表格，公式和行标识已补上。`);
  expect(table.area.bottom).toBe(first + 2);
});

test("a deleted table in whose place cells were merged is not put back; the place is told and nothing changes", async () => {
  const { sheet, table } = tableOn(host, "周进度", "qbWeekly");
  deleteTable(host, "qbWeekly");
  merge(sheet, table.area.top + 3, table.area.left + 1);
  const before = plainWorkbook(host.workbook);
  const told = await press(host, "newQuarter");
  expect(told.status).toBe("refused");
  expect(told.message).toContain("有 1 个缺少的部分无法补回");
  expect(told.details?.join()).toContain(`周进度!${columnLetters(table.area.left)}${table.area.top + 1}:`);
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("a lost column is not put back where merged cells stand below its place and beside the table; it is told", async () => {
  const { sheet, table, at } = tableOn(host, log, "qbFollowUps");
  const lost = at("记录时效");
  Object.assign(table.columns[lost - table.area.left] ?? {}, { name: "自己的列" });
  putCell(sheet, table.area.top, lost, { value: "自己的列" });
  const reference = `$${columnLetters(lost)}$${table.area.top + 1}`;
  for (const name of host.workbook.names) if (name.formula.endsWith(`${log}'!${reference}`)) name.formula = "=#REF!";
  merge(sheet, table.area.top + 2, table.area.right + 1);
  const below = table.area.bottom + 2;
  sheet.merges.push({ top: below, bottom: below, left: lost - 1, right: table.area.right + 1 });
  const told = await press(host, "newQuarter");
  expect([told.status, told.details?.join()]).toEqual(["refused", expect.stringContaining("记录时效")]);
  const before = table.area.right;
  sheet.merges = [];
  expect((await pressDone(host, "newQuarter")).message).toContain("补上了缺少的 1 项");
  expect(table.area.right).toBe(before + 1);
});

test("forms tell that a table is full when the cells below it are merged", async () => {
  const { sheet, table, at } = tableOn(host, log, "qbFollowUps");
  const customer = at("客户名称/线索编号");
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) putCell(sheet, row, customer, { value: "老客户" });
  merge(sheet, table.area.bottom + 1, customer);
  const members = tableOn(host, "设置", "qbMembers");
  const below = members.table.area.bottom + 1;
  merge(members.sheet, below, members.table.area.left);
  const before = plainWorkbook(host.workbook);
  expect(await appendRow("followUps", { customer: "新客户" })).toEqual({ code: "tableFull", facts: { sheet: log } });
  const place = { sheet: "设置", row: below, column: members.table.area.left };
  const grown = [{ table: "qbMembers", sheet: "设置", area: { ...members.table.area, bottom: below }, added: 1 }];
  expect(await changeCells({ cells: [{ place, was: null, now: "m9" }], grown })).toEqual({ code: "tableFull", facts: { sheet: "设置" } });
  expect(plainWorkbook(host.workbook)).toEqual(before);
});
