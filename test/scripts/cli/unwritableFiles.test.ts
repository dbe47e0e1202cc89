import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findUnwritableFiles } from "../../../scripts/cli/unwritableFiles";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quarterbook-results-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("new files, old files and files in folders to come can be written; nothing is made by asking", () => {
  writeFileSync(join(folder, "old.xlsx"), "old");
  expect(findUnwritableFiles({ out: join(folder, "old.xlsx"), report: join(folder, "a", "b", "r.json") })).toEqual([]);
  expect(findUnwritableFiles({ out: join(folder, "new.xlsx") })).toEqual([]);
  expect(readdirSync(folder)).toEqual(["old.xlsx"]);
});

test("a folder where a file should be, and a file where a folder should be, are one line each", () => {
  const taken = join(folder, "q.xlsx");
  mkdirSync(taken);
  writeFileSync(join(folder, "file"), "");
  expect(findUnwritableFiles({ out: taken, report: join(folder, "file", "r.json") })).toEqual([
    `--out: cannot be written: ${taken} is a folder`,
    `--report: cannot be written: ${join(folder, "file")} is not a folder`,
  ]);
});
