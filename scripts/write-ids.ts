/** Writes src/templates/model/ids.ts: the ids of all sheets, tables and columns as types, from the templates themselves: `npm run ids`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { completeSet, sheetsOf } from "../src/templates";

/** Stands for a member or a metric that has a column of its own. */
const someone = { key: "*", header: "*" };

/** The text of the file. @example idsFile().includes('"followUps"') // true */
export function idsFile(): string {
  const sheets = sheetsOf(completeSet(), { reps: [someone], metrics: [someone] });
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
export const idsPlace = path.join(__dirname, "..", "src", "templates", "model", "ids.ts");

if (require.main === module) writeFileSync(idsPlace, idsFile());
