/** The series of a chart part: references to cells, each with what the cells show now. */

import { quoteSheetIfNeeded } from "../sheetName";
import { columnLetters } from "../address";
import type { Area, CellValue, Chart, ChartSeries, Sheet } from "../model";
import { cellAt, wireValue } from "../cells";
import { numberFormatAt } from "../formats";
import { element, escapeText } from "./xml";

const ACCENTS = 6;

/** One c:ser element. `index` counts from 0. */
export function seriesXml(source: Sheet, chart: Chart, series: ChartSeries, index: number): string {
  const isLine = chart.type === "Line";
  const content =
    value("c:idx", index) +
    value("c:order", index) +
    nameXml(source, series) +
    shape(chart, series, index) +
    (isLine ? element("c:marker", {}, value("c:symbol", "none")) : "") +
    (chart.type === "Pie" || isLine ? "" : value("c:invertIfNegative", 0)) +
    (series.categories ? element("c:cat", {}, categoriesXml(source, series.categories)) : "") +
    element("c:val", {}, numbersXml(source, series.values)) +
    (isLine ? value("c:smooth", 0) : "");
  return element("c:ser", {}, content);
}

/** `<c:idx val="0"/>` */
export function value(name: string, val: string | number): string {
  return element(name, { val });
}

/** A fill of "#RRGGBB", or of the theme's accent colours in turn. */
export function solidFill(color: string | undefined, index: number): string {
  const fill = color === undefined ? value("a:schemeClr", `accent${(index % ACCENTS) + 1}`) : value("a:srgbClr", color.slice(1));
  return element("a:solidFill", {}, fill);
}

/** Bars have a fill and, where it was set, a line; lines have a line alone; slices of a pie vary by themselves. */
function shape({ type }: Chart, { fillColor, lineColor }: ChartSeries, index: number): string {
  if (type === "Line") return element("c:spPr", {}, element("a:ln", { w: 28_575, cap: "rnd" }, `${solidFill(lineColor, index)}<a:round/>`));
  const line = lineColor === undefined ? "" : element("a:ln", { w: 9_525 }, solidFill(lineColor, index));
  if (type === "Pie" && fillColor === undefined) return line === "" ? "" : element("c:spPr", {}, line);
  return element("c:spPr", {}, solidFill(fillColor, index) + line);
}

/** Without a name of its own or a cell for it, Excel makes one up. */
function nameXml(source: Sheet, { name, nameCell }: ChartSeries): string {
  if (name !== undefined) return element("c:tx", {}, `<c:v>${escapeText(name)}</c:v>`);
  if (!nameCell) return "";
  const { row, column } = nameCell;
  const text = escapeText(String(wireValue(cellAt(source, row, column)?.value ?? null)));
  return element("c:tx", {}, stringReference(source, { top: row, left: column, bottom: row, right: column }, [text]));
}

function categoriesXml(source: Sheet, area: Area): string {
  const values = valuesOf(source, area);
  if (values.every((one) => one === null || typeof one === "number") && values.some((one) => one !== null)) return numbersXml(source, area);
  return stringReference(source, area, values.map((one) => (one === null ? null : escapeText(String(wireValue(one))))));
}

/** Texts are XML already; null leaves a point out. */
function stringReference(source: Sheet, area: Area, texts: readonly (string | null)[]): string {
  const cache = value("c:ptCount", texts.length) + texts.map((text, index) => (text === null ? "" : point(index, text))).join("");
  return element("c:strRef", {}, formula(source, area) + element("c:strCache", {}, cache));
}

/** Excel counts texts as 0 and leaves blank cells out; an error is kept as its text. */
function numbersXml(source: Sheet, area: Area): string {
  const values = valuesOf(source, area);
  const points = values.map((one, index) => (one === null ? "" : point(index, cachedNumber(one))));
  const format = `<c:formatCode>${escapeText(numberFormatAt(source, area.top, area.left))}</c:formatCode>`;
  const cache = format + value("c:ptCount", values.length) + points.join("");
  return element("c:numRef", {}, formula(source, area) + element("c:numCache", {}, cache));
}

function cachedNumber(one: Exclude<CellValue, null>): string {
  if (typeof one === "object") return one.error;
  return typeof one === "number" ? String(one) : typeof one === "boolean" ? String(Number(one)) : "0";
}

function point(idx: number, text: string): string {
  return element("c:pt", { idx }, `<c:v>${text}</c:v>`);
}

function valuesOf(source: Sheet, area: Area): CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(cellAt(source, row, column)?.value ?? null);
  }
  return values;
}

function formula(source: Sheet, { top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return `<c:f>${escapeText(`${quoteSheetIfNeeded(source.name)}!${first === last ? first : `${first}:${last}`}`)}</c:f>`;
}
