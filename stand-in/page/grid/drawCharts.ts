/** Charts of a sheet, drawn as SVG from the cells that they show. */

import { chartBox } from "../../chart/chartPlace";
import { seriesName, titleText } from "../../chart/createChart";
import type { Area, Chart, ChartSeries, Sheet } from "../../../src/file/model";
import type { OpenWorkbook } from "../open/openWorkbook";
import { labelPixels, layOutLabels } from "./categoryLabels";
import type { CategoryLabels } from "./categoryLabels";
import { cellText } from "./cellText";
import type { Origin } from "./drawCells";
import { PIXELS_PER_POINT } from "./fonts";
import type { SheetView } from "./sheetView";

const SVG = "http://www.w3.org/2000/svg";
/** Office's first six accents. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Drawn {
  series: { name: string; color: string; values: (number | null)[] }[];
  categories: string[];
}

interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function drawCharts(layer: HTMLElement, page: OpenWorkbook, view: SheetView, origin: Origin): void {
  layer.replaceChildren(...view.sheet.charts.map((chart) => drawChart(page, view, chart, origin)));
}

function drawChart(page: OpenWorkbook, view: SheetView, chart: Chart, origin: Origin): HTMLElement {
  const left = view.columns.start(chart.from.column) + chart.from.right * PIXELS_PER_POINT;
  const top = view.rows.start(chart.from.row) + chart.from.down * PIXELS_PER_POINT;
  const points = chartBox(view.sheet, chart);
  const right = view.columns.start(chart.to.column) + chart.to.right * PIXELS_PER_POINT;
  const bottom = view.rows.start(chart.to.row) + chart.to.down * PIXELS_PER_POINT;
  const width = Math.max(right - left, points.width > 0 ? 40 : 0);
  const height = Math.max(bottom - top, 40);
  const frame = document.createElement("div");
  frame.className = "chart";
  frame.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
  frame.append(chartSvg(page, chart, width, height));
  return frame;
}

function chartSvg(page: OpenWorkbook, chart: Chart, width: number, height: number): SVGElement {
  const source = page.workbook.sheets.find(({ id }) => id === chart.sourceSheetId);
  const svg = node("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  if (!source) return svg;
  const title = titleText(source, chart, page.language);
  svg.setAttribute("aria-label", title);
  const room: Room = { left: 10, top: 8, width: width - 20, height: height - 16 };
  if (chart.title.visible) {
    svg.append(label(title, width / 2, 24, "middle", 14, "#404040"));
    room.top += 26;
    room.height -= 26;
  }
  const drawn = readChart(page, source, chart);
  if (chart.legend.visible) placeLegend(svg, chart, drawn, room);
  if (chart.type === "Pie") drawPie(svg, drawn, room);
  else drawAxes(svg, page, source, chart, drawn, room);
  return svg;
}

function readChart(page: OpenWorkbook, source: Sheet, chart: Chart): Drawn {
  const [first] = chart.series;
  const view = page.view(source);
  const textsOf = (area: Area): string[] => placesOf(area, source).map(({ row, column }) => view.textAt(row, column).text);
  return {
    series: chart.series.map((series, index) => ({
      name: seriesName(source, series, index, page.language),
      color: series.lineColor ?? series.fillColor ?? COLORS[index % COLORS.length] ?? "#4472C4",
      values: placesOf(series.values, source).map(({ row, column }) => {
        const value = source.cells.get(row)?.get(column)?.value;
        return typeof value === "number" ? value : null;
      }),
    })),
    categories: first?.categories ? textsOf(first.categories) : (first ? placesOf(first.values, source) : []).map((_, index) => String(index + 1)),
  };
}

/** The cells of a row or column; hidden ones are left out, as in Excel. */
function placesOf(area: Area, sheet: Sheet): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!sheet.rows.get(row)?.hidden) places.push({ row, column });
    }
  }
  return places;
}

function drawAxes(svg: SVGElement, page: OpenWorkbook, source: Sheet, chart: Chart, drawn: Drawn, room: Room): void {
  const scale = valueScale(chart, drawn);
  const lying = chart.type === "BarClustered" || chart.type === "BarStacked";
  const format = chart.valueAxis.numberFormat ?? firstFormat(source, chart.series[0]);
  const ticks = scale.ticks.map((value) => ({ value, text: cellText(value, format, page.language).text }));
  const labels = lying ? drawn.categories : ticks.map(({ text }) => text);
  const labelRoom = Math.min(room.width * 0.35, Math.max(18, ...labels.map((text) => labelPixels(text))) + 8);
  const width = room.width - labelRoom - 6;
  const below = lying ? null : layOutLabels(drawn.categories, width / Math.max(1, drawn.categories.length), room.height * 0.5);
  const plot = { left: room.left + labelRoom, top: room.top + 4, width, height: room.height - 10 - (below?.height ?? 14) };
  const share = (value: number): number => (value - scale.low) / (scale.high - scale.low);
  if (chart.valueAxis.visible) drawTicks(svg, ticks, plot, share, lying);
  if (below) drawLabelsBelow(svg, below, plot);
  else drawLabelsBeside(svg, drawn.categories, plot);
  if (chart.type === "Line") drawLines(svg, drawn, plot, share);
  else drawBars(svg, chart, drawn, plot, share, lying);
}

function firstFormat(source: Sheet, series: ChartSeries | undefined): string {
  const area = series?.values;
  return (area && source.formats.get(area.top)?.get(area.left)?.numberFormat) ?? "General";
}

function valueScale(chart: Chart, { series, categories }: Drawn): { low: number; high: number; ticks: number[] } {
  const values =
    chart.type === "BarStacked"
      ? categories.map((_, index) => series.reduce((sum, { values: own }) => sum + (own[index] ?? 0), 0))
      : series.flatMap(({ values: own }) => own.filter((value) => value !== null));
  const top = chart.valueAxis.maximum ?? Math.max(0, ...values);
  const bottom = chart.valueAxis.minimum ?? Math.min(0, ...values);
  const step = niceStep((top - bottom || 1) / 5);
  const low = chart.valueAxis.minimum ?? Math.floor(bottom / step) * step;
  const high = Math.max(chart.valueAxis.maximum ?? Math.ceil(top / step) * step, low + step);
  const ticks = Array.from({ length: Math.floor((high - low) / step + 1.000001) }, (_, index) => Number((low + index * step).toPrecision(12)));
  return { low, high, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function drawTicks(svg: SVGElement, ticks: readonly { value: number; text: string }[], plot: Room, share: (value: number) => number, lying: boolean): void {
  for (const { value, text } of ticks) {
    const at = share(value);
    const x = plot.left + at * plot.width;
    const y = plot.top + (1 - at) * plot.height;
    const line = lying ? { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height } : { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y };
    svg.append(node("line", { ...line, stroke: "#D9D9D9" }));
    svg.append(lying ? label(text, x, plot.top + plot.height + 15, "middle") : label(text, plot.left - 6, y + 4, "end"));
  }
}

function drawLabelsBeside(svg: SVGElement, categories: readonly string[], plot: Room): void {
  const band = plot.height / Math.max(1, categories.length);
  categories.forEach((text, index) => {
    svg.append(label(text, plot.left - 6, plot.top + plot.height - (index + 0.5) * band + 4, "end"));
  });
}

function drawLabelsBelow(svg: SVGElement, { style, lines }: CategoryLabels, plot: Room): void {
  const band = plot.width / Math.max(1, lines.length);
  lines.forEach((texts, index) => {
    const x = plot.left + (index + 0.5) * band;
    const y = plot.top + plot.height + 15;
    texts.forEach((text, line) => {
      const drawn = label(text, style === "slanted" ? x + 4 : x, y + line * 14, style === "slanted" ? "end" : "middle");
      if (style === "slanted") drawn.setAttribute("transform", `rotate(-45 ${x + 4} ${y - 4})`);
      svg.append(drawn);
    });
  });
}

function drawBars(svg: SVGElement, chart: Chart, { series, categories }: Drawn, plot: Room, share: (value: number) => number, lying: boolean): void {
  const band = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  const stacked = chart.type === "BarStacked";
  const thickness = (band * 0.68) / (stacked ? 1 : Math.max(1, series.length));
  categories.forEach((_, index) => {
    let before = 0;
    series.forEach(({ values, color }, position) => {
      const value = values[index] ?? 0;
      const [from, to] = stacked ? [before, before + value] : [0, value];
      before += value;
      const across = (index + 0.16) * band + (stacked ? 0 : position * thickness);
      const low = share(Math.max(Math.min(from, to), Math.min(0, from, to)));
      const high = share(Math.max(from, to));
      const bar = lying
        ? { x: plot.left + low * plot.width, y: plot.top + plot.height - across - thickness, width: (high - low) * plot.width, height: thickness }
        : { x: plot.left + across, y: plot.top + (1 - high) * plot.height, width: thickness, height: (high - low) * plot.height };
      svg.append(node("rect", { ...bar, fill: color }));
    });
  });
}

function drawLines(svg: SVGElement, { series, categories }: Drawn, plot: Room, share: (value: number) => number): void {
  const band = plot.width / Math.max(1, categories.length);
  for (const { values, color } of series) {
    let path = "";
    values.forEach((value, index) => {
      if (value === null) return;
      const isStart = path === "" || values[index - 1] === null;
      path += `${isStart ? "M" : "L"}${(plot.left + (index + 0.5) * band).toFixed(1)} ${(plot.top + (1 - share(value)) * plot.height).toFixed(1)}`;
    });
    if (path !== "") svg.append(node("path", { d: path, fill: "none", stroke: color, "stroke-width": 2.25, "stroke-linejoin": "round" }));
  }
}

function drawPie(svg: SVGElement, { series }: Drawn, room: Room): void {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(room.width, room.height) / 2 - 6;
  const x = room.left + room.width / 2;
  const y = room.top + room.height / 2;
  let angle = -Math.PI / 2;
  values.forEach((value, index) => {
    if (value === 0) return;
    const next = angle + (value / total) * 2 * Math.PI;
    const fill = COLORS[index % COLORS.length] ?? "#4472C4";
    const point = (at: number): string => `${(x + radius * Math.cos(at)).toFixed(2)} ${(y + radius * Math.sin(at)).toFixed(2)}`;
    const isWhole = value === total;
    const d = `M${x} ${y}L${point(angle)}A${radius} ${radius} 0 ${next - angle > Math.PI ? 1 : 0} 1 ${point(next)}Z`;
    svg.append(isWhole ? node("circle", { cx: x, cy: y, r: radius, fill }) : node("path", { d, fill, stroke: "#FFFFFF" }));
    angle = next;
  });
}

/** Draws the legend and takes its place away from the room. */
function placeLegend(svg: SVGElement, chart: Chart, drawn: Drawn, room: Room): void {
  const entries =
    chart.type === "Pie"
      ? drawn.categories.map((name, index) => ({ name, color: COLORS[index % COLORS.length] ?? "#4472C4" }))
      : drawn.series.map(({ name, color }) => ({ name, color }));
  const widths = entries.map(({ name }) => labelPixels(name) + 30);
  if (chart.legend.position === "Right" || chart.legend.position === "Left" || chart.legend.position === "Corner") {
    const width = Math.min(room.width / 3, Math.max(0, ...widths));
    const x = chart.legend.position === "Left" ? room.left : room.left + room.width - width;
    entries.forEach((entry, index) => drawEntry(svg, entry, x, room.top + 14 + index * 20));
    if (chart.legend.position === "Left") room.left += width;
    room.width -= width;
    return;
  }
  const y = chart.legend.position === "Top" ? room.top + 12 : room.top + room.height - 4;
  let x = room.left + Math.max(0, (room.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  entries.forEach((entry, index) => {
    drawEntry(svg, entry, x, y);
    x += widths[index] ?? 0;
  });
  if (chart.legend.position === "Top") room.top += 20;
  room.height -= 20;
}

function drawEntry(svg: SVGElement, { name, color }: { name: string; color: string }, x: number, y: number): void {
  svg.append(node("rect", { x, y: y - 9, width: 10, height: 10, fill: color }), label(name, x + 15, y, "start"));
}

function node(name: string, values: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value));
  return made;
}

function label(text: string, x: number, y: number, anchor: "start" | "middle" | "end", size = 12, fill = "#595959"): SVGElement {
  const made = node("text", { x, y, "text-anchor": anchor, "font-size": size, fill });
  made.textContent = text;
  return made;
}
