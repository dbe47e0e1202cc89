/**
 * Writes src/templates/versions/<schema version>.json: the hashes of all formulas that this version may write, so that a later one can bring
 * them up to date: `npm run keep:formulas`. Files of older versions stay as they are for good: their formulas are in workbooks.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "../../src/core";
import { LANGUAGES, schemaVersion, setsThatDiffer, setText, type Language, type SheetSet } from "../../src/templates";
import { buildPlan, type FormulaPlan, type SheetPlan, type WorkbookPlan } from "../../src/workbook";
import { formulaHash, formulaOwner, formulaWithIds, type FormulaPlace } from "../../src/workbook/formula";
import { readSetup, type QuarterSetup } from "../../src/workbook/setup";

/** A formula of a plan, the name under which it is kept, and where it stands. */
export interface PlannedFormula {
  readonly owner: string;
  readonly formula: string;
  readonly place: FormulaPlace;
}

/** The formulas of calculated columns and named cells, row by row where rows differ. */
export function plannedFormulas(plan: WorkbookPlan): PlannedFormula[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((planned) => {
      const start = placeOf(planned, sheet, plan);
      return start === null ? [] : [planned.formula].flat().flatMap((formula, index) => {
        const place = { ...start, row: start.row + index };
        return [{ owner: formulaOwner(place.table?.id ?? null, place.column), formula, place }];
      });
    }),
  );
}

/** Null for lines above the tables, which are no columns and have no names. */
function placeOf({ area }: FormulaPlan, sheet: SheetPlan, { places, names }: WorkbookPlan): FormulaPlace | null {
  const start = { places, sheet: sheet.name, row: area.top };
  const tables = sheet.tables.flatMap(({ id }) => places.tables.get(id) ?? []);
  for (const table of tables.filter(({ top, rows }) => area.top > top && area.bottom <= top + rows)) {
    const column = [...table.columns].find(([, place]) => place.column === area.left)?.[0];
    if (column !== undefined) return { ...start, table, column };
  }
  const cell = names.find((name) => name.sheet === sheet.id && name.area.top === area.top && name.area.left === area.left);
  return cell ? { ...start, table: null, column: cell.name } : null;
}

const kinds = ["additive", "ratio", "average"] as const;
const metrics = kinds.flatMap((kind) =>
  (["higher", "lower"] as const).map((direction) => ({ id: `${kind}-${direction}`, name: `${kind} ${direction}`, kind, direction, target: 1 })),
);

/** Teams of one, two, three, and one that formulas list in groups; every kind of metric, one metric alone, none that sums up. */
function setups(set: SheetSet): QuarterSetup[] {
  return [1, 2, 3, 31].flatMap((size) =>
    [metrics, metrics.slice(0, 1), metrics.slice(2)].map((list) => {
      const members = Array.from({ length: size }, (_, index) => `Rep ${index + 1}`);
      const json = { period: { year: 2026, quarter: 3 }, team: "Team", manager: "Manager", members, metrics: list };
      const reading = readSetup(json, { today: isoDate("2026-08-03") });
      if ("problems" in reading) throw new Error(reading.problems.map(({ path: place, text }) => `${place}: ${text}`).join("\n"));
      return { ...reading.setup, set };
    }),
  );
}

type Hashes = ReadonlyMap<string, ReadonlySet<string>>;

/** Hashes by column of the formulas that no set before has. */
function hashesOf(set: SheetSet, language: Language, before: readonly Hashes[]): Hashes {
  const found = new Map<string, Set<string>>();
  for (const setup of setups(set)) {
    for (const { owner, formula, place } of plannedFormulas(buildPlan(setup, language))) {
      const hash = formulaHash(formulaWithIds(formula, place));
      if (before.some((hashes) => hashes.get(owner)?.has(hash))) continue;
      found.set(owner, (found.get(owner) ?? new Set()).add(hash));
    }
  }
  return found;
}

/** By set the hashes of one language; sets in which no column has another formula than in those before are left out. */
function hashesBySet(language: Language): ReadonlyMap<string, Hashes> {
  const kept = new Map<string, Hashes>();
  for (const set of setsThatDiffer()) {
    const hashes = hashesOf(set, language, [...kept.values()]);
    if (hashes.size > 0) kept.set(setText(set), hashes);
  }
  return kept;
}

/** A line per column, in order of the alphabet. */
function linesOf(hashes: Hashes): string {
  const columns = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return columns.map(([owner, own]) => `      ${JSON.stringify(owner)}: [${[...own].sort().map((hash) => `"${hash}"`).join(", ")}]`).join(",\n");
}

/**
 * The file of this version, a line per column: all formulas of core, then of other sets those that the ones before do not have.
 * @example keptFormulas().includes('"weekly.plan": ["') // true
 */
export function keptFormulas(): string {
  const kept = LANGUAGES.map((language) => [language, hashesBySet(language)] as const);
  const sets = [...new Set(kept.flatMap(([, bySet]) => [...bySet.keys()]))];
  const parts = sets.map((set) => {
    const languages = kept.map(([language, bySet]) => `    ${JSON.stringify(language)}: {\n${linesOf(bySet.get(set) ?? new Map())}\n    }`);
    return `  ${JSON.stringify(set)}: {\n${languages.join(",\n")}\n  }`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Where a version's file stands. */
export function fileOfVersion(version: number): string {
  return path.join(__dirname, "..", "..", "src", "templates", "versions", `${version}.json`);
}

if (require.main === module) writeFileSync(fileOfVersion(schemaVersion), keptFormulas());
