/** That no file escapes the judge: what saveXlsx gives is kept, and whoever writes files in another way hands them over. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { fullWorkbook } from "../file/fullWorkbook";
import { judgeWrittenFiles } from "./writtenFiles";

const tests = join(__dirname, "..");

test("a faulty file is found, with the test that wrote it", async () => {
  const workbook = fullWorkbook();
  const longName = "长".repeat(40);
  const [first] = workbook.sheets;
  if (first) first.name = longName;
  await saveXlsx(workbook);
  const faulty = await judgeWrittenFiles();
  expect(faulty.map(({ writer }) => writer)).toEqual(["a faulty file is found, with the test that wrote it"]);
  expect(faulty[0]?.faults[0]?.description).toContain(longName);
});

/** Ways to a file that do not pass through this process: programs started by a test, and downloads of a browser. */
const WAYS_AROUND = /\.saveAs\(|"download"|\bzipSync\(|"(?:workbook\.ts|example\.mjs)"/;

/** Files that match and write no workbook, each with the reason. */
const WRITES_NONE: Readonly<Record<string, string>> = {
  [join("file", "readXlsx.test.ts")]: "zips a text, which the reader must refuse",
  [join("job", "badFiles.test.ts")]: "makes files that the commands must refuse",
  [join("oracle", "csvCells.ts")]: "shows numbers whole in a copy that only LibreOffice reads",
  [join("job", "savedFiles.ts")]: "changes parts of kept files, which are only read",
};

const testFiles = readdirSync(tests, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const around = testFiles.filter((name) => !(name in WRITES_NONE) && WAYS_AROUND.test(readFileSync(join(tests, name), "utf8")) && !name.endsWith("writtenFiles.test.ts"));

test("the search finds places at all", () => {
  expect(around).toContain(join("job", "runCommand.ts"));
});

test.each(around)("%s, which writes files past saveXlsx of this process, hands them to the judge", (name) => {
  expect(readFileSync(join(tests, name), "utf8")).toMatch(/\b(?:validateXlsx|keepWrittenFile)\(/);
});
