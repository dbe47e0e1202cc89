/** A result of 88 for a rate, typed over in the review of a workbook of version 1: 8,800 % by its old formulas, 88 % once it is brought up to date. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { cellAddress } from "../../../src/workbook";
import { modelValue } from "../../calculators/readModel";
import { placeOf } from "../../fixtures/keptCells";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { openExcel, pressDone, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test("88 typed for a rate reads as 88 % after the upgrade, is marked and named", async () => {
  const { file, kept } = openKept("zh-3", 1);
  startWorkbook(host, kept.setup, { workbook: readKeptFile(file), engine: createUniverEngine() });
  const read = (column: string): unknown => {
    const { sheet, table, columnOf } = placeOf(host.workbook, kept, "review");
    return modelValue(host.workbook)(sheet.name, cellAddress(table.area.top + 1 + row, columnOf(column)));
  };
  const { sheet, table, columnOf, cell } = placeOf(host.workbook, kept, "review");
  const rows = Array.from({ length: table.area.bottom - table.area.top }, (_, at) => at);
  const row = rows.find((at) => cell(at, columnOf("metricKey"))?.value === "M03") ?? -1;
  await host.type(sheet.name, cellAddress(table.area.top + 1 + row, columnOf("override")), [[88]]);
  await host.recalculate();
  expect(read("actual")).toBe(88);
  await pressDone(host, "newQuarter");
  await host.recalculate();
  expect([read("override"), read("overrideNote"), read("actual")]).toEqual([88, "按百分数", 0.88]);
  const { details = [] } = await pressDone(host, "refresh");
  expect(details.filter((line) => line.includes("按百分数计算")).join()).toContain(`第 ${table.area.top + 2 + row} 行`);
});
