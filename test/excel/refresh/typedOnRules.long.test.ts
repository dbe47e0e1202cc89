/**
 * A rule whose thresholds are typed on the sheet 规则 itself. The product's four are typed in the settings; the rules of these tests have one
 * more (test/templates/trialRule.ts), and the commands of src/excel are called with the page's own Office.js.
 */
import { createQuarter, refresh } from "../../../src/excel";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { ruleIn } from "../../../src/templates/reading/rules";
import { ruleParts } from "../../../src/templates/rules/ruleCells";
import { cellAddress } from "../../../src/workbook";
import { coreCells, isSame } from "../../calculators/compareCalculators";
import { fileValue } from "../../calculators/compareQuarters";
import { modelValue, readModel } from "../../calculators/readModel";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { recalculateAllWithLibreOffice } from "../../oracle/libreOffice";
import { trialRule } from "../../templates/trialRule";
import { tableOn } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { openExcel, smallSetup, startWorkbook } from "../support";
import type { CellInput } from "../../../src/templates";
import type { Host } from "../../../stand-in/node/openHost";
import type { Workbook } from "../../../src/file/model";

jest.mock("../../../src/templates/rules/rules", () => {
  const actual = jest.requireActual<typeof import("../../../src/templates/rules/rules")>("../../../src/templates/rules/rules");
  return jest.requireActual<typeof import("../../templates/trialRule")>("../../templates/trialRule").withTrialRule(actual);
});

const options = { language: "zh-CN", today: "2026-08-03" } as const;
const sheet = "规则";

let host: Host;
let fresh: Workbook;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
  startWorkbook(host, smallSetup());
  expect((await createQuarter(options)).code).toBe("created");
  fresh = host.workbook;
});
afterAll(() => host.close());

/** Rows of the trial: its three thresholds, then its switch. */
const trialRow = ruleParts.findIndex(({ rule }) => rule.id === trialRule.id);

async function type(entries: readonly (string | number)[]): Promise<void> {
  startWorkbook(host, null, { workbook: structuredClone(fresh), engine: createUniverEngine() });
  const { top, at } = tableOn(host, sheet);
  await host.type(sheet, cellAddress(top + trialRow, at("填写")), entries.map((entry) => [entry]));
  await host.recalculate();
}

/** What is in force and what is said of it, row by row. */
function shown(workbook = host.workbook): unknown[] {
  const valueAt = modelValue(workbook);
  const { top, at } = tableOn(host, sheet);
  return [0, 1, 2, 3].map((row) => ["现在按", "提示"].map((header) => valueAt(sheet, cellAddress(top + trialRow + row, at(header))) || null));
}

function disagreements(workbook: Workbook, valueAt: (name: string, address: string) => CellInput | string): unknown[] {
  return coreCells(workbook).flatMap(({ column, sheet: name, address, core }) => {
    const other = valueAt(name, address);
    return isSame(core, other) ? [] : [{ column, core, other }];
  });
}

const cases = [
  [[0.7, 14, 48, "关"], [["70.0%", null], ["14", null], ["48", null], ["关", null]], { share: 0.7, days: 14, hours: 48, on: false }],
  [[70, 1, 0.5, "开"], [["70.0%", "按百分数"], ["1", null], ["0.5", null], ["开", null]], { share: 0.7, days: 1, hours: 0.5, on: true }],
  [["七成", "两周", "一天", "停"], [["50.0%", "没有计入，按默认值"], ["7", "没有计入，按默认值"], ["24", "没有计入，按默认值"], ["开", "没有计入，按默认值"]], { share: 0.5, days: 7, hours: 24, on: true }],
  [["", "", "", ""], [["50.0%", "空白，按默认值"], ["7", "空白，按默认值"], ["24", "空白，按默认值"], ["开", "空白，按默认值"]], { share: 0.5, days: 7, hours: 24, on: true }],
  [[1.2, 2.5, 721, "关"], [["50.0%", "没有计入，按默认值"], ["7", "没有计入，按默认值"], ["24", "没有计入，按默认值"], ["关", null]], { share: 0.5, days: 7, hours: 24, on: false }],
] as const;

test("formulas, core, the reader of core and LibreOffice agree on what is typed on the sheet itself", async () => {
  const workbooks: Workbook[] = [];
  for (const [typed, expected, values] of cases) {
    await type(typed);
    expect([typed, ...shown()]).toEqual([typed, ...expected]);
    const { named, book } = readModel(host.workbook);
    expect(ruleIn(trialRule, (name) => named[name], book.language)).toEqual(values);
    expect(disagreements(host.workbook, modelValue(host.workbook))).toEqual([]);
    workbooks.push(host.workbook);
  }
  const files = await recalculateAllWithLibreOffice(await Promise.all(workbooks.map((workbook) => saveXlsx(workbook))));
  expect(workbooks.flatMap((workbook, index) => disagreements(workbook, fileValue(files[index]?.sheets ?? [])))).toEqual([]);
});

test("the names of the rule point at what is in force", async () => {
  await type([70, 3, "", "关"]);
  const { top, at } = tableOn(host, sheet);
  const cell = host.workbook.names.find(({ name }) => name === "qb_trial_share")?.formula;
  expect(cell?.replaceAll("$", "")).toBe(`='${sheet}'!${cellAddress(top + trialRow, at("生效值"))}`);
});

test("Refresh names each cell of the sheet that is not taken as it was typed", async () => {
  await type([70, "两周", "", "停"]);
  const { top, at } = tableOn(host, sheet);
  const address = (row: number) => `${sheet}!${cellAddress(top + trialRow + row, at("填写"))}`;
  const { details } = await refresh(options);
  expect(details).toEqual([
    `${address(0)}（规则「试用」：比率低于）填的是 70，按 70% 判断。`,
    `${address(1)}（规则「试用」：天数）填的「两周」没有计入，按默认值 7 判断；可填 1 – 30。是不是要填 14？`,
    `${address(2)}（规则「试用」：小时）是空的，按默认值 24 判断；可填 0.5 – 720。`,
    `${address(3)}（规则「试用」的开关）填的「停」没有计入，按默认值 开 判断；可填 开 / 关。`,
  ]);
});

test("a workbook of an earlier version, which has no sheet of the rules, gets the rule with its defaults, and goes by what is typed there", async () => {
  const { file, kept } = openKept("zh-3", 1);
  startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
  expect((await createQuarter(options)).code).toBe("upgraded");
  startWorkbook(host, null, { workbook: host.workbook, engine: createUniverEngine() });
  await host.recalculate();
  expect(shown()).toEqual([["50.0%", null], ["7", null], ["24", null], ["开", null]]);
  const { top, at } = tableOn(host, sheet);
  await host.type(sheet, cellAddress(top + trialRow, at("填写")), [[80]], { paste: true });
  await host.recalculate();
  expect(shown()[0]).toEqual(["80.0%", "按百分数"]);
});
