/** Refresh names cells that hold error values, in any column that people type into; a text that reads like one is a text. */
import { putCell } from "../../../src/file/cells";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, pressDone, sheetOf } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
});

const notAvailable = { error: "#N/A" } as const;

/** Pastes error values below each other; gives the number of the first row. */
function paste(sheet: string, header: string, row: number, { count = 1, table }: { readonly count?: number; readonly table?: string } = {}): number {
  const { top, at } = tableOn(host, sheet, table);
  for (let index = 0; index < count; index += 1) putCell(sheetOf(host, sheet), top + row + index, at(header), { value: notAvailable });
  return top + row + 1;
}

test("error values are named by sheet, row and column, and stay", async () => {
  const customer = paste("过程跟进", "客户名称/线索编号", 0, { count: 2 });
  const stage = paste("过程跟进", "跟进阶段", 3);
  const week = paste("周进度", "人工修正", 4);
  const measure = paste("结果复盘", "改进措施", 1);
  const member = paste("设置", "姓名", 1, { table: "qbMembers" });
  const { details } = await pressDone(host, "refresh");
  const kind = "个单元格里是错误值（如 #N/A），按空白处理，其他行不受影响，没有丢失内容：";
  expect(details).toEqual([
    `过程跟进：3 ${kind}第 ${customer}–${customer + 1} 行「客户名称/线索编号」、第 ${stage} 行「跟进阶段」。请重新填写。`,
    `结果复盘：1 ${kind}第 ${measure} 行「改进措施」。请重新填写。`,
    `周进度：1 ${kind}第 ${week} 行「人工修正」。请重新填写。`,
    `设置：1 ${kind}第 ${member} 行「姓名」。请重新填写。`,
  ]);
  const { top, at } = tableOn(host, "过程跟进");
  expect(cellText(host, "过程跟进", top, at("客户名称/线索编号"))).toEqual(notAvailable);
  expect(tableOn(host, "问题跟踪表").table.area.bottom).toBeGreaterThan(0);
});

test("a text that reads like an error value is named as a text", async () => {
  const { top, at } = tableOn(host, "过程跟进");
  putCell(sheetOf(host, "过程跟进"), top, at("客户名称/线索编号"), { value: "#N/A" });
  expect((await pressDone(host, "refresh")).details ?? []).toEqual([]);
});
