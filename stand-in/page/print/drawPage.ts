/** Draws one printed page: header, repeated titles, cells, footer. */

import { drawCells } from "../grid/drawCells";
import { drawCharts } from "../grid/drawCharts";
import type { SheetView } from "../grid/sheetView";
import type { OpenWorkbook } from "../open/openWorkbook";
import { headerText } from "./headerText";
import type { HeaderFacts } from "./headerText";
import { spanSize } from "./paginate";
import type { Pagination, PrintedPage, Span } from "./paginate";

/** The page as an element of the paper's size in pixels. */
export function drawPage(page: OpenWorkbook, view: SheetView, pagination: Pagination, printed: PrintedPage, facts: HeaderFacts): HTMLElement {
  const { paper, margins, scale } = pagination;
  const sheet = block("paper");
  sheet.style.width = `${paper.width}px`;
  sheet.style.height = `${paper.height}px`;
  const body = block("paper-body");
  const width = contentWidth(view, printed);
  const room = paper.width - margins.left - margins.right;
  const shift = view.sheet.pageLayout.centerHorizontally ? Math.max(0, (room - width * scale) / 2) : 0;
  body.style.left = `${margins.left + shift}px`;
  body.style.top = `${margins.top}px`;
  body.style.transform = `scale(${scale})`;
  body.append(...blocks(page, view, printed));
  sheet.append(...edgeTexts(view, pagination, facts), body);
  return sheet;
}

function contentWidth(view: SheetView, { columns, titleColumns }: PrintedPage): number {
  return spanSize(view.columns, columns) + (titleColumns ? spanSize(view.columns, titleColumns) : 0);
}

/** Up to four blocks of cells: the corner of titles, titles above, titles at the left, the page's own cells. */
function blocks(page: OpenWorkbook, view: SheetView, { rows, columns, titleRows, titleColumns }: PrintedPage): HTMLElement[] {
  const made: HTMLElement[] = [];
  let top = 0;
  for (const rowSpan of [titleRows, rows]) {
    if (!rowSpan) continue;
    let left = 0;
    for (const columnSpan of [titleColumns, columns]) {
      if (!columnSpan) continue;
      made.push(cellBlock(page, view, rowSpan, columnSpan, left, top));
      left += spanSize(view.columns, columnSpan);
    }
    top += spanSize(view.rows, rowSpan);
  }
  return made;
}

function cellBlock(page: OpenWorkbook, view: SheetView, rows: Span, columns: Span, left: number, top: number): HTMLElement {
  const element = block("paper-cells");
  element.style.left = `${left - 1}px`;
  element.style.top = `${top - 1}px`;
  element.style.width = `${spanSize(view.columns, columns) + 1}px`;
  element.style.height = `${spanSize(view.rows, rows) + 1}px`;
  const origin = { left: view.columns.start(columns.first) - 1, top: view.rows.start(rows.first) - 1 };
  const cells = block("cells");
  const charts = block("charts");
  drawCells(cells, view, { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last }, origin, false);
  drawCharts(charts, page, view, origin);
  element.append(cells, charts);
  return element;
}

function edgeTexts(view: SheetView, { margins }: Pagination, facts: HeaderFacts): HTMLElement[] {
  const texts = view.sheet.pageLayout.headerFooter;
  return (["Header", "Footer"] as const).map((edge) => {
    const line = block(`paper-edge ${edge.toLowerCase()}`);
    line.style[edge === "Header" ? "top" : "bottom"] = `${edge === "Header" ? margins.header : margins.footer}px`;
    line.style.left = `${margins.left}px`;
    line.style.right = `${margins.right}px`;
    for (const side of ["left", "center", "right"] as const) {
      const part = block(side);
      part.textContent = headerText(texts[`${side}${edge}`] ?? "", facts);
      line.append(part);
    }
    return line;
  });
}

function block(kind: string): HTMLElement {
  const element = document.createElement("div");
  element.className = kind;
  return element;
}
