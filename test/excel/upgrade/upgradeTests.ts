/**
 * Workbooks of version 1 become workbooks of this version: one press, with what people typed, moved, renamed and added as it was, every
 * formula of ours as today's templates have it, and every calculated cell as core and the engine work it out.
 */
import { toSerial } from "../../../src/core";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { schemaVersion, type Language, type TableId } from "../../../src/templates";
import { cellAddress, formulaOfColumn, formulaWithIds, readQuarterMark } from "../../../src/workbook";
import { compareCells, coreCells } from "../../calculators/compareCalculators";
import { modelValue, readModel } from "../../calculators/readModel";
import { lostCells, unlikeKept, placeOf } from "../../fixtures/keptCells";
import { openKept, readKeptFile, type keptOfRun, type KeptQuarter } from "../../fixtures/keptWorkbook";
import { openExcel, press, pressDone, startWorkbook, type Pressed } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Workbook } from "../../../src/file/model";

/** Milliseconds that end a run which hangs. */
export const upgradeLimit = 60 * 60_000;

export interface Upgraded {
  /** As it was before. */
  readonly file: Uint8Array;
  readonly kept: KeptQuarter;
  readonly pressed: Pressed;
  readonly again: Pressed;
  readonly workbook: Workbook;
}

type Kept = ReturnType<typeof keptOfRun>[number];

/** "zh-3 of version 1" */
export function nameOf({ name, version }: Kept): string {
  return `${name} of version ${version}`;
}

/** Cells in which people put something of their own, as "sheet!A1". */
function ownCells({ workbook, kept }: Pick<Upgraded, "workbook" | "kept">): Set<string> {
  const replaced = kept.changes.replaced.flatMap(({ table, column }) => {
    const { area } = placeOf(workbook, kept, table).table;
    return Array.from({ length: area.bottom - area.top }, (_, at) => ({ table, column, at }));
  });
  return new Set([...kept.overwritten, ...replaced].map(({ table, column, at }) => {
    const { sheet, table: { area }, columnOf } = placeOf(workbook, kept, table);
    return `${sheet.name}!${cellAddress(area.top + 1 + at, columnOf(column))}`;
  }));
}

/** Columns ("table.column") that go, in their rows, by one in which somebody wrote a formula of their own. Core does not know that formula. */
function columnsByReplaced({ workbook, kept }: Pick<Upgraded, "workbook" | "kept">): Set<string> {
  const { tables } = readModel(workbook);
  const goes = new Set(kept.changes.replaced.map(({ table, column }) => `${table}.${column}`));
  const isByOne = (table: TableId, formula: string) => [...formula.matchAll(/\[@([\w:]+)\]/g)].some(([, id]) => goes.has(`${table}.${id}`));
  for (let before = -1; before < goes.size; ) {
    before = goes.size;
    for (const [table, { template }] of tables) {
      for (const { id, formula } of template.columns) if (typeof formula === "string" && isByOne(table, formula)) goes.add(`${table}.${id}`);
    }
  }
  return goes;
}

/** What core makes of the cells that are ours. */
export function oursByCore(upgrade: Pick<Upgraded, "workbook" | "kept">) {
  const own = ownCells(upgrade);
  const byReplaced = columnsByReplaced(upgrade);
  return coreCells(upgrade.workbook)
    .filter(({ sheet, address, column }) => !own.has(`${sheet}!${address}`) && !byReplaced.has(column))
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

export function inFormerWords(text: string): string {
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
      const place = columnOf(column.id);
      found.content.rows.forEach((_cells, index) => {
        const row = found.content.top + 1 + index;
        const at = { places, table: found.place, sheet: sheet.name, column: column.id, row };
        const address = `${sheet.name}!${cellAddress(row, place)}`;
        const wanted = typeof planned === "string" ? planned : (planned[index] ?? "");
        const standing = cell(index, place)?.formula ?? "";
        seen += 1;
        const isSame = standing === wanted || formulaWithIds(standing, at) === formulaWithIds(wanted, at);
        if (!own.has(address) && !isSame) others.push(`${address}: ${standing}`);
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

/** Upgrades these workbooks, with tests on each. @returns each by the name of nameOf, once the tests run */
export function upgradeTests(workbooks: readonly Kept[]): (name: string) => Upgraded {
  const names = workbooks.map(nameOf);
  const upgraded = new Map<string, Upgraded>();
  let host: Host;

  beforeAll(async () => {
    const hosts = new Map<Language, Host>();
    for (const { name, version } of workbooks) {
      const { file, kept } = openKept(name, version);
      host = hosts.get(kept.language) ?? (await openExcel({ language: kept.language }));
      hosts.set(kept.language, host);
      startWorkbook(host, kept.setup, { workbook: readKeptFile(file) });
      const pressed = await pressDone(host, "newQuarter");
      const again = await press(host, "newQuarter");
      createUniverEngine().recalculate(host.workbook, { today: toSerial(kept.today) });
      upgraded.set(nameOf({ name, version }), { file, kept, pressed, again, workbook: host.workbook });
    }
    for (const one of hosts.values()) await one.close();
  }, upgradeLimit);

  function upgradeOf(name: string): Upgraded {
    const found = upgraded.get(name);
    if (!found) throw new Error(`${name} was not upgraded`);
    return found;
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

    test("says above its tables up to which day figures go", () => {
      const { kept, workbook } = upgradeOf(name);
      for (const id of ["weekly", "review"] as const) {
        const { sheet, table } = placeOf(workbook, kept, id);
        const lines = [...(sheet.cells.get(table.area.top - 1)?.values() ?? [])].map(({ formula }) => formula);
        expect(lines).toContainEqual(expect.stringContaining("qb_lastClosed"));
      }
    });

    test("keeps the names of its sheets and the headers of its tables", () => {
      const { file, workbook } = upgradeOf(name);
      const before = readKeptFile(file);
      for (const { name: sheetName, tables } of before.sheets) {
        const sheet = workbook.sheets.find((one) => one.name === sheetName);
        for (const { name: tableName, columns } of tables) {
          const now = sheet?.tables.find((one) => one.name === tableName)?.columns.map((column) => column.name);
          expect(now).toEqual(expect.arrayContaining(columns.map((column) => column.name)));
        }
      }
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(before.sheets.map((sheet) => sheet.name)));
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

  return upgradeOf;
}
