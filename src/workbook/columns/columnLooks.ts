/** What some neighbouring columns of a standing table ask of Excel: a new member's targets, columns that were missing. */
import type { Column, Language } from "../../templates";
import { tableWidths } from "../cells/columnWidth";
import type { NumberSize } from "../cells/valueWidth";
import type { FormulaContext } from "../formula/compileFormula";
import type { TableLayout } from "../plan/layout";
import type { SheetPlan } from "../plan/plan";
import { planTable, type MetricLooks, type TableParts } from "../plan/planTable";
import type { FoundTable } from "../read/readTable";
import type { StartRow } from "../start/startRows";

export interface ColumnLooks {
  readonly layout: TableLayout;
  readonly parts: TableParts;
  readonly widths: SheetPlan["columnWidths"];
}

export interface LooksContext extends Omit<FormulaContext, "table" | "row"> {
  readonly language: Language;
  readonly looks: MetricLooks;
  /** How wide the quarter's numbers are. */
  readonly size: NumberSize;
}

/**
 * @param columns neighbours, from the left
 * @param left where the first of them stands
 * @param start what their rows begin with
 */
export function planColumns(
  { content, template, place }: FoundTable,
  columns: readonly Column[],
  left: number,
  start: readonly StartRow[],
  { looks, size, ...context }: LooksContext,
): ColumnLooks {
  const ids = columns.map(({ id }) => id);
  const highlights = (template.highlights ?? []).map((highlight) => ({
    ...highlight,
    columns: highlight.columns.filter((id) => ids.includes(id)),
  }));
  const layout: TableLayout = {
    template: { ...template, columns, highlights },
    name: content.name,
    area: { top: content.top, bottom: content.top + content.rows.length, left, right: left + columns.length - 1 },
    start,
  };
  return { layout, parts: planTable(layout, place, context, looks), widths: tableWidths(layout, context.language, size) };
}
