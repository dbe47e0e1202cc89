/** The part of one chart. */

import { LEGEND_PLACES, RELATIONSHIP_NAMESPACE } from "../fileWords";
import type { Chart, Sheet, Workbook } from "../model";
import { numberFormatAt } from "../formats";
import { seriesXml, value } from "./chartSeriesPart";
import { CHART_NAMESPACE, MAIN_NAMESPACE } from "./drawingPart";
import { element, escapeText, XML_DECLARATION } from "./xml";

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const GREY = '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>';

/** XML of a chart with the values that its cells show. */
export function chartPart(workbook: Workbook, chart: Chart): string {
  const source = workbook.sheets.find((sheet) => sheet.id === chart.sourceSheetId);
  if (!source) throw new Error(`The cells of the chart "${chart.name}" are gone`);
  const series = chart.series.map((one, index) => seriesXml(source, chart, one, index)).join("");
  const axes = chart.type === "Pie" ? "" : axesXml(source, chart);
  const content =
    (chart.title.visible ? titleXml(chart.title.text) : "") +
    value("c:autoTitleDeleted", chart.title.visible ? 0 : 1) +
    element("c:plotArea", {}, `<c:layout/>${plotXml(chart, series)}${axes}`) +
    (chart.legend.visible ? element("c:legend", {}, value("c:legendPos", LEGEND_PLACES[chart.legend.position]) + value("c:overlay", 0)) : "") +
    value("c:plotVisOnly", 1) +
    value("c:dispBlanksAs", "gap");
  const namespaces = { "xmlns:c": CHART_NAMESPACE, "xmlns:a": MAIN_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE };
  return XML_DECLARATION + element("c:chartSpace", namespaces, value("c:roundedCorners", 0) + element("c:chart", {}, content));
}

/** Without a text of its own, the title is Excel's. */
function titleXml(text: string | undefined): string {
  if (text === undefined) return element("c:title", {}, value("c:overlay", 0));
  const size = { sz: 1_400, b: 0 };
  const run = element("a:r", {}, element("a:rPr", size) + `<a:t>${escapeText(text)}</a:t>`);
  const paragraph = element("a:p", {}, element("a:pPr", {}, element("a:defRPr", size)) + run);
  return element("c:title", {}, element("c:tx", {}, element("c:rich", {}, `<a:bodyPr/>${paragraph}`)) + value("c:overlay", 0));
}

function plotXml({ type }: Chart, series: string): string {
  const axes = value("c:axId", CATEGORY_AXIS) + value("c:axId", VALUE_AXIS);
  switch (type) {
    case "ColumnClustered":
      return element("c:barChart", {}, bars("col", "clustered", series) + value("c:gapWidth", 219) + value("c:overlap", -27) + axes);
    case "BarClustered":
      return element("c:barChart", {}, bars("bar", "clustered", series) + value("c:gapWidth", 182) + axes);
    case "BarStacked":
      return element("c:barChart", {}, bars("bar", "stacked", series) + value("c:gapWidth", 150) + value("c:overlap", 100) + axes);
    case "Line":
      return element("c:lineChart", {}, value("c:grouping", "standard") + value("c:varyColors", 0) + series + value("c:marker", 1) + axes);
    case "Pie":
      return element("c:pieChart", {}, value("c:varyColors", 1) + series + value("c:firstSliceAng", 0));
  }
}

function bars(direction: string, grouping: string, series: string): string {
  return value("c:barDir", direction) + value("c:grouping", grouping) + value("c:varyColors", 0) + series;
}

function axesXml(source: Sheet, chart: Chart): string {
  const isBar = chart.type === "BarClustered" || chart.type === "BarStacked";
  const { minimum, maximum, visible, numberFormat } = chart.valueAxis;
  const category =
    axisStart(CATEGORY_AXIS, "", true, isBar ? "l" : "b") +
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }) +
    axisEnd(VALUE_AXIS) +
    value("c:auto", 1) +
    value("c:lblAlgn", "ctr") +
    value("c:lblOffset", 100) +
    value("c:noMultiLvlLbl", 0);
  const bounds = (maximum === undefined ? "" : value("c:max", maximum)) + (minimum === undefined ? "" : value("c:min", minimum));
  const values =
    axisStart(VALUE_AXIS, bounds, visible, isBar ? "b" : "l") +
    element("c:majorGridlines", {}, element("c:spPr", {}, element("a:ln", { w: 9_525 }, GREY))) +
    element("c:numFmt", { formatCode: numberFormat ?? sourceFormat(source, chart), sourceLinked: numberFormat === undefined ? 1 : 0 }) +
    axisEnd(CATEGORY_AXIS) +
    value("c:crossBetween", "between");
  return element("c:catAx", {}, category) + element("c:valAx", {}, values);
}

function axisStart(id: number, bounds: string, visible: boolean, place: string): string {
  const scaling = element("c:scaling", {}, value("c:orientation", "minMax") + bounds);
  return value("c:axId", id) + scaling + value("c:delete", visible ? 0 : 1) + value("c:axPos", place);
}

function axisEnd(crossing: number): string {
  const marks = value("c:majorTickMark", "none") + value("c:minorTickMark", "none") + value("c:tickLblPos", "nextTo");
  return marks + element("c:spPr", {}, element("a:ln", { w: 9_525 }, GREY)) + value("c:crossAx", crossing) + value("c:crosses", "autoZero");
}

function sourceFormat(source: Sheet, { series }: Chart): string {
  const first = series[0]?.values;
  return first ? numberFormatAt(source, first.top, first.left) : "General";
}
