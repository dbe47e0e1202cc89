/** The checks that every formula passes before Excel takes it. */

import { LONGEST_FORMULA } from "../../src/file/excelLimits";
import { FormulaSyntaxError } from "../../src/file/formula/formulaSyntaxError";
import { invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { formulaTokens, hasStructuredReference } from "../../src/file/formula/tokens";

/** Characters of a formula in a conditional format or validation. */
const LONGEST_RULE_FORMULA = 255;
/** Characters of a text within a formula. */
const LONGEST_LITERAL = 255;

/** Refuses with InvalidArgument a formula that is too long, holds too long a text, does not parse or names something unknown. */
export function checkFormula(host: HostState, sheet: Sheet, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalid(`A formula has at most ${LONGEST_FORMULA} characters, not ${formula.length}`).because("formula");
  if (hasLongLiteral(formula)) throw invalid(`A text in a formula has at most ${LONGEST_LITERAL} characters`).because("formula");
  try {
    host.engine.check(host.workbook, sheet, formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalid(error.message).because("formula");
    throw error;
  }
}

function hasLongLiteral(formula: string): boolean {
  if (formula.length <= LONGEST_LITERAL || !formula.includes('"')) return false;
  const literals = formulaTokens(formula).filter((token) => token.kind === "text");
  return literals.some((token) => token.text.slice(1, -1).replaceAll('""', '"').length > LONGEST_LITERAL);
}

/** Conditional formats and validations take A1 references and names only, in at most 255 characters. */
export function checkRuleFormula(host: HostState, sheet: Sheet, formula: string): void {
  if (hasStructuredReference(formula)) throw invalid(`Structured references are not allowed here: ${formula}`);
  if (formula.length > LONGEST_RULE_FORMULA) throw invalid(`This formula has at most ${LONGEST_RULE_FORMULA} characters, not ${formula.length}`);
  checkFormula(host, sheet, formula);
}
