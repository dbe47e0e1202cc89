/** One customer in many spellings: what the log shows of it, and what Refresh tells of names that may be meant for another. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { cellAddress } from "../../../src/workbook";
import { coreCells, isSame } from "../../calculators/compareCalculators";
import { modelValue, readModel } from "../../calculators/readModel";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

const sheet = "过程跟进";
const day = 46_206; // 2026-07-03

const spellings = ["客户A（北京）", "客户Ａ(北京)", "客户A\u200b(北京)", "客户A(北京)\u00a0", "客户A(北京)\n", "客户A (北京)"];

/** Rows of 王芳 from the top, a day each; a name may stand for hers. */
async function typeLog(rows: readonly (readonly [customer: string, rep?: string])[]): Promise<void> {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() });
  const { top, at } = tableOn(host, sheet);
  for (const [index, [customer, rep = "王芳"]] of rows.entries()) {
    const cells = [["跟进日期", day + index], ["销售代表", rep], ["客户名称/线索编号", customer], ["沟通内容摘要", "谈到预算50万"], ["下一步行动", "报价"], ["计划完成日", day + index]] as const;
    for (const [header, value] of cells) await host.type(sheet, cellAddress(top + index, at(header)), [[value]], { paste: true });
  }
  await host.recalculate();
}

test("six spellings are one customer, in formulas as in core", async () => {
  await typeLog(spellings.map((customer) => [customer]));
  const { top, at } = tableOn(host, sheet);
  const shown = (header: string) => spellings.map((_, index) => cellText(host, sheet, top + index, at(header)));
  expect(new Set(shown("客户匹配名"))).toEqual(new Set(["客户a(北京)"]));
  expect(shown("下一步状态")).toEqual(["已跟进", "已跟进", "已跟进", "已跟进", "已跟进", "▼ 逾期 26 天"]);
  const valueAt = modelValue(host.workbook);
  const differing = coreCells(host.workbook).filter(({ sheet: name, address, core }) => !isSame(core, valueAt(name, address)));
  expect(differing).toEqual([]);
  expect(readModel(host.workbook).book.rows("followUps").filter((row) => row.text("customer") !== "")).toHaveLength(6);
});

test("a member is known by a name of full width with what nobody sees", async () => {
  await typeLog([["客户A", "王芳\u200b"], ["客户B", "\u3000王芳\n"]]);
  const { top, at } = tableOn(host, sheet);
  expect([0, 1].map((index) => cellText(host, sheet, top + index, at("成员编号")))).toEqual(["R01", "R01"]);
});

test("Refresh offers look-alikes and what an unknown name may mean; it changes neither", async () => {
  await typeLog([["华东电子"], ["華東電子"], ["华东 电子", "李哪"], ["客户C", "王方方"]]);
  const { top, at } = tableOn(host, sheet);
  const { details } = await pressDone(host, "refresh");
  expect(details).toEqual([
    `过程跟进：2 个单元格的内容不在下拉列表中，公式认不出：第 ${top + 3}–${top + 4} 行「销售代表」。请从列表中选。`,
    `过程跟进第 ${top + 3} 行「销售代表」：「李哪」不在列表中，是不是「李娜」？`,
    `过程跟进：「客户名称/线索编号」有 1 组写法相近，目前分开计算：「华东电子」（1 行，第 ${top + 1} 行起）与「華東電子」（1 行，第 ${top + 2} 行起）` +
      `与「华东 电子」（1 行，第 ${top + 3} 行起）。如果指的是同一个，请改成同一种写法。`,
  ]);
  expect(cellText(host, sheet, top + 1, at("客户名称/线索编号"))).toBe("華東電子");
});
