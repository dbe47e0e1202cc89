/** A threshold that is not taken as it was typed: the rule goes by what the sheet of the rules shows, and Refresh names the cell. */
import { cellAddress } from "../../../src/workbook";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, smallSetup, startWorkbook } from "../support";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

/** Puts values below a header of the rules in the settings; gives the addresses. */
async function paste(header: string, values: readonly string[]): Promise<string[]> {
  const { top, at } = tableOn(host, "设置", "qbRules");
  await host.type("设置", cellAddress(top, at(header)), values.map((value) => [value]), { paste: true });
  return values.map((_, row) => cellAddress(top + row, at(header)));
}

test("per cent, text, blank and out of range: what is in force stands on the sheet, and each cell is named", async () => {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() });
  const [lag, light, late, vague] = await paste("阈值", ["70", "90", "48小时", ""]);
  const [on] = await paste("启用", ["启用"]);
  const { details } = await pressDone(host, "refresh");
  expect(details).toEqual([
    `设置!${lag}（规则「滞后」：周达成率低于）填的是 70，按 70% 判断。`,
    `设置!${on}（规则「滞后」的开关）填的「启用」没有计入，按默认值 开 判断；可填 开 / 关。`,
    `设置!${light}（规则「红黄绿」：绿线）填的是 90，按 90% 判断。`,
    `设置!${late}（规则「补录」：联系后几小时内录入）填的「48小时」没有计入，按默认值 24 判断；可填 0.5 – 720。是不是要填 48？`,
    `设置!${vague}（规则「待补充」：少于几个字才判断）是空的，按默认值 40 判断；可填 1 – 1000。`,
  ]);
  const { top, at } = tableOn(host, "规则");
  const shown = (row: number) => ["项目", "现在按", "提示"].map((header) => cellText(host, "规则", top + row, at(header)));
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(shown)).toEqual([
    ["周达成率低于", "70.0%", "按百分数"],
    ["连续周数", "2", ""],
    ["启用", "开", "没有计入，按默认值"],
    ["绿线", "90.0%", "按百分数"],
    ["黄线", "70.0%", ""],
    ["联系后几小时内录入", "24", "没有计入，按默认值"],
    ["启用", "开", ""],
    ["少于几个字才判断", "40", "空白，按默认值"],
    ["启用", "开", ""],
  ]);
});
