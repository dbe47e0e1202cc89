import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import { columnCount, rowCount } from "../../src/file/area";
import type { Area, ChartSeries } from "../../src/file/model";
import { colorArgument, rangeArgument, textArgument } from "./argument";
import { changeableChart } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

interface SeriesTarget extends ChartTarget {
  series: ChartSeries;
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  read: { Count: ({ chart }) => chart.series.length },
  create: { Add: (target, [name]) => opened(chartSeriesClass, { ...target, series: addSeries(target, name) }) },
  open: {
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[Number(index)];
      if (typeof index !== "number" || !series) throw invalid(`The chart has no series ${JSON.stringify(index)}`);
      return opened(chartSeriesClass, { ...target, series });
    },
  },
};

/** Excel.ChartSeries. */
const chartSeriesClass: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  call: {
    Delete: (target) => {
      const chart = changeableChart(target);
      chart.series = chart.series.filter((one) => one !== target.series);
    },
    SetValues: (target, [range], host) => void (changeableSeries(target).values = sourceCells(target, range, host)),
    SetXAxisValues: (target, [range], host) => void (changeableSeries(target).categories = sourceCells(target, range, host)),
  },
  open: { Format: (target) => opened(chartSeriesFormatClass, target) },
};

/** Excel.ChartSeriesFormat. */
const chartSeriesFormatClass: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  open: { Fill: (target) => opened(chartFillClass, target) },
};

/** Excel.ChartFill of a series. */
const chartFillClass: HostClass<SeriesTarget> = {
  name: "ChartFill",
  call: { SetSolidColor: (target, [color], host) => setColor(target, color, host) },
};

/** A series of nothing yet. */
function addSeries(target: ChartTarget, name: unknown): ChartSeries {
  const chart = changeableChart(target);
  const series: ChartSeries = { ...(name === undefined || name === null ? {} : { name: textArgument(name, "The name of a series") }), values: { top: 0, left: 0, bottom: 0, right: 0 } };
  chart.series.push(series);
  return series;
}

/** One row or column of the sheet whose cells the chart shows. */
function sourceCells({ chart, sheet }: ChartTarget, range: unknown, host: HostState): Area {
  const source = rangeArgument(range, host.workbook, sheet);
  if (source.sheet.id !== chart.sourceSheetId) throw new HostError("UnsupportedOperation", "The series of a chart come from one sheet here");
  if (rowCount(source.area) > 1 && columnCount(source.area) > 1) throw invalid("A series is one row or one column");
  return source.area;
}

function setColor(target: SeriesTarget, color: unknown, { quirks }: HostState): void {
  if (quirks.has("noChartFill")) throw new HostError("GeneralException", "The series takes no colour");
  changeableSeries(target).fillColor = colorArgument(color);
}

function changeableSeries(target: SeriesTarget): ChartSeries {
  changeableChart(target);
  return target.series;
}
