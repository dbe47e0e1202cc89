/** Formulas of data validations are written for the first cell of the rule; here they are read from another one. */

import { shiftFormula } from "../../src/file/formula/shiftFormula";
import type { DataValidation, Sheet, Workbook } from "../../src/file/model";
import { findReferencedArea } from "./namedAreas";
import type { SheetArea } from "./namedAreas";

/** The formula as it reads in a cell of the rule. */
export function shiftedTo({ areas: [first] }: DataValidation, at: { row: number; column: number }, formula: string): string {
  return first ? shiftFormula(formula, at.row - first.top, at.column - first.left) : formula;
}

/** The cells with the entries of a list validation, as seen from one of its cells; null for a literal or calculated list. */
export function listSource(workbook: Workbook, sheet: Sheet, validation: DataValidation, at: { row: number; column: number }): SheetArea | null {
  const { source } = (validation.rule["list"] ?? {}) as { source?: string };
  return source?.startsWith("=") === true ? findReferencedArea(workbook, sheet, shiftedTo(validation, at, source)) : null;
}
