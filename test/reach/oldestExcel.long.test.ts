/** The whole core flow (create, type, refresh, prepare the review) in the oldest Excel that the manifest admits and in the newest. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { countRowIds } from "../../scripts/keep/countRowIds";
import { typeData } from "../../scripts/cli/page/typeData";
import { toSerial } from "../../src/core";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { NEWEST_SETS } from "../../stand-in/wire/session";
import { readData } from "../../src/workbook";
import { openExcel, plainWorkbook, pressDone, startWorkbook, type PlainWorkbook } from "../excel/support";
import { accept } from "../workbook/setup/sampleSetup";
import { OLDEST } from "./oldestExcel";
import type { Host } from "../../stand-in/node/openHost";
import type { RequirementSets } from "../../stand-in/hostState";

const example = (kind: string): unknown => JSON.parse(readFileSync(path.join(__dirname, "..", "..", "examples", `east-china.${kind}.json`), "utf8"));

interface Flow {
  readonly workbook: PlainWorkbook;
  readonly report: unknown;
  readonly pageErrors: readonly string[];
}

async function runFlow(requirementSets: RequirementSets): Promise<Flow> {
  const setup = accept(example("setup"));
  const read = readData(example("data"), setup);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const host: Host = await openExcel({ requirementSets, today: toSerial(setup.today) });
  countRowIds(host); // hidden columns go by them
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

/** An Excel that cannot group columns shows those that others fold away (decision 32), and fits rows to their texts as well. */
function unfolded({ sheets, ...rest }: PlainWorkbook): PlainWorkbook {
  const inSight = (columns: object) =>
    Object.fromEntries(Object.entries(columns as Record<string, Line>).map(([at, { level, ...line }]) => [at, level === undefined ? line : { width: line.width }]));
  const unfitted = (rows: object) => Object.fromEntries(Object.entries(rows as Record<string, Line>).filter(([, { fitted }]) => fitted !== true));
  const plain = sheets.map((sheet) => ({ ...sheet, columns: inSight(sheet["columns"] as object), rows: unfitted(sheet["rows"] as object) }));
  return { ...rest, sheets: plain } as unknown as PlainWorkbook;
}

interface Line {
  readonly level?: number;
  readonly fitted?: boolean;
  readonly width?: number;
}

test("at ExcelApi 1.9 as with the newest sets: the same workbook, the same report, no error", async () => {
  const oldest = await runFlow(OLDEST);
  const newest = await runFlow(NEWEST_SETS);
  expect(oldest.pageErrors).toEqual([]);
  expect(newest.pageErrors).toEqual([]);
  expect(oldest.report).toEqual(newest.report);
  expect(unfolded(oldest.workbook)).toEqual(unfolded(newest.workbook));
});
