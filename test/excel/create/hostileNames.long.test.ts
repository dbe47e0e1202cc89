/** Names that look like formulas, criteria, wildcards or field codes stay text everywhere, and calculations still join on them. */
import { compare } from "../../calculators/compareCalculators";
import { modelValue } from "../../calculators/readModel";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { cellAddress } from "../../../src/workbook";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

const names = [
  "=A1+1", "+1", "-2", "@SUM(A1)", 'O"Brien" "",', "a*", "a?~*", "🦊👩‍👩‍👧", "长".repeat(255), "[b]#'c@", "&P &\"字体\"", "1e5", "3/4", "TRUE", "#REF!", "'=x", "<b>&amp;",
];
const metrics = [
  { id: "sales", name: "=销售*[额]#", unit: "+万元", kind: "additive", target: 1700 },
  { id: "rate", name: "@回款?~\"率\"", unit: "%", kind: "ratio", target: 0.9 },
];
const setup = smallSetup({ members: names, metrics, team: `=华东&"区" ${"队".repeat(240)}`, manager: "-周敏" });

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  startWorkbook(host, setup, { engine: createUniverEngine() });
  await pressDone(host, "newQuarter");
  const weekly = sheetOf(host, "周进度");
  const [table] = weekly.tables;
  if (!table) throw new Error("no weekly table");
  const column = (header: string) => table.area.left + table.columns.findIndex(({ name }) => name === header);
  const rows = table.area.bottom - table.area.top;
  const isRatio = (index: number) => index % 28 >= 14;
  const numbers = Array.from({ length: rows }, (_, index) => (isRatio(index) ? [null, 8 + (index % 3), 10] : [3 + (index % 5), null, null]));
  await host.type("周进度", cellAddress(table.area.top + 1, column("人工修正")), numbers, { paste: true });
  const contacts = names.map((name, index) => [46_210 + index, `'${name}`, `'${names[(index + 1) % names.length] ?? ""}`]);
  await host.type("过程跟进", "A5", contacts, { paste: true });
  await pressDone(host, "refresh");
});
afterAll(() => host.close());

test("the name heads its column in the targets, as text", () => {
  const [table] = sheetOf(host, "目标设定").tables;
  const headers = table?.columns.map(({ name }) => name) ?? [];
  expect(names.filter((name) => !headers.includes(name))).toEqual([]);
});

test("no cell took a name for a formula, a number or an error", () => {
  const cells = host.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((line) => [...line.values()]));
  const typed = new Set(names);
  expect(cells.filter(({ formula }) => formula !== undefined && typed.has(formula))).toEqual([]);
  for (const name of names) expect(cells.some(({ value, formula }) => value === name && formula === undefined)).toBe(true);
  expect(cells.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
});

test("lists refer to cells, so that no name stands in a validation; its title keeps Excel's 32 characters", () => {
  const validations = host.workbook.sheets.flatMap((sheet) => sheet.validations);
  const sources = validations.flatMap(({ rule }) => (rule["list"] as { source: string } | undefined)?.source ?? []);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.every((source) => /^=qb_list_\w+$/.test(source))).toBe(true);
  expect(Math.max(...validations.map(({ errorAlert }) => errorAlert?.title?.length ?? 0))).toBeLessThanOrEqual(32);
});

test("page headers show the team with & doubled, within Excel's 255 characters", () => {
  for (const { pageLayout } of host.workbook.sheets.slice(1).filter(({ visibility }) => visibility === "Visible")) {
    const { leftHeader = "", centerHeader = "", rightHeader = "" } = pageLayout.headerFooter;
    expect(`&L${leftHeader}&C${centerHeader}&R${rightHeader}`.length).toBeLessThanOrEqual(255);
    expect(leftHeader.startsWith('=华东&&"区"')).toBe(true);
    expect(leftHeader.replaceAll("&&", "")).not.toContain("&");
  }
});

test("every calculated cell is what core says: the names still join", () => {
  const { compared, differences } = compare(host.workbook, modelValue(host.workbook));
  expect(differences.slice(0, 5)).toEqual([]);
  expect(compared.get("followUps.repKey")).toBeGreaterThanOrEqual(names.length);
  const [table] = sheetOf(host, "过程跟进").tables;
  const at = (table?.area.left ?? 0) + (table?.columns.findIndex(({ name }) => name === "成员编号") ?? 0);
  const keys = names.map((_, index) => sheetOf(host, "过程跟进").cells.get(4 + index)?.get(at)?.value);
  expect(keys).toEqual(names.map((_, index) => `R${String(index + 1).padStart(2, "0")}`));
});
