import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoDate } from "../../../src/core";
import { defineCommand, languageOption, refuseOther, todayOption } from "../../../scripts/cli/command";
import { COMMANDS, HELP_TEXT, runCommandLine } from "../../../scripts/cli/commandLine";
import { readOptions } from "../../../scripts/cli/options";

const circumstances = { today: isoDate("2026-08-03") };
const OPTIONS = [
  { name: "in", value: "a.xlsx", isNeeded: true, isFile: true, about: "" },
  { name: "out", value: "b.xlsx", isNeeded: true, isFile: true, mayBe: "in", about: "", refuse: refuseOther(".xlsx") },
  { name: "report", value: "r.json", isFile: true, about: "" },
  { name: "lose", about: "" },
  languageOption(""),
  todayOption,
] as const;

test("values, switches and what was left out", () => {
  expect(readOptions(OPTIONS, ["--in", "a.xlsx", "--out=季度 Q3.XLSX", "--lose", "--lang", "en-US"])).toEqual({
    values: { in: "a.xlsx", out: "季度 Q3.XLSX", lose: true, lang: "en-US", report: undefined, today: undefined },
  });
});

const good = ["--in", "a.xlsx", "--out", "b.xlsx"];
const WRONG: [string[], string[]][] = [
  [[], ["--in: is missing", "--out: is missing"]],
  [["--in", "", "--out", "b.xlsx"], ["--in: must not be blank"]],
  [[...good, "--lang", "fr"], ['--lang: must be one of zh-CN, en-US, not "fr"']],
  [[...good, "--today", "2026-02-30"], ['--today: must be a date of the calendar written like 2026-07-01, not "2026-02-30"']],
  [["--in", "a.xlsx", "--out", "b.xls"], ['--out: must name an .xlsx file, not "b.xls"']],
  [[...good, "--in", "c.xlsx"], ["--in: is given 2 times; give it once"]],
  [[...good, "--report", "./a.xlsx"], ["--report: names the same file as --in"]],
  [[...good, "--report"], ["command line: Option '--report <value>' argument missing (see --help)"]],
  [[...good, "--lose=yes"], ["command line: Option '--lose' does not take an argument (see --help)"]],
  [[...good, "--set", "core"], ["command line: Unknown option '--set' (see --help)"]],
  [[...good, "more"], ["command line: Unexpected argument 'more' (see --help)"]],
  [["--in", "--out", "b.xlsx"], ["command line: Option '--in' argument is ambiguous (see --help)"]],
];

test.each(WRONG)("%j is refused", (words, problems) => {
  expect(readOptions(OPTIONS, words)).toEqual({ problems });
});

test("the one file that may be given twice is given twice; another way to write an input's path is noticed", () => {
  expect(readOptions(OPTIONS, ["--in", "a.xlsx", "--out", "a.xlsx"])).toMatchObject({ values: { out: "a.xlsx" } });
  const folder = mkdtempSync(join(tmpdir(), "quarterbook-options-"));
  writeFileSync(join(folder, "a.xlsx"), "");
  symlinkSync(join(folder, "a.xlsx"), join(folder, "link.json"));
  expect(readOptions(OPTIONS, ["--in", join(folder, "a.xlsx"), "--out", "b.xlsx", "--report", join(folder, "link.json")])).toEqual({
    problems: ["--report: names the same file as --in"],
  });
  rmSync(folder, { recursive: true });
});

test("a command's help follows from its options", async () => {
  const command = defineCommand({ word: "try", purpose: "Tries.", options: OPTIONS, notes: ["A note."], example: "try --in a", run: () => Promise.resolve({ told: [] }) });
  expect(command.usage).toBe("npm run workbook -- try --in a.xlsx --out b.xlsx [--report r.json] [--lose] [--lang zh-CN|en-US] [--today YYYY-MM-DD]");
  for (const part of ["Tries.", "A note.", "  --report", "  --help", "Exit codes: 0 done"]) expect(command.help).toContain(part);
  expect(await command.run(["--help"], circumstances)).toBe("help");
});

test("--help tells every command, a word and --help its options, and options without a word are those of create", async () => {
  expect(await runCommandLine(["--help"], circumstances)).toEqual({ code: 0, output: HELP_TEXT, errors: "" });
  for (const { word, usage, purpose } of COMMANDS) {
    expect(HELP_TEXT).toContain(`  ${usage}\n      ${purpose}\n`);
    expect((await runCommandLine([word, "-h"], circumstances)).output).toContain(`Example: npm run workbook -- ${word} --`);
  }
  expect(COMMANDS.map(({ word }) => word)).toEqual(["create", "refresh", "report", "upgrade"]);
  expect((await runCommandLine(["--setup", "s.json", "--help"], circumstances)).output).toContain("The word create may be left out.");
  expect(await runCommandLine([], circumstances)).toEqual({ code: 2, output: "", errors: "--setup: is missing\n--out: is missing\n" });
});

test("a word that there is not ends with code 2 and the words that there are", async () => {
  const { code, errors } = await runCommandLine(["refrsh", "--in", "a.xlsx"], circumstances);
  expect([code, errors]).toEqual([2, 'command line: there is no command "refrsh"; did you mean refresh? (commands: create, refresh, report, upgrade; see --help)\n']);
});
