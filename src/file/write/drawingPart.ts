/** The drawing part of a sheet: where its charts lie. */

import { RELATIONSHIP_NAMESPACE, UNITS_PER_POINT } from "../fileWords";
import type { Chart, SheetPoint } from "../model";
import { element, escapeControls, XML_DECLARATION } from "./xml";

const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** XML of the drawing; the chart at position n has the relationship id `rId${n + 1}`. */
export function drawingPart(charts: readonly Chart[]): string {
  const namespaces = { "xmlns:xdr": DRAWING_NAMESPACE, "xmlns:a": MAIN_NAMESPACE };
  return XML_DECLARATION + element("xdr:wsDr", namespaces, charts.map(anchor).join(""));
}

/** The chart moves and grows with the cells under its corners. */
function anchor(chart: Chart, position: number): string {
  const content = corner("xdr:from", chart.from) + corner("xdr:to", chart.to) + frame(chart, position) + "<xdr:clientData/>";
  return element("xdr:twoCellAnchor", {}, content);
}

function corner(name: string, { row, column, right, down }: SheetPoint): string {
  const units = (points: number) => Math.round(points * UNITS_PER_POINT);
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>${units(right)}</xdr:colOff>`;
  return element(name, {}, `${across}<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff>`);
}

function frame(chart: Chart, position: number): string {
  const properties = element("xdr:cNvPr", { id: position + 2, name: escapeControls(chart.name) }) + "<xdr:cNvGraphicFramePr/>";
  const reference = element("c:chart", { "xmlns:c": CHART_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE, "r:id": `rId${position + 1}` });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties) +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      element("a:graphic", {}, element("a:graphicData", { uri: CHART_NAMESPACE }, reference)),
  );
}
