/** The workbook of another program lacks nothing of this version: else it is to be given its parts (test/fixtures/README.md). */
import { readFileSync } from "node:fs";
import { readKeptFile } from "../fixtures/keptWorkbook";
import { openExcel, press, smallSetup, startWorkbook } from "../excel/support";
import { openpyxlFile } from "./savedFiles";

test("a press of New quarterly workbook finds nothing to add", async () => {
  const host = await openExcel();
  startWorkbook(host, smallSetup(), { workbook: readKeptFile(readFileSync(openpyxlFile)) });
  expect((await press(host, "newQuarter")).message).toContain("什么都不缺");
  await host.close();
});
