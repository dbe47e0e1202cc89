/** A page with a new quarter under it, and what the pane's forms write into its log and its settings. */
import { putCell } from "../../../src/file/cells";
import { usePage } from "../pageGlobals";
import { tableOn, useFreshQuarter, type FreshQuarter } from "../create/freshQuarter";
import { cellText, sheetOf } from "../support";
import type { CellChanges } from "../../../src/workbook";
import type { NewRow } from "../../../src/excel";
import type { Host } from "../../../stand-in/node/openHost";

export let host: Host;

/** For a test file's top level: a fresh quarter before each test. */
export function useForms(): FreshQuarter {
  return useFreshQuarter((page) => {
    host = page;
    usePage(page);
  });
}

export const log = "过程跟进";
export const settings = "设置";

/** Row and column of a cell of the log; rows count from 1 below the header. */
export function placeInLog(header: string, row: number): { row: number; column: number } {
  const { top, at } = tableOn(host, log, "qbFollowUps");
  return { row: top + row - 1, column: at(header) };
}

export function inLog(header: string, row: number): unknown {
  const at = placeInLog(header, row);
  return cellText(host, log, at.row, at.column);
}

export function typeInLog(header: string, row: number, value: string | number): void {
  const at = placeInLog(header, row);
  putCell(sheetOf(host, log), at.row, at.column, { value });
}

export const ours: NewRow = { customer: "我们的客户", date: 46210, rep: "王芳", summary: "=报价", stage: "", enteredAt: 46210.5, id: "r-ours" };
export const theirs: NewRow = { customer: "别人的客户", date: 46210, rep: "李娜", channel: "电话", enteredAt: 46210.5, id: "r-theirs" };
export const headers = ["客户名称/线索编号", "跟进日期", "销售代表", "沟通方式", "沟通内容摘要", "录入时间", "行标识"];
export const rowOf = (row: number): unknown[] => headers.map((header) => inLog(header, row));
export const oursInCells = ["我们的客户", 46210, "王芳", null, "=报价", 46210.5, "r-ours"];
export const theirsInCells = ["别人的客户", 46210, "李娜", "电话", null, 46210.5, "r-theirs"];

/** Renames 李娜 and adds a third member, in a row that the table takes in. */
export function memberChanges(): CellChanges {
  const { area } = tableOn(host, settings, "qbMembers").table;
  const cell = (row: number, column: number) => ({ sheet: settings, row: area.top + row, column: area.left + column });
  const [key, name] = [cellText(host, settings, area.top + 2, area.left), cellText(host, settings, area.top + 2, area.left + 1)] as [string, string];
  const last = area.bottom - area.top;
  const grown = [{ table: "qbMembers", sheet: settings, area: { ...area, bottom: area.bottom + 1 }, added: 1 }];
  const isFull = cellText(host, settings, area.bottom, area.left) !== null;
  return {
    cells: [
      { place: cell(2, 0), was: key, now: key },
      { place: cell(2, 1), was: name, now: "李娜娜" },
      { place: { name: "qb_team" }, was: "华东区", now: "华南区" },
      { place: cell(isFull ? last + 1 : last, 0), was: null, now: "m9" },
      { place: cell(isFull ? last + 1 : last, 1), was: null, now: "007" },
    ],
    grown: isFull ? grown : [],
  };
}
