/** The whole core flow (create, type, refresh, prepare the review) in the oldest Excel that the manifest admits and in the newest. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { typeData } from "../../scripts/cli/typeData";
import { toSerial } from "../../src/core";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import { NEWEST_SETS } from "../../src/host/wire/session";
import { readData } from "../../src/workbook";
import { openExcel, plainWorkbook, pressDone, startWorkbook } from "../excel/support";
import { accept } from "../workbook/setup/sampleSetup";
import type { Host } from "../../src/host/node/openHost";
import type { RequirementSets } from "../../src/host/hostState";

const example = (kind: string): unknown => JSON.parse(readFileSync(path.join(__dirname, "..", "..", "examples", `east-china.${kind}.json`), "utf8"));

/** The manifest asks for ExcelApi 1.9 and nothing else; such an Excel has no shared runtime. */
const OLDEST: RequirementSets = { ExcelApi: "1.9" };

interface Flow {
  readonly workbook: unknown;
  readonly report: unknown;
  readonly pageErrors: readonly string[];
}

async function runFlow(requirementSets: RequirementSets): Promise<Flow> {
  const setup = accept(example("setup"));
  const read = readData(example("data"), setup);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const host: Host = await openExcel({ requirementSets, today: toSerial(setup.today) });
  try {
    startWorkbook(host, example("setup"), { engine: createUniverEngine() });
    await pressDone(host, "newQuarter");
    await typeData(host, read.data, setup, "zh-CN");
    const { report } = await pressDone(host, "refresh");
    await pressDone(host, "prepareReview");
    return { workbook: plainWorkbook(host.workbook), report, pageErrors: host.pageErrors };
  } finally {
    await host.close();
  }
}

test("at ExcelApi 1.9 as with the newest sets: the same workbook, the same report, no error", async () => {
  const oldest = await runFlow(OLDEST);
  const newest = await runFlow(NEWEST_SETS);
  expect(oldest.pageErrors).toEqual([]);
  expect(newest.pageErrors).toEqual([]);
  expect(oldest.report).toEqual(newest.report);
  expect(oldest.workbook).toEqual(newest.workbook);
});

describe("one page of an Excel with ExcelApi 1.9", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openExcel({ requirementSets: OLDEST });
  });
  afterAll(() => host.close());

  /** The code of the error that this use meets; null when it meets none. */
  function codeOf(use: (sheet: Excel.Worksheet) => void): Promise<string | null> {
    return host.call((page) =>
      page.Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
        return null;
      }).catch((error: { code: string }) => error.code),
    );
  }

  test("the page is told so", () => {
    const { requirements } = host.window.Office.context;
    expect(["1.9", "1.10"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  test("a member of a later set is refused, in the newest Excel it is not", async () => {
    const addTable = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:B1").values = [["name", "amount"]];
      sheet.tables.add("A1:B3", true).name = "one";
    };
    expect(await codeOf(addTable)).toBeNull();
    expect(await codeOf((sheet) => sheet.tables.getItem("one").resize("A1:B5"))).toBe("ApiNotFound");
    host.session.state.requirementSets = NEWEST_SETS;
    expect(await codeOf((sheet) => sheet.tables.getItem("one").resize("A1:B5"))).toBeNull();
  });

  test("a member that the stand-in lacks is refused in any Excel", async () => {
    host.session.state.requirementSets = NEWEST_SETS;
    expect(await codeOf((sheet) => sheet.shapes.load("items"))).toBe("ApiNotFound");
  });
});
