/** The checks that every formula passes before Excel takes it. */

import { FormulaSyntaxError } from "../engine/engine";
import { invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet } from "../model";
import { hasStructuredReference } from "./tokens";

const LONGEST_FORMULA = 8192;

/** Refuses with InvalidArgument a formula that is too long, does not parse or names something unknown. */
export function checkFormula(host: HostState, sheet: Sheet, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalid(`A formula has at most ${LONGEST_FORMULA} characters, not ${formula.length}`);
  try {
    host.engine.check(host.workbook, sheet, formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalid(error.message);
    throw error;
  }
}

/** Conditional formats and validations take A1 references and names only. */
export function checkRuleFormula(host: HostState, sheet: Sheet, formula: string): void {
  if (hasStructuredReference(formula)) throw invalid(`Structured references are not allowed here: ${formula}`);
  checkFormula(host, sheet, formula);
}
