/** Turns a template's formula, written with column ids and words, into the formula of one workbook. */
import { absoluteAddress, cellAddress } from "../../file/address";
import { escapeColumnName } from "../../file/formula/specifier";
import { quoteSheet } from "../../file/sheetName";
import { ownColumn, ownedColumn, words, type Language, type Word } from "../../templates";
import type { Places, TablePlace } from "./places";

/** Where the formula stands. */
export interface FormulaContext {
  readonly places: Places;
  readonly language: Language;
  readonly table: TablePlace | null;
  /** Row of the sheet, from 0; needed for `[@rep:*]`. */
  readonly row: number;
  /** The workbook was there before and people may have deleted columns: see `compileIfPossible`. */
  readonly mayLackColumns?: boolean;
}

/** Thrown when a template names a table, column or word that does not exist: a mistake in the template, never in the data. */
export class TemplateFormulaError extends Error {
  override readonly name: string = "TemplateFormulaError";
}

/** Thrown when a table or a column of it that a formula needs is not there: a mistake in the template, deleted, or of a later version. */
export class MissingColumnError extends TemplateFormulaError {
  override readonly name: string = "MissingColumnError";
}

/** Like `compileFormula`; null when somebody deleted a column that the formula needs. */
export function compileIfPossible(text: string, context: FormulaContext): string | null {
  return ifPossible(() => compileFormula(text, context), context);
}

/** Like `compileCondition`; null when somebody deleted a column that the condition needs. */
export function conditionIfPossible(text: string, context: FormulaContext, first: { row: number; column: number }): string | null {
  return ifPossible(() => compileCondition(text, context, first), context);
}

function ifPossible(compile: () => string, context: FormulaContext): string | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof MissingColumnError && context.mayLackColumns) return null;
    throw error;
  }
}

/**
 * Compiles a formula of a template.
 * @example "=[@actual]/[@plan]" in zh-CN → "=qbWeekly[[#This Row],[周实际]]/qbWeekly[[#This Row],[周计划]]"
 */
export function compileFormula(text: string, context: FormulaContext): string {
  return text.replace(
    pieces,
    (piece, own?: string, partTable?: string, part?: string, id?: string, table?: string, column?: string, word?: string) => {
      if (own !== undefined) return thisRow(own, context);
      if (partTable !== undefined && part !== undefined && id !== undefined) return partOfColumn(tableNamed(partTable, context), part, id);
      if (table !== undefined && column !== undefined) return wholeColumn(tableNamed(table, context), column, context);
      return word === undefined ? piece : wordText(word, context.language);
    },
  );
}

/**
 * `[@id]`, `qbTable[[#Headers],[id]]`, `[#All]` likewise, `qbTable[id]`, `{word}`: found in one pass, so that nothing inside a
 * person's header is one.
 */
const pieces =
  /\[@(rep:\*|[\w:]+)\]|\b(qb[A-Z]\w*)\[\[(#Headers|#All)\],\[([\w:]+)\]\]|\b(qb[A-Z]\w*)\[(\w+:@\w+|[\w:]+)\]|\{([a-zA-Z]+)\}/g;

/** Like `compileFormula`, with A1 references: conditional formats and validations take no structured ones. */
export function compileCondition(text: string, context: FormulaContext, first: { row: number; column: number }): string {
  const table = requireTable(context);
  const compiled = text
    .replace(/\[@\*\]/g, cellAddress(first.row, first.column))
    .replace(/\[@([\w:]+)\]/g, (_, id: string) => `$${cellAddress(first.row, columnOf(table, id))}`)
    .replace(/\{([a-zA-Z]+)\}/g, (_, word: string) => wordText(word, context.language));
  return `=${compiled}`;
}

/** True when the compiled text names cells of its row by their addresses: one formula in R1C1, another text in each row. */
export function namesCellsOfRow(text: string): boolean {
  return text.includes("[@rep:*]");
}

function thisRow(id: string, context: FormulaContext): string {
  const table = requireTable(context);
  if (id !== "rep:*") return `${table.name}[[#This Row],[${escapeColumnName(headerOf(table, id))}]]`;
  return memberColumns(table).map(({ column }) => cellAddress(context.row, column)).join(",");
}

interface OwnedPlace {
  readonly key: string;
  readonly column: number;
}

/**
 * The columns of the members who have one, in the order of the list of members, which people may sort: lists within one formula agree.
 * Columns of others may stand between them.
 */
function memberColumns(table: TablePlace): readonly OwnedPlace[] {
  const columns = ownedColumns(table, (id) => ownColumn.member.keyOf(id));
  if (columns.length === 0) throw new MissingColumnError(`Table ${table.name} has no column of a member.`);
  return columns;
}

function ownedColumns(table: TablePlace, keyOf: (id: string) => string | null): readonly OwnedPlace[] {
  return [...table.columns].flatMap(([id, { column }]) => {
    const key = keyOf(id);
    return key === null ? [] : [{ key, column }];
  });
}

/** CHOOSE takes up to 254 values in Excel, but 30 in LibreOffice. */
const largestChoice = 30;

/**
 * The column of the member (or the metric) whose key stands in this row; #N/A where nobody with a column has that key. Of metrics none may
 * have such a column, a ratio's parts for example: then a text, in which no figure is found.
 */
function columnOfOwner(table: TablePlace, part: string, keyColumn: string, context: FormulaContext): string {
  const isMember = ownColumn.member.keyOf(`${part}:`) !== null;
  const ofMetric = (id: string): string | null => {
    const owned = ownedColumn(id);
    return owned?.part === part ? owned.key : null;
  };
  const columns = isMember ? memberColumns(table) : ownedColumns(table, ofMetric);
  if (columns.length === 0) return '""';
  const key = thisRow(keyColumn, context);
  const groups = Array.from({ length: Math.ceil(columns.length / largestChoice) }, (_, index) => {
    const group = columns.slice(index * largestChoice, (index + 1) * largestChoice);
    const place = `MATCH(${key},{${group.map((owner) => `"${owner.key}"`).join(",")}},0)`;
    return { place, column: `CHOOSE(${place},${group.map(({ column }) => bodyOf(table, column)).join(",")})` };
  });
  return groups.reduceRight((rest, { place, column }) => (rest === "" ? column : `CHOOSE(2-ISNUMBER(${place}),${column},${rest})`), "");
}

function partOfColumn(table: TablePlace, part: string, id: string): string {
  return `${table.name}[[${part}],[${escapeColumnName(headerOf(table, id))}]]`;
}

function wholeColumn(table: TablePlace, id: string, context: FormulaContext): string {
  const owned = ownedColumn(id);
  if (owned?.key.startsWith("@")) return columnOfOwner(table, owned.part, owned.key.slice(1), context);
  if (owned !== null) return bodyOf(table, columnOf(table, id));
  return `${table.name}[${columnSpecifier(headerOf(table, id))}]`;
}

/** The cells below a header. Of members and metrics they are named by address: a name may be longer than a structured reference may be. */
function bodyOf({ sheet, top, rows }: TablePlace, column: number): string {
  return `${quoteSheet(sheet)}!${absoluteAddress({ top: top + 1, bottom: top + rows, left: column, right: column })}`;
}

function requireTable({ table }: FormulaContext): TablePlace {
  if (!table) throw new TemplateFormulaError("A formula outside a table refers to its own row.");
  return table;
}

function tableNamed(name: string, { places }: FormulaContext): TablePlace {
  const table = [...places.tables.values()].find((place) => place.templateName === name);
  if (!table) throw new MissingColumnError(`There is no table ${name}.`);
  return table;
}

function headerOf(table: TablePlace, id: string): string {
  const place = table.columns.get(id);
  if (!place) throw new MissingColumnError(`Table ${table.name} has no column ${id}.`);
  return place.header;
}

function columnOf(table: TablePlace, id: string): number {
  const place = table.columns.get(id);
  if (!place) throw new MissingColumnError(`Table ${table.name} has no column ${id}.`);
  return place.column;
}

function wordText(word: string, language: Language): string {
  const found = words[word as Word] as (typeof words)[Word] | undefined;
  if (!found) throw new TemplateFormulaError(`There is no word ${word}.`);
  return found[language].replace(/"/g, '""');
}

/** A header with anything but letters, digits and spaces stands in brackets of its own, as Excel wants it. */
function columnSpecifier(header: string): string {
  return /^[\p{L}\p{N} ]+$/u.test(header) ? header : `[${escapeColumnName(header)}]`;
}
