/** The names of a workbook: labelled cells, cells of the rules, drop-down lists. */
import { noTeamColumns, ruleCells, sheetsOf, type SheetSet, type TableId } from "../templates";
import { listColumns } from "./listColumns";
import type { Area } from "./address";
import { parameterRows, type SheetLayout } from "./layout";
import type { NamePlan } from "./plan";
import type { StartRow } from "./startRows";

/** Names of rule cells and of the lists that validations use. */
export function planNames(layout: SheetLayout, rules: readonly StartRow[]): NamePlan[] {
  const { template } = layout;
  if (template.id !== "settings") return parameterNames(layout);
  const sheet = template.id;
  const column = (tableId: TableId, id: string): Area => {
    const table = layout.tables.find((one) => one.template.id === tableId);
    const index = table?.template.columns.findIndex((one) => one.id === id) ?? -1;
    if (!table || index < 0) throw new Error(`Settings have no column ${tableId}.${id}.`);
    const left = table.area.left + index;
    return { top: table.area.top + 1, bottom: table.area.bottom, left, right: left };
  };
  const cells = ruleCells.map(({ name, rule, column: id }) => {
    const area = column("rules", id);
    const row = rules.findIndex((one) => one["id"] === rule);
    return { name, sheet, area: { ...area, top: area.top + row, bottom: area.top + row } };
  });
  const lists = listColumns.map(([name, table, id, length]) => {
    const area = column(table, id);
    return { name, sheet, area: length === undefined ? area : { ...area, bottom: area.top + length - 1 } };
  });
  return [...parameterNames(layout), ...cells, ...lists];
}

/** Every name that formulas and lists of a workbook of this set use; the marks of columns and sheets are not among them. */
export function workbookNames(set: SheetSet): readonly string[] {
  const parameters = sheetsOf(set, noTeamColumns).flatMap((sheet) => (sheet.parameters ?? []).map(({ name }) => name));
  return [...parameters, ...ruleCells.map(({ name }) => name), ...listColumns.map(([name]) => name)];
}

function parameterNames(layout: SheetLayout): NamePlan[] {
  const rows = parameterRows(layout);
  return (layout.template.parameters ?? []).map(({ name }, index) => {
    const row = rows[index] as number;
    return { name, sheet: layout.template.id, area: { top: row, bottom: row, left: 1, right: 1 } };
  });
}
