/** Rarely used columns of the log are folded away in a new workbook, once, and stay as people leave them. */
import { readXlsx } from "../../../src/file/read/readXlsx";
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { parseXml } from "../../../stand-in/node/parseXml";
import { toggleGroup } from "../../../stand-in/sheet/outline";
import { validateXlsx } from "../../oracle/validateXlsx";
import { openExcel, press, pressDone, sheetOf, startWorkbook } from "../support";
import { folded, foldedHeaders, seen } from "./foldedHeaders";
import { tableOn } from "./freshQuarter";
import type { Host } from "../../../stand-in/node/openHost";
import type { Sheet } from "../../../src/file/model";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

async function newWorkbook(): Promise<Sheet> {
  startWorkbook(host);
  await pressDone(host, "newQuarter");
  return sheetOf(host, "过程跟进");
}

test("a new log shows what people fill in, and one press unfolds the rest", async () => {
  const sheet = await newWorkbook();
  expect(foldedHeaders(sheet)).toEqual({ seen, grouped: folded, deeper: 0 });
  toggleGroup(sheet, tableOn(host, "过程跟进").at("记录质量"));
  expect(foldedHeaders(sheet).seen).toEqual([...seen.slice(0, -1), ...folded, "记录质量"]);
});

test("what a person unfolded stays so, whatever is pressed", async () => {
  const sheet = await newWorkbook();
  toggleGroup(sheet, tableOn(host, "过程跟进").at("记录质量"));
  await pressDone(host, "refresh");
  await press(host, "newQuarter");
  expect(foldedHeaders(sheetOf(host, "过程跟进")).seen).toHaveLength(seen.length + folded.length);
});

test("a file keeps what is grouped and folded", async () => {
  const sheet = await newWorkbook();
  const bytes = await saveXlsx(host.workbook);
  expect(await validateXlsx(bytes)).toEqual([]);
  const read = readXlsx(bytes, parseXml).workbook.sheets.find(({ name }) => name === sheet.name);
  expect(read && foldedHeaders(read)).toEqual({ seen, grouped: folded, deeper: 0 });
});
