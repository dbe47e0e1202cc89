/** Refresh names cells that no formula can read: pasting passes by the checks of cells. */
import { cellAddress } from "../../../src/workbook";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, smallSetup, startWorkbook } from "../support";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { Highlights } from "../../../stand-in/page/grid/highlights";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

async function paste(sheet: string, header: string, row: number, values: readonly string[]): Promise<number> {
  const { top, at } = tableOn(host, sheet);
  await host.type(sheet, cellAddress(top + row, at(header)), values.map((value) => [value]), { paste: true });
  return top + row + 1;
}

test("text where a number or date belongs is named by sheet, row and column, and stays", async () => {
  const target = await paste("目标设定", "王芳", 0, ["三十万"]);
  const amount = await paste("过程跟进", "预计金额（万元）", 0, ["12万", "约10", "8"]);
  const date = await paste("过程跟进", "跟进日期", 2, ["2026.7.5"]);
  const week = await paste("周进度", "人工修正", 4, ["3万"]);
  const { details } = await pressDone(host, "refresh");
  const ask = "请去掉文字和单位重新填写。";
  expect(details).toEqual([
    `目标设定：1 个单元格应填数字或日期，却是文字，没有计入：第 ${target} 行「王芳」。${ask}`,
    `过程跟进：3 个单元格应填数字或日期，却是文字，没有计入：第 ${amount}–${amount + 1} 行「预计金额（万元）」、第 ${date} 行「跟进日期」。${ask}`,
    `周进度：1 个单元格应填数字或日期，却是文字，没有计入：第 ${week} 行「人工修正」。${ask}`,
  ]);
  const { top, at } = tableOn(host, "过程跟进");
  expect(cellText(host, "过程跟进", top, at("预计金额（万元）"))).toBe("12万");
});

test("names that are not in the drop-down list are named; case and spaces around them do not matter", async () => {
  const engine = createUniverEngine();
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine });
  const stage = await paste("过程跟进", "跟进阶段", 0, ["意向客户", " 意向 ", ""]);
  await paste("过程跟进", "销售代表", 0, ["王方", "王芳 "]);
  const { details } = await pressDone(host, "refresh");
  const rest = "公式认不出：";
  expect(details).toEqual([
    `过程跟进：2 个单元格的内容不在下拉列表中，${rest}第 ${stage} 行「销售代表」、第 ${stage} 行「跟进阶段」。请从列表中选。`,
    `过程跟进第 ${stage} 行「销售代表」：「王方」不在列表中，是不是「王芳」？`,
  ]);
  const { sheet, top, at } = tableOn(host, "过程跟进");
  await host.type("过程跟进", cellAddress(top, at("客户名称/线索编号")), [["客户A"], ["客户B"], ["客户C"]]);
  const highlights = new Highlights(engine, host.workbook, sheet);
  expect([0, 1, 2].map((row) => highlights.at(top + row, at("跟进阶段")) !== null)).toEqual([true, false, false]);
});
