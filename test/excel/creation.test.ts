/** "New quarterly workbook" on empty workbooks, on those that hold something, and where Excel does not let it. */
import { carrySetup, cellText, openExcel, plainWorkbook, press, pressDone, sheetOf, smallSetup, startWorkbook, type Button } from "./support";
import { createWorkbook } from "../../src/host/newWorkbook";
import { putCell } from "../../src/host/sheet/cells";
import type { Host } from "../../src/host/node/openHost";
import type { Workbook } from "../../src/host/model";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

const kinds = [
  { kind: "additive", unit: "万元", target: 900 },
  { kind: "ratio", unit: "%", target: 0.9 },
  { kind: "additive", unit: "家", target: 120 },
];

function teamOf(reps: number, metrics: number): unknown {
  return smallSetup({
    members: Array.from({ length: reps }, (_, index) => `成员${index + 1}`),
    metrics: Array.from({ length: metrics }, (_, index) => ({ ...kinds[index % kinds.length], id: `m${index + 1}`, name: `维度${index + 1}` })),
  });
}

test.each([3, 10, 60])("an empty workbook for %i reps takes one read and one write, below 4.5 MB", async (reps) => {
  startWorkbook(host, teamOf(reps, 4));
  const made = await pressDone(host, "newQuarter");
  expect(made.message).toBe("已为「华东区」建好 2026年第3季度的 9 张工作表。");
  expect(made.batches).toBe(2);
  expect(made.largest).toBeLessThan(4_500_000);
});

test("60 reps with 20 metrics go out in pieces below 4.5 MB, and progress is told after each", async () => {
  const told: number[] = [];
  const listen = (event: Event): void => void told.push((event as CustomEvent<number>).detail);
  host.window.addEventListener("quarterbook:progress", listen);
  startWorkbook(host, teamOf(60, 20));
  const made = await pressDone(host, "newQuarter");
  host.window.removeEventListener("quarterbook:progress", listen);
  expect(made.batches).toBeGreaterThan(2);
  expect(made.largest).toBeLessThan(4_500_000);
  expect(told).toHaveLength(made.batches - 1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[told.length - 1]).toBe(1);
});

test("pressing twice reads, changes nothing and sends no write", async () => {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
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
  expect((await pressDone(host, "refresh")).message).toContain("已刷新");
});

test("a blank sheet of a person's with our name is used, not doubled", async () => {
  startWorkbook(host, smallSetup(), { workbook: createWorkbook("设置") });
  await pressDone(host, "newQuarter");
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("设置"))).toHaveLength(1);
});

test("another period is refused: a workbook holds one quarter", async () => {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
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

describe("where Excel does not let it", () => {
  test("protected structure: no sheet can be added", async () => {
    startWorkbook(host);
    host.workbook.structureProtected = true;
    await expectUnchanged("newQuarter", "refused", "工作簿的结构受保护，无法添加工作表");
  });

  test("protected structure does not keep anyone from refreshing", async () => {
    startWorkbook(host);
    await pressDone(host, "newQuarter");
    host.workbook.structureProtected = true;
    expect((await pressDone(host, "refresh")).message).toContain("已刷新");
    expect((await pressDone(host, "newQuarter")).message).toContain("什么都不缺");
  });

  test("a protected sheet: what is missing on it is not written, and the person is told", async () => {
    startWorkbook(host);
    await pressDone(host, "newQuarter");
    await pressDone(host, "refresh");
    sheetOf(host, "周进度").cells.get(5)?.delete(0);
    sheetOf(host, "周进度").protection.protected = true;
    await expectUnchanged("refresh", "refused", "周进度 受保护，无法写入。请取消保护后再试，已填内容都在。");
  });

  test("a read-only workbook: nothing can be written", async () => {
    startWorkbook(host);
    host.readOnly = true;
    await expectUnchanged("newQuarter", "refused", "此工作簿以只读方式打开，无法写入");
  });

  test("a cell that is being edited: the person is asked to finish", async () => {
    startWorkbook(host);
    host.beginCellEdit();
    await expectUnchanged("newQuarter", "refused", "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。未作改动。");
    host.endCellEdit();
    await pressDone(host, "newQuarter");
    host.beginCellEdit();
    await expectUnchanged("refresh", "refused", "有单元格正在编辑");
    await expectUnchanged("prepareReview", "refused", "有单元格正在编辑");
    host.endCellEdit();
  });
});

test("without a setup in the document one press makes the quarter of today with three reps to be renamed", async () => {
  startWorkbook(host, null);
  await pressDone(host, "newQuarter");
  const members = sheetOf(host, "设置").tables.find(({ name }) => name === "qbMembers");
  expect(cellText(host, "设置", (members?.area.top ?? 0) + 3, (members?.area.left ?? 0) + 1)).toBe("成员3");
});

async function expectUnchanged(button: Button, status: string, message: string): Promise<Awaited<ReturnType<typeof press>>> {
  const before = plainWorkbook(host.workbook);
  const pressed = await press(host, button);
  expect([pressed.status, pressed.message]).toEqual([status, expect.stringContaining(message)]);
  expect(plainWorkbook(host.workbook)).toEqual(before);
  return pressed;
}
