/**
 * Words that stand on a column alone, and a count with no word before it: formula, core and colours say the same. The product has no such
 * column yet; the catalogue of these tests has one (test/templates/daysLeft.ts).
 */
import { createQuarter } from "../../../src/excel";
import { Highlights } from "../../../stand-in/page/grid/highlights";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { outcome } from "../../../src/templates/model/columns";
import { label } from "../../../src/templates/model/language";
import { tableName, type CellInput, type Language } from "../../../src/templates";
import { cellAddress } from "../../../src/workbook";
import { coreCells } from "../../calculators/compareCalculators";
import { fileValue } from "../../calculators/compareQuarters";
import { modelValue } from "../../calculators/readModel";
import { recalculateAllWithLibreOffice } from "../../oracle/libreOffice";
import { usePage } from "../pageGlobals";
import { openExcel, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

jest.mock("../../../src/templates/catalogue", () => {
  const actual = jest.requireActual<typeof import("../../../src/templates/catalogue")>("../../../src/templates/catalogue");
  const { withDaysLeft } = jest.requireActual<typeof import("../../templates/daysLeft")>("../../templates/daysLeft");
  return { ...actual, catalogue: withDaysLeft(actual.catalogue) };
});

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterAll(() => host.close());

const headers: Readonly<Record<Language, readonly [string, string, string]>> = {
  "zh-CN": ["问题", "时限", "剩余天数"],
  "en-US": ["Issue", "Due", "Days left"],
};

/** Today is 3 August. */
const dues = ["2026-08-15", "2026-08-03", "2026-08-02", "", "soon", "2026-08-04 18:00"];

const texts: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["12 天", "0 天", "过期 1 天", "没有“时限”", "没有“时限”", "1 天"],
  "en-US": ["12 days", "0 days", "Past by 1 days", 'No "due" date', 'No "due" date', "1 days"],
};

test.each(["zh-CN", "en-US"] as const)("formula, core and LibreOffice write the words of the column and its bare count, in %s", async (language) => {
  const engine = createUniverEngine();
  startWorkbook(host, smallSetup());
  expect((await createQuarter({ language, today: "2026-08-03" })).code).toBe("created");
  startWorkbook(host, null, { workbook: host.workbook, engine });
  const sheet = host.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName("actions")));
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("The actions are missing.");
  const [issue, due, left] = headers[language];
  const addressOf = (header: string, row = 0) => cellAddress(table.area.top + 1 + row, table.area.left + table.columns.findIndex(({ name }) => name === header));
  await host.type(sheet.name, addressOf(issue), dues.map((_, row) => [`${row + 1}`]), { paste: true });
  await host.type(sheet.name, addressOf(due), dues.map((day) => [day]), { paste: true });
  await host.recalculate();

  const expected: readonly CellInput[] = texts[language];
  const addresses = dues.map((_, row) => addressOf(left, row));
  const core = new Map(coreCells(host.workbook).filter(({ column }) => column === "actions.daysLeft").map((cell) => [cell.address, cell.core]));
  const [file] = await recalculateAllWithLibreOffice([await saveXlsx(host.workbook)]);
  expect(addresses.map((address) => core.get(address))).toEqual(expected);
  expect(addresses.map((address) => modelValue(host.workbook)(sheet.name, address))).toEqual(expected);
  expect(addresses.map((address) => fileValue(file?.sheets ?? [])(sheet.name, address))).toEqual(expected);

  const highlights = new Highlights(engine, host.workbook, sheet);
  const at = table.area.left + table.columns.findIndex(({ name }) => name === left);
  const colours = [...dues, "no issue"].map((_, row) => highlights.at(table.area.top + 1 + row, at)?.fill ?? null);
  const [green, , red, amber] = colours;
  expect(new Set([green, red, amber]).size).toBe(3);
  expect(colours).toEqual([green, green, red, amber, amber, green, null]);
});

test("a code that the column does not have does not compile", () => {
  const formula = () =>
    outcome("x", "", "", 1, {
      about: label("", ""),
      outcomes: { some: { word: label("有", "Some") } },
      // @ts-expect-error the column has no such code
      formula: (say) => `=${say("sone")}`,
      core: () => "some",
    });
  expect(formula).toThrow(TypeError);
});
