/** Applies a rewrite of formulas wherever the workbook keeps one: cells, calculated columns, names, highlights, validations. */

import type { Workbook } from "../../src/file/model";

/** The formula after a change; `ownSheet` is what a reference without a sheet's name means, null for a name. */
export type Rewrite = (formula: string, ownSheet: string | null) => string;

export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const rewriteHere = onceEach((formula) => rewrite(formula, sheet.name));
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = rewriteHere(cell.formula);
    }
    for (const column of sheet.tables.flatMap((table) => table.columns)) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = rewriteHere(column.calculatedFormula);
    }
  }
  rewriteRules(workbook, rewrite);
}

/** A column has one text for all of its rows: each text is rewritten once. */
function onceEach(rewrite: (formula: string) => string): (formula: string) => string {
  const done = new Map<string, string>();
  return (formula) => {
    const rewritten = done.get(formula) ?? rewrite(formula);
    done.set(formula, rewritten);
    return rewritten;
  };
}

/** Like rewriteFormulas for names, highlights and validations alone. */
export function rewriteRules(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    for (const format of sheet.conditionalFormats) {
      if (format.formula !== undefined) format.formula = rewrite(format.formula, sheet.name);
    }
    for (const validation of sheet.validations) validation.rule = rewriteRule(validation.rule, (formula) => rewrite(formula, sheet.name));
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
}

/** A validation rule is one object in another: {list: {source: "=A1:A9"}}. */
function rewriteRule(rule: Record<string, unknown>, rewrite: (formula: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, detail]) => {
      if (typeof detail !== "object" || detail === null) return [kind, detail];
      const parts = Object.entries(detail).map(([key, value]) => [key, isFormula(value) ? rewrite(value) : (value as unknown)]);
      return [kind, Object.fromEntries(parts) as unknown];
    }),
  );
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}
