/** "New quarterly workbook" on empty workbooks and on those that hold something; where Excel does not let it: circumstances.long.test.ts. */
import { carrySetup, cellText, plainWorkbook, press, pressDone, sheetOf, smallSetup, startWorkbook, type Button } from "../support";
import { useFreshQuarter } from "./freshQuarter";
import { teamOf } from "./teamOf";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { putCell } from "../../../src/file/cells";
import type { Host } from "../../../stand-in/node/openHost";
import type { Workbook } from "../../../src/file/model";

let host: Host;
useFreshQuarter((page) => {
  host = page;
});

test("an empty workbook for 3 reps takes four requests, a read, contents, looks and what differs of pages, calculates twice and stays below 4.5 MB", async () => {
  startWorkbook(host, teamOf(3, 4));
  const made = await pressDone(host, "newQuarter");
  expect(made.message).toBe("已为「华东区」建好 2026年第3季度的 11 张工作表。");
  expect(made.batches).toBe(4);
  expect(made.calculations).toBe(2); // contents, marks: none for looks
  expect(made.largest).toBeLessThan(4_500_000);
});

test("pressing twice reads, changes nothing and sends no write", async () => {
  const before = plainWorkbook(host.workbook);
  const again = await pressDone(host, "newQuarter");
  expect(again.message).toBe("2026年第3季度已在此工作簿中，什么都不缺，未作改动。");
  expect(again.batches).toBe(2); // what stands, then which columns the tables have
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("a person's own sheet with our name stays; ours is 目标设定 (2), also after a second press", async () => {
  const workbook = createWorkbook("目标设定");
  putCell(workbook.sheets[0] as Workbook["sheets"][number], 3, 2, { value: "我的目标" });
  const own = plainWorkbook(workbook).sheets[0];
  startWorkbook(host, smallSetup(), { workbook });
  await pressDone(host, "newQuarter");
  expect(plainWorkbook(host.workbook).sheets[0]).toEqual(own);
  expect(sheetOf(host, "目标设定 (2)").tables.map(({ name }) => name)).toEqual(["qbTargets"]);
  const names = host.workbook.sheets.map(({ name }) => name);
  await pressDone(host, "newQuarter");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect((await pressDone(host, "refresh")).message).toContain("已检查更新");
});

test("a blank sheet of a person's with our name is used, not doubled", async () => {
  startWorkbook(host, smallSetup(), { workbook: createWorkbook("设置") });
  await pressDone(host, "newQuarter");
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("设置"))).toHaveLength(1);
});

test("another period is refused: a workbook holds one quarter", async () => {
  carrySetup(host, smallSetup({ period: { year: 2026, quarter: 4 }, asOf: "2026-10-08", holidays: [], workdays: [] }));
  await expectUnchanged("newQuarter", "refused", "此工作簿放的是 2026年第3季度，一个工作簿只放一个周期。请新建空白工作簿，再建 2026年第4季度。未作改动。");
});

test("a setup in the document that cannot be used is refused, a line per problem, before Excel is asked for anything", async () => {
  startWorkbook(host, smallSetup({ period: { year: 2026, quarter: 13 }, members: [] }));
  const pressed = await expectUnchanged("newQuarter", "refused", "设置中有 2 处问题，修正后再试。未作改动。");
  expect(pressed.details?.map((line) => line.split("：")[0])).toEqual(["$.period.quarter", "$.members"]);
  expect(pressed.batches).toBe(0);
});

test("refresh and review on a workbook without a quarter say what to do first", async () => {
  startWorkbook(host);
  for (const button of ["refresh", "prepareReview"] as const) {
    await expectUnchanged(button, "refused", "此工作簿中还没有季度工作表。请先点「新建季度工作簿」。未作改动。");
  }
});

test("without a setup in the document one press makes the quarter of today with three reps to be renamed", async () => {
  startWorkbook(host, null);
  await pressDone(host, "newQuarter");
  const members = sheetOf(host, "设置").tables.find(({ name }) => name === "qbMembers");
  expect(cellText(host, "设置", (members?.area.top ?? 0) + 3, (members?.area.left ?? 0) + 1)).toBe("成员3");
});

test("a quarter of a year whose official days nobody knows is made, and says so", async () => {
  startWorkbook(host, smallSetup({ period: { year: 2027, quarter: 2 }, asOf: "2027-04-05", officialDays: "china", holidays: null, workdays: null }));
  const { details } = await pressDone(host, "newQuarter");
  expect(details).toEqual(["内置的法定节假日（截至 2025-11-04 公布）还没有 2027 年，请补上该年的放假日和调休上班日"]);
});

async function expectUnchanged(button: Button, status: string, message: string): Promise<Awaited<ReturnType<typeof press>>> {
  const before = plainWorkbook(host.workbook);
  const pressed = await press(host, button);
  expect([pressed.status, pressed.message]).toEqual([status, expect.stringContaining(message)]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
  return pressed;
}
