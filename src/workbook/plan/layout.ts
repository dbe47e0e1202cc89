/** Where the tables of a template stand on its sheet. */
import { tableName, type Column, type Language, type SheetTemplate, type TableId, type TableTemplate } from "../../templates";
import { lastOf, runsOf } from "../cells/runs";
import type { Area } from "../cells/address";
import type { Places, TablePlace } from "../formula/places";
import type { StartRow, StartRows } from "../start/startRows";

/** Rows above the tables: title, guidance, then the head or a warning, then a blank row or section titles. */
export const titleRow = 0;
export const guidanceRow = 1;
export const headRow = 2;

/** Columns left free between tables that stand side by side. */
const gap = 1;
/** Rows from the last row of a table to the header of the one below it: a blank one and the title. */
const rowsBetween = 3;
/** The label and the value of a parameter. */
const parameterColumns = 2;

export interface TableLayout {
  readonly template: TableTemplate;
  readonly name: string;
  readonly area: Area;
  readonly start: readonly StartRow[];
}

export interface SheetLayout {
  readonly template: SheetTemplate;
  readonly name: string;
  readonly headerRow: number;
  readonly tables: readonly TableLayout[];
}

/** Header row of a sheet's tables, from 0. */
export function headerRowOf(template: SheetTemplate): number {
  if (template.head) return headRow + 3;
  return template.parameters ? headRow + 2 : headRow + 1;
}

/** Lays the tables of a sheet out side by side, or one below the other; a table without rows gets one blank row, as Excel wants it. */
export function layOut(
  template: SheetTemplate,
  name: string,
  start: StartRows,
): SheetLayout {
  const headerRow = headerRowOf(template);
  const tables: TableLayout[] = [];
  for (const table of template.tables) {
    const previous = tables[tables.length - 1]?.area;
    const top = table.below && previous ? previous.bottom + rowsBetween : headerRow;
    const beside = previous ? previous.right + 1 + gap : template.parameters ? parameterColumns + gap : 0;
    const left = table.below && previous ? previous.left : beside;
    const started = start[table.id] ?? [];
    const rows = Math.max(1, started.length + (table.blankRows ?? 0));
    const area = { top, left, bottom: top + rows, right: left + table.columns.length - 1 };
    tables.push({ template: table, name: tableName(table.id), area, start: started });
  }
  return { template, name, headerRow, tables };
}

/** Rows of the labelled cells of a sheet, from 0, in their order. @example parameterRows(settings) // [4, 5, …] */
export function parameterRows({ template, headerRow }: Pick<SheetLayout, "template" | "headerRow">): readonly number[] {
  let next = headerRow;
  return (template.parameters ?? []).map(({ rowsAbove = 0 }) => {
    const row = next + rowsAbove;
    next = row + 1;
    return row;
  });
}

/** The places of laid-out tables, for formulas. */
export function placesOf(layouts: readonly SheetLayout[], language: Language): Places {
  const tables = new Map<TableId, TablePlace>();
  for (const sheet of layouts) {
    for (const table of sheet.tables) tables.set(table.template.id, placeOf(table, sheet.name, language));
  }
  return { tables };
}

function placeOf(table: TableLayout, sheet: string, language: Language): TablePlace {
  return {
    id: table.template.id,
    templateName: tableName(table.template.id),
    name: table.name,
    sheet,
    top: table.area.top,
    rows: table.area.bottom - table.area.top,
    columns: new Map(
      table.template.columns.map((column, index) => [
        column.id,
        { header: column.label[language], column: table.area.left + index },
      ]),
    ),
  };
}

/** Runs of neighbouring columns that are alike in `key`; columns for which it is null are left out. */
export function columnRuns<T>(
  columns: readonly Column[],
  key: (column: Column) => T | null,
): { readonly first: number; readonly last: number; readonly value: T }[] {
  const wanted = columns.flatMap((column, index) => {
    const value = key(column);
    return value === null ? [] : [{ index, value, text: JSON.stringify(value) }];
  });
  return runsOf(wanted, (one, previous) => one.index === previous.index + 1 && one.text === previous.text).map((run) => ({
    first: run[0].index,
    last: lastOf(run).index,
    value: run[0].value,
  }));
}
