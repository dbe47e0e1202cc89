/** What Chart objects and the objects below them stand for. */

import type { Chart, Sheet } from "../../src/file/model";
import { refuseProtected } from "../sheet/protection";

export interface ChartTarget {
  /** The sheet on which the chart lies. */
  sheet: Sheet;
  chart: Chart;
}

/** The chart, unless its sheet is protected. */
export function changeableChart({ sheet, chart }: ChartTarget): Chart {
  refuseProtected(sheet, "allowEditObjects");
  return chart;
}
