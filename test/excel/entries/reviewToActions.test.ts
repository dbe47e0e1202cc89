/** Measures of the review become rows of "Issues and actions" by refresh: once, even when their texts change, and never over a person's rows. */
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, sheetOf } from "../support";
import { noteTexts } from "../../../src/locales/notes";
import { cellAddress } from "../../../src/workbook";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
});

function type(sheet: string, row: number, header: string, text: string): Promise<unknown> {
  const { top, at } = tableOn(host, sheet);
  return host.type(sheet, cellAddress(top + row, at(header)), [[text]], { paste: true });
}

/** Source, issue, measure and owner of the first rows of the action list. */
function actions(count: number): unknown[][] {
  const { top, at } = tableOn(host, "问题跟踪表");
  return Array.from({ length: count }, (_, row) => ["来源", "问题", "措施", "责任人"].map((header) => cellText(host, "问题跟踪表", top + row, at(header))));
}

test("a row with a measure is taken over once, with who and what it is about, reason and owner", async () => {
  await type("结果复盘", 0, "改进措施", "=每周对账");
  await type("结果复盘", 0, "未完成原因/超额经验", "大客户延后");
  await type("结果复盘", 0, "责任人", "王芳");
  await pressDone(host, "refresh");
  expect(actions(2)).toEqual([["复盘", expect.stringMatching(/：大客户延后$/), "=每周对账", "王芳"], [null, null, null, null]]);
  await pressDone(host, "refresh");
  expect(actions(2)[1]).toEqual([null, null, null, null]);
});

test("a text that changes afterwards, on either side, brings no second row and overwrites nothing", async () => {
  await type("结果复盘", 1, "改进措施", "补货");
  await pressDone(host, "refresh");
  await type("结果复盘", 1, "改进措施", "补货并复核");
  await type("问题跟踪表", 0, "措施", "由仓库补货");
  await pressDone(host, "refresh");
  expect(actions(2).map((row) => row[2])).toEqual(["由仓库补货", null]);
});

test("rows that people wrote stay; the measure takes the first blank one", async () => {
  await type("问题跟踪表", 0, "问题", "周会提出的问题");
  await type("结果复盘", 0, "改进措施", "拜访");
  await pressDone(host, "refresh");
  // Nothing is calculated here, so the review does not say whom the measure is about.
  expect(actions(2).map((row) => [row[1], row[2]])).toEqual([["周会提出的问题", null], [null, "拜访"]]);
});

test("without a blank row they wait and are counted; with one they come", async () => {
  const { top, bottom, at } = tableOn(host, "问题跟踪表");
  const filled = Array.from({ length: bottom - top + 1 }, (_, row) => [`问题 ${row + 1}`]);
  await host.type("问题跟踪表", cellAddress(top, at("问题")), filled, { paste: true });
  await type("结果复盘", 0, "改进措施", "一");
  await type("结果复盘", 1, "改进措施", "二");
  expect((await pressDone(host, "refresh")).details).toEqual([noteTexts["zh-CN"].waitingActions({ from: "结果复盘", sheet: "问题跟踪表", count: 2 })]);
  expect(cellText(host, "问题跟踪表", bottom, at("措施"))).toBeNull();
  await type("问题跟踪表", 3, "问题", "");
  sheetOf(host, "问题跟踪表").name = "行动";
  expect((await pressDone(host, "refresh")).details).toEqual([noteTexts["zh-CN"].waitingActions({ from: "结果复盘", sheet: "行动", count: 1 })]);
  sheetOf(host, "行动").name = "问题跟踪表";
  expect(cellText(host, "问题跟踪表", top + 3, at("措施"))).toBe("一");
});

test("a weekly row that stands twice is named by rep, metric and week", async () => {
  const { top, bottom } = tableOn(host, "周进度");
  const { cells } = sheetOf(host, "周进度");
  cells.set(bottom, new Map([...(cells.get(top) ?? [])].map(([column, cell]) => [column, { ...cell }])));
  expect((await pressDone(host, "refresh")).details).toEqual([expect.stringMatching(/^周进度：王芳的「.+」第 1 周有重复的行，只计入上面一行。$/)]);
});
