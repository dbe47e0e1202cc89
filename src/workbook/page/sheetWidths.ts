/** Points of a sheet's columns as they print: folded ones at their full width, as they are once somebody unfolds them. */
import type { Language } from "../../templates";
import type { NumberSize } from "../cells/valueWidth";
import { lineWidths } from "../plan/planLines";
import { parameterWidths } from "../plan/planParameters";
import { pointsOf, unsetColumnPoints, type PageTable } from "./pageTable";
import type { SheetLayout } from "../plan/layout";

type Widths = (column: number) => number;

/** Columns that nobody sized have Excel's own width; where tables stand one below the other the wider column counts. */
export function sheetWidths(
  { template, tables }: Pick<SheetLayout, "template"> & { readonly tables: readonly PageTable[] },
  language: Language,
  size: NumberSize,
): Widths {
  const points = new Map<number, number>();
  const widen = (column: number, wanted: number) => points.set(column, Math.max(wanted, points.get(column) ?? 0));
  for (const { first, points: wanted } of [...lineWidths(template), ...parameterWidths(template, language)]) widen(first, wanted);
  for (const table of tables) for (const placed of table.columns) widen(placed.at, pointsOf(placed, table, language, size));
  return (column) => points.get(column) ?? unsetColumnPoints;
}

/** Points of neighbouring columns together. */
export function widthOf(widths: Widths, { left, right }: { readonly left: number; readonly right: number }): number {
  return Array.from({ length: right - left + 1 }, (_, index) => widths(left + index)).reduce((sum, points) => sum + points, 0);
}
