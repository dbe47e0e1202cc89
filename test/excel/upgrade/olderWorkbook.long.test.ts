/** A workbook of an earlier version as it is: Refresh works on it, misses nothing that came with a later version, and says what would bring it up to date. */
import { schemaVersion } from "../../../src/templates";
import { keptOfRun, openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { openExcel, pressDone, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

const older = keptOfRun().filter(({ version }) => version < schemaVersion);

let host: Host;
afterEach(() => host.close());

test.each(older)("$name of version $version is refreshed before it is brought up to date, and keeps its sheets", async ({ name, version }) => {
  const { file, kept } = openKept(name, version);
  host = await openExcel({ language: kept.language });
  startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
  const sheets = host.workbook.sheets.map((sheet) => sheet.name);
  const { details } = await pressDone(host, "refresh");
  expect(details?.[0]).toMatch(kept.language === "zh-CN" ? /由较早版本的季度簿建立/ : /^An earlier version of Quarterbook/);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
});
