/**
 * Workbooks of version 1 become workbooks of this version: all that are kept, in LibreOffice too, and one of them with the values of one made anew.
 */
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { schemaVersion, type CellInput, type TableId } from "../../../src/templates";
import { cellAddress } from "../../../src/workbook";
import { compareCells, isSame } from "../../calculators/compareCalculators";
import { fileValue } from "../../calculators/compareQuarters";
import { openQuarterMaker } from "../../calculators/quarterMaker";
import { readModel } from "../../calculators/readModel";
import { placeOf } from "../../fixtures/keptCells";
import { keptOfRun, type KeptCells } from "../../fixtures/keptWorkbook";
import { recalculateAllWithLibreOffice } from "../../oracle/libreOffice";
import { nameOf, oursByCore, upgradeLimit, upgradeTests } from "./upgradeTests";
import type { Workbook } from "../../../src/file/model";
import { drawnByLot } from "../../calculators/drawnByLot";

const older = keptOfRun().filter(({ version }) => version < schemaVersion);
const names = older.map(nameOf);
const unmoved = "zh-3 of version 1";

/**
 * What a new workbook of the same data has otherwise: places by ids of rows, which are drawn anew; the rows of its sheet of week entries; a
 * threshold whose former default became today's; the public holidays with which it begins.
 */
const otherAnew = new RegExp(`^(${drawnByLot.join("|")}|weekly.entryRow|(holidays|workdays)\\.\\w+|thresholds\\.\\w+(?= 7$))`);

const upgradeOf = upgradeTests(older);

test("LibreOffice calculates what core calculates", async () => {
  const files: Uint8Array[] = [];
  for (const name of names) files.push(await saveXlsx(upgradeOf(name).workbook));
  const calculated = await recalculateAllWithLibreOffice(files);
  names.forEach((name, index) => {
    expect([name, compareCells(oursByCore(upgradeOf(name)), fileValue(calculated[index]?.sheets ?? [])).differences]).toEqual([name, []]);
  });
});

test("a column of one's own between two members is no longer summed", () => {
  const { workbook, kept } = upgradeOf("en-3 of version 1");
  const { table, cell, columnOf } = placeOf(workbook, kept, "targets");
  const members = table.columns.map((_, index) => table.area.left + index).filter((column) => column >= columnOf("rep:R01") && column <= columnOf("rep:R04"));
  const sum = cell(0, columnOf("sum"))?.formula ?? "";
  expect(members.length).toBeGreaterThan(4);
  expect(sum).toContain(`COUNT(${["R01", "R02", "R03", "R04"].map((key) => cellAddress(table.area.top + 1, columnOf(`rep:${key}`))).join(",")})`);
});

describe("a workbook in which nobody moved, renamed or added anything", () => {
  let fresh: Workbook;
  beforeAll(async () => {
    const { kept } = upgradeOf(unmoved);
    const maker = openQuarterMaker();
    fresh = await maker.make({
      language: kept.language,
      setup: kept.setupNow,
      rows: Object.entries(kept.tables).flatMap(([table, rows]) => {
        // What a new workbook begins with and people emptied is emptied here, too.
        const emptied = Object.fromEntries(rows.flatMap(({ cells }) => Object.keys(cells)).map((id) => [id, ""]));
        return rows.map(({ at, cells }) => ({ table: table as TableId, row: at, cells: { ...emptied, ...keystrokes(cells) } }));
      }),
      named: Object.entries(keystrokes(kept.named)).map(([name, entry]) => ({ name, entry: entry as string | number })),
    });
    await maker.close();
  }, upgradeLimit);

  test("is a new workbook with the same data: every value of every column that both calculate", () => {
    const upgrade = upgradeOf(unmoved);
    const [older, newer] = [valuesByColumn(upgrade.workbook), valuesByColumn(fresh)];
    const own = new Set(upgrade.kept.overwritten.map(({ table, column, at }) => `${table}.${column} ${at}`));
    const both = [...newer].filter(([cell]) => older.has(cell) && !own.has(cell) && !otherAnew.test(cell));
    expect(both.length).toBeGreaterThan(5000);
    expect(both.filter(([cell, value]) => !isSame(value, older.get(cell) ?? null))).toEqual([]);
    const columnsOf = (cells: ReadonlyMap<string, unknown>) => new Set([...cells.keys()].map((cell) => cell.split(" ")[0] as string));
    const lacking = [...columnsOf(newer)].filter((column) => !columnsOf(older).has(column));
    // The sheet of week entries is offered, and no press adds it unasked.
    expect(lacking.filter((column) => !column.startsWith("weekEntry."))).toEqual([]);
  });
});

/** What a person types to get these cells: a text stays one, whatever it looks like. */
function keystrokes(cells: KeptCells): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, typeof value === "string" ? `'${value}` : typeof value === "object" ? value.formula : value]));
}

/** Values of all calculated columns by "table.column row". */
function valuesByColumn(workbook: Workbook): Map<string, CellInput> {
  const { tables } = readModel(workbook);
  return new Map(
    [...tables].flatMap(([id, { content, place, template }]) =>
      [...place.columns].filter(([column]) => template.columns.some((one) => one.id === column && one.kind === "calculated")).flatMap(([column, { column: at }]) => content.rows.map((row, index) => [`${id}.${column} ${index}`, row[at - content.left] ?? null] as const)),
    ),
  );
}
