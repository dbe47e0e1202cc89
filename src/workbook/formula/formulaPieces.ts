/** The pieces of a formula, each reference to one of our columns written with ids. */
import { formulaTokens, sheetOfToken, type FormulaToken } from "../../file/formula/tokens";
import { ownedColumn } from "../../templates";
import { ownedIds } from "./columnIndex";
import { columnOfBrackets, columnOfCells, type FoundColumn, type ReadingContext } from "./findColumn";

export interface FormulaPiece {
  readonly text: string;
  readonly kind: "operand" | "blank" | "sign";
  /** One member's or one metric's cell or column, which may be part of the list of all of them. */
  readonly member?: MemberPiece;
}

export interface MemberPiece {
  /** Pieces of one list are alike in it. */
  readonly list: string;
  readonly key: string;
  /** What the whole list is written as. */
  readonly whole: string;
  /** How many members have a column. */
  readonly count: number;
}

/** Stands before a reference that names none of our columns, so that no header of somebody's own passes for an id. */
const unknown = "?";

/** @example where the own table names its column plan 周计划, "[@周计划]/2" is "[@plan]", "/", "2" */
export function formulaPieces(formula: string, context: ReadingContext): FormulaPiece[] {
  const tokens = formulaTokens(formula);
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { length, piece } = referenceAt(tokens, at, context) ?? { length: 1, piece: plainPiece(tokens, at) };
    if (piece) pieces.push(piece);
    at += length;
  }
  return pieces;
}

interface Reference {
  /** How many tokens it takes. */
  readonly length: number;
  readonly piece: FormulaPiece;
}

function referenceAt(tokens: readonly FormulaToken[], at: number, context: ReadingContext): Reference | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "bracket" && next?.kind !== "word" && next?.kind !== "sheet") return bracketsAt(tokens, at, 1, context);
  if (token?.kind === "word" && next?.kind === "bracket") return bracketsAt(tokens, at, 2, context);
  const isOnSheet = token?.kind === "sheet";
  const cells = isOnSheet ? next : token;
  if (cells?.kind !== "reference") return null;
  const length = isOnSheet ? 2 : 1;
  const column = isWhole(tokens, at, length) ? columnOfCells(cells.text, isOnSheet ? sheetOfToken(token) : null, context) : null;
  return { length, piece: column ? columnPiece(column, context) : { text: joined(tokens, at, length), kind: "operand" } };
}

function bracketsAt(tokens: readonly FormulaToken[], at: number, length: 1 | 2, context: ReadingContext): Reference {
  const name = length === 2 ? (tokens[at]?.text ?? "") : null;
  const brackets = tokens[at + length - 1]?.text ?? "";
  const column = isWhole(tokens, at, length) ? columnOfBrackets(name, brackets, context) : null;
  const piece = column ? columnPiece(column, context) : ({ text: unknown + joined(tokens, at, length), kind: "operand" } as const);
  return { length, piece };
}

/** False where the reference is an end of a larger one: "A1:B2:C3", "A1#", "'[other.xlsx]a'!A1", "a:b!A1". */
function isWhole(tokens: readonly FormulaToken[], at: number, length: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + length]?.text ?? "";
  return !/[:!.\]]$/.test(before) && ![":", "!", "#"].includes(after) && !after.startsWith("[");
}

function joined(tokens: readonly FormulaToken[], at: number, length: number): string {
  return tokens.slice(at, at + length).map(({ text }) => text).join("");
}

function columnPiece(column: FoundColumn, context: ReadingContext): FormulaPiece {
  const { table, part } = column;
  const name = table === context.table && part === "row" ? "" : table.templateName;
  if (part === "everyMember") return { text: "[@rep:first:last]", kind: "operand" };
  if (part === "header") return { text: `${name}[[#Headers],[${column.id}]]`, kind: "operand" };
  const prefix = part === "row" ? "@" : "";
  const owned = ownedColumn(column.id);
  if (owned === null) return { text: `${name}[${prefix}${column.id}]`, kind: "operand" };
  const { length: count } = ownedIds(table, owned.part);
  const whole = `${name}[${prefix}${owned.part}:*]`;
  if (count === 1) return { text: whole, kind: "operand" };
  const alone = part === "row" ? `${name}[@${column.id}]` : `${name}[${owned.part}:#]`;
  return { text: alone, kind: "operand", member: { list: whole, key: owned.key, whole, count } };
}

/** A token that is no reference; null for an "@" that only says what older versions of Excel did by themselves. */
function plainPiece(tokens: readonly FormulaToken[], at: number): FormulaPiece | null {
  const { kind, text } = tokens[at] as FormulaToken;
  if (kind === "blank") return { text: " ", kind: "blank" };
  if (kind === "sign" && text === "@" && isNameOrFunction(tokens, at + 1)) return null;
  if (kind === "word") return { text: isFunction(tokens, at) ? functionName(text) : text, kind: "operand" };
  return { text, kind: kind === "sign" ? "sign" : "operand" };
}

function isFunction(tokens: readonly FormulaToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (next?.kind === "blank" ? tokens[at + 2] : next)?.text === "(";
}

/** What a file writes as "_xlfn.Xlookup" is the function XLOOKUP. */
function functionName(word: string): string {
  return word.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase();
}

function isNameOrFunction(tokens: readonly FormulaToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== "word") return false;
  return isFunction(tokens, at) || !(next?.kind === "bracket" || next?.text === ":");
}
