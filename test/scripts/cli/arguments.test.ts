import { EXIT_BAD_INPUT, HELP_TEXT, parseWorkbookArguments } from "../../../scripts/cli/arguments";

test("setup and out are enough; the language is Chinese then", () => {
  expect(parseWorkbookArguments(["--setup", "s.json", "--out", "q.xlsx"])).toEqual({ arguments: { setup: "s.json", lang: "zh-CN", out: "q.xlsx" } });
});

test("all options, also written with an equals sign", () => {
  const words = ["--setup=s.json", "--data", "d.json", "--lang", "en-US", "--out", "季度 Q3.XLSX", "--report=r.json"];
  expect(parseWorkbookArguments(words)).toEqual({ arguments: { setup: "s.json", data: "d.json", lang: "en-US", out: "季度 Q3.XLSX", report: "r.json" } });
});

test.each([[["--help"]], [["-h"]], [["--setup", "s.json", "--help"]]])("%j shows the help text, which names each option", (words) => {
  expect(parseWorkbookArguments(words)).toEqual({ help: HELP_TEXT });
  for (const option of ["--setup", "--data", "--lang", "--out", "--report", "--help"]) expect(HELP_TEXT).toContain(option);
});

const good = ["--setup", "s.json", "--out", "q.xlsx"];
const WRONG: [string[], string[]][] = [
  [[], ["--setup: is missing", "--out: is missing"]],
  [["--out", "q.xlsx"], ["--setup: is missing"]],
  [["--setup", "", "--out", "q.xlsx"], ["--setup: must not be blank"]],
  [[...good, "--lang", "fr"], ['--lang: must be one of zh-CN, en-US, not "fr"']],
  [["--setup", "s.json", "--out", "q.xls"], ['--out: must name an .xlsx file, not "q.xls"']],
  [[...good, "--setup", "t.json"], ["--setup: is given 2 times; give it once"]],
  [[...good, "--report", "./s.json"], ["--report: names the same file as --setup"]],
  [[...good, "--data", "q.xlsx"], ["--out: names the same file as --data"]],
  [[...good, "--setup"], ["command line: Option '--setup <value>' argument missing (see --help)"]],
  [[...good, "--set", "core"], ["command line: Unknown option '--set' (see --help)"]],
  [[...good, "more"], ["command line: Unexpected argument 'more' (see --help)"]],
  [["--setup", "--out", "q.xlsx"], ["command line: Option '--setup' argument is ambiguous (see --help)"]],
];

test.each(WRONG)("%j is refused", (words, problems) => {
  expect(parseWorkbookArguments(words)).toEqual({ problems });
});

test("bad usage and bad input end with exit code 2", () => {
  expect(EXIT_BAD_INPUT).toBe(2);
  expect(HELP_TEXT).toContain("2 the command or an input file cannot be used");
});
