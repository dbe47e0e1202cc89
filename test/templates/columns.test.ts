import { everyColumn, everySheet, everyTable, LANGUAGES } from "./everyTable";
import type { Column } from "../../src/templates";

/** Columns for which something is wrong, by name: an empty list is what each test wants. */
function columnsWhere(isWrong: (column: Column, name: string) => boolean): string[] {
  return everyColumn.filter(([name, column]) => isWrong(column, name)).map(([name]) => name);
}

const inAnyLanguage = (column: Column, isWrong: (header: string) => boolean) => LANGUAGES.some((language) => isWrong(column.label[language]));

function widthsOf({ width }: Column): number[] {
  return typeof width === "number" ? [width] : LANGUAGES.map((language) => width[language]);
}

test.each(everyTable)("%s: column ids are unique, and so are headers in each language, whatever the case", (_, { columns }) => {
  const lists = [columns.map(({ id }) => id), ...LANGUAGES.map((language) => columns.map(({ label }) => label[language].toLowerCase()))];
  for (const list of lists) expect(list.filter((text, index) => list.indexOf(text) !== index)).toEqual([]);
});

test.each(everyTable)("%s: highlights colour columns of their own table", (_, { columns, highlights }) => {
  const ids = columns.map((column) => column.id);
  for (const highlight of highlights ?? []) expect(highlight.columns.filter((id) => !ids.includes(id))).toEqual([]);
});

test("headers are short, on one line and not blank", () => {
  expect(columnsWhere((column) => inAnyLanguage(column, (header) => !/^\S(?:.{0,253}\S)?$/.test(header)))).toEqual([]);
});

test("formula and core function stand side by side on every calculated column, and on no other", () => {
  expect(everyColumn.some(([, column]) => column.kind === "calculated")).toBe(true);
  expect(columnsWhere(({ kind, formula, core }) => (kind === "calculated") !== (formula !== undefined && core !== undefined))).toEqual([]);
  expect(columnsWhere(({ kind, formula, core }) => kind !== "calculated" && (formula !== undefined || core !== undefined))).toEqual([]);
});

test("only what people type is checked while they type, and every date is", () => {
  expect(columnsWhere(({ kind, validation }) => validation !== undefined && kind !== "input")).toEqual([]);
  expect(columnsWhere(({ kind, format, validation }) => kind === "input" && format.startsWith("date") && validation?.kind !== "date")).toEqual([]);
});

test("a column has a width unless nobody looks at it", () => {
  const unseen = everySheet.filter((sheet) => sheet.hidden).flatMap((sheet) => sheet.tables.map((table) => `${table.id}.`));
  const isOnHiddenSheet = (name: string) => unseen.some((table) => name.startsWith(table));
  expect(columnsWhere(({ hidden, width }) => hidden === true && width !== 0)).toEqual([]);
  expect(columnsWhere((column, name) => !column.hidden && Math.min(...widthsOf(column)) <= 0 && !isOnHiddenSheet(name))).toEqual([]);
});

test("hints fit into Excel's 255 characters", () => {
  expect(columnsWhere(({ hint }) => hint !== undefined && LANGUAGES.some((language) => hint[language].length > 255))).toEqual([]);
});
