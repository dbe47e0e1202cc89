/** The threshold of 待补充 in workbooks of version 1: 12 was the default and becomes today's; what somebody set stays. */
import { schemaVersion } from "../../../src/templates";
import { readQuarterMark } from "../../../src/workbook";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { tableOn } from "../create/freshQuarter";
import { openExcel, pressDone, sheetOf, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

/** The cell in which the threshold is typed. */
function thresholdCell(): { row: number; column: number } {
  const { sheet, top, bottom, at } = tableOn(host, "设置", "qbRules");
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const row = rows.find((one) => sheet.cells.get(one)?.get(at("标识"))?.value === "vague") ?? -1;
  return { row, column: at("阈值") };
}

const shown = () => {
  const { row, column } = thresholdCell();
  return sheetOf(host, "设置").cells.get(row)?.get(column)?.value;
};

test.each([[12, 40], [8, 8], ["12", "12"]])("%j becomes %j", async (typed, expected) => {
  const { file, kept } = openKept("zh-3", 1);
  startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
  const { row, column } = thresholdCell();
  sheetOf(host, "设置").cells.get(row)?.set(column, { value: typed });
  await pressDone(host, "newQuarter");
  expect(readQuarterMark(host.workbook.names)?.schemaVersion).toBe(schemaVersion);
  expect(shown()).toBe(expected);
});

test("12 that somebody types into a workbook of this version stays", async () => {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
  const { row, column } = thresholdCell();
  sheetOf(host, "设置").cells.get(row)?.set(column, { value: 12 });
  await pressDone(host, "newQuarter");
  expect(shown()).toBe(12);
});
