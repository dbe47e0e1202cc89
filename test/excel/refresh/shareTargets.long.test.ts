/**
 * Targets, tiers and typed results in % are read as shares, whichever way they are typed: formulas in the stand-in's engine and in LibreOffice, core, and what Refresh
 * tells. The first metric of the quarter is sales, the second a collection rate.
 */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { Highlights } from "../../../stand-in/page/grid/highlights";
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { cellAddress } from "../../../src/workbook";
import { coreCells, isSame } from "../../calculators/compareCalculators";
import { fileValue } from "../../calculators/compareQuarters";
import { compareReport } from "../../calculators/compareReport";
import { modelValue, readModel } from "../../calculators/readModel";
import { recalculateAllWithLibreOffice } from "../../oracle/libreOffice";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { pressDone, smallSetup, startWorkbook } from "../support";
import type { CellInput } from "../../../src/templates";
import type { Host } from "../../../stand-in/node/openHost";
import type { Workbook } from "../../../src/file/model";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

const sheet = "目标设定";

/** The rate's row, rows from 1 as Excel counts them. */
const rateRow = () => tableOn(host, sheet).top + 2;

/** A cell by its sheet, its row in the table from 0, and its header; with the table's name where a sheet has several. */
type TypedCell = readonly [sheet: string, row: number, header: string, entry: string | number, table?: string];

async function typeCells(cells: readonly TypedCell[]): Promise<void> {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() });
  for (const [name, row, header, entry, table] of cells) {
    const { top, at } = tableOn(host, name, table);
    await host.type(name, cellAddress(top + row, at(header)), [[entry]], { paste: true });
  }
  await host.recalculate();
}

const typeTargets = ([total = "", wang = "", li = ""]: readonly (string | number)[]) =>
  typeCells([[sheet, 1, "团队总目标（基础/保底）", total], [sheet, 1, "王芳", wang], [sheet, 1, "李娜", li]]);

/** What a judge says otherwise than core. */
function disagreements(workbook: Workbook, valueAt: (sheet: string, address: string) => CellInput | string): unknown[] {
  return coreCells(workbook).flatMap(({ column, sheet: name, address, core }) => {
    const other = valueAt(name, address);
    return isSame(core, other) ? [] : [{ column, core, other }];
  });
}

/** Of the rate: the team's target, those of 王芳 and 李娜, and the check. */
function read(): readonly unknown[] {
  const valueAt = modelValue(host.workbook);
  const { top, at } = tableOn(host, sheet);
  const series = readModel(host.workbook).book.rowsWhere("series", "metricKey", "M02").map((row) => row.number("target"));
  return [valueAt(sheet, cellAddress(top + 1, at("团队目标读作"))) || null, ...series, valueAt(sheet, cellAddress(top + 1, at("检查")))];
}

const ok = "加权平均（近似）";

const cases = [
  ["0.9 and 90 are one", [0.9, 90, 0.9], [0.9, 0.9, 0.9, "按百分数"]],
  ["90 for the team", [90, 0.9, 0.92], [0.9, 0.9, 0.92, "按百分数"]],
  ["shares as they stand", [0.9, 0.88, 0.92], [0.9, 0.88, 0.92, "▼ 1 人低于团队底线"]],
  ["the ends of both ranges", [1.5, 1.51, 150], [1.5, 0.0151, 1.5, "按百分数"]],
  ["a share is a share up to 1.5", [0.9, 1, 1.5], [0.9, 1, 1.5, ok]],
  ["above 150 as if blank", [0.9, 150.5, 0.95], [0.9, null, 0.95, "▼ 超出范围，不计入"]],
  ["negative as if blank", [-0.1, 0.9, 0.95], [null, 0.9, 0.95, "▼ 超出范围，不计入"]],
  ["nobody has a share", [0.9, -1, 200], [0.9, null, null, "▼ 超出范围，不计入"]],
  ["text as if blank", [0.9, "九成", 0.95], [0.9, null, 0.95, ok]],
] as const;

test("formulas, core, LibreOffice and the report agree on what each reads as", async () => {
  const workbooks: Workbook[] = [];
  for (const [name, typed, expected] of cases) {
    await typeTargets(typed);
    expect([name, ...read()]).toEqual([name, ...expected]);
    expect(disagreements(host.workbook, modelValue(host.workbook))).toEqual([]);
    expect(compareReport(readModel(host.workbook)).differences).toEqual([]);
    workbooks.push(host.workbook);
  }
  const files = await recalculateAllWithLibreOffice(await Promise.all(workbooks.map((workbook) => saveXlsx(workbook))));
  expect(workbooks.flatMap((workbook, index) => disagreements(workbook, fileValue(files[index]?.sheets ?? [])))).toEqual([]);
});

test("Refresh names the cells, and leaves them; sales may be any number", async () => {
  await typeTargets([90, 200, "95"]);
  const { details } = await pressDone(host, "refresh");
  expect(details).toEqual([
    `目标设定：1 个比率为负数或超过 150%，没有计入：第 ${rateRow()} 行「王芳」。可填 0%–150%，如 90% 或 0.9。`,
    `目标设定：2 个比率大于 1.5，按百分数计算（90 即 90%）：第 ${rateRow()} 行「团队总目标（基础/保底）」、第 ${rateRow()} 行「李娜」。`,
  ]);
  const { top, at, sheet: content } = tableOn(host, sheet);
  expect(content.cells.get(top + 1)?.get(at("王芳"))?.value).toBe(200);
});

test("a share that does not count is coloured, and one below the floor by what it is read as", async () => {
  await typeTargets([90, 200, 0.88]);
  const engine = createUniverEngine();
  const { top, at, sheet: content } = tableOn(host, sheet);
  const highlights = new Highlights(engine, host.workbook, content);
  const fill = (header: string, row = 1) => highlights.at(top + row, at(header))?.fill ?? null;
  expect(fill("团队总目标（基础/保底）")).toBeNull();
  expect(fill("王芳")).not.toBeNull();
  expect(fill("李娜")).not.toBeNull();
  expect(fill("李娜")).not.toBe(fill("王芳"));
  expect([fill("王芳", 0), fill("李娜", 0)]).toEqual([null, null]);
});

/** What stands in a cell of the table on a sheet. */
const valueOf = (name: string, row: number, header: string) => {
  const { top, at } = tableOn(host, name);
  return modelValue(host.workbook)(name, cellAddress(top + row, at(header))) || null;
};

const review = "结果复盘";

test.each([
  ["a share", 0.88, [0.88, 0.88, null]],
  ["per cent", 88, [0.88, 0.88, "按百分数"]],
  ["above 150 as if blank", 150.5, [null, null, "▼ 超出范围，不计入"]],
  ["negative as if blank", -0.1, [null, null, "▼ 超出范围，不计入"]],
] as const)("a result typed over in the review, %s: sheet, core and LibreOffice", async (_, typed, expected) => {
  // Rows of the team: sales, the rate; 王芳's rate has no other result.
  await typeCells([[review, 1, "人工修正", typed]]);
  expect([valueOf(review, 1, "修正读作"), valueOf(review, 1, "实际完成"), valueOf(review, 1, "修正提示")]).toEqual(expected);
  expect(disagreements(host.workbook, modelValue(host.workbook))).toEqual([]);
  expect(compareReport(readModel(host.workbook)).differences).toEqual([]);
  const [file] = await recalculateAllWithLibreOffice([await saveXlsx(host.workbook)]);
  expect(disagreements(host.workbook, fileValue(file?.sheets ?? []))).toEqual([]);
});

test("Refresh names typed results and tiers in % as it names targets; of last period's figures it says nothing", async () => {
  await typeCells([[review, 1, "人工修正", 88], [sheet, 1, "挑战", 93], [sheet, 1, "冲刺", 200], [sheet, 1, "上期/同期", 85], [review, 0, "人工修正", 500]]);
  const { details } = await pressDone(host, "refresh");
  const reviewRow = tableOn(host, review).top + 2;
  expect(details).toEqual([
    `目标设定：1 个比率为负数或超过 150%，没有计入：第 ${rateRow()} 行「冲刺」。可填 0%–150%，如 90% 或 0.9。`,
    `目标设定：1 个比率大于 1.5，按百分数计算（90 即 90%）：第 ${rateRow()} 行「挑战」。`,
    `${review}：1 个比率大于 1.5，按百分数计算（90 即 90%）：第 ${reviewRow} 行「人工修正」。`,
  ]);
});

test.each([
  ["a tier in per cent", [0.9, 93, 0.95], "按百分数", [null, null]],
  ["one that counts nowhere, coloured", [0.9, 200, 0.95], "▼ 超出范围，不计入", ["filled", null]],
  ["a negative one", [0.9, 0.93, -1], "▼ 超出范围，不计入", [null, "filled"]],
  ["shares as they stand", [0.9, 0.93, 0.95], ok, [null, null]],
] as const)("the check of %s", async (_, [total, challenge, sprint], check, fills) => {
  await typeCells([[sheet, 1, "团队总目标（基础/保底）", total], [sheet, 1, "挑战", challenge], [sheet, 1, "冲刺", sprint]]);
  expect(valueOf(sheet, 1, "检查")).toBe(check);
  expect(disagreements(host.workbook, modelValue(host.workbook))).toEqual([]);
  const { top, at, sheet: content } = tableOn(host, sheet);
  const highlights = new Highlights(createUniverEngine(), host.workbook, content);
  expect(["挑战", "冲刺"].map((header) => (highlights.at(top + 1, at(header))?.fill ? "filled" : null))).toEqual(fills);
});

test.each(["％", " % ", "　％"])("a unit typed as %j is per cent, in the engine and in LibreOffice", async (unit) => {
  await typeCells([["设置", 1, "单位", unit, "qbMetrics"], [sheet, 1, "王芳", 90], [review, 1, "人工修正", 88]]);
  expect([valueOf(sheet, 1, "检查"), valueOf(review, 1, "实际完成")]).toEqual(["按百分数", 0.88]);
  expect(disagreements(host.workbook, modelValue(host.workbook))).toEqual([]);
  const [file] = await recalculateAllWithLibreOffice([await saveXlsx(host.workbook)]);
  expect(disagreements(host.workbook, fileValue(file?.sheets ?? []))).toEqual([]);
});
