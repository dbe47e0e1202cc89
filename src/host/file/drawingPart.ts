/** The drawing part of a sheet: where its charts lie. */

import type { Chart, SheetPoint } from "../model";
import { element, escapeControls, relationshipNamespace, xmlDeclaration } from "./xml";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const mainNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** English Metric Units, in which drawings measure. */
const unitsPerPoint = 12_700;

/** XML of the drawing; the chart at position n has the relationship id `rId${n + 1}`. */
export function drawingPart(charts: readonly Chart[]): string {
  const namespaces = { "xmlns:xdr": drawingNamespace, "xmlns:a": mainNamespace };
  return xmlDeclaration + element("xdr:wsDr", namespaces, charts.map(anchor).join(""));
}

/** The chart moves and grows with the cells under its corners. */
function anchor(chart: Chart, position: number): string {
  const content = corner("xdr:from", chart.from) + corner("xdr:to", chart.to) + frame(chart, position) + "<xdr:clientData/>";
  return element("xdr:twoCellAnchor", {}, content);
}

function corner(name: string, { row, column, right, down }: SheetPoint): string {
  const units = (points: number) => Math.round(points * unitsPerPoint);
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>${units(right)}</xdr:colOff>`;
  return element(name, {}, `${across}<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff>`);
}

function frame(chart: Chart, position: number): string {
  const properties = element("xdr:cNvPr", { id: position + 2, name: escapeControls(chart.name) }) + "<xdr:cNvGraphicFramePr/>";
  const reference = element("c:chart", { "xmlns:c": chartNamespace, "xmlns:r": relationshipNamespace, "r:id": `rId${position + 1}` });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties) +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      element("a:graphic", {}, element("a:graphicData", { uri: chartNamespace }, reference)),
  );
}
