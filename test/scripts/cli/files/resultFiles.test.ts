import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findUnwritableFiles, writeResultFiles } from "../../../../scripts/cli/files/resultFiles";

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

test.each([".~lock.q.xlsx#", "~$q.xlsx"])("a result that a program holds open (%s) is not replaced", (lock) => {
  writeFileSync(join(folder, lock), "");
  expect(findUnwritableFiles({ out: join(folder, "q.xlsx") })).toEqual([
    `--out: cannot be written: ${join(folder, "q.xlsx")} is open in another program; save and close it there, or delete ${lock} beside it if nobody has it open`,
  ]);
});

test("all results take their places at the end, folders are made, and nothing else is left", () => {
  const [old, report] = [join(folder, "q.xlsx"), join(folder, "a", "r.json")];
  writeFileSync(old, "old");
  chmodSync(old, 0o640);
  writeResultFiles([{ file: old, content: "new" }, { file: report, content: "{}" }]);
  expect([readFileSync(old, "utf8"), readFileSync(report, "utf8"), statSync(old).mode & 0o777]).toEqual(["new", "{}", 0o640]);
  expect(readdirSync(folder)).toEqual(["a", "q.xlsx"]);
});

test("when one result cannot be written, the others stay as they were", () => {
  const old = join(folder, "q.xlsx");
  writeFileSync(old, "old");
  expect(() => writeResultFiles([{ file: old, content: "new" }, { file: join(old, "r.json"), content: "{}" }])).toThrow(/q\.xlsx/);
  expect(readFileSync(old, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["q.xlsx"]);
});

test("a link stays a link: the file behind it is replaced", () => {
  const [file, link] = [join(folder, "q.xlsx"), join(folder, "link.xlsx")];
  writeFileSync(file, "old");
  symlinkSync(file, link);
  writeResultFiles([{ file: link, content: "new" }]);
  expect([lstatSync(link).isSymbolicLink(), readFileSync(file, "utf8")]).toEqual([true, "new"]);
});
