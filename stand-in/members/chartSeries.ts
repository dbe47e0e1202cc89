import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { ChartSeries } from "../../src/file/model";
import { colorArgument } from "./argument";
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

function setColor(target: SeriesTarget, color: unknown, { quirks }: HostState): void {
  if (quirks.has("noChartFill")) throw new HostError("GeneralException", "The series takes no colour");
  changeableSeries(target).fillColor = colorArgument(color);
}

function changeableSeries(target: SeriesTarget): ChartSeries {
  changeableChart(target);
  return target.series;
}
