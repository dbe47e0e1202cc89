import { isWholeColumns, isWholeRows } from "../../src/file/area";
import { chartBox, placeInBox, placeOverCells } from "../chart/chartPlace";
import { titleText } from "../chart/createChart";
import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Chart, Sheet } from "../../src/file/model";
import { findSheet } from "../sheet/findSheet";
import { sameName } from "../../src/file/sameName";
import { flagArgument, rangeOnSheet, textArgument } from "./argument";
import { chartSeriesCollectionClass } from "./chartSeries";
import { changeableChart } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

/** Excel.Chart. */
export const chartClass: HostClass<ChartTarget> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  read: { Name: ({ chart }) => chart.name },
  write: { Name: (target, value) => renameChart(target, textArgument(value, "The chart name")) },
  open: {
    Legend: (target) => opened(chartLegendClass, target),
    Series: (target) => opened(chartSeriesCollectionClass, target),
    Title: (target) => opened(chartTitleClass, target),
  },
  call: { SetPosition: (target, args, host) => setPosition(target, args, host) },
};

/** Excel.ChartTitle. */
const chartTitleClass: HostClass<ChartTarget> = {
  name: "ChartTitle",
  read: { Text: ({ chart }, host) => titleText(sourceSheet(chart, host), chart, host.language) },
  write: { Text: (target, value) => setTitle(changeableChart(target), textArgument(value, "The title")) },
};

/** Excel.ChartLegend. */
const chartLegendClass: HostClass<ChartTarget> = {
  name: "ChartLegend",
  read: { Visible: ({ chart }) => chart.legend.visible },
  write: { Visible: (target, value) => (changeableChart(target).legend.visible = flagArgument(value, "visible")) },
};

/** The sheet whose cells the chart shows. */
function sourceSheet(chart: Chart, host: HostState): Sheet {
  const source = findSheet(host.workbook, chart.sourceSheetId);
  if (!source) throw new HostError("InvalidReference", `The cells of the chart "${chart.name}" are gone`);
  return source;
}

function renameChart(target: ChartTarget, name: string): void {
  if (name.trim() === "" || name.length > 255) throw invalid("The name of a chart has 1 to 255 characters");
  const taken = target.sheet.charts.some((other) => other !== target.chart && sameName(other.name, name));
  if (taken) throw invalid(`The sheet has another chart "${name}"`);
  changeableChart(target).name = name;
}

/** Excel has no text to set while a chart shows no title. */
function setTitle(chart: Chart, text: string): void {
  if (!chart.title.visible) throw new HostError("InvalidOperation", "The chart shows no title");
  if (text === "" || text.length > 255) throw invalid("A chart title has 1 to 255 characters");
  chart.title.text = text;
}

/** Moves the chart over the cells from the first to the last; without a last cell it keeps its size. */
function setPosition(target: ChartTarget, [startCell, endCell]: readonly unknown[], host: HostState): void {
  const { sheet } = target;
  const chart = changeableChart(target);
  const start = rangeOnSheet(startCell, host.workbook, sheet).area;
  const end = endCell === undefined || endCell === null ? null : rangeOnSheet(endCell, host.workbook, sheet).area;
  for (const area of end ? [start, end] : [start]) {
    if (isWholeRows(area) || isWholeColumns(area)) throw invalid("A chart is placed by cells, not by whole rows or columns");
  }
  if (!end) return moveTo(sheet, chart, start.top, start.left);
  if (end.bottom < start.top || end.right < start.left) throw invalid("The last cell of a chart is not above or left of its first");
  placeOverCells(chart, { top: start.top, left: start.left, bottom: end.bottom, right: end.right });
}

function moveTo(sheet: Sheet, chart: Chart, row: number, column: number): void {
  const { width, height } = chartBox(sheet, chart);
  placeOverCells(chart, { top: row, left: column, bottom: row, right: column });
  const { left, top } = chartBox(sheet, chart);
  placeInBox(sheet, chart, { left, top, width, height });
}
