import { everyColumn, everySheet, everyTable, LANGUAGES } from "./everyTable";
import { formulaOf, type Column, type Parameter, type TableTemplate } from "../../src/templates";
import { wordOf } from "../../src/templates/model/outcome";

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

/** Everything calculated, by name: columns and named cells. */
const calculated: readonly (readonly [name: string, owner: Column | Parameter])[] = [
  ...everyColumn,
  ...everySheet.flatMap(({ parameters = [] }) => parameters.map((parameter) => [`named.${parameter.name}`, parameter] as const)),
].filter(([, { kind }]) => kind === "calculated");

/** "table.column: text" of each text in which something is wrong. */
function aboutsWhere(isWrong: (text: string, language: (typeof LANGUAGES)[number]) => boolean): string[] {
  return calculated.flatMap(([name, { about }]) => (about ? LANGUAGES.filter((language) => isWrong(about[language], language)).map((language) => `${name}: ${about[language]}`) : []));
}

test("whatever is calculated says what it is about; of the others only what people fill in does", () => {
  expect(calculated.filter(([, { about }]) => about === undefined).map(([name]) => name)).toEqual([]);
  expect(columnsWhere(({ kind, about }) => kind === "fixed" && about !== undefined)).toEqual([]);
});

test("what a column is about is a sentence for people, in both languages", () => {
  const ends = { "zh-CN": /[^。.\s]。$/, "en-US": /[^。.\s]\.$/ };
  expect(aboutsWhere((text, language) => !ends[language].test(text))).toEqual([]);
  expect(aboutsWhere((text) => /\[@|qb|"|\{|\n/i.test(text))).toEqual([]);
  expect(aboutsWhere((text, language) => language === "zh-CN" && !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(aboutsWhere((text, language) => language === "en-US" && /\p{Script=Han}/u.test(text))).toEqual([]);
});

/** "table.column: code" of each code in which something is wrong. */
function codesWhere(isWrong: (code: string, column: Column, table: TableTemplate) => boolean): string[] {
  return everyTable.flatMap(([id, table]) =>
    table.columns.flatMap((column) => Object.keys(column.outcomes ?? {}).filter((code) => isWrong(code, column, table)).map((code) => `${id}.${column.id}: ${code}`)),
  );
}

/** Whether the formula has the code's word as a text of its own, or its unit where it has no word, or shows a column beside it that has. */
function writes(formula: string, code: string, { outcomes = {} }: Column, { columns }: TableTemplate, language: (typeof LANGUAGES)[number]): boolean {
  const { word, counts } = outcomes[code] ?? {};
  const said = word === null ? `&" {${String(counts)}}"` : word === undefined ? `"{${code}}` : `"${word[language].replaceAll('"', '""')}`;
  if (formula.includes(said)) return true;
  return columns.some((other) => other.outcomes !== outcomes && other.outcomes?.[code] !== undefined && formula.includes(`[@${other.id}]`));
}

test("every code of a column of words has a word of its own in both languages, and no two read the same", () => {
  const wordIn = ({ outcomes = {} }: Column, code: string, language: (typeof LANGUAGES)[number]) => wordOf(code, outcomes[code] ?? {}, language);
  expect(codesWhere((code, column) => column.outcomes?.[code]?.word !== null && LANGUAGES.some((language) => wordIn(column, code, language) === ""))).toEqual([]);
  expect(
    codesWhere((code, column) => LANGUAGES.some((language) => Object.keys(column.outcomes ?? {}).some((other) => other !== code && wordIn(column, other, language) === wordIn(column, code, language)))),
  ).toEqual([]);
});

test("the formula of a column of words writes every one of its codes, or shows the column beside it that does", () => {
  expect(codesWhere((code, column, table) => LANGUAGES.some((language) => !writes(formulaOf(column, language) ?? "", code, column, table, language)))).toEqual([]);
});

test("a code bears a count or a rate, not both, and colours columns only where it has a colour", () => {
  expect(codesWhere((code, { outcomes = {} }) => outcomes[code]?.counts !== undefined && outcomes[code].rated !== undefined)).toEqual([]);
  expect(codesWhere((code, { outcomes = {} }) => outcomes[code]?.colours !== undefined && outcomes[code].tone === undefined)).toEqual([]);
});

test("columns of words have codes, steps of few values have those values, each once, and none has both", () => {
  expect(columnsWhere(({ outcomes }) => outcomes !== undefined && Object.keys(outcomes).length === 0)).toEqual([]);
  expect(columnsWhere(({ results }) => results !== undefined && (results.length === 0 || new Set(results).size !== results.length))).toEqual([]);
  expect(columnsWhere(({ outcomes, results, kind }) => (outcomes !== undefined && results !== undefined) || ((outcomes ?? results) !== undefined && kind !== "calculated"))).toEqual([]);
});
