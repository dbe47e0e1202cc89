/** Rewrites of structured references: inside a table, and when a column, table or sheet gets another name. */

import { quoteSheetName } from "../address";
import { formulaTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

/** Characters that a column name escapes with an apostrophe inside brackets. */
export function escapeColumnName(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/**
 * The form in which Excel keeps a formula: "[@col]" in a table becomes "Table[[#This Row],[col]]", "Table[@col]" likewise,
 * "[col]" becomes "Table[col]". Null when a reference without table name stands outside any table.
 */
export function completeReferences(formula: string, tableName: string | null): string | null {
  if (!formula.includes("[")) return formula;
  const tokens = formulaTokens(formula);
  const texts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "bracket") {
      texts.push(token.text);
      continue;
    }
    const isNamed = tokens[index - 1]?.kind === "word";
    if (!isNamed && tableName === null) return null;
    texts.push((isNamed ? "" : tableName) + withThisRow(token.text));
  }
  return texts.join("");
}

function withThisRow(bracket: string): string {
  const inner = bracket.slice(1, -1);
  if (!inner.startsWith("@")) return bracket;
  const rest = inner.slice(1).trim();
  if (rest === "") return "[#This Row]";
  return `[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}

/** The formula after a column of a table got another name. */
export function renameColumnInFormula(formula: string, tableName: string, from: string, to: string): string {
  if (!formula.includes("[")) return formula;
  return rewriteBrackets(formula, tableName, (bracket) => renameInBracket(bracket, escapeColumnName(from), escapeColumnName(to)));
}

function renameInBracket(bracket: string, from: string, to: string): string {
  const inner = bracket.slice(1, -1);
  if (sameText(inner, from)) return `[${to}]`;
  if (!inner.includes("[")) return bracket;
  return `[${inner.replace(/\[((?:'.|[^[\]'])*)\]/g, (item, name: string) => (sameText(name, from) ? `[${to}]` : item))}]`;
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token) => (token.kind === "word" && sameText(tableOfWord(token), from) ? token.text.slice(0, -from.length) + to : token.text))
    .join("");
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind === "sheet") return sameText(token.text, `'${from.replaceAll("'", "''")}'!`) ? `${quoteSheetName(to)}!` : token.text;
      const names = token.kind === "word" && tokens[index + 1]?.text === "!" && sameText(tableOfWord(token), from);
      return names ? token.text.slice(0, -from.length) + quoteSheetName(to) : token.text;
    })
    .join("");
}

function rewriteBrackets(formula: string, tableName: string, rewrite: (bracket: string) => string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const owner = tokens[index - 1];
      const isOurs = token.kind === "bracket" && owner?.kind === "word" && sameText(tableOfWord(owner), tableName);
      return isOurs ? rewrite(token.text) : token.text;
    })
    .join("");
}

/** In "T[a]:T[b]" the second word is ":T". */
function tableOfWord(token: FormulaToken): string {
  return token.text.slice(token.text.lastIndexOf(":") + 1);
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
