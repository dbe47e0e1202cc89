/**
 * Columns that a workbook lacks go to their place in the template: an older workbook, brought up to date, is as one that this version
 * makes; what people typed, moved, renamed or added stays, and moves along where columns are inserted.
 */
import { schemaVersion } from "../../src/templates";
import { deleteColumn } from "./deleteColumn";
import { differences } from "./differences";
import { plainByCell } from "./plainByCell";
import { tableOn, useFreshQuarter } from "./freshQuarter";
import { press, pressDone } from "./support";
import type { Host } from "../../src/host/node/openHost";

let host: Host;
useFreshQuarter((opened) => {
  host = opened;
});

function headers(sheet: string, table?: string): string[] {
  return tableOn(host, sheet, table).table.columns.map(({ name }) => name);
}

/** Gives the workbook the number of the version before this one. */
function makeOlder(): void {
  const mark = host.workbook.names.find(({ name }) => name === "qb_workbook");
  if (mark) mark.formula = `="2026Q3|zh-CN|${schemaVersion - 1}"`;
}

describe("an older workbook, brought up to date, is as a new one, cell by cell, with names, rules, widths and pages", () => {
  test.each<[sheet: string, columns: readonly string[], table: string | undefined]>([
    ["过程跟进", ["我方参与人"], undefined],
    ["过程跟进", ["销售代表", "客户反馈", "进展情况", "风险与机会", "录入时间"], undefined],
    ["目标设定", ["挑战", "基线"], undefined],
    ["目标设定", ["单位", "依据"], undefined],
    ["周进度", ["累计达成率", "周分子"], undefined],
    ["周进度", ["销售代表", "周", "状态"], undefined],
    ["结果复盘", ["经理点评", "提前预警/备选方案", "修正差异"], undefined],
    ["问题与改进行动", ["验证结果", "问题"], undefined],
    ["设置", ["类型"], "qbMetrics"],
  ])("%s without %j", async (sheet, columns, table) => {
    const before = plainByCell(host.workbook);
    for (const header of columns) deleteColumn(host, sheet, header, table);
    makeOlder();
    expect((await pressDone(host, "newQuarter")).message).toContain("已升级到此加载项的版本");
    expect(differences(plainByCell(host.workbook), before)).toEqual([]);
    expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
    expect(headers(sheet, table)).toEqual(expect.arrayContaining([...columns]));
  });
});
