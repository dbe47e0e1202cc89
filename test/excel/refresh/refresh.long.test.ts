/** "Check and update": what is missing comes back, what people typed or arranged stays, twice is the same as once. */
import { cellAddress } from "../../../src/workbook";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { cellText, openExcel, plainWorkbook, press, pressDone, sheetOf } from "../support";
import { subtract } from "../../../src/file/area";
import { putCell } from "../../../src/file/cells";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet, Table } from "../../../src/file/model";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

async function expectSecondChangesNothing(): Promise<void> {
  const once = plainWorkbook(host.workbook);
  const again = await pressDone(host, "refresh");
  expect(again.message).toContain("计算列的公式和高亮完好");
  expect(plainWorkbook(host.workbook)).toEqual(once);
}

test("a workbook in order: one read, one write, nothing changes", async () => {
  const before = plainWorkbook(host.workbook);
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.batches).toBeLessThanOrEqual(2);
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("formulas that somebody deleted come back as they were", async () => {
  const before = plainWorkbook(host.workbook);
  const weekly = tableOn(host, "周进度");
  for (const row of [0, 1, 7]) weekly.sheet.cells.get(weekly.top + row)?.delete(weekly.at("周计划"));
  const review = tableOn(host, "结果复盘");
  review.sheet.cells.get(review.top)?.delete(review.at("差异原因提示"));
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.message).toContain("补回 4 处公式；");
  expect(refreshed.batches).toBe(3); // columns are read before they are filled
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("a number typed over a formula stays and is named; once cleared, the formula comes back", async () => {
  const { at, top } = tableOn(host, "周进度");
  const cell = cellAddress(top + 2, at("周计划"));
  await host.type("周进度", cell, [[4.5]], { paste: true });
  const refreshed = await pressDone(host, "refresh");
  expect(refreshed.details).toEqual([`周进度：1 个计算单元格被手工改写，已保留：第 ${top + 3} 行「周计划」。清空后点「检查更新」即恢复公式。`]);
  expect(cellText(host, "周进度", top + 2, at("周计划"))).toBe(4.5);
  await host.type("周进度", cell, [[""]]);
  expect((await pressDone(host, "refresh")).details).toEqual([]);
  expect(sheetOf(host, "周进度").cells.get(top + 2)?.get(at("周计划"))?.formula).toContain("qb");
});

test("what was typed over is named by sheet, row and column, a few of many", async () => {
  const { at, top } = tableOn(host, "周进度");
  await host.type("周进度", cellAddress(top + 1, at("周计划")), Array.from({ length: 3 }, () => [1.5]), { paste: true });
  for (const row of [6, 8, 10, 12, 14, 16]) await host.type("周进度", cellAddress(top + row, at("累计计划")), [[9]], { paste: true });
  const { details } = await pressDone(host, "refresh");
  expect(details).toHaveLength(1);
  expect(details?.[0]).toContain(`周进度：9 个计算单元格被手工改写，已保留：第 ${top + 2}–${top + 4} 行「周计划」、第 ${top + 7} 行「累计计划」`);
  expect(details?.[0]).toContain("，另有 2 处。");
});

test("a labelled cell: a deleted formula comes back, a number typed over it stays and is named", async () => {
  const before = plainWorkbook(host.workbook);
  const { row, column } = cellNamed("qb_lastClosed");
  const { sheet } = tableOn(host, "设置");
  sheet.cells.get(row)?.delete(column);
  expect((await pressDone(host, "refresh")).message).toContain("补回 1 处公式；");
  expect(plainWorkbook(host.workbook)).toEqual(before);
  await host.type("设置", cellAddress(row, column), [[46230]], { paste: true });
  const { details } = await pressDone(host, "refresh");
  expect(details).toEqual([expect.stringMatching(new RegExp(`^设置：1 个计算单元格被手工改写，已保留：第 ${row + 1} 行「.+」。`))]);
  expect(cellText(host, "设置", row, column)).toBe(46230);
});

function cellNamed(name: string): { row: number; column: number } {
  const address = host.workbook.names.find((one) => one.name === name)?.formula ?? "";
  const [, letters = "", row = ""] = /\$([A-Z])\$(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letters.charCodeAt(0) - 65 };
}

describe("highlights", () => {
  const rulesOf = (sheet: string) => sheetOf(host, sheet).conditionalFormats;
  /** Which rules stand on a cell, as a person sees them: order does not matter. */
  const rulesAt = (sheet: string, row: number, column: number): string[] =>
    rulesOf(sheet)
      .filter(({ areas }) => areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right))
      .map(({ format, formula = "" }) => `${format.fill} ${formula.replace(/\d+/g, "")}`)
      .sort();

  test("that somebody cleared come back, each once", async () => {
    const { at, top } = tableOn(host, "周进度");
    const before = rulesAt("周进度", top + 5, at("状态"));
    expect(before.length).toBeGreaterThan(4);
    sheetOf(host, "周进度").conditionalFormats = [];
    const refreshed = await pressDone(host, "refresh");
    expect(refreshed.message).toMatch(/^已检查更新，补回 \d+ 处高亮；/);
    expect(refreshed.batches).toBe(2);
    expect(rulesAt("周进度", top + 5, at("状态"))).toEqual(before);
    await expectSecondChangesNothing();
  });

  test("cleared from any one column come back in it, and nowhere twice", async () => {
    const marked = ["周次", "周计划", "周达成率", "状态"];
    const { at, top, table } = tableOn(host, "周进度");
    for (const header of marked) {
      quarter.start();
      const before = rulesAt("周进度", top + 1, at(header));
      expect([header, before.length]).not.toEqual([header, 0]);
      const column = { top, bottom: table.area.bottom, left: at(header), right: at(header) };
      const sheet = sheetOf(host, "周进度");
      for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.flatMap((area) => subtract(area, column));
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      expect((await pressDone(host, "refresh")).message).toContain("处高亮");
      expect([header, rulesAt("周进度", top + 1, at(header)), rulesAt("周进度", table.area.bottom, at(header))]).toEqual([header, before, before]);
      expect((await pressDone(host, "refresh")).message).toContain("计算列的公式和高亮完好");
    }
  });

  test("lost in some rows by pasting over them come back in these; a rule of the person's own stays", async () => {
    const { at, top, table, sheet } = tableOn(host, "周进度");
    const status = at("状态");
    const before = rulesAt("周进度", top + 5, status);
    const pasted = { top: top + 4, bottom: top + 6, left: at("周次"), right: status };
    for (const rule of rulesOf("周进度")) rule.areas = rule.areas.flatMap((area) => subtract(area, pasted));
    const own = { id: "cf-900", areas: [{ ...table.area }], type: "Custom", priority: 99, stopIfTrue: false, format: { fill: "#123456" }, formula: "=TRUE" };
    sheet.conditionalFormats.push(own);
    const ownBefore = structuredClone(own);
    await pressDone(host, "refresh");
    expect(rulesAt("周进度", top + 5, status)).toEqual([...before, "#123456 =TRUE"].sort());
    expect(rulesOf("周进度").find(({ id }) => id === "cf-900")).toEqual({ ...ownBefore, priority: expect.any(Number) as number });
    expect((await pressDone(host, "refresh")).message).toContain("计算列的公式和高亮完好");
  });
});

test("rows pasted over the end of the log get formulas and ids, each once", async () => {
  const { table, at, top } = tableOn(host, "过程跟进");
  const first = table.area.bottom - 1;
  await host.type("过程跟进", cellAddress(first, at("跟进日期")), Array.from({ length: 6 }, (_, index) => [46210 + index, "王芳", `客户${index}`]), { paste: true });
  await pressDone(host, "refresh");
  const ids = Array.from({ length: table.area.bottom - top + 1 }, (_, index) => cellText(host, "过程跟进", top + index, at("行标识")));
  expect(ids.every((id) => typeof id === "string" && id.startsWith("r-"))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  await expectSecondChangesNothing();
  expect(ids).toEqual(ids.map((_, index) => cellText(host, "过程跟进", top + index, at("行标识"))));
});

test("rows that somebody sorted stay in their order", async () => {
  const { sheet, table } = tableOn(host, "周进度");
  const rows = Array.from({ length: table.area.bottom - table.area.top }, (_, index) => table.area.top + 1 + index);
  const cells = rows.map((row) => sheet.cells.get(row) ?? new Map());
  rows.forEach((row, index) => sheet.cells.set(row, cells[rows.length - 1 - index] ?? new Map()));
  await expectSecondChangesNothing();
});

test("headers in people's own words: formulas follow, and a deleted one comes back with the new word", async () => {
  const { at, table, top, sheet } = tableOn(host, "周进度");
  const plan = at("周计划");
  await host.type("周进度", cellAddress(table.area.top, plan), [["本周任务 [万]"]]);
  await host.type("周进度", cellAddress(table.area.top, at("人工修正")), [["做到"]]);
  const before = plainWorkbook(host.workbook);
  const rate = at("周达成率");
  expect(sheet.cells.get(top)?.get(rate)?.formula).toContain("本周任务 '[万']");
  sheet.cells.get(top)?.delete(rate);
  await pressDone(host, "refresh");
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

test("columns that somebody moved are found by their marks", async () => {
  const { sheet, table, at } = tableOn(host, "过程跟进");
  swapColumns(sheet, table, at("沟通方式"), at("客户名称/线索编号"));
  const before = plainWorkbook(host.workbook);
  const { top } = tableOn(host, "过程跟进");
  sheet.cells.get(top)?.delete(at("有内容"));
  await pressDone(host, "refresh");
  expect(plainWorkbook(host.workbook)).toEqual(before);
});

/** Two columns change places; the names of their headers go with them. */
function swapColumns(sheet: Sheet, table: Table, one: number, other: number): void {
  for (const line of sheet.cells.values()) {
    const [first, second] = [line.get(one), line.get(other)];
    line.delete(one);
    line.delete(other);
    if (first) line.set(other, first);
    if (second) line.set(one, second);
  }
  const { columns, area } = table;
  const [first, second] = [columns[one - area.left], columns[other - area.left]];
  if (!first || !second) throw new Error("no such columns");
  columns[one - area.left] = second;
  columns[other - area.left] = first;
  const letters = (column: number) => cellAddress(0, column).replace(/\d+/, "");
  for (const name of host.workbook.names.filter(({ formula }) => formula.includes(sheet.name))) {
    name.formula = name.formula.replace(/\$([A-Z]+)\$/, (text, column: string) => {
      if (column === letters(one)) return `$${letters(other)}$`;
      return column === letters(other) ? `$${letters(one)}$` : text;
    });
  }
}

test("sheets may be renamed and hidden", async () => {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("设置").name = "O'Brien 设置";
      worksheets.getItem("过程跟进").name = "跟进";
      worksheets.getItem("跟进").visibility = "Hidden";
      await context.sync();
    }),
  );
  await expectSecondChangesNothing();
  expect((await pressDone(host, "newQuarter")).message).toContain("什么都不缺");
  expect((await pressDone(host, "prepareReview")).status).toBe("done");
});

describe("rows below the follow-up table, typed where tables do not grow", () => {
  function typeBelow(count: number, gap = 0): { first: number; at: (header: string) => number; table: Table } {
    const { sheet, table, at } = tableOn(host, "过程跟进");
    const first = table.area.bottom + 1;
    for (let index = 0; index < count; index += 1) {
      putCell(sheet, first + gap + index, at("跟进日期"), { value: 46_215 + index });
      putCell(sheet, first + gap + index, at("客户名称/线索编号"), { value: `新客户${index}` });
    }
    return { first, at, table };
  }

  test("are taken into the table, with formulas and ids; two more reads", async () => {
    const { first, at, table } = typeBelow(3);
    const refreshed = await pressDone(host, "refresh");
    expect(refreshed.batches).toBe(4); // and columns before they are filled
    expect(refreshed.details).toEqual(["过程跟进：表格下方的 3 行已并入表格，公式和行标识已补上。"]);
    expect(table.area.bottom).toBe(first + 2);
    const added = [first, first + 1, first + 2].map((row) => sheetOf(host, "过程跟进").cells.get(row));
    expect(added.map((row) => row?.get(at("客户名称/线索编号"))?.value)).toEqual(["新客户0", "新客户1", "新客户2"]);
    expect(added.every((row) => row?.get(at("下一步状态"))?.formula?.includes("qbFollowUps"))).toBe(true);
    expect(new Set(added.map((row) => row?.get(at("行标识"))?.value)).size).toBe(3);
    await expectSecondChangesNothing();
  });

  test("with a blank row between come in as they stand", async () => {
    const { first, table } = typeBelow(2, 1);
    await pressDone(host, "refresh");
    expect(table.area.bottom).toBe(first + 2);
  });

  test("a remark far below that is no record stays where it is", async () => {
    const { sheet, table, at } = tableOn(host, "过程跟进");
    const { bottom } = table.area;
    putCell(sheet, bottom + 5, at("跟进日期"), { value: "合计" });
    await expectSecondChangesNothing();
    expect(table.area.bottom).toBe(bottom);
  });

  test("stay where they are when a table of the person's stands below", async () => {
    const { table, first } = typeBelow(1);
    const sheet = sheetOf(host, "过程跟进");
    sheet.tables.push({ ...structuredClone(table), id: "99", name: "mine", area: { ...table.area, top: first + 5, bottom: first + 8 } });
    const refreshed = await pressDone(host, "refresh");
    expect(refreshed.details?.join()).toContain("1 行未计入；此工作表上还有别的表格");
    expect(table.area.bottom).toBe(first - 1);
  });

  test("an Excel without Table.resize says that they are not counted and what to do", async () => {
    const old = await openExcel({ requirementSets: { ExcelApi: "1.12" }, workbook: structuredClone(quarter.workbook()) });
    const sheet = old.workbook.sheets.find(({ name }) => name === "过程跟进") as Sheet;
    const [table] = sheet.tables;
    putCell(sheet, (table?.area.bottom ?? 0) + 1, tableOn(host, "过程跟进").at("客户名称/线索编号"), { value: "新客户" });
    const before = plainWorkbook(old.workbook);
    const refreshed = await press(old, "refresh");
    await old.close();
    expect([refreshed.status, refreshed.details?.join()]).toEqual(["done", expect.stringContaining("表格下方有 1 行未计入，此版本的 Excel 无法自动并入")]);
    expect(plainWorkbook(old.workbook)).toEqual(before);
  });
});
