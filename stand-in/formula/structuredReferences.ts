/** Rewrites of structured references: inside a table, and when a column, table or sheet gets another name. */

import { formatSpecifier, parseSpecifier } from "../../src/file/formula/specifier";
import { formulaTokens, sheetOfToken } from "../../src/file/formula/tokens";
import type { FormulaToken } from "../../src/file/formula/tokens";
import { quoteSheetIfNeeded } from "../../src/file/sheetName";
import { sameName } from "../../src/file/sameName";

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

/** "[@col]" is "[[#This Row],[col]]" wherever a formula is kept. */
function withThisRow(bracket: string): string {
  const specifier = bracket.startsWith("[@") ? parseSpecifier(bracket) : undefined;
  return specifier ? formatSpecifier(specifier) : bracket;
}

/** The formula after a column of a table got another name. */
export function renameColumnInFormula(formula: string, tableName: string, from: string, to: string): string {
  if (!formula.includes("[")) return formula;
  return rewriteTokens(formula, (token, before) => {
    const isOurs = token.kind === "bracket" && before?.kind === "word" && sameName(before.text, tableName);
    return isOurs ? renameInBracket(token.text, from, to) : token.text;
  });
}

function renameInBracket(bracket: string, from: string, to: string): string {
  const specifier = parseSpecifier(bracket);
  const renamed = (name: string | undefined) => (name !== undefined && sameName(name, from) ? to : name);
  if (!specifier) return bracket;
  const [firstColumn, lastColumn] = [renamed(specifier.firstColumn), renamed(specifier.lastColumn)];
  const isSame = firstColumn === specifier.firstColumn && lastColumn === specifier.lastColumn;
  return isSame ? bracket : formatSpecifier({ ...specifier, firstColumn, lastColumn });
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, ({ kind, text }) => (kind === "word" && sameName(text, from) ? to : text));
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return rewriteTokens(formula, (token) => {
    const isIt = token.kind === "sheet" && sameName(sheetOfToken(token), from);
    return isIt ? `${quoteSheetIfNeeded(to)}!` : token.text;
  });
}

/** What named cells of a sheet that is gone is #REF!. */
export function loseSheetInFormula(formula: string, gone: string): string {
  if (!formula.includes("!")) return formula;
  const isIt = (token: FormulaToken | undefined): boolean => token?.kind === "sheet" && sameName(sheetOfToken(token), gone);
  return rewriteTokens(formula, (token, before) => (isIt(before) ? "" : isIt(token) ? "#REF!" : token.text));
}

function rewriteTokens(formula: string, rewrite: (token: FormulaToken, before: FormulaToken | undefined) => string): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => rewrite(token, tokens[index - 1])).join("");
}
