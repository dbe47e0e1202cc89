/** Where a chart lies on its sheet: between cells and points, with the widths and heights that the sheet has now. */

import { LAST_COLUMN, LAST_ROW } from "../../src/file/area";
import type { Area, Chart, Sheet, SheetPoint } from "../../src/file/model";
import { shownHeight, shownWidth } from "../sheet/rowsAndColumns";

/** Points from the sheet's top-left corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Excel's size of a new chart, and a place for it near the top of the sheet. */
export const NEW_CHART_BOX: ChartBox = { left: 96, top: 60, width: 360, height: 216 };

/** The box of a chart as Office.js answers it. */
export function chartBox(sheet: Sheet, { from, to }: Chart): ChartBox {
  const left = sumUpTo(from.column, (column) => shownWidth(sheet, column)) + from.right;
  const top = sumUpTo(from.row, (row) => shownHeight(sheet, row)) + from.down;
  const right = sumUpTo(to.column, (column) => shownWidth(sheet, column)) + to.right;
  const bottom = sumUpTo(to.row, (row) => shownHeight(sheet, row)) + to.down;
  return { left, top, width: right - left, height: bottom - top };
}

/** Puts the chart's corners where the box has its own. */
export function placeInBox(sheet: Sheet, chart: Chart, { left, top, width, height }: ChartBox): void {
  chart.from = pointAt(sheet, left, top);
  chart.to = pointAt(sheet, left + width, top + height);
}

/** Covers the cells exactly; the far corner is the next cell's, except at the edge of the sheet. */
export function placeOverCells(chart: Chart, area: Area): void {
  chart.from = { row: area.top, column: area.left, right: 0, down: 0 };
  chart.to = { row: Math.min(area.bottom + 1, LAST_ROW), column: Math.min(area.right + 1, LAST_COLUMN), right: 0, down: 0 };
}

function pointAt(sheet: Sheet, left: number, top: number): SheetPoint {
  const across = walk(left, LAST_COLUMN, (column) => shownWidth(sheet, column));
  const along = walk(top, LAST_ROW, (row) => shownHeight(sheet, row));
  return { column: across.index, right: across.rest, row: along.index, down: along.rest };
}

/** The column or row in which the distance ends, and what is left of the distance there. */
function walk(distance: number, last: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = distance;
  let index = 0;
  for (; index < last; index += 1) {
    const size = sizeOf(index);
    if (rest < size) break;
    rest -= size;
  }
  return { index, rest };
}

function sumUpTo(end: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += sizeOf(index);
  return sum;
}
