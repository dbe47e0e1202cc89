/** Changes to formula text that Excel makes itself: filling, renaming, and the form that files hold. */

import { formatRangeReference, isRelative, shiftRangeReference } from "./cellReference";
import { functionName } from "./formulaGrammar";
import type { FormulaToken } from "./formulaTokens";
import { tokenizeFormula } from "./formulaTokens";
import type { StructuredSpecifier, TableSection } from "./structuredReferences";
import { escapeColumnName, parseSpecifier } from "./structuredReferences";

function rewrite(formula: string, change: (token: FormulaToken) => string): string {
  return `=${tokenizeFormula(formula).map(change).join("")}`;
}

/**
 * The formula as it reads when it is filled `rows` down and `columns` to the right; a reference that would leave the sheet
 * becomes #REF!. `shiftFormula("=A1*$B$1", 1, 0)` is "=A2*$B$1".
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "reference" || !isRelative(token.reference)) return token.text;
    const moved = shiftRangeReference(token.reference, rows, columns);
    if (!moved) return "#REF!";
    return token.text.slice(0, token.text.lastIndexOf("!") + 1) + formatRangeReference(moved);
  });
}

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

/**
 * The formula with a table's column under its new name. `ownTable` is the table in which the formula stands, for `[@column]`.
 * `renameColumn("=qbW[计划]", {table: "qbW", from: "计划", to: "周计划"}, undefined)` is "=qbW[周计划]".
 */
export function renameColumn(
  formula: string,
  rename: { table: string; from: string; to: string },
  ownTable: string | undefined,
): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "structured") return token.text;
    const table = token.table === "" ? ownTable : token.table;
    const specifier = parseSpecifier(token.specifier);
    if (table?.toLowerCase() !== rename.table.toLowerCase() || !specifier) return token.text;
    const renamed = (column: string | undefined) => (column?.toLowerCase() === rename.from.toLowerCase() ? rename.to : column);
    const changed = {
      ...specifier,
      firstColumn: renamed(specifier.firstColumn),
      lastColumn: renamed(specifier.lastColumn),
    };
    const same = changed.firstColumn === specifier.firstColumn && changed.lastColumn === specifier.lastColumn;
    return same ? token.text : token.table + formatSpecifier(changed);
  });
}

/** Functions that files spell with a prefix because Excel 2007 did not know them. */
const prefixedFunctions = new Set(["IFNA", "IFS", "SWITCH", "MAXIFS", "MINIFS", "TEXTJOIN", "CONCAT", "DAYS", "NUMBERVALUE"]);

/**
 * The formula as a file holds it: without "=", `[@列]` as `表[[#This Row],[列]]`, newer functions with their prefix.
 * NETWORKDAYS.INTL and the other functions of Excel 2010's first format carry none.
 */
export function fileFormula(formula: string, ownTable: string | undefined): string {
  const written = rewrite(formula, (token) => {
    if (token.kind === "function" && prefixedFunctions.has(functionName(token.text))) return `_xlfn.${functionName(token.text)}`;
    if (token.kind !== "structured") return token.text;
    const specifier = parseSpecifier(token.specifier);
    return specifier ? (token.table || (ownTable ?? "")) + formatSpecifier(specifier) : token.text;
  });
  return written.slice(1);
}
