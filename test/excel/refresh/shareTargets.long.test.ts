/**
 * Targets in % are read as shares, whichever way they are typed: formulas in the stand-in's engine and in LibreOffice, core, and what Refresh
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

async function typeTargets([total, ...reps]: readonly (string | number)[]): Promise<void> {
  startWorkbook(host, smallSetup(), { workbook: structuredClone(quarter.workbook()), engine: createUniverEngine() });
  const { top, at } = tableOn(host, sheet);
  const entries = [["团队总目标（基础/保底）", total], ["王芳", reps[0]], ["李娜", reps[1]]] as const;
  for (const [header, entry] of entries) await host.type(sheet, cellAddress(top + 1, at(header)), [[entry ?? ""]], { paste: true });
  await host.recalculate();
}

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
