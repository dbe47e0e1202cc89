import { seriesName } from "../chart/createChart";
import { HostError, invalid } from "../hostError";
import type { ChartSeries } from "../model";
import { colorArgument, textArgument } from "./argument";
import { changeableChart, sourceSheet } from "./chart";
import type { ChartTarget } from "./chart";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

interface SeriesTarget extends ChartTarget {
  series: ChartSeries;
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((series) => opened(chartSeriesClass, { ...target, series })),
  read: { Count: ({ chart }) => chart.series.length },
  open: {
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[Number(index)];
      if (typeof index !== "number" || !series) throw new HostError("InvalidArgument", `The chart has no series ${JSON.stringify(index)}`);
      return opened(chartSeriesClass, { ...target, series });
    },
  },
};

/** Excel.ChartSeries. */
const chartSeriesClass: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  read: { Name: ({ chart, series }, host) => seriesName(sourceSheet(chart, host), series, chart.series.indexOf(series), host.language) },
  write: { Name: (target, value) => setName(target, textArgument(value, "The series name")) },
  open: { Format: (target) => opened(chartSeriesFormatClass, target) },
};

/** Excel.ChartSeriesFormat. */
const chartSeriesFormatClass: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  open: {
    Fill: (target) => opened(chartFillClass, target),
    Line: (target) => opened(chartLineFormatClass, target),
  },
};

/** Excel.ChartFill of a series. */
const chartFillClass: HostClass<SeriesTarget> = {
  name: "ChartFill",
  call: { SetSolidColor: (target, [color]) => void (changeableSeries(target).fillColor = colorArgument(color)) },
};

/** Excel.ChartLineFormat of a series. */
const chartLineFormatClass: HostClass<SeriesTarget> = {
  name: "ChartLineFormat",
  read: { Color: ({ series }) => series.lineColor ?? "" },
  write: { Color: (target, value) => (changeableSeries(target).lineColor = colorArgument(value)) },
};

function changeableSeries(target: SeriesTarget): ChartSeries {
  changeableChart(target);
  return target.series;
}

/** The name no longer follows its cell. */
function setName(target: SeriesTarget, name: string): void {
  if (name === "" || name.startsWith("=") || name.length > 255) throw invalid("A series name here is a text of 1 to 255 characters, no formula");
  changeableSeries(target).name = name;
}
