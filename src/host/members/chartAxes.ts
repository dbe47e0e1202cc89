import { HostError, invalid } from "../hostError";
import type { Chart } from "../model";
import { flagArgument, numberArgument, textArgument } from "./argument";
import { changeableChart } from "./chart";
import type { ChartTarget } from "./chart";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

type Bound = "minimum" | "maximum";

/** Excel.ChartAxes. */
export const chartAxesClass: HostClass<ChartTarget> = {
  name: "ChartAxes",
  open: {
    ValueAxis: (target) => {
      if (target.chart.type === "Pie") throw new HostError("InvalidOperation", "A pie has no axes");
      return opened(chartAxisClass, target);
    },
  },
};

/** Excel.ChartAxis, of the values. An automatic bound reads as "", where Excel answers the number that it chose. */
const chartAxisClass: HostClass<ChartTarget> = {
  name: "ChartAxis",
  read: {
    Maximum: ({ chart }) => chart.valueAxis.maximum ?? "",
    Minimum: ({ chart }) => chart.valueAxis.minimum ?? "",
    NumberFormat: ({ chart }) => chart.valueAxis.numberFormat ?? "General",
    Visible: ({ chart }) => chart.valueAxis.visible,
  },
  write: {
    Maximum: (target, value) => setBound(changeableChart(target), "maximum", value),
    Minimum: (target, value) => setBound(changeableChart(target), "minimum", value),
    NumberFormat: (target, value) => (changeableChart(target).valueAxis.numberFormat = formatText(value)),
    Visible: (target, value) => (changeableChart(target).valueAxis.visible = flagArgument(value, "visible")),
  },
};

/** "" makes the bound automatic again. */
function setBound({ valueAxis }: Chart, bound: Bound, value: unknown): void {
  if (value === "") {
    delete valueAxis[bound];
    return;
  }
  const number = numberArgument(value, bound, -1e300, 1e300);
  const minimum = bound === "minimum" ? number : valueAxis.minimum;
  const maximum = bound === "maximum" ? number : valueAxis.maximum;
  if (minimum !== undefined && maximum !== undefined && minimum >= maximum) throw invalid("The minimum of an axis is below its maximum");
  valueAxis[bound] = number;
}

function formatText(value: unknown): string {
  const text = textArgument(value, "numberFormat");
  if (text === "" || text.length > 255) throw invalid("A number format has 1 to 255 characters");
  return text;
}
