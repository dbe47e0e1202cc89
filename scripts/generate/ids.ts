/**
 * `npm run ids`, from the templates themselves: src/templates/model/ids.ts, the ids of all sheets, tables and columns as types, and the list of
 * what this schema version has. Lists of earlier versions stay as they are.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { completeSet, entryColumn, noTeamColumns, ruleParts, schemaVersion, sheetsOf, type EntryPart, type Rule } from "../../src/templates";

/** Stands for a member or a metric that has a column of its own. */
const someone = { key: "*", header: "*" };
const someMetric = { ...someone, entries: (Object.keys(entryColumn) as EntryPart[]).map((part) => ({ part, header: "*" })) };

/** The text of the file. @example idsFile().includes('"followUps"') // true */
export function idsFile(): string {
  const sheets = sheetsOf(completeSet(), { reps: [someone], metrics: [someMetric] });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const union = (ids: readonly string[]) => ids.map((id) => (id.endsWith(":*") ? `\`${id.slice(0, -1)}\${string}\`` : `"${id}"`)).join(" | ");
  const columns = tables.map(({ id, columns: list }) => `  ${id}: ${union(list.map((column) => column.id))};`);
  return [
    "/** The ids of sheets, tables and columns, so that a misspelt one does not compile. Written by `npm run ids` from the templates. */",
    `export type SheetId = ${union(sheets.map(({ id }) => id))};`,
    "",
    "export interface ColumnIds {",
    ...columns,
    "}",
    "",
    "export type TableId = keyof ColumnIds;",
    "",
    "/** Tables that the data file has a list for. */",
    `export type DataLogId = ${union(tables.flatMap(({ id, data }) => (data ? [id] : [])))};`,
    "",
    "/** Tables that grow row by row, each row with an id of its own. */",
    `export type LogId = ${union(tables.flatMap(({ id, blankRows, columns: list }) => (blankRows && list.some(({ entry }) => entry === "id") ? [id] : [])))};`,
    "",
  ].join("\n");
}

/** Where it stands. */
export const idsPlace = path.join(__dirname, "..", "..", "src", "templates", "model", "ids.ts");

/** "sheet", "sheet.table", "sheet.table.column", "sheet.qb_name", in order of the alphabet. */
export function versionIds(): string[] {
  const lines = sheetsOf(completeSet(), noTeamColumns).flatMap(({ id: sheet, tables, parameters = [] }) => [
    sheet,
    ...parameters.map(({ name }) => `${sheet}.${name}`),
    ...tables.flatMap(({ id: table, columns }) => [`${sheet}.${table}`, ...columns.map(({ id }) => `${sheet}.${table}.${id}`)]),
  ]);
  const typedIn = (rule: Rule) => (rule.standsInSettings ? "settings.rules" : "rules.thresholds");
  return [...lines, ...ruleParts.map(({ name, rule }) => `${typedIn(rule)}.${name}`)].sort();
}

/** The list of a schema version, a line each. */
export const versionPlace = (version: number): string => path.join(__dirname, "..", "..", "test", "templates", "schema", `version-${version}.txt`);

if (require.main === module) {
  writeFileSync(idsPlace, idsFile());
  writeFileSync(versionPlace(schemaVersion), `${versionIds().join("\n")}\n`);
}
