/** Weeks are typed in 周填报, a row per person and week; 周进度 is calculated from it, and its own cells are corrections that win. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { toSerial, isoDate } from "../../../src/core";
import { cellAddress } from "../../../src/workbook";
import { compareCells, coreCells } from "../../calculators/compareCalculators";
import { modelValue } from "../../calculators/readModel";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
});

const type = (sheet: string, row: number, header: string, value: string | number) => {
  const { top, at } = tableOn(host, sheet);
  return host.type(sheet, cellAddress(top + row, at(header)), [[value]], { paste: true });
};
const shown = (sheet: string, row: number, header: string) => {
  const { top, at } = tableOn(host, sheet);
  return cellText(host, sheet, top + row, at(header));
};
const calculate = () => createUniverEngine().recalculate(host.workbook, { today: toSerial(isoDate("2026-08-03")) });

/** Of 王芳, whose rows are the first of both sheets: sales in the first 14 rows of 周进度, the collection rate in the next 14. */
const rateRow = 14;

test("a new workbook has a row per person and week, columns per metric, and tabs in the order of the work", () => {
  const { top, bottom, table } = tableOn(host, "周填报");
  expect(bottom - top + 1).toBe(2 * 14);
  expect(table.columns.map(({ name }) => name).slice(0, 10)).toEqual([
    "销售代表", "周", "时段", "销售额（万元）", "销售额 其中上月", "回款率 分子", "回款率 分母", "回款率 直接填比率", "本周小结", "填报状态",
  ]);
  expect(host.workbook.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1").slice(0, 7)).toEqual(["首页", "目标设定", "过程跟进", "周填报", "结果复盘", "问题跟踪表", "周进度"]);
});

test("what is typed there counts in 周进度; a correction wins; a rate of 90, 90 % or 0.9 counts and is marked", async () => {
  await type("周填报", 0, "销售额（万元）", 1.5);
  await type("周填报", 1, "销售额（万元）", 2);
  await type("周进度", 1, "人工修正", 2.5);
  await type("周填报", 0, "回款率 直接填比率", 90);
  await type("周填报", 1, "回款率 直接填比率", 0.8);
  await type("周填报", 2, "回款率 分子", 7);
  await type("周填报", 2, "回款率 分母", 10);
  await type("周填报", 3, "销售额（万元）", "约3");
  calculate();
  expect([0, 1].map((row) => shown("周进度", row, "周值"))).toEqual([1.5, 2.5]);
  expect(shown("周进度", 1, "累计实际")).toBe(4);
  expect([0, 1, 2].map((row) => shown("周进度", rateRow + row, "周值"))).toEqual([0.9, 0.8, 0.7]);
  expect([0, 1, 2].map((row) => shown("周进度", rateRow + row, "填报提示") || null)).toEqual(["按百分数，近似", "近似", null]);
  expect(Number(shown("周进度", rateRow + 2, "累计实际"))).toBeCloseTo(0.8, 9);
  const { details } = await pressDone(host, "refresh");
  const { top } = tableOn(host, "周填报");
  expect(details?.join("\n")).toContain(`周填报：1 个单元格应填数字或日期，却是文字，没有计入：第 ${top + 4} 行「销售额（万元）」`);
  expect(compareCells(coreCells(host.workbook), modelValue(host.workbook)).differences).toEqual([]);
});

test("who has not reported is counted once a person and week, by date", () => {
  calculate();
  // Today is Monday 2026-08-03: five weeks are over, the sixth has just begun.
  expect([4, 5].map((row) => shown("周填报", row, "填报状态") || null)).toEqual(["未填报", null]);
  expect([3, 4, 5, 6].map((row) => shown("周填报", row, "时段"))).toEqual(["更早", "上周", "本周", "未到"]);
  expect(shown("周进度", 4, "状态")).toBe("未填报");
});
