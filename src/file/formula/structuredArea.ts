/** The cells of a workbook that a structured reference means. */

import type { Area, Sheet, Table, Workbook } from "../model";
import { sameName } from "../sameName";
import type { StructuredSpecifier, TableSection } from "./specifier";

export interface TablePlace {
  sheet: Sheet;
  table: Table;
}

/** The table of that name, case-insensitively, with its sheet. */
export function findTable(workbook: Workbook, name: string): TablePlace | undefined {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) if (sameName(table.name, name)) return { sheet, table };
  }
  return undefined;
}

/** Position of a column in its table (0 = first), case-insensitively; -1 when there is none. */
export function columnPosition(table: Table, name: string): number {
  return table.columns.findIndex((column) => sameName(column.name, name));
}

/** The cells a specifier means. For "thisRow" the rows are the whole data area: the caller picks its own row. */
export function structuredArea(table: Table, specifier: StructuredSpecifier): Area | undefined {
  const first = specifier.firstColumn === undefined ? 0 : columnPosition(table, specifier.firstColumn);
  const last = specifier.lastColumn === undefined ? table.columns.length - 1 : columnPosition(table, specifier.lastColumn);
  if (first < 0 || last < 0) return undefined;
  const { top, bottom, left } = table.area;
  const rows: Record<TableSection, readonly [number, number]> = {
    all: [top, bottom],
    headers: [top, top],
    data: [top + 1, table.showTotals ? bottom - 1 : bottom],
    thisRow: [top + 1, table.showTotals ? bottom - 1 : bottom],
    totals: [bottom, bottom],
  };
  if (specifier.sections.includes("totals") && !table.showTotals) return undefined;
  const spans = specifier.sections.map((section) => rows[section]);
  return {
    top: Math.min(...spans.map(([from]) => from)),
    bottom: Math.max(...spans.map(([, to]) => to)),
    left: left + Math.min(first, last),
    right: left + Math.max(first, last),
  };
}
