/** What people read of the quarter, as the product makes it and the engine calculates it: Q3 2026, sales target 132 each. */
import { readModel, modelValue } from "../../calculators/readModel";
import { calculatedCells } from "../../calculators/calculatedCells";
import { openQuarterMaker, type QuarterMaker } from "../../calculators/quarterMaker";
import { toSerial, type IsoDate } from "../../../src/core";
import type { RowEdit } from "../../calculators/quarterCase";
import type { Language } from "../../../src/templates";

const weeksOfQuarter = 14;

const metrics = [
  { id: "sales", name: "销售额", unit: "万元", kind: "additive", precision: 1, target: 264 },
  { id: "deals", name: "签单", unit: "家", kind: "additive", precision: 0, split: { method: "manual", values: [20, 0] }, target: 20 },
  { id: "complaints", name: "投诉", unit: "起", kind: "additive", precision: 0, direction: "lower", target: 10 },
  { id: "projects", name: "项目额", unit: "万元", kind: "additive", precision: 1, lagBasis: "cumulative", target: 264 },
];

/** Entries of a person at a metric, week by week; null is none. */
function entries(rep: number, metric: number, weeks: readonly (number | null)[]): RowEdit[] {
  const first = (rep * metrics.length + metric) * weeksOfQuarter;
  return weeks.flatMap((actual, week) => (actual === null ? [] : [{ table: "weekly" as const, row: first + week, cells: { actual } }]));
}

let maker: QuarterMaker;
beforeAll(() => {
  maker = openQuarterMaker();
});
afterAll(() => maker.close());

/** What the cells of a column show, by row. */
async function shown(asOf: string, language: Language, rows: readonly RowEdit[]) {
  const setup = { period: { year: 2026, quarter: 3 }, asOf, team: "华东", members: ["王芳", "李娜"], metrics, holidays: ["2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"], workdays: ["2026-09-20", "2026-10-10"] };
  const workbook = await maker.make({ language, setup, rows, named: [] });
  const valueAt = modelValue(workbook);
  const model = readModel(workbook);
  const cells = calculatedCells(workbook, model);
  return {
    column: (name: string) => cells.filter(({ column }) => column === name).map(({ sheet, address }) => valueAt(sheet, address)),
    ofReview: (series: string, id: string) => {
      const row = model.book.rows("review").find((one) => one.text("series") === series)?.index;
      return cells.filter((cell) => cell.column === `review.${id}` && cell.row === row).map(({ sheet, address }) => valueAt(sheet, address))[0];
    },
    ofWeek: (series: string, week: number) => {
      const row = model.book.rowsWhere("weekly", "series", series).find((one) => one.number("week") === week)?.index;
      return cells.filter((cell) => cell.column === "weekly.status" && cell.row === row).map(({ sheet, address }) => valueAt(sheet, address))[0];
    },
  };
}

test("on 27 July the review speaks of pace, and nobody reads 达标", async () => {
  const sheets = await shown("2026-07-27", "zh-CN", [
    ...entries(0, 0, [6, 15, 16, 15]),
    ...entries(1, 0, [6, 10, 10, 4.3]),
    ...entries(0, 1, [2, 0, null, 0]),
    ...entries(0, 2, [1, 1, 0, 1]),
    ...entries(0, 3, [20, 0, 0, 0]),
    ...entries(1, 3, [4, null, null, 6]),
  ]);
  expect([sheets.ofReview("R01|M01", "expected"), sheets.ofReview("R01|M01", "state")]).toEqual([36, "绿 跟上进度"]);
  expect(sheets.ofReview("R01|M01", "paceRate")).toBeCloseTo(52 / 36, 9);
  expect(sheets.ofReview("R01|M01", "prompt")).toBe("应完成 36.0，实际 52.0，超前 16.0 万元。哪些做法起了作用？请写下来供他人参考。");
  expect(sheets.ofReview("R02|M01", "state")).toBe("黄 进度偏慢");
  expect(sheets.ofReview("R02|M01", "paceRate")).toBeCloseTo(0.842, 3);
  expect(sheets.ofReview("R02|M01", "prompt")).toContain("应完成 36.0，实际 30.3，比进度少 5.7 万元");
  // Lower is better: 5 a quarter are 1 by now, 3 happened.
  expect([sheets.ofReview("R01|M03", "state"), sheets.ofReview("R01|M03", "prompt")]).toEqual(["红 进度落后", expect.stringContaining("差于进度 2 起")]);
  // A target of 0 where higher is better: no light, no 未填报.
  expect([sheets.ofReview("R02|M02", "state"), sheets.ofWeek("R02|M02", 2)]).toEqual(["无目标", "无目标"]);
  expect(sheets.column("top.review3")).toEqual(["数据截至：7/26"]);
  expect(sheets.column("top.weekly1")).toEqual(["数据截至：7/26"]);
  expect(sheets.column("lights.light")).toEqual(expect.arrayContaining(["绿 跟上进度 144.4%", "黄 进度偏慢 84.2%", "无目标"]));
  // Judged to date: a large deal in week 1 carries three weeks without one; the other project lags with its sum and its hole.
  expect(sheets.column("lagging.weeks").filter((text) => text !== "")).toEqual([
    "第2、4周，第3周未填报，近2周合计 0/2，0.0%",
    "第1、4周，第2–3周未填报，累计 10.0/36.0，27.8%",
  ]);
  expect(sheets.ofWeek("R02|M04", 4)).toBe("▼ 滞后 红 进度落后");
  expect(sheets.column("lights.light")).toContain("红 进度落后 27.8% ▼");
});

test("what is still being negotiated stands behind the sum to date; blank stage and amount are those of the row before", async () => {
  const log = (row: number, cells: RowEdit["cells"]): RowEdit => ({ table: "followUps", row, cells: { rep: "李娜", summary: "谈价格", ...cells } });
  const day = (text: string) => toSerial(text as IsoDate);
  const sheets = await shown("2026-07-27", "zh-CN", [
    ...entries(1, 3, [4, null, null, 6]),
    log(0, { date: day("2026-07-06"), customer: "甲", stage: "谈判", amount: 50, nextDate: day("2026-07-10") }),
    log(1, { date: day("2026-07-13"), customer: "甲", nextDate: day("2026-08-10") }),
    log(2, { date: day("2026-07-14"), customer: "乙", stage: "谈判", amount: 8, nextDate: day("2026-09-30") }),
    log(3, { date: day("2026-07-14"), customer: "丙", stage: "方案", amount: 100, nextDate: day("2026-09-30") }),
    log(4, { date: day("2026-07-14"), customer: "丁", stage: "谈判", amount: 70, nextDate: day("2026-10-01") }),
    log(5, { date: day("2026-07-14"), customer: "戊", stage: "谈判", amount: "约30", nextDate: day("2026-08-01") }),
    log(6, { rep: "王芳", date: day("2026-07-14"), customer: "己", stage: "谈判", amount: 20, nextDate: day("2026-08-01") }),
  ]);
  expect(sheets.column("lagging.weeks").filter((text) => text !== "")).toEqual(["第1、4周，第2–3周未填报，累计 10.0/36.0，27.8%，谈判中 58.0"]);
});

test("after the period the full target counts, in English; who lagged at the end stays on the list", async () => {
  const sales = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 1.2, 1];
  const rows = [...entries(0, 0, sales), ...entries(1, 0, Array<number>(weeksOfQuarter).fill(10))];
  const over = await shown("2026-10-12", "en-US", rows);
  expect(over.column("named.qb_books")).toEqual(["Not final"]);
  expect([over.ofReview("R01|M01", "expected"), over.ofReview("R01|M01", "state")]).toEqual([132, "Amber not met Not final"]);
  expect(over.ofReview("R01|M01", "prompt")).toContain("below target (92.6% achieved), low in its last 2 weeks. ");
  expect(over.column("lagging.state").filter((text) => text !== "")).toEqual(["▼ Lagged at end"]);
  expect(over.ofWeek("R01|M01", 14)).toBe("▼ Lagged at end Amber not met");
  expect(over.ofWeek("R01|M01", 3)).toBe("Green on pace");
  expect(over.column("lights.light")).toContain("Amber not met 92.6% Not final");
});
