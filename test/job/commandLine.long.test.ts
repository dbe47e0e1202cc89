/** `npm run example`, and what `npm run workbook` refuses, as somebody at a prompt meets them. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileSchema } from "../schemas/schemaValidators";
import { validateXlsx } from "../oracle/validateXlsx";
import * as eastChina from "./expectations/eastChina";
import { expectAchievement, expectLagging } from "./expectReport";
import { runNode, runWorkbookCommand } from "./runCommand";
import { linesOf, place, useFolder } from "./savedFiles";
import { openSaved } from "./savedWorkbook";
import type { WorkbookReport } from "../../src/workbook/report";

const root = join(__dirname, "..", "..");
const folder = useFolder();
const placeJson = (name: string, json: unknown): string => place(name, JSON.stringify(json));

test("from any folder, without data and report, with Chinese and blanks in the paths: Chinese sheets, one file", async () => {
  placeJson("季度 设置.json", { period: { year: 2026, quarter: 3 }, members: ["王芳"], metrics: [{ id: "sales", kind: "additive", target: 10 }] });
  const { code, output, errors } = await runWorkbookCommand(["--setup", "季度 设置.json", "--out", "新 文件夹/季度.xlsx"], folder.path);
  expect([code, errors]).toEqual([0, ""]);
  expect(linesOf(output)).toEqual([expect.stringContaining("新 文件夹/季度.xlsx")]);
  expect(readdirSync(folder.path).sort()).toEqual(["季度 设置.json", "新 文件夹"].sort());
  expect(readdirSync(join(folder.path, "新 文件夹"))).toEqual(["季度.xlsx"]);
  expect(openSaved(readFileSync(join(folder.path, "新 文件夹", "季度.xlsx"))).sheetNames).toEqual(expect.arrayContaining(["目标设定", "过程跟进", "周进度", "结果复盘", "设置"]));
});

test("a file that is no workbook: the line on the standard error, code 2, no file", async () => {
  place("客户 名单.csv", "a,b");
  const { code, output, errors } = await runWorkbookCommand(["refresh", "--in", "客户 名单.csv", "--out", "新.xlsx"], folder.path);
  expect([code, output, errors]).toEqual([2, "", "--in：文件不是 .xlsx 工作簿 (客户 名单.csv)\n"]);
  expect(readdirSync(folder.path)).toEqual(["客户 名单.csv"]);
});

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
    expect(report.wire.create.batches).toBe(4);
    expect(report.wire.refresh.batches).toBe(2);
    const file = readFileSync(join(root, "out", `east-china.${language}.xlsx`));
    expect(openSaved(file).formulaCells.filter(({ hasValue }) => !hasValue)).toEqual([]);
    expect(await validateXlsx(file)).toEqual([]);
  }
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
        "$.weekly[1]：与 $.weekly[0] 的人员、指标和周次相同：ann 、sales，第 1 周",
        '$.weekly[2].rep："Zoe" 不是团队成员；成员有："Ann", "Bo"',
        "$.weekly[3].week：必须是本周期的周次 1 至 14，而不是 15",
        '$.review[0].actual：必须是数字，而不是 "38"',
      ],
    },
  ],
];

test.each(REFUSED)("refused with code 2, one line per problem, no file: %s", async (_what, { setup, data, lang, lines }) => {
  const words = ["--setup", placeJson("s.json", setup), ...(data === undefined ? [] : ["--data", placeJson("d.json", data)])];
  const before = readdirSync(folder.path);
  const { code, output, errors } = await runWorkbookCommand(
    [...words, ...(lang === undefined ? [] : ["--lang", lang]), "--out", join(folder.path, "q.xlsx"), "--report", join(folder.path, "r.json")],
  );
  expect([code, output]).toEqual([2, ""]);
  expect(linesOf(errors)).toEqual(lines);
  expect(readdirSync(folder.path)).toEqual(before);
});

test("an unknown option is refused with code 2 and a hint at --help; an old workbook stays as it was", async () => {
  const old = placeJson("q.xlsx", "old");
  const { code, output, errors } = await runWorkbookCommand(["--setup", placeJson("s.json", goodSetup), "--out", old, "--colour", "red"]);
  expect([code, output, linesOf(errors)]).toEqual([2, "", ["command line: Unknown option '--colour' (see --help)"]]);
  expect(JSON.parse(readFileSync(old, "utf8"))).toBe("old");
});
