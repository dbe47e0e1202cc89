/** The form in which files hold formulas. */

import { functionName } from "./functionName";
import { strictTokens } from "./strictTokens";
import { formatSpecifier, parseSpecifier } from "./specifier";

/** Functions that files spell with a prefix because Excel 2007 did not know them. */
const PREFIXED_FUNCTIONS = new Set(["IFNA", "IFS", "SWITCH", "MAXIFS", "MINIFS", "TEXTJOIN", "CONCAT", "DAYS", "NUMBERVALUE"]);

/**
 * The formula as a file holds it: without "=", `[@列]` as `表[[#This Row],[列]]`, newer functions with their prefix.
 * NETWORKDAYS.INTL and the other functions of Excel 2010's first format carry none.
 */
export function fileFormula(formula: string, ownTable: string | undefined): string {
  const written = strictTokens(formula).map((token) => {
    if (token.kind === "function" && PREFIXED_FUNCTIONS.has(functionName(token.text))) return `_xlfn.${functionName(token.text)}`;
    if (token.kind !== "structured") return token.text;
    const specifier = parseSpecifier(token.specifier);
    return specifier ? (token.table || (ownTable ?? "")) + formatSpecifier(specifier) : token.text;
  });
  return written.join("");
}
