/**
 * The ids of sheets, tables, columns and named cells belong to a schema version. Whoever changes them raises `schemaVersion`
 * (src/templates/catalogue.ts) and writes down what the new version has: a workbook of an older version is then completed in place.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { completeSet, noTeamColumns, ruleParts, schemaVersion, sheetsOf, type Rule } from "../../src/templates";

const fileOf = (version: number) => path.join(__dirname, "schema", `version-${version}.txt`);

/** "sheet", "sheet.table", "sheet.table.column", "sheet.qb_name": a line each, in order of the alphabet. */
function ids(): string[] {
  const lines = sheetsOf(completeSet(), noTeamColumns).flatMap(({ id: sheet, tables, parameters = [] }) => [
    sheet,
    ...parameters.map(({ name }) => `${sheet}.${name}`),
    ...tables.flatMap(({ id: table, columns }) => [`${sheet}.${table}`, ...columns.map(({ id }) => `${sheet}.${table}.${id}`)]),
  ]);
  const typedIn = (rule: Rule) => (rule.standsInSettings ? "settings.rules" : "rules.thresholds");
  return [...lines, ...ruleParts.map(({ name, rule }) => `${typedIn(rule)}.${name}`)].sort();
}

const kept = (version: number): string[] => readFileSync(fileOf(version), "utf8").trimEnd().split("\n");

test("the ids are those of this schema version (else raise schemaVersion and write them to test/templates/schema/)", () => {
  expect(existsSync(fileOf(schemaVersion))).toBe(true);
  expect(ids()).toEqual(kept(schemaVersion));
});

test("every version is written down and only adds to the one before", () => {
  for (let version = 2; version <= schemaVersion; version += 1) {
    const added = new Set(kept(version));
    expect(kept(version - 1).filter((id) => !added.has(id))).toEqual([]);
  }
  expect(kept(1).length).toBeGreaterThan(100);
});
