/** What Excel makes of the cells that a chart is to show: which are names of series, which are categories, which are values. */

import { columnCount, rowCount } from "../../src/file/area";
import { HostError } from "../hostError";
import type { Area, ChartSeries, Sheet } from "../../src/file/model";
import { cellAt } from "../../src/file/cells";
import { numberFormatAt } from "../../src/file/formats";

export type SeriesBy = "Rows" | "Columns";

/** Excel's choice for "Auto": the longer side holds the categories. A square is refused here rather than guessed. */
export function automaticSeriesBy(area: Area): SeriesBy {
  if (rowCount(area) === columnCount(area)) {
    throw new HostError("UnsupportedOperation", "For as many rows as columns this host wants to be told whether series are rows or columns");
  }
  return rowCount(area) > columnCount(area) ? "Columns" : "Rows";
}

/**
 * The series of a source. By columns, the first row names them and the first column holds the categories, unless these cells hold
 * plain numbers; a blank corner makes both headers whatever they hold. By rows, the other way round.
 * @param guesses a column or row of formulas is taken for values, as one that is not calculated yet
 */
export function sourceSeries(sheet: Sheet, area: Area, by: SeriesBy, guesses = false): ChartSeries[] {
  const blankCorner = (cellAt(sheet, area.top, area.left)?.value ?? null) === null && cellAt(sheet, area.top, area.left)?.formula === undefined;
  const hasTopRow = rowCount(area) > 1 && (isHeader(sheet, { ...area, left: columnCount(area) > 1 ? area.left + 1 : area.left, bottom: area.top }, guesses) || blankCorner);
  const hasLeftColumn = columnCount(area) > 1 && (isHeader(sheet, { ...area, top: hasTopRow ? area.top + 1 : area.top, right: area.left }, guesses) || (blankCorner && !guesses));
  const body = { ...area, top: area.top + (hasTopRow ? 1 : 0), left: area.left + (hasLeftColumn ? 1 : 0) };
  const topRow = hasTopRow ? { ...body, top: area.top, bottom: area.top } : null;
  const leftColumn = hasLeftColumn ? { ...body, left: area.left, right: area.left } : null;
  return by === "Columns" ? columnSeries(body, topRow, leftColumn) : rowSeries(body, topRow, leftColumn);
}

function columnSeries(body: Area, names: Area | null, categories: Area | null): ChartSeries[] {
  return Array.from({ length: columnCount(body) }, (_, index) => {
    const column = body.left + index;
    return {
      ...(names && { nameCell: { row: names.top, column } }),
      ...(categories && { categories }),
      values: { ...body, left: column, right: column },
    };
  });
}

function rowSeries(body: Area, categories: Area | null, names: Area | null): ChartSeries[] {
  return Array.from({ length: rowCount(body) }, (_, index) => {
    const row = body.top + index;
    return {
      ...(names && { nameCell: { row, column: names.left } }),
      ...(categories && { categories }),
      values: { ...body, top: row, bottom: row },
    };
  });
}

/** Texts, dates and blanks are headers; a plain number is a value. */
function isHeader(sheet: Sheet, area: Area, guesses: boolean): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (guesses && cellAt(sheet, row, column)?.formula !== undefined) return false;
      if (typeof cellAt(sheet, row, column)?.value === "number" && !isDateFormat(numberFormatAt(sheet, row, column))) return false;
    }
  }
  return true;
}

/** True for number formats that show a day: "m/d/yyyy", "yyyy-mm". */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
