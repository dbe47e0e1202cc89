/** A member who joins in the middle of the quarter: the workbook ends as if it had been made with him, and nothing typed moves to anybody else. */
import { isDeepStrictEqual } from "node:util";
import { spreadOf } from "../../longRun";
import { addMember, readView } from "../../../src/excel";
import { newMemberProblems } from "../../../src/taskpane/settings/models/newMemberModel";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { putCell } from "../../../src/file/cells";
import { sortTable } from "../../../stand-in/table/sortTable";
import { faultPointsOf } from "../faults/faultPoints";
import { cellAddress } from "../../../src/workbook";
import { sweepLimit } from "../faults/faultSweep";
import { insertLine } from "../refresh/insertByHand";
import { teamGetsOneMore } from "./teamGetsOneMore";
import { plainByCell } from "../plainByCell";
import { usePage } from "../pageGlobals";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, plainDocument, press, pressDone, sheetOf, lacksLooks } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet } from "../../../src/file/model";

let host: Host;
const quarter = useFreshQuarter((opened) => {
  host = opened;
  usePage(opened);
});

const today = "2026-08-03";
const from = 46_235; // 2026-08-01
const join = (name = "赵敏") => addMember({ name, from, to: null }, { language: "zh-CN", today });
/** Nothing was in the way, and nobody typed meanwhile. */
const added = { notes: [] };

describe.each([
  ["zh-CN", "目标设定", "冲刺", [1, 2]],
  ["en-US", "Targets", "Sprint", [8]],
] as const)("in %s", (language, sheet, before, counts) => {
  teamGetsOneMore({ language, sheet, before, counts });
  afterAll(() => usePage(host));
});

describe("what people typed", () => {
  test("stays with whom it was typed for, sorted, moved and renamed as it may be", async () => {
    const weekly = tableOn(host, "周进度");
    for (const row of [0, 1, 20]) putCell(weekly.sheet, weekly.top + row, weekly.at("人工修正"), { value: 100 + row });
    const idAt = weekly.at("行标识");
    sortTable(host.session.state, weekly.sheet, weekly.table, weekly.table.columns.find(({ name }) => name === "人工修正")?.id ?? 0, "descending");
    const typed = () => {
      const { sheet, top, bottom, at } = tableOn(host, "周进度");
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => sheet.cells.get(top + index));
      return rows.flatMap((row) => (row?.get(at("人工修正")) ? [[row.get(idAt)?.value, row.get(at("人工修正"))?.value]] : []));
    };
    const before = typed();
    const targets = tableOn(host, "目标设定");
    putCell(targets.sheet, targets.top - 1, targets.at("李娜"), { value: "小李" });
    const column = targets.table.columns.find(({ name }) => name === "李娜");
    if (column) column.name = "小李";
    putCell(targets.sheet, targets.top, targets.at("团队机动"), { value: 7 });
    putCell(targets.sheet, targets.top + 1, targets.table.area.right + 2, { value: "旁注" });
    const right = targets.table.area.right + 2;
    expect(await join()).toEqual(added);
    expect(typed()).toEqual(before);
    const after = tableOn(host, "目标设定");
    expect(after.at("赵敏")).toBe(after.at("小李") + 1);
    expect(cellText(host, "目标设定", after.top, after.at("团队机动"))).toBe(7);
    expect(cellText(host, "目标设定", after.top + 1, right + 1)).toBe("旁注");
  });

  test("moved and inserted columns and rows of somebody's own stay where they are", async () => {
    const { at, top } = tableOn(host, "目标设定");
    insertLine(host, "目标设定", "columns", at("李娜"));
    insertLine(host, "目标设定", "rows", top - 1);
    insertLine(host, "周进度", "columns", 1);
    const own = tableOn(host, "目标设定");
    const weekly = tableOn(host, "周进度");
    const between = own.at("李娜") - 1;
    putCell(own.sheet, own.top, between, { value: "我的列" });
    putCell(weekly.sheet, weekly.top + 3, 1, { value: "我的列" });
    expect(await join()).toEqual(added);
    const after = tableOn(host, "目标设定");
    expect([after.top, after.at("赵敏")]).toEqual([own.top, own.at("李娜") + 1]);
    expect([cellText(host, "目标设定", own.top, between), cellText(host, "周进度", weekly.top + 3, 1)]).toEqual(["我的列", "我的列"]);
    const sum = after.sheet.cells.get(after.top)?.get(after.at("分解合计"))?.formula ?? "";
    const cells = ["王芳", "李娜", "赵敏"].map((header) => cellAddress(after.top, after.at(header)));
    expect(sum).toContain(`COUNT(${cells.join(",")})`);
    putCell(after.sheet, after.top, between, { value: 40 });
    host.session.state.engine = createUniverEngine();
    await host.recalculate();
    const total = ["王芳", "李娜", "赵敏"].reduce((all, name) => all + Number(cellText(host, "目标设定", after.top, after.at(name))), 0);
    expect([total > 0, cellText(host, "目标设定", after.top, after.at("分解合计"))]).toEqual([true, total]);
  });

  test("below the weeks moves down and keeps a blank row above it", async () => {
    const { sheet, bottom } = tableOn(host, "周进度");
    putCell(sheet, bottom + 1, 0, { value: "备注：国庆前结清" });
    const before = bottom;
    expect(await join()).toEqual(added);
    const after = tableOn(host, "周进度").bottom;
    expect(after).toBeGreaterThan(before);
    expect([cellText(host, "周进度", after + 1, 0), cellText(host, "周进度", after + 2, 0)]).toEqual([null, "备注：国庆前结清"]);
  });

  test.each([
    ["设置", "qbMembers", (sheet: Sheet, row: number, column: number) => putCell(sheet, row, column, { value: "旁人的" }), /设置'?!\w+:\w+ .*下移 2 行/],
    ["首页", "qbLights", (sheet: Sheet, row: number, column: number) => sheet.merges.push({ top: row, bottom: row, left: column, right: column + 1 }), /首页'?!\w+:\w+ /],
  ] as const)("below a table of %s that cannot move is named, and nothing is changed", async (sheetName, table, type, named) => {
    const { sheet, bottom, table: { area } } = tableOn(host, sheetName, table);
    type(sheet, bottom + 1, area.left + 1);
    const before = plainDocument(host);
    expect(await join()).toMatchObject({ code: "noRoomForMember", facts: { names: ["赵敏"] }, details: [expect.stringMatching(named) as string] });
    expect(plainDocument(host)).toBe(before);
  });

  test("as a name in the row below the list of members is enough: the next press gives everything", async () => {
    expect(await join()).toEqual(added);
    const whole = plainByCell(host.workbook);
    quarter.start();
    const { sheet, bottom, at } = tableOn(host, "设置", "qbMembers");
    await host.type("设置", `${"ABCDEFGH".charAt(at("姓名"))}${bottom + 2}`, [["赵敏"]]);
    putCell(sheet, bottom + 1, at("生效日"), { value: from });
    expect((await pressDone(host, "refresh")).details?.[0]).toContain("赵敏");
    expect(plainByCell(host.workbook)).toEqual(whole);
    expect((await press(host, "newQuarter")).message).toContain("未作改动");
  });
});

/** A name in the row below the list of members. */
async function typeBelowList(name: string): Promise<void> {
  const { bottom, at } = tableOn(host, "设置", "qbMembers");
  await host.type("设置", `${"ABCDEFGH".charAt(at("姓名"))}${bottom + 2}`, [[name]]);
}

test("somebody who was typed below the list without days gets those of the form", async () => {
  expect(await join()).toEqual(added);
  const whole = plainByCell(host.workbook);
  quarter.start();
  await typeBelowList("赵敏");
  expect(await join()).toEqual(added);
  expect(plainByCell(host.workbook)).toEqual(whole);
});

test("Refresh and the ribbon's first button say why somebody in the list has no rows yet", async () => {
  await typeBelowList("赵敏");
  sheetOf(host, "结果复盘").protection = { protected: true };
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.details?.[0]).toBe("赵敏还没有目标列和各表中的行：结果复盘 受保护，无法写入。请取消保护后再试，已填内容都在。");
  expect(await press(host, "newQuarter")).toMatchObject({ status: "refused", message: expect.stringContaining("结果复盘 受保护") as string });
});

test("a team of 60 gets nobody more, typed below the list either", async () => {
  fillTeam();
  await typeBelowList("赵敏");
  expect((await pressDone(host, "refresh")).details?.[0]).toContain("一个工作簿最多 60 位成员");
});

function fillTeam(): void {
  const { sheet, table, top, at } = tableOn(host, "设置", "qbMembers");
  for (let row = 2; row < 60; row += 1) {
    putCell(sheet, top + row, at("编号"), { value: `R${String(row + 1).padStart(2, "0")}` });
    putCell(sheet, top + row, at("姓名"), { value: `人${row}` });
  }
  table.area = { ...table.area, bottom: top + 59 };
}

describe("refused, and nothing is changed:", () => {
  test.each([
    ["a name that the team has, in other spaces", () => join(" 王芳 "), { code: "memberKnown", facts: { name: "王芳" } }],
    ["a protected sheet", () => {
      sheetOf(host, "结果复盘").protection = { protected: true };
      return join();
    }, { code: "protected", facts: { place: "结果复盘" } }],
    ["a workbook that is open for reading", async () => {
      host.readOnly = true;
      const told = await join();
      host.readOnly = false;
      return told;
    }, { code: "readOnly" }],
    ["a 61st member", () => {
      fillTeam();
      return join();
    }, { code: "teamFull", facts: { most: 60 } }],
  ] as const)("%s", async (_what, tried, told) => {
    expect(await tried()).toMatchObject(told);
    expect(tableOn(host, "目标设定").table.columns.some(({ name }) => name === "赵敏")).toBe(false);
  });
});

test("a namesake of a header gets a header of its own, and twice is refused", async () => {
  expect(await join("单位")).toEqual(added);
  expect(tableOn(host, "目标设定").table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(["单位", "单位 (2)"]));
  const once = plainDocument(host);
  expect(await join("单位")).toMatchObject({ code: "memberKnown" });
  expect((await press(host, "newQuarter")).message).toContain("未作改动");
  expect(plainDocument(host)).toBe(once);
});

/** The document; highlights have a place in an order, but the numbers may leave one out where a broken run's were deleted. */
const document = (): string => plainDocument(host).replace(/"priority":\d+/g, "");

/** Somebody joined, and a look that Excel refused is still to come, by the ribbon's new quarter. */
function isWithoutLooks(told: object): boolean {
  return "notes" in told && lacksLooks({ status: "done", details: told.notes as string[] });
}

/** @returns the points after which a second try did not lead to the document that there is without a fault */
async function sweep(again: () => Promise<unknown>): Promise<string[]> {
  quarter.start();
  const { batches, states } = await faultPointsOf(host, () => join());
  const whole = document();
  const byCell = plainByCell(host.workbook);
  const points = [...Array.from({ length: batches }, (_, index) => ({ batch: index + 1 })), ...spreadOf(states, 25).map((action) => ({ action }))];
  const failed: string[] = [];
  for (const point of points) {
    quarter.start();
    host.failAt(point);
    const told = await join();
    if (isWithoutLooks(told)) {
      await pressDone(host, "newQuarter");
      if (!isDeepStrictEqual(plainByCell(host.workbook), byCell)) failed.push(JSON.stringify(point));
      continue;
    }
    expect([point, told]).toEqual([point, expect.objectContaining({ code: "excelError" })]);
    const read = await readView({ language: "zh-CN", today }, null);
    if (!("view" in read)) throw new Error(`${JSON.stringify(point)}: ${JSON.stringify(read)}`);
    // The form takes the name again, unless only the last step failed and all is done.
    const problems = newMemberProblems({ name: "赵敏", from: "2026-08-01", to: "" }, read.view).problems.map(({ key }) => key);
    expect([point, problems]).toEqual([point, document() === whole ? ["duplicate-name"] : []]);
    await again();
    if (document() !== whole) failed.push(JSON.stringify(point));
  }
  return failed;
}

/** What stands half made is read by the pane without an error, and completed by whatever is pressed next. */
test.each(["refresh", "newQuarter"] as const)("a try that breaks off is completed by the ribbon's %s, too", async (button) => {
  const { states } = await faultPointsOf(host, () => join());
  const whole = plainDocument(host);
  const byCell = plainByCell(host.workbook);
  for (const share of [0.3, 0.5, 0.95]) {
    quarter.start();
    host.failAt({ action: states[Math.floor(states.length * share)] ?? 0 });
    const told = await join();
    expect(await readView({ language: "zh-CN", today }, null)).toHaveProperty("view");
    if (isWithoutLooks(told)) {
      await pressDone(host, "newQuarter");
      expect(plainByCell(host.workbook)).toEqual(byCell);
      continue;
    }
    expect(told).toMatchObject({ code: "excelError" });
    expect((await pressDone(host, button)).details?.[0]).toContain("赵敏");
    expect(plainDocument(host)).toBe(whole);
  }
});

test("a try that breaks off anywhere is completed by the second one", async () => {
  expect(await sweep(() => join())).toEqual([]);
}, sweepLimit);
