/** What a column is in a workbook that does not have all sheets: its `whenWithout`, carried out. */
import { sourcesOf } from "../formula/sources";
import type { Column, OtherCalculation, SheetTemplate, Validation, ValueFormat } from "./template";

/**
 * The column as it is where some sheets are absent: itself where its formula refers to none of them.
 * @throws TypeError where its `whenWithout` does not say what it becomes: a mistake in a template
 * @example of orders.amount that sums qbContracts, without that sheet and with whenWithout { money: "typed" }: a column of numbers to type
 */
export function columnWithout<Id extends string>(column: Column<Id>, absent: readonly SheetTemplate[]): Column<Id> {
  const { formula, core } = column;
  if (formula === undefined || core === undefined) return column;
  const form = formWithout({ ...column, formula, core }, absent, column.id);
  return form === "typed" ? typed(column) : { ...column, formula: form.formula, core: form.core };
}

/** Those of some sheets that a column looks at in any of its forms. */
export function optionalSources(column: Column, optional: readonly SheetTemplate[]): readonly SheetTemplate[] {
  const { formula, core } = column;
  if (formula === undefined || core === undefined) return [];
  const named = new Set(calculationsOf({ ...column, formula, core }).flatMap((one) => sourcesOf(one.formula, optional)));
  return optional.filter((sheet) => named.has(sheet));
}

function calculationsOf(calculation: OtherCalculation): readonly OtherCalculation[] {
  const others = Object.values(calculation.whenWithout ?? {});
  return [calculation, ...others.flatMap((other) => (other === "typed" ? [] : calculationsOf(other)))];
}

/** The first of a column's calculations that refers to none of the absent sheets. */
function formWithout<Id extends string>(
  calculation: OtherCalculation<Id>,
  absent: readonly SheetTemplate[],
  id: Id,
): OtherCalculation<Id> | "typed" {
  const missing = sourcesOf(calculation.formula, absent);
  if (missing.length === 0) return calculation;
  const { whenWithout = {} } = calculation;
  const other = missing.map((sheet) => whenWithout[sheet.id] ?? whenWithout[sheet.module]).find((one) => one !== undefined);
  if (other === undefined) throw new TypeError(`Column ${id} does not say what it is without ${missing.map((sheet) => sheet.id).join(", ")}.`);
  return other === "typed" ? other : formWithout(other, absent, id);
}

/** People type what the formula would give. */
function typed<Id extends string>(calculated: Column<Id>): Column<Id> {
  const { formula: _formula, core: _core, results: _results, outcomes: _outcomes, ...column } = calculated;
  const validation = validationOf(column.format);
  return { ...column, kind: "input", ...(validation && { validation }) };
}

function validationOf(format: ValueFormat): Validation | null {
  if (format === "general" || format === "text") return null;
  return format === "date" || format === "dateTime" ? { kind: "date" } : { kind: "number" };
}
