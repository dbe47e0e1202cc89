/** Numbers and texts that are not what they should be: marked in the cell, named by Refresh, counted or not as it says. */
import { convertAmounts } from "../../../src/excel";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { Highlights } from "../../../stand-in/page/grid/highlights";
import { cellAddress } from "../../../src/workbook";
import { coreCells, isSame } from "../../calculators/compareCalculators";
import { modelValue } from "../../calculators/readModel";
import { usePage } from "../pageGlobals";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

const options = { language: "zh-CN", today: "2026-08-03" } as const;

beforeEach(() => startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() }));

/** Pastes into a row of a sheet's table, rows from 0. */
async function paste(sheet: string, row: number, cells: Readonly<Record<string, string | number>>, table?: string): Promise<void> {
  const { top, at } = tableOn(host, sheet, table);
  for (const [header, value] of Object.entries(cells)) await host.type(sheet, cellAddress(top + row, at(header)), [[value]], { paste: true });
}

function shows(sheet: string, row: number, header: string): unknown {
  const { top, at } = tableOn(host, sheet);
  return cellText(host, sheet, top + row, at(header));
}

function coloured(sheet: string, rows: readonly number[], header: string): boolean[] {
  const { top, at, sheet: content } = tableOn(host, sheet);
  const highlights = new Highlights(createUniverEngine(), host.workbook, content);
  return rows.map((row) => highlights.at(top + row, at(header))?.fill !== undefined);
}

function expectCoreToAgree(): void {
  const valueAt = modelValue(host.workbook);
  expect(coreCells(host.workbook).filter(({ sheet, address, core }) => !isSame(core, valueAt(sheet, address))).map(({ column }) => column)).toEqual([]);
}

const contact = { 销售代表: "王芳", "客户名称/线索编号": "客户A", 沟通内容摘要: "谈到预算50万" };

test("numbers that are no dates do not count; far days do", async () => {
  await paste("过程跟进", 0, { ...contact, 跟进日期: 20_260_720 });
  await paste("过程跟进", 1, { ...contact, 跟进日期: 7.15 });
  await paste("过程跟进", 2, { ...contact, 跟进日期: 45_000 });
  await paste("问题跟踪表", 0, { 问题: "回款慢", 时限: 20_260_720 });
  await host.recalculate();
  expect([0, 1, 2].map((row) => shows("过程跟进", row, "记录质量"))).toEqual(["▼ 无有效日期", "▼ 无有效日期", "具体"]);
  expect(shows("问题跟踪表", 0, "逾期")).toBe("未填日期");
  expect(coloured("过程跟进", [0, 1, 2, 3], "跟进日期")).toEqual([true, true, true, false]);
  expect(coloured("问题跟踪表", [0, 1], "时限")).toEqual([true, false]);
  const { top } = tableOn(host, "过程跟进");
  const actions = tableOn(host, "问题跟踪表");
  expect((await pressDone(host, "refresh")).details).toEqual([
    `过程跟进：2 个单元格应填日期，填的数却不是日期，没有计入：第 ${top + 1}–${top + 2} 行「跟进日期」。请按 2026-07-20 的样子填写。`,
    `问题跟踪表：1 个单元格应填日期，填的数却不是日期，没有计入：第 ${actions.top + 1} 行「时限」。请按 2026-07-20 的样子填写。`,
    `过程跟进：1 个日期离本周期太远，照常计入，请核对：第 ${top + 3} 行「跟进日期」。`,
  ]);
  expectCoreToAgree();
});

test("2,400 where 2.4 is usual, and yuan in a cell of 10,000 yuan, are marked and count", async () => {
  await host.recalculate();
  const usual = Number(shows("周进度", 1, "周计划"));
  expect(usual).toBeGreaterThan(0);
  await paste("周进度", 1, { 人工修正: 1_000 * usual });
  await paste("周进度", 2, { 人工修正: 24_000 });
  await paste("周进度", 3, { 人工修正: 10 * usual });
  await paste("过程跟进", 0, { ...contact, 跟进日期: 46_206, "预计金额（万元）": 500_000 });
  await host.recalculate();
  expect([1, 2, 3].map((row) => shows("周进度", row, "核对"))).toEqual(["请核对", "像是元？", ""]);
  expect(coloured("周进度", [1, 2, 3], "核对")).toEqual([true, true, false]);
  expect(shows("周进度", 3, "累计实际")).toBe(1_000 * usual + 24_000 + 10 * usual);
  const { top } = tableOn(host, "周进度");
  const log = tableOn(host, "过程跟进");
  expect((await pressDone(host, "refresh")).details).toEqual([
    `过程跟进：1 个金额在 10,000 万元以上，像是按元填的，照常计入，请核对：第 ${log.top + 1} 行「预计金额（万元）」。`,
    `周进度：1 个数标为「请核对」，照常计入，请核对：第 ${top + 2} 行「核对」。`,
    `周进度：1 个数标为「像是元？」，照常计入，请核对：第 ${top + 3} 行「核对」。`,
  ]);
  expectCoreToAgree();
});

test("yuan typed into a week, in 周填报 or as a correction, is offered by the cell that it was typed into, and one press each converts it", async () => {
  await paste("周填报", 0, { "销售额（万元）": 24_000 });
  await paste("周进度", 1, { 人工修正: 36_000 });
  await paste("周填报", 1, { "销售额（万元）": 50_000 });
  await host.recalculate();
  const { offers = [] } = await pressDone(host, "refresh");
  const cells = offers.flatMap((offer) => (offer.kind === "amount" ? offer.cells.map(({ header, value, becomes }) => [offer.sheet, header, value, becomes]) : []));
  expect(cells).toEqual([["周填报", "销售额（万元）", 24_000, 2.4], ["周进度", "人工修正", 36_000, 3.6]]);
  for (const offer of offers) expect(offer.kind === "amount" && (await convertAmounts(offer, options))).toEqual({ corrected: 1, left: [], gone: 0 });
  await host.recalculate();
  expect([0, 1].map((row) => [shows("周进度", row, "核对"), shows("周进度", row, "周值")])).toEqual([["", 2.4], ["", 3.6]]);
  expect(shows("周填报", 1, "销售额（万元）")).toBe(50_000);
  expect((await pressDone(host, "refresh")).offers).toEqual([]);
  expectCoreToAgree();
});

test("a threshold as text: the default is in force, and Refresh asks whether the number in it is meant, in the unit of the threshold", async () => {
  await paste("设置", 0, { 阈值: "低于65%", 第二阈值: "21天" }, "qbRules");
  await paste("设置", 2, { 阈值: "两天" }, "qbRules");
  await pressDone(host, "refresh");
  const { details = [] } = await pressDone(host, "refresh");
  expect(details).toEqual([
    expect.stringMatching(/填的「低于65%」没有计入，按默认值 70% 判断；可填 1% – 100%。是不是要填 65%？$/),
    expect.stringMatching(/填的「21天」没有计入，按默认值 2 判断；可填 1 – 13。是不是要填 3？$/),
    expect.stringMatching(/填的「两天」没有计入，按默认值 24 判断；可填 0.5 – 720。是不是要填 48？$/),
  ]);
  const { top, at } = tableOn(host, "规则");
  expect(cellText(host, "规则", top, at("生效值"))).toBe(0.7);
  expectCoreToAgree();
});
