/** A table as it prints: which column stands where, as planned or as people left it. */
import { ownColumn, type Column, type Language } from "../../templates";
import { columnPoints } from "../cells/columnWidth";
import type { NumberSize } from "../cells/valueWidth";
import { recordsOf, type FoundTable } from "../read/readTable";
import type { TableLayout } from "../plan/layout";

export interface PageTable extends TableLayout {
  /** The columns from left to right, those of people among them. */
  readonly columns: readonly PageColumn[];
}

export interface PageColumn {
  /** Null for a column that somebody inserted. */
  readonly column: Column | null;
  /** Column of the sheet, from 0. */
  readonly at: number;
}

/** A column that nobody sized is so wide in a Chinese Excel; with Calibri as the standard font it has 48 points. */
export const unsetColumnPoints = 54;

/** A table that is about to be made. */
export function plannedTable(layout: TableLayout): PageTable {
  return { ...layout, columns: layout.template.columns.map((column, index) => ({ column, at: layout.area.left + index })) };
}

/** A table of the workbook: rows and columns may have been inserted above, beside and inside it, and columns moved. */
export function foundTable(found: FoundTable): PageTable {
  const { name, top, left, rows, headers } = found.content;
  const columnAt = new Map(found.template.columns.flatMap((column) => {
    const place = found.place.columns.get(column.id);
    return place ? [[place.column, column] as const] : [];
  }));
  return {
    template: found.template,
    name,
    area: { top, left, bottom: top + rows.length, right: left + headers.length - 1 },
    start: recordsOf(found),
    columns: headers.map((_header, index) => ({ at: left + index, column: columnAt.get(left + index) ?? null })),
  };
}

export function isShown({ column }: PageColumn): boolean {
  return !column?.hidden;
}

export function isRepColumn({ column }: PageColumn): boolean {
  return column !== null && ownColumn.member.keyOf(column.id) !== null;
}

/** The columns that stay in sight and repeat on each page: those of the template that still begin the table. */
export function leadingColumns({ template, columns }: PageTable): readonly PageColumn[] {
  const leading = new Set(template.columns.slice(0, template.frozenColumns ?? 0));
  const end = columns.findIndex(({ column }) => column === null || !leading.has(column));
  return end < 0 ? columns : columns.slice(0, end);
}

/** Points of a column on the sheet; 0 when it is hidden. */
export function pointsOf(placed: PageColumn, { template, start }: PageTable, language: Language, size: NumberSize): number {
  if (!isShown(placed)) return 0;
  return placed.column ? columnPoints(placed.column, { template, start }, language, size) : unsetColumnPoints;
}
