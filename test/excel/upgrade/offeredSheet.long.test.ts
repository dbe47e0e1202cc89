/** A workbook of version 1 does not get 周填报 by being brought up to date; the pane offers it, twice is once, and what was typed stays and wins. */
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { toSerial } from "../../../src/core";
import { addOffered, readView } from "../../../src/excel";
import { firstSet, coreSet } from "../../../src/templates";
import { missingOffered, readQuarterMark } from "../../../src/workbook";
import { compareCells } from "../../calculators/compareCalculators";
import { modelValue, readModel } from "../../calculators/readModel";
import { lostCells } from "../../fixtures/keptCells";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { usePage } from "../pageGlobals";
import { openExcel, pressDone, startWorkbook } from "../support";
import { oursByCore, upgradeLimit } from "./upgradeTests";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
afterAll(() => host.close());

test("the sheet comes when it is asked for, and what stood in 周实际 goes on counting", async () => {
  const { file, kept } = openKept("zh-3", 1);
  host = await openExcel({ language: kept.language });
  usePage(host);
  startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
  const options = { language: kept.language, today: kept.today };
  await pressDone(host, "newQuarter");
  const calculate = () => createUniverEngine().recalculate(host.workbook, { today: toSerial(kept.today) });
  const values = () => readModel(host.workbook).book.rows("weekly").map((row) => row.get("value"));
  expect(readQuarterMark(host.workbook.names)?.set).toEqual(firstSet);
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("周填报");
  const before = await readView(options, null);
  expect("view" in before && missingOffered(before.view).map(({ id }) => id)).toEqual(["weekEntry"]);
  const typed = values();
  expect(typed.filter((value) => value !== null).length).toBeGreaterThan(20);

  expect((await addOffered(options)).code).toBe("setChanged");
  expect((await addOffered(options)).code).toBe("unchanged");
  expect(readQuarterMark(host.workbook.names)?.set).toEqual(coreSet);
  expect(host.workbook.sheets.filter(({ name }) => name === "周填报")).toHaveLength(1);
  expect(lostCells(host.workbook, kept)).toEqual([]);
  calculate();
  expect(values()).toEqual(typed);
  const cells = oursByCore({ kept, workbook: host.workbook });
  expect(compareCells(cells, modelValue(host.workbook)).differences).toEqual([]);
}, upgradeLimit);
