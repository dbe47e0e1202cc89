/**
 * Workbooks of version 1 become workbooks of this version: one press, with what people typed, moved, renamed and added as it was, every
 * formula of ours as today's templates have it, and every calculated cell as core, the engine and LibreOffice work it out.
 */
import { toSerial } from "../../src/core";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { schemaVersion, type CellInput, type TableId } from "../../src/templates";
import { cellAddress, formulaOfColumn, formulaWithIds, readQuarterMark } from "../../src/workbook";
import { compareCells, coreCells, isSame } from "../calculators/compareCalculators";
import { openQuarterMaker } from "../calculators/quarterMaker";
import { modelValue, readModel } from "../calculators/readModel";
import { fileValue } from "../calculators/compareQuarters";
import { lostCells, unlikeKept, placeOf } from "../fixtures/keptCells";
import { keptOfThisRun, openKept, readKeptFile, type KeptCells, type KeptQuarter } from "../fixtures/keptWorkbook";
import { pdfPages, printAllToPdf, recalculateAllWithLibreOffice } from "../oracle/libreOffice";
import { openExcel, press, pressDone, startWorkbook, type Pressed } from "./support";
import type { Host } from "../../src/host/node/openHost";
import type { Workbook } from "../../src/host/model";

/** Milliseconds that end a run which hangs. */
const upgradeLimit = 60 * 60_000;

const older = keptOfThisRun().filter(({ version }) => version < schemaVersion);
/** "zh-3 of version 1" */
const names = older.map(({ name, version }) => `${name} of version ${version}`);
const unmoved = "zh-3 of version 1";

interface Upgraded {
  readonly kept: KeptQuarter;
  readonly pressed: Pressed;
  readonly again: Pressed;
  readonly workbook: Workbook;
}

const upgraded = new Map<string, Upgraded>();
let host: Host;

beforeAll(async () => {
  const hosts = { "zh-CN": await openExcel(), "en-US": await openExcel({ language: "en-US" }) };
  for (const { name, version } of older) {
    const { file, kept } = openKept(name, version);
    host = hosts[kept.language];
    startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
    const pressed = await pressDone(host, "newQuarter");
    const again = await press(host, "newQuarter");
    createUniverEngine().recalculate(host.workbook, { today: toSerial(kept.today) });
    upgraded.set(`${name} of version ${version}`, { kept, pressed, again, workbook: host.workbook });
  }
  for (const one of Object.values(hosts)) await one.close();
}, upgradeLimit);

function upgradeOf(name: string): Upgraded {
  const found = upgraded.get(name);
  if (!found) throw new Error(`${name} was not upgraded`);
  return found;
}

/** Cells in which people put something of their own, as "sheet!A1". */
function ownCells({ workbook, kept }: Upgraded): Set<string> {
  const replaced = kept.changes.replaced.flatMap(({ table, column }) => {
    const { area } = placeOf(workbook, kept, table).table;
    return Array.from({ length: area.bottom - area.top }, (_, at) => ({ table, column, at }));
  });
  return new Set([...kept.overwritten, ...replaced].map(({ table, column, at }) => {
    const { sheet, table: { area }, columnOf } = placeOf(workbook, kept, table);
    return `${sheet.name}!${cellAddress(area.top + 1 + at, columnOf(column))}`;
  }));
}

/** What core makes of the cells that are ours. */
function oursByCore(upgrade: Upgraded) {
  const own = ownCells(upgrade);
  return coreCells(upgrade.workbook)
    .filter(({ sheet, address }) => !own.has(`${sheet}!${address}`))
    .map((cell) => (cell.column.startsWith("top.") && typeof cell.core === "string" ? { ...cell, core: inFormerWords(cell.core) } : cell));
}

/** Head lines, titles and page headers of older workbooks keep their words: docs/decisions/0021-upgrades-reach-formulas.md. */
const formerWords = [
  ["2026年第3季度", "2026 Q3"],
  ["Q3 2026", "2026 Q3"],
  ["周期概览", "季度概览"],
  ["周期开始（经理）", "季度开始（经理）"],
  ["阈值：周达成率低于（%）；第二阈值：连续周数", "达成率低于阈值的连续周数（第二阈值）"],
] as const;

function inFormerWords(text: string): string {
  return formerWords.reduce((former, [now, before]) => former.replaceAll(now, before), text);
}

/** Calculated cells that hold another formula than today's templates give them: "sheet!A1: formula"; and how many hold one. */
function otherFormulas(upgrade: Upgraded): { seen: number; others: string[] } {
  const { workbook, kept } = upgrade;
  const own = ownCells(upgrade);
  const { tables } = readModel(workbook);
  const places = { tables: new Map([...tables].map(([id, { place }]) => [id, place])) };
  const others: string[] = [];
  let seen = 0;
  for (const [id, found] of tables) {
    const { sheet, cell, columnOf } = placeOf(workbook, kept, id);
    for (const column of found.template.columns) {
      const planned = formulaOfColumn(column, found, places, kept.language);
      if (planned === null) continue;
      found.content.rows.forEach((_cells, index) => {
        const row = found.content.top + 1 + index;
        const at = { places, table: found.place, sheet: sheet.name, column: column.id, row };
        const address = `${sheet.name}!${cellAddress(row, columnOf(column.id))}`;
        const wanted = typeof planned === "string" ? planned : (planned[index] ?? "");
        const standing = cell(index, columnOf(column.id))?.formula ?? "";
        seen += 1;
        if (!own.has(address) && formulaWithIds(standing, at) !== formulaWithIds(wanted, at)) others.push(`${address}: ${standing}`);
      });
    }
  }
  return { seen, others };
}

/** The header that a column has now. */
function headerOf({ workbook, kept }: Upgraded, table: TableId, column: string): string {
  const place = placeOf(workbook, kept, table);
  return place.table.columns[place.columnOf(column) - place.table.area.left]?.name ?? "";
}

describe.each(names)("%s", (name) => {
  test("is of this version, and lacks nothing at the next press", () => {
    const { pressed, again, workbook } = upgradeOf(name);
    expect(readQuarterMark(workbook.names)?.schemaVersion).toBe(schemaVersion);
    expect(pressed.message).toMatch(/已升级到此加载项的版本|is now of this add-in's version/);
    expect(again.message).toMatch(/什么都不缺|nothing is missing/);
  });

  test("holds what people typed, renamed, moved and added", () => {
    const { kept, workbook } = upgradeOf(name);
    expect(lostCells(workbook, kept)).toEqual([]);
    expect(unlikeKept(workbook, kept)).toEqual([]);
  });

  test("has today's formula in every calculated cell but those of somebody's own, which are named", () => {
    const upgrade = upgradeOf(name);
    const { seen, others } = otherFormulas(upgrade);
    expect(seen).toBeGreaterThan(5000);
    expect(others).toEqual([]);
    const headers = upgrade.kept.changes.replaced.map(({ table, column }) => headerOf(upgrade, table, column));
    for (const header of headers) expect(upgrade.pressed.details?.join("\n")).toContain(header);
    if (headers.length === 0) expect(upgrade.pressed.details).toEqual([]);
  });

  test("calculates in the engine what core calculates", () => {
    const upgrade = upgradeOf(name);
    const cells = oursByCore(upgrade);
    expect(cells.length).toBeGreaterThan(5000);
    expect(compareCells(cells, modelValue(upgrade.workbook)).differences).toEqual([]);
  });
});

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
  expect(sum).toContain(`SUM(${["R01", "R02", "R03", "R04"].map((key) => cellAddress(table.area.top + 1, columnOf(`rep:${key}`))).join(",")})`);
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
    expect(older.size).toBeGreaterThan(5000);
    expect([...newer.keys()].filter((cell) => !older.has(cell))).toEqual([]);
    const own = new Set(upgrade.kept.overwritten.map(({ table, column, at }) => `${table}.${column} ${at}`));
    expect([...newer].filter(([cell, value]) => !own.has(cell) && !isSame(value, older.get(cell) ?? null))).toEqual([]);
  });

  test("has its columns in the same order, and prints as many pages of the same columns", async () => {
    const { workbook } = upgradeOf(unmoved);
    expect(headersInSight(workbook)).toEqual(headersInSight(fresh));
    const [older, newer] = await printAllToPdf([await saveXlsx(workbook), await saveXlsx(fresh)]);
    const [olderPages, newerPages] = [await pdfPages(older as Uint8Array), await pdfPages(newer as Uint8Array)];
    expect(newerPages.length).toBeGreaterThan(8);
    expect(olderPages.length).toBe(newerPages.length);
    const firstLines = (pages: typeof newerPages) => pages.map(({ text }) => inFormerWords(text).split("\n").slice(0, 8).map((line) => line.trim().replace(/\s+/g, " ")));
    expect(firstLines(olderPages)).toEqual(firstLines(newerPages));
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

/** The headers of each table that people see, from the left. */
function headersInSight(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, columns }) => {
      const seen = columns.filter((_, index) => sheet.columns.get(area.left + index)?.hidden !== true);
      return sheet.visibility === "Visible" ? `${name}: ${seen.map((column) => column.name).join(" | ")}` : name;
    }),
  );
}
