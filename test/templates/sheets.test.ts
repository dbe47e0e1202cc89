import { schemaVersion, tableName, type SheetTemplate } from "../../src/templates";
import { everySheet, everyTable, LANGUAGES } from "./everyTable";

const sheets = everySheet.map((sheet): [string, SheetTemplate] => [sheet.id, sheet]);

test("every sheet and table is there once", () => {
  expect(new Set(everySheet.map((sheet) => sheet.id)).size).toBe(everySheet.length);
  expect(new Set(everyTable.map(([id]) => id)).size).toBe(everyTable.length);
});

test("tables have ASCII names that say whose they are", () => {
  for (const [, { id }] of everyTable) expect(tableName(id)).toMatch(/^qb[A-Z][A-Za-z]+$/);
});

test.each(LANGUAGES)("sheet names are different and allowed in Excel (%s)", (language) => {
  const names = everySheet.map((sheet) => sheet.label[language]);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(sheets)("%s: the last printed column is one that is shown", (_, { page, tables }) => {
  if (page.lastColumn === undefined) return;
  const named = tables.flatMap(({ columns }) => columns.filter((column) => column.id === page.lastColumn));
  expect(named.map(({ hidden }) => hidden ?? false)).toEqual([false]);
});

test.each(sheets)("%s: page breaks and warnings name columns that exist", (_, { page, tables, warnsBelow }) => {
  const ids = tables.flatMap((table) => table.columns.map((column) => `${table.id}.${column.id}`));
  if (page.breakBy !== undefined) expect(ids).toContain(`${tables[0]?.id}.${page.breakBy}`);
  if (warnsBelow) expect(ids).toContain(`${warnsBelow.table}.${warnsBelow.column}`);
});

test.each(sheets)("%s: frozen columns are shown columns at the left", (_, { tables }) => {
  for (const { columns, frozenColumns } of tables) {
    expect(columns.slice(0, frozenColumns ?? 0).filter((column) => column.hidden)).toEqual([]);
  }
});

test("a growing log starts with blank rows and warns of rows that stand below it", () => {
  const followUps = everySheet.find((sheet) => sheet.id === "followUps");
  expect(followUps?.tables[0]?.blankRows).toBeGreaterThan(0);
  expect(followUps?.warnsBelow).toEqual({ table: "followUps", column: "customer" });
});

test("the schema version is a whole number from 1", () => {
  expect(schemaVersion).toBeGreaterThanOrEqual(1);
  expect(Number.isInteger(schemaVersion)).toBe(true);
});

test("a calculated parameter has a formula and a core function, and no other has", () => {
  const parameters = everySheet.flatMap((sheet) => sheet.parameters ?? []);
  expect(parameters.length).toBeGreaterThan(0);
  for (const { name, kind, formula, core } of parameters) {
    expect([name, formula !== undefined, core !== undefined]).toEqual([name, kind === "calculated", kind === "calculated"]);
  }
});
