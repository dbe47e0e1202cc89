/** Workbooks of a month and of a fiscal quarter: everything that a workbook of a calendar quarter does. */
import { addMember } from "../../../src/excel";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { headerCells } from "../../../src/workbook";
import { deleteSheet } from "../refresh/deleteByHand";
import { tableOn } from "./freshQuarter";
import { usePage } from "../pageGlobals";
import { plainByCell } from "../plainByCell";
import { carrySetup, cellText, openExcel, plainWorkbook, press, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterAll(() => host.close());

const periods = [
  {
    code: "2026M07", period: { year: 2026, month: 7 }, asOf: "2026-07-15", name: "2026年7月",
    head: "目标周期：2026年7月 (7/1–7/31)", yearAndQuarter: [2026, null], weeks: 5, workingDays: 23,
  },
  {
    code: "2026Q1F05", period: { year: 2026, quarter: 1, fiscalYearStart: 5 }, asOf: "2026-06-15", name: "2026财年第1季度（5–7月）",
    head: "目标周期：2026财年第1季度 (5/1–7/31)", yearAndQuarter: ["2026财年", 1], weeks: 14, workingDays: 66,
  },
] as const;

function named(name: string): unknown {
  const cell = headerCells(host.workbook.names).get(name.toLowerCase());
  return cell?.sheet ? cellText(host, cell.sheet, cell.area.top, cell.area.left) : undefined;
}

describe.each(periods)("$code", ({ code, period, asOf, name, head, yearAndQuarter, weeks, workingDays }) => {
  const setup = (fields: Record<string, unknown> = {}) => smallSetup({ period, asOf, ...fields });

  test("one press makes it, the next ones change nothing, nor does a second refresh", async () => {
    startWorkbook(host, setup(), { engine: createUniverEngine() });
    expect((await pressDone(host, "newQuarter")).message).toBe(`已为「华东区」建好 ${name}的 11 张工作表。`);
    expect(host.workbook.names.find((one) => one.name === "qb_workbook")?.formula).toBe(`="${code}|zh-CN|2"`);
    expect([named("qb_year"), named("qb_quarter")]).toEqual(yearAndQuarter);
    expect(named("qb_workingDays")).toBe(workingDays);
    const { top, bottom } = tableOn(host, "设置", "qbWeeks");
    expect(bottom - top + 1).toBe(weeks);
    expect(String(cellText(host, "目标设定", 2, 0))).toContain(`${head}    销售团队：华东区`);
    const made = plainWorkbook(host.workbook);
    expect((await pressDone(host, "newQuarter")).message).toBe(`${name}已在此工作簿中，什么都不缺，未作改动。`);
    expect(plainWorkbook(host.workbook)).toEqual(made);
    await pressDone(host, "refresh");
    const refreshed = plainWorkbook(host.workbook);
    await pressDone(host, "refresh");
    expect(plainWorkbook(host.workbook)).toEqual(refreshed);
  });

  test.each([1, 60])("a team of %d has it, and it prints", async (reps) => {
    startWorkbook(host, setup({ members: Array.from({ length: reps }, (_, index) => `成员${index + 1}`) }));
    expect((await pressDone(host, "newQuarter")).batches).toBe(4);
    const { top, bottom } = tableOn(host, "周进度");
    expect(bottom - top + 1).toBe(reps * 2 * weeks);
    await pressDone(host, "prepareReview");
  });

  test("what was deleted is put back, also when time has passed and no setup is carried", async () => {
    startWorkbook(host, setup());
    await pressDone(host, "newQuarter");
    const made = plainByCell(host.workbook);
    carrySetup(host, null);
    deleteSheet(host, "计算");
    expect((await pressDone(host, "newQuarter")).message).toBe(`${name}已在此工作簿中，补上了缺少的 1 项，其余未动。`);
    expect(plainByCell(host.workbook)).toEqual(made);
  });

  test("another period is refused, and both are named", async () => {
    startWorkbook(host, setup());
    await pressDone(host, "newQuarter");
    carrySetup(host, smallSetup());
    const { status, message } = await press(host, "newQuarter");
    expect([status, message]).toEqual([
      "refused",
      `此工作簿放的是 ${name}，一个工作簿只放一个周期。请新建空白工作簿，再建 2026年第3季度。未作改动。`,
    ]);
  });

  test("somebody who joins gets rows and columns: it is as if it had been made with all of them", async () => {
    const open = { metrics: smallSetup().metrics.map((metric) => ({ ...metric, target: null })) };
    startWorkbook(host, setup(open));
    await pressDone(host, "newQuarter");
    const from = 46_209; // 2026-07-06
    expect(await addMember({ name: "赵敏", from, to: null }, { language: "zh-CN", today: asOf })).toEqual({ notes: [] });
    await pressDone(host, "refresh");
    const grown = plainByCell(host.workbook);
    startWorkbook(host, setup({ ...open, members: ["王芳", "李娜", { name: "赵敏", from: "2026-07-06" }] }));
    await pressDone(host, "newQuarter");
    await pressDone(host, "refresh");
    expect(grown).toEqual(plainByCell(host.workbook));
  });
});
