/** Turns a template's formula, written with column ids and words, into the formula of one workbook. */
import { ownColumn, words, type Language, type Word } from "../templates";
import { absoluteAddress, cellAddress, quoteSheet } from "./address";
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

/** Thrown when a table lacks a column that a formula needs: a mistake in the template, or somebody deleted the column. */
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
    (piece, own?: string, headerTable?: string, header?: string, table?: string, column?: string, word?: string) => {
      if (own !== undefined) return thisRow(own, context);
      if (headerTable !== undefined && header !== undefined) return headerCell(tableNamed(headerTable, context), header);
      if (table !== undefined && column !== undefined) return wholeColumn(tableNamed(table, context), column, context);
      return word === undefined ? piece : wordText(word, context.language);
    },
  );
}

/**
 * `[@id]`, `qbTable[[#Headers],[id]]`, `qbTable[id]`, `{word}`: found in one pass, so that nothing inside a person's header is one.
 */
const pieces =
  /\[@(rep:\*|[\w:]+)\]|\b(qb[A-Z]\w*)\[\[#Headers\],\[([\w:]+)\]\]|\b(qb[A-Z]\w*)\[(rep:@\w+|[\w:]+)\]|\{([a-zA-Z]+)\}/g;

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
  if (id !== "rep:*") return `${table.name}[[#This Row],[${escapeHeader(headerOf(table, id))}]]`;
  return memberColumns(table).map(({ column }) => cellAddress(context.row, column)).join(",");
}

/**
 * The columns of the members who have one, in the order of the list of members, which people may sort: lists within one formula agree.
 * Columns of others may stand between them.
 */
function memberColumns(table: TablePlace): readonly { readonly key: string; readonly column: number }[] {
  const columns = [...table.columns].flatMap(([id, { column }]) => {
    const key = ownColumn.member.keyOf(id);
    return key === null ? [] : [{ key, column }];
  });
  if (columns.length === 0) throw new MissingColumnError(`Table ${table.name} has no column of a member.`);
  return columns;
}

/** CHOOSE takes up to 254 values in Excel, but 30 in LibreOffice. */
const largestChoice = 30;

/** The column of the member whose key stands in this row; #N/A where nobody with a column has that key. */
function columnOfMember(table: TablePlace, keyColumn: string, context: FormulaContext): string {
  const members = memberColumns(table);
  const key = thisRow(keyColumn, context);
  const groups = Array.from({ length: Math.ceil(members.length / largestChoice) }, (_, index) => {
    const group = members.slice(index * largestChoice, (index + 1) * largestChoice);
    const place = `MATCH(${key},{${group.map((member) => `"${member.key}"`).join(",")}},0)`;
    return { place, column: `CHOOSE(${place},${group.map(({ column }) => bodyOf(table, column)).join(",")})` };
  });
  return groups.reduceRight((rest, { place, column }) => (rest === "" ? column : `CHOOSE(2-ISNUMBER(${place}),${column},${rest})`), "");
}

function headerCell(table: TablePlace, id: string): string {
  return `${table.name}[[#Headers],[${escapeHeader(headerOf(table, id))}]]`;
}

function wholeColumn(table: TablePlace, id: string, context: FormulaContext): string {
  const key = ownColumn.member.keyOf(id);
  if (key?.startsWith("@")) return columnOfMember(table, key.slice(1), context);
  if (key !== null) return bodyOf(table, columnOf(table, id));
  return `${table.name}[${columnSpecifier(headerOf(table, id))}]`;
}

/** The cells below a header. Of members they are named by address: a name may be longer than a structured reference may be. */
function bodyOf({ sheet, top, rows }: TablePlace, column: number): string {
  return `${quoteSheet(sheet)}!${absoluteAddress({ top: top + 1, bottom: top + rows, left: column, right: column })}`;
}

function requireTable({ table }: FormulaContext): TablePlace {
  if (!table) throw new TemplateFormulaError("A formula outside a table refers to its own row.");
  return table;
}

function tableNamed(name: string, { places }: FormulaContext): TablePlace {
  const table = [...places.tables.values()].find((place) => place.templateName === name);
  if (!table) throw new TemplateFormulaError(`There is no table ${name}.`);
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
  return /^[\p{L}\p{N} ]+$/u.test(header) ? header : `[${escapeHeader(header)}]`;
}

/** Brackets, # and apostrophes in a header are escaped inside a structured reference. */
function escapeHeader(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}
