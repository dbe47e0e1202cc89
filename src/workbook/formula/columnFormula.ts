/** The one formula of a calculated column, for the rows of its table in one workbook. */
import { formulaOf, type Column } from "../../templates";
import { compileIfPossible, namesCellsOfRow, type FormulaContext } from "./compileFormula";
import type { Area } from "../cells/address";
import type { FormulaPlan } from "../plan/plan";

/**
 * What stands in the rows of `area`: one text for all of them, or, where the formula names cells of its row by their addresses, one text a
 * row; both are one formula in R1C1. null when the column is not calculated, or when a column that it needs was deleted.
 * @example "[@rep:*]" within SUM, rows 7 and 8 → ["=SUM(G7,H7)", "=SUM(G8,H8)"]
 */
export function columnFormula(
  column: Pick<Column, "formula">,
  { top, bottom }: Pick<Area, "top" | "bottom">,
  context: Omit<FormulaContext, "row">,
): FormulaPlan["formula"] | null {
  const text = formulaOf(column, context.language);
  if (text === null) return null;
  if (!namesCellsOfRow(text)) return compileIfPossible(text, { ...context, row: top });
  const texts = Array.from({ length: bottom - top + 1 }, (_, index) => compileIfPossible(text, { ...context, row: top + index }));
  return texts.every((one) => one !== null) ? texts : null;
}
