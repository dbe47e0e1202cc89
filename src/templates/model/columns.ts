/** Columns that nobody looks at: keys that join tables, and the steps of a calculation. */
import { label } from "./language";
import type { Column, ValueFormat } from "./template";

export type ColumnFormula = NonNullable<Column["formula"]>;
export type ColumnCore = NonNullable<Column["core"]>;

/** Text that is written once when the row is made, such as the key of a rep. */
export function keyColumn(id: string, zh: string, en: string): Column {
  return { id, label: label(zh, en), kind: "fixed", format: "text", width: 0 };
}

/** One step of a calculation: its Excel formula and, beside it, the same value from core. */
export function workingColumn(
  id: string,
  zh: string,
  en: string,
  format: ValueFormat,
  formula: ColumnFormula,
  core: ColumnCore,
): Column {
  return { id, label: label(zh, en), kind: "calculated", format, width: 0, formula, core };
}

/** The same columns, hidden: for a sheet that people see. A hidden sheet needs no hidden columns. */
export function hide(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => ({ ...column, hidden: true }));
}
