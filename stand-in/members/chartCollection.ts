import { createChart } from "../chart/createChart";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { Chart, ChartType, Sheet } from "../../src/file/model";
import { sameName } from "../../src/file/sameName";
import { choiceArgument, rangeArgument, textArgument } from "./argument";
import { chartClass } from "./chart";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";

const TYPES: readonly ChartType[] = ["ColumnClustered", "BarClustered", "BarStacked", "Line", "Pie"];

/** Excel.ChartCollection: the charts of one sheet. */
export const chartCollectionClass: HostClass<Sheet> = {
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => opened(chartClass, { sheet, chart })),
  open: { GetItemOrNullObject: (sheet, [name]) => openChart(sheet, name) },
  create: { Add: (sheet, args, host) => opened(chartClass, { sheet, chart: addChart(sheet, args, host) }) },
  createsFromValues: ["Add"],
};

function addChart(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], host: HostState): Chart {
  const known = TYPES.find((candidate) => candidate === type);
  if (!known) throw new HostError("InvalidArgument", `Charts of the type ${JSON.stringify(type)} are not part of this host`);
  const by = choiceArgument(seriesBy ?? "Auto", "seriesBy", ["Auto", "Columns", "Rows"]);
  return createChart(host, sheet, known, rangeArgument(source, host.workbook, sheet), by);
}

/** By name in any case, or by id. */
function openChart(sheet: Sheet, key: unknown): Opened | null {
  const text = textArgument(key, "The chart");
  const chart = sheet.charts.find((candidate) => candidate.id === text || sameName(candidate.name, text));
  return chart ? opened(chartClass, { sheet, chart }) : null;
}
