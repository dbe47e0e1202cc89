/** Draws a block of cells into a layer, for the grid on screen and for printed pages alike. */

import type { Area, CellFormat } from "../../../src/file/model";
import { CELL_PADDING, LINE_HEIGHT, cssFont, textWidth } from "./fonts";
import { generalThatFits } from "./cellText";
import { showPieces, type Piece } from "./pieces";
import type { SheetView } from "./sheetView";

/** Where the block goes: pixels of the sheet's place (left, top) that lie at the layer's corner. */
export interface Origin {
  left: number;
  top: number;
}

/** Columns left of the block whose text may run into it. */
const REACH = 14;

const LINE_STYLES: Readonly<Record<string, string>> = {
  continuous: "solid",
  thin: "solid",
  hairline: "dotted",
  medium: "solid",
  thick: "solid",
  double: "double",
  dash: "dashed",
  dashdot: "dashed",
  dashdotdot: "dashed",
  slantdashdot: "dashed",
  dot: "dotted",
};
const LINE_PIXELS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3 };

/** Replaces what the layer holds by the cells of the area: gridlines, fills, borders, then texts, so that texts may run over fills. */
export function drawCells(layer: HTMLElement, view: SheetView, area: Area, origin: Origin, gridlines: boolean): void {
  const grounds: Piece[] = [];
  const borders: Piece[] = [];
  const texts: Piece[] = [];
  if (gridlines) grounds.push(...gridlinePieces(view, area, origin));
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (view.rows.size(row) === 0) continue;
    drawReachingText(texts, view, row, area.left, origin);
    for (let column = area.left; column <= area.right; column += 1) {
      if (view.columns.size(column) === 0) continue;
      const merge = view.mergeAt(row, column);
      const format = view.formatAt(merge?.top ?? row, merge?.left ?? column);
      const cell = { top: row, left: column, bottom: row, right: column };
      if (format.fill !== undefined) grounds.push(fillPiece(view, cell, origin, format.fill));
      const border = borderPiece(view, cell, origin, view.formatAt(row, column), merge);
      if (border) borders.push(border);
      const isFirst = !merge || (row === Math.max(merge.top, area.top) && column === Math.max(merge.left, area.left));
      if (isFirst) pushText(texts, view, merge ?? cell, format, origin);
    }
  }
  showPieces(layer, [...grounds, ...borders, ...texts]);
}

/** The nearest text left of the block, when it runs into it. */
function drawReachingText(texts: Piece[], view: SheetView, row: number, left: number, origin: Origin): void {
  for (let column = left - 1; column >= Math.max(0, left - REACH); column -= 1) {
    if (view.isBlank(row, column)) continue;
    if (view.mergeAt(row, column) === null) pushText(texts, view, { top: row, bottom: row, left: column, right: column }, view.formatAt(row, column), origin);
    return;
  }
}

function box(view: SheetView, area: Area, origin: Origin): { left: number; top: number; width: number; height: number } {
  const left = view.columns.start(area.left) - origin.left;
  const top = view.rows.start(area.top) - origin.top;
  return {
    left,
    top,
    width: view.columns.start(area.right + 1) - origin.left - left,
    height: view.rows.start(area.bottom + 1) - origin.top - top,
  };
}

function gridlinePieces(view: SheetView, area: Area, origin: Origin): Piece[] {
  const whole = box(view, area, origin);
  const lines: Piece[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (view.columns.size(column) === 0) continue;
    lines.push({ kind: "gridline", left: view.columns.start(column + 1) - origin.left - 1, top: whole.top, width: 1, height: whole.height });
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (view.rows.size(row) === 0) continue;
    lines.push({ kind: "gridline", left: whole.left, top: view.rows.start(row + 1) - origin.top - 1, width: whole.width, height: 1 });
  }
  return lines;
}

/** The cell with the lines above it and to its left. */
function boxWithLines(view: SheetView, area: Area, origin: Origin): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = box(view, area, origin);
  return { left: left - 1, top: top - 1, width: width + 1, height: height + 1 };
}

function fillPiece(view: SheetView, area: Area, origin: Origin, fill: string): Piece {
  return { kind: "fill", ...boxWithLines(view, area, origin), style: { "background-color": fill } };
}

function borderPiece(view: SheetView, area: Area, origin: Origin, format: CellFormat, merge: Area | null): Piece | null {
  const { borders } = format;
  if (!borders) return null;
  const drawn: Record<string, string> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const border = borders[edge];
    const style = LINE_STYLES[border?.style.toLowerCase() ?? ""];
    if (!border || style === undefined || isInsideMerge(area, merge, edge)) continue;
    drawn[`border-${edge}`] = `${LINE_PIXELS[border.style.toLowerCase()] ?? 1}px ${style} ${border.color}`;
  }
  return Object.keys(drawn).length > 0 ? { kind: "border", ...boxWithLines(view, area, origin), style: drawn } : null;
}

function isInsideMerge(cell: Area, merge: Area | null, edge: "top" | "bottom" | "left" | "right"): boolean {
  return merge !== null && cell[edge] !== merge[edge];
}

function pushText(texts: Piece[], view: SheetView, area: Area, format: CellFormat, origin: Origin): void {
  const shown = view.textAt(area.top, area.left);
  if (shown.text === "") return;
  const value = view.sheet.cells.get(area.top)?.get(area.left)?.value ?? null;
  const isNumber = typeof value === "number";
  const font = cssFont(format);
  const { left, top, width, height } = box(view, area, origin);
  const room = width - 2 * CELL_PADDING;
  const text = isNumber ? numberText(value, format, shown.text, room, font) : shown.text;
  const horizontal = horizontalOf(format, value);
  const isMerged = area.left !== area.right || area.top !== area.bottom;
  const runsOver = !isNumber && !format.wrap && !isMerged && textWidth(text, font) > room;
  const over = runsOver ? overrun(view, area, textWidth(text, font) - room, horizontal) : { left: 0, right: 0 };
  const style: Record<string, string> = {
    font,
    "line-height": String(LINE_HEIGHT),
    color: shown.color ?? format.fontColor ?? "",
    "align-items": { Top: "flex-start", Center: "center", Justify: "flex-start", Distributed: "center" }[format.vertical ?? ""] ?? "flex-end",
    "justify-content": { left: "flex-start", center: "center", right: "flex-end" }[horizontal],
    "text-align": horizontal,
  };
  if (format.indent) style[horizontal === "right" ? "padding-right" : "padding-left"] = `${CELL_PADDING + format.indent * 9}px`;
  texts.push({
    kind: format.wrap ? "text wrapped" : "text",
    ...{ left: left - over.left, top, width: width + over.left + over.right, height },
    style,
    text: format.wrap ? text : text.replace(/\n/g, ""),
  });
}

/** A number never runs over its neighbour: it loses decimals where its format lets it, else it shows as #####. */
function numberText(value: number, format: CellFormat, text: string, room: number, font: string): string {
  const fits = (candidate: string): boolean => textWidth(candidate, font) <= room + 1;
  if (format.wrap || fits(text)) return text;
  const shorter = (format.numberFormat ?? "General") === "General" ? generalThatFits(value, fits) : null;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

type Side = "left" | "center" | "right";

function horizontalOf(format: CellFormat, value: unknown): Side {
  switch (format.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "string" ? "left" : "center";
  }
}

/** Pixels that a text takes from blank neighbours. */
function overrun(view: SheetView, area: Area, missing: number, side: Side): { left: number; right: number } {
  const wanted = { left: side === "right" ? missing : missing / 2, right: side === "left" ? missing : missing / 2 };
  return {
    left: side === "left" ? 0 : freeRoom(view, area.top, area.left, -1, wanted.left),
    right: side === "right" ? 0 : freeRoom(view, area.top, area.right, 1, wanted.right),
  };
}

function freeRoom(view: SheetView, row: number, from: number, direction: 1 | -1, wanted: number): number {
  let room = 0;
  for (let column = from + direction; column >= 0 && column < view.columns.count && room < wanted; column += direction) {
    if (!view.isBlank(row, column)) break;
    room += view.columns.size(column);
  }
  return room;
}
