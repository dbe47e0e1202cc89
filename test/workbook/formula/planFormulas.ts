import { formulaTokens } from "../../../src/file/formula/tokens";
import type { WorkbookPlan } from "../../../src/workbook";

/** The different formulas of a plan's cells, each with the sheet and the row and column (from 0) where it first stands. */
export function cellFormulas(plan: WorkbookPlan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of plan.sheets) {
    for (const { area, formula } of sheet.formulas) {
      const texts = typeof formula === "string" ? [formula] : formula;
      for (const text of texts) if (text !== null && !found.has(text)) found.set(text, `${sheet.id} ${area.top} ${area.left}`);
    }
  }
  return found;
}

/** Formulas of conditional formats and sources of drop-down lists. */
export function ruleFormulas(plan: WorkbookPlan): string[] {
  const highlights = plan.sheets.flatMap((sheet) => sheet.highlights.map(({ formula }) => formula));
  const lists = plan.sheets.flatMap((sheet) => sheet.validations.flatMap((rule) => (rule.kind === "list" ? [rule.source] : [])));
  return [...highlights, ...lists];
}

/** Functions that a formula calls: words before an opening parenthesis. */
export function calledFunctions(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, index) => (kind === "word" && tokens[index + 1]?.text === "(" ? [text] : []));
}

/** Text constants of a formula as Excel counts them: without the quotes around, doubled quotes as one. */
export function textConstants(formula: string): string[] {
  return formulaTokens(formula).flatMap(({ kind, text }) => (kind === "text" ? [text.slice(1, -1).replace(/""/g, '"')] : []));
}

/** Words that are neither functions, numbers, truth values nor cells: the workbook names of a formula, table names included. */
export function namesIn(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== "word" || tokens[index + 1]?.text === "(" || tokens[index - 1]?.kind === "sheet") return [];
    return /^(?:\d+(?:\.\d+)?|TRUE|FALSE|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.test(text) ? [] : [text];
  });
}
