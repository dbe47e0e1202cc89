/** The names of a workbook: labelled cells, cells of the rules, drop-down lists. */
import { isKnownTo, listCells, ruleParts, sheetsOfVersion, type SheetSet, type SheetTemplate, type TableId } from "../../templates";
import { compileIfPossible, type FormulaContext } from "../formula/compileFormula";
import type { Area } from "../cells/address";
import { parameterRows, type SheetLayout, type TableLayout } from "./layout";
import type { FormulaNamePlan, NamePlan } from "./plan";

/** Names of labelled cells, of what the rules go by, and of the lists that validations use, as far as they stand on a sheet. */
export function planNames(layout: SheetLayout): NamePlan[] {
  const sheet = layout.template.id;
  const tableOf = (id: TableId) => layout.tables.find(({ template }) => template.id === id);
  const cells = ruleParts.flatMap(({ name, inForce }) => {
    const table = tableOf(inForce.table);
    if (!table) return [];
    const area = columnArea(table, inForce.column);
    const top = area.top + table.start.findIndex((row) => row["id"] === inForce.row);
    return [{ name, sheet, area: { ...area, top, bottom: top } }];
  });
  const lists = listCells.flatMap(({ name, table: id, column, length }) => {
    const table = tableOf(id);
    if (!table) return [];
    const area = columnArea(table, column);
    return [{ name, sheet, area: length === undefined ? area : { ...area, bottom: area.top + length - 1 } }];
  });
  return [...parameterNames(layout), ...cells, ...lists];
}

/** Names of formulas, as far as the workbook has what they refer to. */
export function planFormulaNames({ names = [] }: SheetTemplate, context: Omit<FormulaContext, "table" | "row">): FormulaNamePlan[] {
  return names.flatMap(({ name, formula }) => {
    const compiled = compileIfPossible(formula, { ...context, table: null, row: 0 });
    return compiled === null ? [] : [{ name, formula: compiled }];
  });
}

/** The cells of a column below its header. */
function columnArea({ template, area }: TableLayout, id: string): Area {
  const index = template.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`There is no column ${template.id}.${id}.`);
  const left = area.left + index;
  return { top: area.top + 1, bottom: area.bottom, left, right: left };
}

/** Every name that formulas and lists of a workbook of this set and schema version use; marks of columns and sheets are not among them. */
export function workbookNames(set: SheetSet, version: number): readonly string[] {
  const isKnown = isKnownTo(version);
  const ofSheets = sheetsOfVersion(set, version).flatMap(({ parameters = [], names = [] }) => [...parameters, ...names]);
  const rules = ruleParts.filter(({ rule }) => isKnown(rule));
  return [...ofSheets, ...rules, ...listCells.filter(isKnown)].map(({ name }) => name);
}

function parameterNames(layout: SheetLayout): NamePlan[] {
  const rows = parameterRows(layout);
  return (layout.template.parameters ?? []).map(({ name }, index) => {
    const row = rows[index] as number;
    return { name, sheet: layout.template.id, area: { top: row, bottom: row, left: 1, right: 1 } };
  });
}
