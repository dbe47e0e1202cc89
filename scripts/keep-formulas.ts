/**
 * Writes src/templates/versions/<schema version>.json: the hashes of all formulas that this version may write, so that a later one can bring
 * them up to date: `npm run keep:formulas`. Files of older versions stay as they are for good: their formulas are in workbooks.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "../src/core";
import { LANGUAGES, schemaVersion, type Language } from "../src/templates";
import { buildPlan, type FormulaPlan, type SheetPlan, type WorkbookPlan } from "../src/workbook";
import { formulaHash, formulaOwner, formulaWithIds, type FormulaPlace } from "../src/workbook/formula";
import { readSetup, type QuarterSetup } from "../src/workbook/setup";

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
function setups(): QuarterSetup[] {
  return [1, 2, 3, 31].flatMap((size) =>
    [metrics, metrics.slice(0, 1), metrics.slice(2)].map((list) => {
      const members = Array.from({ length: size }, (_, index) => `Rep ${index + 1}`);
      const json = { period: { year: 2026, quarter: 3 }, team: "Team", manager: "Manager", members, metrics: list };
      const reading = readSetup(json, { today: isoDate("2026-08-03") });
      if ("problems" in reading) throw new Error(reading.problems.map(({ path: place, text }) => `${place}: ${text}`).join("\n"));
      return reading.setup;
    }),
  );
}

/** Hashes by column, in order of the alphabet. */
function hashesOf(language: Language): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const setup of setups()) {
    for (const { owner, formula, place } of plannedFormulas(buildPlan(setup, language))) {
      const hashes = found.get(owner) ?? new Set();
      found.set(owner, hashes.add(formulaHash(formulaWithIds(formula, place))));
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([owner, hashes]) => [owner, [...hashes].sort()]));
}

/**
 * The file of this version, a line per column.
 * @example keptFormulas().includes('"weekly.plan": ["') // true
 */
export function keptFormulas(): string {
  const languages = LANGUAGES.map((language) => {
    const lines = Object.entries(hashesOf(language)).map(([owner, hashes]) => `      ${JSON.stringify(owner)}: [${hashes.map((hash) => `"${hash}"`).join(", ")}]`);
    return `    ${JSON.stringify(language)}: {\n${lines.join(",\n")}\n    }`;
  });
  return `{\n  "core": {\n${languages.join(",\n")}\n  }\n}\n`;
}

/** Where a version's file stands. */
export function fileOfVersion(version: number): string {
  return path.join(__dirname, "..", "src", "templates", "versions", `${version}.json`);
}

if (require.main === module) writeFileSync(fileOfVersion(schemaVersion), keptFormulas());
