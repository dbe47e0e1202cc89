/** Cuts the text of a formula into tokens. Knows how Excel spells quotes, sheets, brackets and cells, nothing of what the names mean. */

import { parseReference } from "../address";
import { unquoteSheet } from "../sheetName";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * - "text" is a constant in quotes, "error" a constant such as #REF!, "blank" what stands between.
 * - "sheet" is a sheet's name before a reference, quoted or not, with its "!".
 * - "reference" are cells by address: `B3`, `$B$3:C9`, `A:C`, `1:3`.
 * - "bracket" is a whole structured part `[…]` with everything nested in it; a table's name before it is a "word".
 * - "word" is any other identifier, or a number.
 * - "sign" is an operator (`<>` is one), a parenthesis, a comma or any other single character.
 * - "stray" is what has no end: a quote or bracket that nobody closed, or a quoted name without "!".
 */
export type TokenKind = "text" | "error" | "blank" | "sheet" | "reference" | "bracket" | "word" | "sign" | "stray";

/** A number with an exponent's sign is one word: 1E+5. */
const WORD = /(?:\d+\.?\d*|\.\d+)[eE][+-]\d+|[\p{L}\p{M}\p{N}_.$\\?]+/uy;
const BLANK = /\s+/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/iy;
const COMPARISON = /<>|<=|>=/y;
/** The commonest signs, known without looking for anything longer. */
const PLAIN_SIGNS = new Set("()+-*/^&=,;{}!:@%");
/** What may be a cell; the rest is not worth reading as one. */
const MAY_BE_CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;

/**
 * The tokens of any text, in order; joined they give the text again.
 * @example formulaTokens('=[@a]&"b"').map(({ kind }) => kind).join() // "sign,bracket,sign,text"
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  if (formula === last.formula) return last.tokens;
  last = { formula, tokens: cut(formula) };
  return last.tokens;
}

/** A column has one formula, which is read for each of its rows. */
let last: { readonly formula: string; readonly tokens: readonly FormulaToken[] } = { formula: "", tokens: [] };

function cut(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const character = formula.charAt(at);
  switch (character) {
    case '"':
      return closed("text", formula, at, endOfQuote(formula, at, '"'));
    case "'": {
      const end = endOfQuote(formula, at, "'");
      if (end !== null && formula.charAt(end) === "!") return { kind: "sheet", text: formula.slice(at, end + 1) };
      return { kind: "stray", text: formula.slice(at, end ?? formula.length) };
    }
    case "[":
      return closed("bracket", formula, at, endOfBracket(formula, at));
    case "#":
      return matched("error", ERROR, formula, at) ?? { kind: "sign", text: character };
    case "<":
    case ">":
      return matched("sign", COMPARISON, formula, at) ?? { kind: "sign", text: character };
    default: {
      if (PLAIN_SIGNS.has(character)) return { kind: "sign", text: character };
      const word = textAt(WORD, formula, at);
      return word === "" ? (matched("blank", BLANK, formula, at) ?? { kind: "sign", text: character }) : wordAt(word, formula, at);
    }
  }
}

function textAt(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

function matched(kind: TokenKind, pattern: RegExp, formula: string, at: number): FormulaToken | null {
  const text = textAt(pattern, formula, at);
  return text === "" ? null : { kind, text };
}

function closed(kind: TokenKind, formula: string, at: number, end: number | null): FormulaToken {
  return end === null ? { kind: "stray", text: formula.slice(at) } : { kind, text: formula.slice(at, end) };
}

/** A word is a sheet before "!", a name before "(" and "[", one end of an area before ":" and another end. */
function wordAt(word: string, formula: string, at: number): FormulaToken {
  const end = at + word.length;
  switch (formula.charAt(end)) {
    case "!":
      return { kind: "sheet", text: `${word}!` };
    case "(":
    case "[":
      return { kind: "word", text: word };
    case ":": {
      const area = `${word}:${textAt(WORD, formula, end + 1)}`;
      if (!isNameMark(formula.charAt(at + area.length)) && parseReference(area)) return { kind: "reference", text: area };
    }
  }
  return { kind: MAY_BE_CELL.test(word) && parseReference(word) ? "reference" : "word", text: word };
}

/** Before these signs stands a name. */
function isNameMark(sign: string): boolean {
  return sign === "(" || sign === "[" || sign === "!";
}

/** Behind the closing quote of an opening one; a doubled quote stands for itself. Null without a closing one. */
function endOfQuote(formula: string, at: number, quote: string): number | null {
  for (let end = formula.indexOf(quote, at + 1); end >= 0; end = formula.indexOf(quote, end + 2)) {
    if (formula.charAt(end + 1) !== quote) return end + 1;
  }
  return null;
}

/** Behind the "]" that matches a "["; an apostrophe escapes the next character. Null without one. */
function endOfBracket(formula: string, at: number): number | null {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return end + 1;
  }
  return null;
}

/** The sheet that is named before the token at `index`, without quotes; null where none is. */
export function sheetBefore(tokens: readonly FormulaToken[], index: number): string | null {
  const before = tokens[index - 1];
  return before?.kind === "sheet" ? sheetOfToken(before) : null;
}

/** @example the token "'It''s'!" names the sheet It's */
export function sheetOfToken({ text }: FormulaToken): string {
  return unquoteSheet(text.slice(0, -1));
}

/** True when the formula holds a structured reference such as `Table[column]`. */
export function hasStructuredReference(formula: string): boolean {
  return formulaTokens(formula).some((one) => one.kind === "bracket");
}
