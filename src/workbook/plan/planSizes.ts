/** Widths of a sheet's columns, heights of its rows, and which columns are hidden or folded. */
import { columnRuns, type TableLayout } from "./layout";
import { sizedRuns } from "../cells/runs";
import { recordRow } from "../read/recordRow";
import type { SheetPlan } from "./plan";

/** Tables that stand one below the other share columns: the wider one counts. */
export function widestColumns(widths: SheetPlan["columnWidths"]): SheetPlan["columnWidths"] {
  const points = new Map<number, number>();
  for (const { first, last, points: wanted } of widths) {
    for (let column = first; column <= last; column += 1) points.set(column, Math.max(wanted, points.get(column) ?? 0));
  }
  return sizedRuns([...points].sort(([a], [b]) => a - b));
}

/** The height of the header and of the rows for which the template sets one. */
export function tableRowHeights({ area, template, start }: TableLayout): SheetPlan["rowHeights"] {
  const header = template.headerHeight ? [{ first: area.top, last: area.top, points: template.headerHeight }] : [];
  const { rowHeight } = template;
  if (!rowHeight) return header;
  const rows = start.flatMap((row, index) => {
    const points = rowHeight(recordRow(index, row));
    return points === null ? [] : [[area.top + 1 + index, points] as const];
  });
  return [...header, ...sizedRuns(rows)];
}

export function hiddenColumns(layout: TableLayout): SheetPlan["hiddenColumns"] {
  return bandsOf(layout, "hidden");
}

export function foldedColumns(layout: TableLayout): SheetPlan["foldedColumns"] {
  return bandsOf(layout, "folded");
}

function bandsOf({ area, template }: TableLayout, kind: "hidden" | "folded"): SheetPlan["hiddenColumns"] {
  return columnRuns(template.columns, (column) => (column[kind] ? true : null)).map(({ first, last }) => ({
    first: area.left + first,
    last: area.left + last,
  }));
}
