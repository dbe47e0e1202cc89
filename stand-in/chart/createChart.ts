/** New charts, and what they are called until somebody names them. */

import { isWholeColumns, isWholeRows } from "../../src/file/area";
import { HostError } from "../hostError";
import type { Chart, ChartSeries, ChartType, Sheet, Workbook } from "../../src/file/model";
import type { HostState } from "../hostState";
import type { SheetArea } from "../rules/namedAreas";
import { cellAt, wireValue } from "../../src/file/cells";
import { refuseProtected } from "../sheet/protection";
import { NEW_CHART_BOX, placeInBox } from "./chartPlace";
import { automaticSeriesBy, sourceSeries } from "./sourceSeries";
import type { SeriesBy } from "./sourceSeries";

/** A chart of the source's cells on the sheet, with Excel's title and legend; a pie shows the first series alone. */
export function createChart(host: HostState, sheet: Sheet, type: ChartType, source: SheetArea, by: SeriesBy | "Auto"): Chart {
  refuseProtected(sheet, "allowEditObjects");
  const { area } = source;
  if (isWholeRows(area) || isWholeColumns(area)) throw new HostError("UnsupportedOperation", "This host makes no charts of whole rows or columns");
  const series = sourceSeries(source.sheet, area, by === "Auto" ? automaticSeriesBy(area) : by, host.quirks.has("guessesSeries"));
  const number = nextNumber(host.workbook);
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
    name: freeName(sheet, host.language),
    type,
    sourceSheetId: source.sheet.id,
    series: type === "Pie" ? series.slice(0, 1) : series,
    title: { visible: true },
    legend: { visible: series.length > 1 || type === "Pie", position: "Bottom" },
    valueAxis: { visible: true },
    from: { row: 0, column: 0, right: 0, down: 0 },
    to: { row: 0, column: 0, right: 0, down: 0 },
  };
  placeInBox(sheet, chart, NEW_CHART_BOX);
  sheet.charts.push(chart);
  return chart;
}

function nextNumber(workbook: Workbook): number {
  const numbers = workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => Number.parseInt(chart.id.slice(-13, -1), 16)));
  return Math.max(0, ...numbers) + 1;
}

function freeName(sheet: Sheet, language: string): string {
  const stem = language.startsWith("zh") ? "图表" : "Chart";
  const taken = new Set(sheet.charts.map((chart) => chart.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem} ${number}`.toLowerCase())) number += 1;
  return `${stem} ${number}`;
}

/** The name as the legend shows it: set, or from its cell, or "Series1" ("系列1" in Chinese), counted from `index` 0. */
export function seriesName(source: Sheet, series: ChartSeries, index: number, language: string): string {
  if (series.name !== undefined) return series.name;
  const cell = series.nameCell && cellAt(source, series.nameCell.row, series.nameCell.column);
  const text = String(wireValue(cell?.value ?? null));
  return text !== "" ? text : `${language.startsWith("zh") ? "系列" : "Series"}${index + 1}`;
}

/** The title as it stands on the chart. */
export function titleText(source: Sheet, chart: Chart, language: string): string {
  const [only, second] = chart.series;
  if (chart.title.text !== undefined) return chart.title.text;
  if (only && !second) return seriesName(source, only, 0, language);
  return language.startsWith("zh") ? "图表标题" : "Chart Title";
}
