/** Charts of a sheet from its drawing. */

import { tryParseArea } from "../address";
import { LEGEND_PLACES, RELATIONSHIP_NAMESPACE, turnedRound, UNITS_PER_POINT } from "../fileWords";
import { splitSheetName } from "../sheetName";
import type { Area, Chart, ChartSeries, ChartType, LegendPosition, Sheet, SheetPoint, Workbook } from "../model";
import type { NoteLoss } from "./losses";
import type { PackageReader } from "./packageReading";
import { noteUnreadChart } from "./unread";
import { child, children, descendants, numberOf, unescapeText } from "./xmlReading";

const LEGENDS: Readonly<Record<string, LegendPosition>> = turnedRound(LEGEND_PLACES);

/** To be called when all sheets are there: charts may show cells of any of them. */
export function readCharts(workbook: Workbook, sheet: Sheet, file: PackageReader, drawing: string, note: NoteLoss): void {
  const parts = new Map(file.relations(drawing).map(({ id, path }) => [id, path]));
  for (const anchor of [...(file.root(drawing)?.children ?? [])]) {
    const [reference] = descendants(anchor, "chart");
    const root = file.root(parts.get(reference?.getAttributeNS(RELATIONSHIP_NAMESPACE, "id") ?? "") ?? "");
    const chart = root && anchor.localName === "twoCellAnchor" ? readChart(workbook, anchor, root) : null;
    if (!chart) note(descendants(anchor, "pic").length > 0 ? "pictures" : "charts", sheet.name);
    else sheet.charts.push({ ...chart, id: nextId(workbook) });
    if (chart && root) noteUnreadChart(root, sheet.name, note);
  }
}

function nextId(workbook: Workbook): string {
  const count = workbook.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0) + 1;
  return `{00000000-0008-0000-0000-${count.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function readChart(workbook: Workbook, anchor: Element, root: Element): Omit<Chart, "id"> | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const plots = [...(plot?.children ?? [])].filter((element) => element.localName.endsWith("Chart"));
  const type = plots.length === 1 ? typeOf(plots[0]) : null;
  const sources = children(plots[0], "ser").map((element) => readSeries(workbook, element, type));
  const [first] = sources;
  if (type === null || !first || sources.some((source) => source === null || source.sheet !== first.sheet)) return null;
  const legend = child(chart, "legend", "legendPos")?.getAttribute("val");
  return {
    name: unescapeText(descendants(anchor, "cNvPr")[0]?.getAttribute("name") ?? ""),
    type,
    sourceSheetId: first.sheet.id,
    series: sources.flatMap((source) => (source ? [source.series] : [])),
    title: readTitle(chart),
    legend: { visible: child(chart, "legend") !== null, position: LEGENDS[legend ?? "b"] ?? "Bottom" },
    valueAxis: readValueAxis(child(plot, "valAx")),
    from: readPoint(child(anchor, "from")),
    to: readPoint(child(anchor, "to")),
  };
}

function typeOf(plot: Element | undefined): ChartType | null {
  if (plot?.localName === "lineChart") return "Line";
  if (plot?.localName === "pieChart") return "Pie";
  if (plot?.localName !== "barChart") return null;
  const grouping = child(plot, "grouping")?.getAttribute("val");
  const lies = child(plot, "barDir")?.getAttribute("val") === "bar";
  if (grouping === "clustered") return lies ? "BarClustered" : "ColumnClustered";
  return grouping === "stacked" && lies ? "BarStacked" : null;
}

function readSeries(workbook: Workbook, element: Element, type: ChartType | null): { sheet: Sheet; series: ChartSeries } | null {
  const values = referenceIn(workbook, child(element, "val"));
  if (!values) return null;
  const series: ChartSeries = { values: values.area };
  const categories = referenceIn(workbook, child(element, "cat"));
  if (categories) series.categories = categories.area;
  const name = child(element, "tx", "v")?.textContent;
  const nameCell = referenceIn(workbook, child(element, "tx"));
  if (name !== undefined && name !== null) series.name = unescapeText(name);
  else if (nameCell) series.nameCell = { row: nameCell.area.top, column: nameCell.area.left };
  const shape = child(element, "spPr");
  const fill = solidColor(shape);
  const line = solidColor(child(shape, "ln"));
  if (fill !== undefined && type !== "Line") series.fillColor = fill;
  if (line !== undefined) series.lineColor = line;
  return { sheet: values.sheet, series };
}

function referenceIn(workbook: Workbook, element: Element | null): { sheet: Sheet; area: Area } | null {
  const formula = element ? descendants(element, "f")[0]?.textContent : null;
  const { sheetName, address } = splitSheetName(formula ?? "");
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = tryParseArea(address);
  return sheet && area ? { sheet, area } : null;
}

function solidColor(element: Element | null): string | undefined {
  const value = child(element, "solidFill", "srgbClr")?.getAttribute("val");
  return value ? `#${value}` : undefined;
}

function readTitle(chart: Element | null): Chart["title"] {
  const title = child(chart, "title");
  const paragraphs = descendants(title, "t").map((run) => run.textContent ?? "");
  return { visible: title !== null, ...(paragraphs.length > 0 ? { text: unescapeText(paragraphs.join("")) } : {}) };
}

function readValueAxis(axis: Element | null): Chart["valueAxis"] {
  const maximum = numberOf(child(axis, "scaling", "max"), "val");
  const minimum = numberOf(child(axis, "scaling", "min"), "val");
  const format = child(axis, "numFmt");
  const isOwn = format?.getAttribute("sourceLinked") === "0";
  return {
    ...(maximum === undefined ? {} : { maximum }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(isOwn ? { numberFormat: format.getAttribute("formatCode") ?? "General" } : {}),
    visible: child(axis, "delete")?.getAttribute("val") !== "1",
  };
}

function readPoint(corner: Element | null): SheetPoint {
  const part = (name: string): number => Number(child(corner, name)?.textContent ?? 0);
  return { row: part("row"), column: part("col"), right: part("colOff") / UNITS_PER_POINT, down: part("rowOff") / UNITS_PER_POINT };
}
