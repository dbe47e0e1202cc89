/** The command line's main job inside the test's own process: the same reading of files, the same add-in, the same stand-in. */

import { isoDate } from "../../src/core";
import { readData, readSetup } from "../../src/workbook";
import { localToday } from "../../src/commands/today";
import { runMainJob } from "../../scripts/cli/mainJob";
import { openSaved, type SavedWorkbook } from "./savedWorkbook";
import type { Workbook } from "../../src/file/model";
import type { Language } from "../../src/templates";
import type { WorkbookReport } from "../../src/workbook/report";

export interface FinishedJob {
  readonly report: WorkbookReport;
  readonly file: Uint8Array;
  readonly saved: SavedWorkbook;
  /** The workbook as the stand-in held it at the end. */
  readonly workbook: Workbook;
}

export interface JobInput {
  readonly setup: unknown;
  readonly data?: unknown;
  readonly language?: Language;
}

/** Runs the job on the JSON of two files. @throws with the problems when a file is refused. */
export async function runJob({ setup: setupJson, data = {}, language = "zh-CN" }: JobInput): Promise<FinishedJob> {
  const reading = readSetup(setupJson, { today: isoDate(localToday()) });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const rows = readData(data, reading.setup);
  if ("problems" in rows) throw new Error(JSON.stringify(rows.problems));
  const { report, file, host } = await runMainJob({ setupJson, setup: reading.setup, data: rows.data, language });
  const { workbook } = host;
  await host.close();
  return { report, file, saved: openSaved(file), workbook };
}
