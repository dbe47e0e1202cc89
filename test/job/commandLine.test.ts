/** `npm run example` and `npm run workbook` as somebody at a prompt meets them: exit codes, what is printed, which files are there. */

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileSchema, readProjectJson } from "../schemas/schemaValidators";
import { validateXlsx } from "../oracle/validateXlsx";
import * as eastChina from "./expectations/eastChina";
import { expectAchievement, expectLagging } from "./expectReport";
import { runNode, runWorkbookCommand } from "./runCommand";
import { openSaved } from "./savedWorkbook";
import type { WorkbookReport } from "../../src/workbook/report";

const root = join(__dirname, "..", "..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quarterbook-job-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function place(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

test("npm run example makes the example team's workbook and report in both languages and says where they are", async () => {
  const { code, output } = await runNode([join("scripts", "example.mjs")]);
  expect(code).toBe(0);
  const files = linesOf(output).map((line) => line.trim()).filter((line) => line.startsWith(root));
  expect(files).toEqual(
    ["zh-CN.xlsx", "zh-CN.report.json", "en-US.xlsx", "en-US.report.json"].map((name) => join(root, "out", `east-china.${name}`)),
  );
  for (const language of ["zh-CN", "en-US"] as const) {
    const report = JSON.parse(readFileSync(join(root, "out", `east-china.${language}.report.json`), "utf8")) as WorkbookReport;
    const matches = compileSchema("report");
    expect([matches(report), matches.errors]).toEqual([true, null]);
    const nameOf = (member: number | null) => (member === null ? null : eastChina.members[language][member] ?? "");
    expectAchievement(report, eastChina.achievement.map(([member, metric, target, actual, rate, gap, light]) => [nameOf(member), metric, target, actual, rate, null, gap, light]));
    const { member, ...alert } = eastChina.lagging;
    expectLagging(report, [{ rep: nameOf(member) ?? "", ...alert }]);
    expect(report.checks).toEqual([]);
    expect(report.wire.create.batches).toBe(2);
    expect(report.wire.refresh.batches).toBe(2);
    const file = readFileSync(join(root, "out", `east-china.${language}.xlsx`));
    expect(openSaved(file).formulaCells.filter(({ hasValue }) => !hasValue)).toEqual([]);
    expect(await validateXlsx(file)).toEqual([]);
  }
});

test("from any folder, without data and report, with Chinese and blanks in the paths: Chinese sheets, one file", async () => {
  place("季度 设置.json", { period: { year: 2026, quarter: 3 }, members: ["王芳"], metrics: [{ id: "sales", kind: "additive", target: 10 }] });
  const { code, output, errors } = await runWorkbookCommand(["--setup", "季度 设置.json", "--out", "新 文件夹/季度.xlsx"], folder);
  expect([code, errors]).toEqual([0, ""]);
  expect(linesOf(output)).toEqual([expect.stringContaining("新 文件夹/季度.xlsx")]);
  expect(readdirSync(folder).sort()).toEqual(["季度 设置.json", "新 文件夹"].sort());
  expect(readdirSync(join(folder, "新 文件夹"))).toEqual(["季度.xlsx"]);
  expect(openSaved(readFileSync(join(folder, "新 文件夹", "季度.xlsx"))).sheetNames).toEqual(expect.arrayContaining(["目标设定", "过程跟进", "周进度", "结果复盘", "设置"]));
});

const goodSetup = { period: { year: 2026, quarter: 3 }, members: ["Ann", "Bo"], metrics: [{ id: "sales", kind: "additive", target: 10 }, { id: "paid", kind: "ratio" }] };

/** What is refused: the two files, the language, and every line on the standard error. */
const REFUSED: [string, { setup: unknown; data?: unknown; lang?: string; lines: string[] }][] = [
  [
    "text for numbers, weights without a positive one, a day that is none",
    {
      setup: {
        period: { year: "202X", quarter: 5 },
        asOf: "2026-02-30",
        members: ["Ann", "ann"],
        metrics: [{ id: "sales", kind: "additive", target: "100", split: { method: "weights", values: [0, 0] } }],
      },
      lang: "en-US",
      lines: [
        '$.period.year: must be a number, not "202X"',
        "$.period.quarter: must be at most 4, not 5",
        '$.asOf: must be a date of the calendar written like 2026-07-01, not "2026-02-30"',
        expect.stringMatching(/^\$\.members\[1\]: repeats /) as unknown as string,
        "$.metrics[0].split.values: needs at least one number above 0",
        '$.metrics[0].target: must be a number, not "100"',
      ],
    },
  ],
  [
    "the same rep, metric and week twice, an unknown rep, parts for an additive metric, in Chinese",
    {
      setup: goodSetup,
      data: {
        weekly: [
          { rep: "Ann", metric: "sales", week: 1, actual: 1 },
          { rep: "ann ", metric: "sales", week: 1, actual: 2 },
          { rep: "Zoe", metric: "sales", week: 1, actual: 1 },
          { rep: "Bo", metric: "paid", week: 15, numerator: 1, denominator: 2 },
        ],
        review: [{ rep: "Bo", metric: "sales", actual: "38" }],
      },
      lines: [
        "$.weekly[1]：与 $.weekly[0] 的销售代表、指标和周次相同：ann 、sales，第 1 周",
        '$.weekly[2].rep："Zoe" 不是团队成员；成员有："Ann", "Bo"',
        "$.weekly[3].week：必须是本周期的周次 1 至 14，而不是 15",
        '$.review[0].actual：必须是数字，而不是 "38"',
      ],
    },
  ],
];

test.each(REFUSED)("refused with code 2, one line per problem, no file: %s", async (_what, { setup, data, lang, lines }) => {
  const words = ["--setup", place("s.json", setup), ...(data === undefined ? [] : ["--data", place("d.json", data)])];
  const before = readdirSync(folder);
  const { code, output, errors } = await runWorkbookCommand(
    [...words, ...(lang === undefined ? [] : ["--lang", lang]), "--out", join(folder, "q.xlsx"), "--report", join(folder, "r.json")],
  );
  expect([code, output]).toEqual([2, ""]);
  expect(linesOf(errors)).toEqual(lines);
  expect(readdirSync(folder)).toEqual(before);
});

test("an unknown option is refused with code 2 and a hint at --help; an old workbook stays as it was", async () => {
  const old = place("q.xlsx", "old");
  const { code, output, errors } = await runWorkbookCommand(["--setup", place("s.json", goodSetup), "--out", old, "--colour", "red"]);
  expect([code, output, linesOf(errors)]).toEqual([2, "", ["command line: Unknown option '--colour' (see --help)"]]);
  expect(JSON.parse(readFileSync(old, "utf8"))).toBe("old");
});

test("the examples that the help and the README name are there", () => {
  for (const name of ["examples/east-china.setup.json", "examples/east-china.data.json"]) expect(existsSync(resolve(root, name))).toBe(true);
  expect(readProjectJson("examples", "east-china.setup.json")).toMatchObject({ team: "华东区" });
});
