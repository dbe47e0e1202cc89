/** The form in which files hold formulas. */

import { functionName } from "./formulaGrammar";
import { tokenizeFormula } from "./formulaTokens";
import type { StructuredSpecifier, TableSection } from "./structuredReferences";
import { escapeColumnName, parseSpecifier } from "./structuredReferences";

const sectionText: Record<TableSection, string> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  thisRow: "#This Row",
};

/** Writes a specifier in the long form that files hold. */
export function formatSpecifier({ sections, firstColumn, lastColumn }: StructuredSpecifier): string {
  const columns =
    firstColumn === undefined || lastColumn === undefined
      ? undefined
      : firstColumn === lastColumn
        ? `[${escapeColumnName(firstColumn)}]`
        : `[${escapeColumnName(firstColumn)}]:[${escapeColumnName(lastColumn)}]`;
  const onlyData = sections.length === 1 && sections[0] === "data";
  if (onlyData && columns === undefined) return "[]";
  if (onlyData && firstColumn === lastColumn) return columns ?? "[]";
  if (onlyData) return `[${columns ?? ""}]`;
  const parts = sections.map((section) => `[${sectionText[section]}]`);
  if (columns === undefined && parts.length === 1) return parts[0] ?? "";
  return `[${[...parts, ...(columns === undefined ? [] : [columns])].join(",")}]`;
}

/** Functions that files spell with a prefix because Excel 2007 did not know them. */
const prefixedFunctions = new Set(["IFNA", "IFS", "SWITCH", "MAXIFS", "MINIFS", "TEXTJOIN", "CONCAT", "DAYS", "NUMBERVALUE"]);

/**
 * The formula as a file holds it: without "=", `[@列]` as `表[[#This Row],[列]]`, newer functions with their prefix.
 * NETWORKDAYS.INTL and the other functions of Excel 2010's first format carry none.
 */
export function fileFormula(formula: string, ownTable: string | undefined): string {
  const written = tokenizeFormula(formula).map((token) => {
    if (token.kind === "function" && prefixedFunctions.has(functionName(token.text))) return `_xlfn.${functionName(token.text)}`;
    if (token.kind !== "structured") return token.text;
    const specifier = parseSpecifier(token.specifier);
    return specifier ? (token.table || (ownTable ?? "")) + formatSpecifier(specifier) : token.text;
  });
  return written.join("");
}
