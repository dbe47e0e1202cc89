/** The strict reading of a formula, for who calculates or checks it: what each token is, or a FormulaSyntaxError. */

import type { RangeReference } from "../address";
import { parseReference } from "../address";
import { FormulaSyntaxError } from "./formulaSyntaxError";
import type { FormulaToken } from "./tokens";
import { formulaTokens, sheetOfToken } from "./tokens";

export type PlainKind = "text" | "number" | "boolean" | "error" | "array" | "operator" | "open" | "close" | "comma" | "space";

export type StrictToken =
  | { kind: PlainKind; text: string }
  | { kind: "function"; text: string }
  /** `sheet` is unquoted; undefined when the reference names none. */
  | { kind: "reference"; text: string; sheet: string | undefined; reference: RangeReference }
  | { kind: "name"; text: string; sheet: string | undefined; name: string }
  /** `table` is "" in `[@column]`; `specifier` includes its outer brackets. A table's name alone is a "name". */
  | { kind: "structured"; text: string; table: string; specifier: string };

const SPACE = /^[ \t\r\n\u00a0]+$/;
const KNOWN_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;
const SHEET = /^(?:'.+'|[\p{L}_][\p{L}\p{N}_.]*)!$/su;
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]*$/u;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const SIGNS = new Map<string, PlainKind>([
  ["(", "open"],
  [")", "close"],
  [",", "comma"],
  ...["<>", "<=", ">=", "-", "+", "*", "/", "^", "&", "=", "<", ">", "%", "@", ":"].map((sign): [string, PlainKind] => [sign, "operator"]),
]);

/** Tokens of a formula in their order, without the leading "=". Throws FormulaSyntaxError on text that is no part of a formula. */
export function strictTokens(formula: string): StrictToken[] {
  if (!formula.startsWith("=")) throw new FormulaSyntaxError(formula, "A formula starts with =");
  const tokens = formulaTokens(formula);
  const strict: StrictToken[] = [];
  for (let at = 1; at < tokens.length; ) {
    const [read, length] = strictAt(tokens, at) ?? refuse(formula, tokens, at);
    strict.push(read);
    at += length;
  }
  return strict;
}

/** A strict token and how many tokens it takes; undefined for what Excel does not know. */
type Reading = [StrictToken, number] | undefined;

function strictAt(tokens: readonly FormulaToken[], at: number): Reading {
  const { kind, text } = tokens[at] as FormulaToken;
  switch (kind) {
    case "text":
      return [{ kind, text }, 1];
    case "blank":
      return SPACE.test(text) ? [{ kind: "space", text }, 1] : undefined;
    case "error":
      return KNOWN_ERROR.test(text) ? [{ kind, text }, 1] : undefined;
    case "reference":
      return readReference(text, undefined, text);
    case "sheet":
      return readOnSheet(tokens, at);
    case "bracket":
      return [{ kind: "structured", text, table: "", specifier: text }, 1];
    case "word":
      return readWord(tokens, at);
    case "sign":
      return text === "{" ? readArray(tokens, at) : readSign(text);
    case "stray":
      return undefined;
  }
}

function refuse(formula: string, tokens: readonly FormulaToken[], at: number): never {
  const position = textOf(tokens.slice(0, at)).length + 1;
  throw new FormulaSyntaxError(formula, `Unexpected "${tokens[at]?.text.charAt(0) ?? ""}" at position ${position}`);
}

function readSign(text: string): Reading {
  const kind = SIGNS.get(text);
  return kind && [{ kind, text }, 1];
}

function readReference(text: string, sheet: string | undefined, address: string): Reading {
  const reference = parseReference(address);
  return reference && [{ kind: "reference", text, sheet, reference }, sheet === undefined ? 1 : 2];
}

function readOnSheet(tokens: readonly FormulaToken[], at: number): Reading {
  const [sheet, owned] = [tokens[at], tokens[at + 1]];
  if (!sheet || !owned || !SHEET.test(sheet.text)) return undefined;
  const text = sheet.text + owned.text;
  if (owned.kind === "reference") return readReference(text, sheetOfToken(sheet), owned.text);
  if (owned.kind !== "word" || !NAME.test(owned.text)) return undefined;
  return [{ kind: "name", text, sheet: sheetOfToken(sheet), name: owned.text }, 2];
}

function readWord(tokens: readonly FormulaToken[], at: number): Reading {
  const [text, next] = [tokens[at]?.text ?? "", tokens[at + 1]];
  if (NUMBER.test(text)) return [{ kind: "number", text }, 1];
  if (!NAME.test(text)) return undefined;
  if (next?.text === "(") return [{ kind: "function", text }, 1];
  if (next?.kind === "bracket") return [{ kind: "structured", text: text + next.text, table: text, specifier: next.text }, 2];
  if (/^(?:TRUE|FALSE)$/i.test(text)) return [{ kind: "boolean", text }, 1];
  return [{ kind: "name", text, sheet: undefined, name: text }, 1];
}

/** From "{" to "}". */
function readArray(tokens: readonly FormulaToken[], at: number): Reading {
  const length = tokens.slice(at).findIndex(({ text }) => text === "}") + 1;
  const parts = tokens.slice(at, at + length);
  const isNested = parts.some(({ text }, index) => index > 0 && text === "{");
  return length === 0 || isNested ? undefined : [{ kind: "array", text: textOf(parts) }, length];
}

function textOf(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ text }) => text).join("");
}
