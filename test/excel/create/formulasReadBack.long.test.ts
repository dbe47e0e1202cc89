/** Formulas of a fresh workbook, as the page reads them through Office.js, are known as those of its version. */
import { coreSet, LANGUAGES, schemaVersion, setText, type Language } from "../../../src/templates";
import { buildPlan, parseAddress, type Area, type SheetPlan, type WorkbookPlan } from "../../../src/workbook";
import { formulaOwner, formulaWithIds, isKnown, knownFormulasOf, type FormulaPlace, type KnownFormulas } from "../../../src/workbook/formula";
import { accept } from "../../workbook/setup/sampleSetup";
import { openExcel, pressDone, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

let known: KnownFormulas;
const hosts = new Map<Language, Host>();

beforeAll(async () => {
  known = (await knownFormulasOf(schemaVersion)) as KnownFormulas;
  for (const language of LANGUAGES) hosts.set(language, await openExcel({ language }));
});
afterAll(async () => {
  for (const host of hosts.values()) await host.close();
});

interface ReadFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet's cells; rows and columns count from 0. */
async function formulasOn(host: Host, sheet: string): Promise<ReadFormula[]> {
  const { Excel } = host.window as unknown as { Excel: typeof globalThis.Excel };
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load("formulas,address");
    await context.sync();
    const { top, left } = (parseAddress(range.address) as { area: Area }).area;
    const cells = (range.formulas as unknown[][]).flatMap((line, y) =>
      line.map((cell, x) => ({ formula: String(cell), row: top + y, column: left + x })),
    );
    return cells.filter(({ formula }) => formula.startsWith("="));
  });
}

/** Null for lines above the tables. */
function placeOf({ row, column }: ReadFormula, sheet: SheetPlan, { places, names }: WorkbookPlan): FormulaPlace | null {
  const table = sheet.tables
    .flatMap(({ id }) => places.tables.get(id) ?? [])
    .find(({ top, rows, columns }) => row > top && row <= top + rows && [...columns.values()].some((place) => place.column === column));
  const cell = names.find((name) => name.sheet === sheet.id && name.area.top === row && name.area.left === column);
  const id = table ? [...table.columns].find(([, place]) => place.column === column)?.[0] : cell?.name;
  return id === undefined ? null : { places, table: table ?? null, sheet: sheet.name, row, column: id };
}

test.each(LANGUAGES)("two people, %s: every calculated cell of every row", async (language) => {
  const host = hosts.get(language) as Host;
  startWorkbook(host, smallSetup());
  await pressDone(host, "newQuarter");
  const plan = buildPlan(accept(smallSetup()), language);
  const owners = new Set<string>();
  const strangers: string[] = [];
  for (const sheet of plan.sheets) {
    for (const cell of await formulasOn(host, sheet.name)) {
      const place = placeOf(cell, sheet, plan);
      if (!place) continue;
      const owner = formulaOwner(place.table?.id ?? null, place.column);
      const text = formulaWithIds(cell.formula, place);
      owners.add(owner);
      if (!isKnown(known, language, owner, text)) strangers.push(`${owner}: ${cell.formula} reads ${text}`);
    }
  }
  expect(strangers.slice(0, 3)).toEqual([]);
  expect([...owners].sort()).toEqual(Object.keys(known[setText(coreSet)]?.[language] ?? {}).sort());
});
