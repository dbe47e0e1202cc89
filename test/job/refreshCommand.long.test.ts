/** `refresh` and `report` on workbooks that other programs saved. */

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compileSchema } from "../schemas/schemaValidators";
import { saveWithLibreOffice } from "../oracle/libreOffice";
import { expectLagging } from "./expectReport";
import { openSaved } from "./savedWorkbook";
import { changeParts, linesOf, openpyxlFile, place, run, useFolder } from "./savedFiles";
import type { StandingReport } from "../../src/workbook/report";

const folder = useFolder();
const readReport = (file: string) => JSON.parse(readFileSync(file, "utf8")) as StandingReport;

/** Of 65 over 66 working days 5, 4.9 and 4.9 are due in weeks 2 and 3 and 3 in the first, which has three days. */
const LAGGING = [
  { rep: "王芳", metric: "sales", weeks: [2, 3], rates: [2 / 4.9, 1 / 4.9] },
  { rep: "李娜", metric: "sales", weeks: [1, 2, 3], rates: [1 / 3, 1 / 4.9, 1 / 4.9] },
];

test("a workbook that openpyxl changed is refreshed, with the values that it had lost; report and LibreOffice's copy tell the same", async () => {
  const [out, first, second, third] = [place("b.xlsx"), place("1.json"), place("2.json"), place("3.json")];
  const { code, output, errors } = await run("refresh", "--in", openpyxlFile, "--out", out, "--report", first);
  expect([code, errors]).toEqual([0, ""]);
  expect(linesOf(output).slice(0, 2)).toEqual([
    expect.stringMatching(/b\.xlsx: \d+ sheets, \d+ bytes; refresh \d+ batches, \d+ actions, \d+ bytes; 2 lagging, 0 failed checks$/),
    expect.stringContaining("当前有 2 条滞后提醒"),
  ]);
  expectLagging(readReport(first), LAGGING);
  const matches = compileSchema("report");
  expect([matches(readReport(first)), matches.errors]).toEqual([true, null]);
  expect(readReport(first).achievement.map(({ rep, actual }) => [rep, actual])).toEqual([["王芳", 8], ["李娜", 3], [null, 11]]);
  const saved = openSaved(readFileSync(out));
  expect(saved.sheetNames).toContain("我的笔记");
  expect([saved.formulaCells.filter(({ hasValue }) => !hasValue), saved.errors]).toEqual([[], []]);

  expect(await run("report", "--in", openpyxlFile, "--report", second)).toMatchObject({ code: 0, errors: "" });
  expect(readReport(second)).toEqual(readReport(first));

  writeFileSync(place("lo.xlsx"), await saveWithLibreOffice(readFileSync(out)));
  expect(await run("refresh", "--in", place("lo.xlsx"), "--out", place("lo.xlsx"), "--report", third)).toMatchObject({ code: 0, errors: "" });
  const { wire: _wire, ...found } = readReport(first);
  expect(readReport(third)).toMatchObject(found);
  expect(readdirSync(folder.path).sort()).toEqual(["1.json", "2.json", "3.json", "b.xlsx", "lo.xlsx"]);
});

const SHEET = "xl/worksheets/sheet2.xml";
const withLosses = () =>
  changeParts(openpyxlFile, {
    "xl/vbaProject.bin": () => "macro",
    [SHEET]: (part) => part.replace(/<sheetView /, '<sheetView zoomScale="80" ').replace(/<pageMargins/, '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks><pageMargins'),
  });

test("what saving would lose is named and nothing is written; only with --allow-losses the workbook is saved without it", async () => {
  const file = place("a.xlsx", withLosses());
  const refused = await run("refresh", "--in", file, "--out", place("b.xlsx"), "--lang", "en-US");
  expect([refused.code, refused.output]).toEqual([2, ""]);
  expect(linesOf(refused.errors)).toEqual([
    expect.stringMatching(/^--in: holds what saving here would lose\. .* --allow-losses:$/),
    "  macros",
    "  首页: hyperlinks (their texts stay)",
  ]);
  expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
  const allowed = await run("refresh", "--in", file, "--out", place("b.xlsx"), "--lang", "en-US", "--allow-losses");
  expect(allowed.code).toBe(0);
  expect(linesOf(allowed.output).slice(-4)).toEqual(["Not in the saved file:", "  macros", "  首页: the zoom", "  首页: hyperlinks (their texts stay)"]);
});

test("a protected sheet that Refresh has to write to is refused, and its report is made; today is the day that was asked for", async () => {
  const cut = (part: string) =>
    part.replace(/<c r="G7"[^>]*><f>.*?<\/f><v ?\/><\/c>|<c r="G7"[^>]*><f>.*?<\/f><v><\/v><\/c>/, "").replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
  const file = place("a.xlsx", changeParts(openpyxlFile, { "xl/worksheets/sheet6.xml": cut }));
  const refused = await run("refresh", "--in", file, "--out", place("b.xlsx"));
  expect([refused.code, refused.output]).toEqual([2, ""]);
  expect(refused.errors).toContain("受保护");
  const report = await run("report", "--in", file, "--report", place("r.json"), "--today", "2026-07-13");
  expect([report.code, report.errors]).toEqual([0, ""]);
  expectLagging(readReport(place("r.json")), [{ rep: "李娜", metric: "sales", weeks: [1, 2], rates: [1 / 3, 1 / 4.9] }]);
});
