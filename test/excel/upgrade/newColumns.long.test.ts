/**
 * Columns that a workbook lacks go to their place in the template: an older workbook, brought up to date, is as one that this version
 * makes; what people typed, moved, renamed or added stays, and moves along where columns are inserted.
 */
import { schemaVersion } from "../../../src/templates";
import { deleteTable } from "../refresh/deleteByHand";
import { deleteColumn } from "../refresh/deleteColumn";
import { differences } from "../refresh/differences";
import { plainByCell } from "../plainByCell";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, openExcel, plainDocument, press, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import { insertLine } from "../refresh/insertByHand";
import { putCell } from "../../../src/file/cells";
import { sortTable } from "../../../stand-in/table/sortTable";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((opened) => {
  host = opened;
});

function headers(sheet: string, table?: string): string[] {
  return tableOn(host, sheet, table).table.columns.map(({ name }) => name);
}

/** Gives the workbook the number of the version before this one; it has 周填报, which a workbook of that version would have to be offered. */
function makeOlder(): void {
  const mark = host.workbook.names.find(({ name }) => name === "qb_workbook");
  if (mark) mark.formula = `="2026Q3|zh-CN|${schemaVersion - 1}|core,weekEntry"`;
}

describe("an older workbook, brought up to date, is as a new one, cell by cell, with names, rules, widths and pages", () => {
  test.each<[sheet: string, columns: readonly string[], table: string | undefined]>([
    ["过程跟进", ["我方参与人"], undefined],
    ["过程跟进", ["销售代表", "客户反馈", "进展情况", "风险与机会", "录入时间"], undefined],
    ["目标设定", ["挑战", "上期/同期"], undefined],
    ["目标设定", ["单位", "依据"], undefined],
    ["周进度", ["累计达成率", "修正分子"], undefined],
    ["周进度", ["周", "状态"], undefined],
    ["结果复盘", ["经理点评", "提前预警/备选方案", "修正差异"], undefined],
    ["问题跟踪表", ["验证结果", "问题"], undefined],
    ["设置", ["类型"], "qbMetrics"],
    ["设置", ["可控性"], "qbCauses"],
  ])("%s without %j", async (sheet, columns, table) => {
    const before = plainByCell(host.workbook);
    for (const header of columns) deleteColumn(host, sheet, header, table);
    makeOlder();
    expect((await pressDone(host, "newQuarter")).message).toContain("已升级到此加载项的版本");
    // Columns that are folded in a new workbook come back in sight.
    expect(differences(plainByCell(host.workbook), before).filter((one) => !one.endsWith("hidden: nothing ≠ true"))).toEqual([]);
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
    expect(headers(sheet, table)).toEqual(expect.arrayContaining([...columns]));
  });
});

test("targets that print in groups of members are cut where those of a new workbook are", async () => {
  startWorkbook(host, smallSetup({ members: Array.from({ length: 12 }, (_, index) => `成员${index + 1}`) }));
  await pressDone(host, "newQuarter");
  const before = structuredClone(sheetOf(host, "目标设定"));
  deleteColumn(host, "目标设定", "挑战");
  deleteColumn(host, "目标设定", "依据");
  await pressDone(host, "newQuarter");
  const { pageLayout, verticalPageBreaks, columns } = sheetOf(host, "目标设定");
  expect([pageLayout, verticalPageBreaks, columns]).toEqual([before.pageLayout, before.verticalPageBreaks, before.columns]);
});

/** A column of the table bears another header from now on; its hidden name stays. */
function rename(sheetName: string, header: string, text: string): void {
  const { sheet, table, top, at } = tableOn(host, sheetName);
  putCell(sheet, top - 1, at(header), { value: text });
  const column = table.columns.find(({ name }) => name === header);
  if (column) column.name = text;
}

/** The column is the person's own: the workbook has lost what it was. */
function takeOver(sheetName: string, header: string, table?: string): void {
  const { sheet, table: owner, top, at } = tableOn(host, sheetName, table);
  const name = host.workbook.names.find(({ formula }) => new RegExp(`${sheetName}'?!\\$${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(at(header))}\\$${top}$`).test(formula));
  if (name) name.formula = "=#REF!";
  putCell(sheet, top - 1, at(header), { value: "自己的列" });
  const column = owner.columns.find((one) => one.name === header);
  if (column) column.name = "自己的列";
}

describe("what people typed, moved, renamed or added", () => {
  test("stays, and moves along: renamed headers, own columns, notes beside and below, sorted and filtered rows, margins", async () => {
    await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"], [46211, "李娜", "客户B"]], { paste: true });
    deleteColumn(host, "过程跟进", "我方参与人");
    deleteColumn(host, "过程跟进", "下一步状态");
    rename("过程跟进", "客户方参与人", "对方");
    insertLine(host, "过程跟进", "columns", tableOn(host, "过程跟进").at("客户反馈"));
    const { sheet, table, top, bottom, at } = tableOn(host, "过程跟进");
    const own = at("列1");
    putCell(sheet, top, own, { value: "我的列" });
    putCell(sheet, bottom + 2, at("客户反馈"), { value: "表下备注" });
    putCell(sheet, top, table.area.right + 2, { value: "旁注" });
    const beside = table.area.right + 2;
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.margins.left = 7;
    sortTable(host.session.state, sheet, table, table.columns.find(({ name }) => name === "客户名称/线索编号")?.id ?? 0, "descending");
    sheet.rows.set(top + 1, { hidden: true });
    await pressDone(host, "newQuarter");
    const after = tableOn(host, "过程跟进");
    const renamed = headers("过程跟进").indexOf("对方");
    expect(headers("过程跟进").slice(renamed, renamed + 4)).toEqual(["对方", "我方参与人", "列1", "客户反馈"]);
    expect(headers("过程跟进").indexOf("下一步状态")).toBe(headers("过程跟进").indexOf("所需支持") + 1);
    expect(cellText(host, "过程跟进", top + 1, own + 2)).toBe("我的列");
    expect(cellText(host, "过程跟进", bottom + 2, after.at("客户反馈"))).toBe("表下备注");
    expect(cellText(host, "过程跟进", top, beside + 2)).toBe("旁注");
    expect([top, top + 1].map((row) => cellText(host, "过程跟进", row, 2))).toEqual(["客户B", "客户A"]);
    expect(after.sheet.rows.get(top + 1)).toEqual({ hidden: true });
    expect(after.sheet.pageLayout).toMatchObject({ orientation: "Portrait", margins: { left: 7 }, printArea: { right: after.at("列1") } });
  });

  test("a column that was moved has its new neighbour beside it, wherever it is", async () => {
    deleteColumn(host, "问题跟踪表", "验证结果");
    // 状态 now stands before 来源: the texts and names change places.
    const { sheet, table, top, at } = tableOn(host, "问题跟踪表");
    const [first, second] = [at("来源"), at("状态")];
    const nameAt = (column: number) => host.workbook.names.find(({ formula }) => new RegExp(`${sheet.name}'?!\\$${"ABCDEFGHIJ".charAt(column)}\\$${top}$`).test(formula));
    const [one, other] = [nameAt(first), nameAt(second)];
    if (!one || !other) throw new Error("no names");
    [one.formula, other.formula] = [other.formula, one.formula];
    for (const [column, text] of [[first, "状态"], [second, "来源"]] as const) {
      putCell(sheet, top - 1, column, { value: text });
      const renamed = table.columns[column - table.area.left];
      if (renamed) renamed.name = text;
    }
    await pressDone(host, "newQuarter");
    expect(headers("问题跟踪表").slice(0, 3)).toEqual(["状态", "验证结果", expect.any(String)]);
  });

  test("a header of somebody's own that says the same leaves the new column another one, and both stay", async () => {
    deleteColumn(host, "过程跟进", "我方参与人");
    rename("过程跟进", "客户方参与人", "我方参与人");
    await pressDone(host, "newQuarter");
    const same = headers("过程跟进").indexOf("我方参与人");
    expect(headers("过程跟进").slice(same, same + 2)).toEqual(["我方参与人", "我方参与人 (2)"]);
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  });

  test("the first column comes back before the one that is first now", async () => {
    takeOver("过程跟进", "跟进日期");
    deleteColumn(host, "过程跟进", "自己的列");
    await pressDone(host, "newQuarter");
    expect(headers("过程跟进").slice(0, 3)).toEqual(["跟进日期", "销售代表", "客户名称/线索编号"]);
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  });
});

describe("the right end is the place", () => {
  test.each<[what: string, sheet: string, header: string, table: string | undefined, prepare: () => void]>([
    ["where another table stands below", "首页", "哪几周", "qbLagging", () => undefined],
    ["where another table of the settings stands below", "设置", "含义", "qbRules", () => undefined],
    ["where merged cells would grow", "过程跟进", "我方参与人", undefined, () => {
      const { sheet, bottom, at } = tableOn(host, "过程跟进");
      sheet.merges.push({ top: bottom + 2, bottom: bottom + 2, left: at("客户方参与人"), right: at("客户反馈") });
    }],
    ["for a hidden column, also where a note stands right of the table, which moves along", "过程跟进", "行标识", undefined, () => {
      const { sheet, top, table } = tableOn(host, "过程跟进");
      putCell(sheet, top, table.area.right + 1, { value: "旁注" });
    }],
  ])("%s", async (_what, sheet, header, table, prepare) => {
    prepare();
    takeOver(sheet, header, table);
    const before = headers(sheet, table);
    const merges = structuredClone(sheetOf(host, sheet).merges);
    await pressDone(host, "newQuarter");
    expect(headers(sheet, table)).toEqual([...before, header]);
    expect(sheetOf(host, sheet).merges).toEqual(merges);
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
    const { at, top } = tableOn(host, sheet, table);
    if (header === "行标识") expect([cellText(host, sheet, top, at(header) + 1), sheetOf(host, sheet).columns.get(at(header))?.hidden]).toEqual(["旁注", true]);
  });
});

test("on a protected sheet nothing is changed, and the sheet is named", async () => {
  deleteColumn(host, "过程跟进", "我方参与人");
  deleteColumn(host, "周进度", "修正分子");
  sheetOf(host, "周进度").protection = { protected: true };
  const before = plainDocument(host);
  expect(await press(host, "newQuarter")).toMatchObject({ status: "refused", message: expect.stringContaining("周进度 受保护") as string });
  expect(plainDocument(host)).toBe(before);
});

test("where a deleted table stood on a protected sheet nothing is changed either", async () => {
  deleteTable(host, "qbLights");
  sheetOf(host, "首页").protection = { protected: true };
  const before = plainDocument(host);
  expect(await press(host, "newQuarter")).toMatchObject({ status: "refused", message: expect.stringContaining("首页 受保护") as string });
  expect(plainDocument(host)).toBe(before);
});

test("an Excel that cannot resize tables leaves the columns out and names them", async () => {
  deleteColumn(host, "过程跟进", "我方参与人");
  const page = await openExcel({ requirementSets: { ExcelApi: "1.12" } });
  startWorkbook(page, smallSetup(), { workbook: structuredClone(host.workbook) });
  const before = plainDocument(page);
  expect(await press(page, "newQuarter")).toMatchObject({ status: "refused", details: [expect.stringContaining("找不到列「我方参与人」") as string] });
  expect(plainDocument(page)).toBe(before);
  await page.close();
});
