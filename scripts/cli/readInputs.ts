import type { IsoDate } from "../../src/core";
import { formatProblems } from "../../src/workbook/report/formatProblems";
import { noData, readData, readSetup, type QuarterData, type QuarterSetup } from "../../src/workbook";
import type { Language } from "../../src/locales";
import { readJsonFile } from "./files/readJsonFile";

/** Which files to read, as they were typed, and the language of what is wrong with them. */
export interface InputFiles {
  readonly setup: string;
  readonly data?: string | undefined;
  readonly lang: Language;
}

/** What the input files hold once they are known to be right. */
export interface WorkbookInputs {
  /** The setup file as it stands, for the add-in to read itself. */
  readonly setupJson: unknown;
  readonly setup: QuarterSetup;
  /** Empty lists where no data file was named. */
  readonly data: QuarterData;
  /** What should be looked at in the setup, though it counts: "path: message". */
  readonly remarks: readonly string[];
}

/**
 * Reads and checks the setup file and, where there is one, the data file. `today` is used where the setup fixes no `asOf`.
 * Gives the inputs, or one line per kind of problem, "path: message", in the language of the command line. The data file can only be
 * checked against a setup that is right, so its problems show once the setup has none.
 */
export function readInputs(given: InputFiles, today: IsoDate): { inputs: WorkbookInputs } | { problems: readonly string[] } {
  const setupFile = readJsonFile(given.setup, "setup");
  const dataFile = given.data === undefined ? undefined : readJsonFile(given.data, "data");
  const unreadable = [setupFile, dataFile].flatMap((file) => (file !== undefined && "problem" in file ? [file.problem] : []));
  if ("problem" in setupFile || unreadable.length > 0) return { problems: unreadable };
  const reading = readSetup(setupFile.json, { today });
  if ("problems" in reading) return { problems: formatProblems(reading.problems, given.lang) };
  const { setup } = reading;
  const remarks = formatProblems(reading.remarks, given.lang);
  if (dataFile === undefined || "problem" in dataFile) return { inputs: { setupJson: setupFile.json, setup, data: noData(setup.set), remarks } };
  const rows = readData(dataFile.json, setup);
  return "problems" in rows ? { problems: formatProblems(rows.problems, given.lang) } : { inputs: { setupJson: setupFile.json, setup, data: rows.data, remarks } };
}
