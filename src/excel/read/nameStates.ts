import type { NameState } from "../../workbook";

/** The names of a workbook that a request has loaded with their formulas. */
export function nameStates({ items }: Excel.NamedItemCollection): NameState[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}
