/** Cuts formula text into tokens. Knows Excel's spelling (quotes, sheets, brackets), nothing of what the names mean. */

import type { RangeReference } from "./cellReference";
import { parseRangeReference } from "./cellReference";
import { FormulaSyntaxError } from "./engine";

export type PlainKind = "text" | "number" | "boolean" | "error" | "array" | "operator" | "open" | "close" | "comma" | "space";

export type FormulaToken =
  | { kind: PlainKind; text: string }
  | { kind: "function"; text: string }
  /** `sheet` is unquoted; undefined when the reference names none. */
  | { kind: "reference"; text: string; sheet: string | undefined; reference: RangeReference }
  | { kind: "name"; text: string; sheet: string | undefined; name: string }
  /** `table` is "" in `[@column]`; `specifier` includes its outer brackets, "" for a bare table name is a "name". */
  | { kind: "structured"; text: string; table: string; specifier: string };

const space = /[ \t\r\n\u00a0]+/y;
const text = /"(?:[^"]|"")*"/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const error = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy;
const array = /\{[^{}]*\}/y;
const operator = /<>|<=|>=|[-+*/^&=<>%@]/y;
const sheetPrefix = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const area =
  /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!?\\[])/uy;
const word = /[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]*/uy;

/** Tokens of a formula in their order, without the leading "=". Throws FormulaSyntaxError on text that cannot be cut. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  if (!formula.startsWith("=")) throw new FormulaSyntaxError(formula, "A formula starts with =");
  const tokens: FormulaToken[] = [];
  let at = 1;
  while (at < formula.length) {
    const token = readToken(formula, at);
    if (!token) throw new FormulaSyntaxError(formula, `Unexpected "${formula.charAt(at)}" at position ${at + 1}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function take(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

function readToken(formula: string, at: number): FormulaToken | undefined {
  const first = formula.charAt(at);
  if (first === "(") return { kind: "open", text: first };
  if (first === ")") return { kind: "close", text: first };
  if (first === ",") return { kind: "comma", text: first };
  if (first === "[") return readStructured(formula, at, "");
  return readReference(formula, at) ?? readLiteral(formula, at) ?? readWord(formula, at);
}

const literals: readonly [PlainKind, RegExp][] = [
  ["space", space],
  ["text", text],
  ["array", array],
  ["error", error],
  ["number", number],
  ["operator", operator],
];

function readLiteral(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of literals) {
    const found = take(pattern, formula, at);
    if (found) return { kind, text: found };
  }
  return undefined;
}

function readReference(formula: string, at: number): FormulaToken | undefined {
  sheetPrefix.lastIndex = at;
  const prefix = sheetPrefix.exec(formula);
  const sheet = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2]) : undefined;
  const start = at + (prefix?.[0].length ?? 0);
  const found = take(area, formula, start);
  const reference = found === undefined ? undefined : parseRangeReference(found);
  if (found !== undefined && reference) {
    return { kind: "reference", text: formula.slice(at, start + found.length), sheet, reference };
  }
  if (sheet === undefined) return undefined;
  const name = take(word, formula, start);
  return name === undefined ? undefined : { kind: "name", text: formula.slice(at, start + name.length), sheet, name };
}

function readWord(formula: string, at: number): FormulaToken | undefined {
  const found = take(word, formula, at);
  if (found === undefined) return undefined;
  const next = formula.charAt(at + found.length);
  if (next === "(") return { kind: "function", text: found };
  if (next === "[") return readStructured(formula, at, found);
  if (/^(TRUE|FALSE)$/i.test(found)) return { kind: "boolean", text: found };
  return { kind: "name", text: found, sheet: undefined, name: found };
}

function readStructured(formula: string, at: number, table: string): FormulaToken | undefined {
  const start = at + table.length;
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const char = formula.charAt(i);
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) {
      return { kind: "structured", text: formula.slice(at, i + 1), table, specifier: formula.slice(start, i + 1) };
    }
  }
  return undefined;
}
