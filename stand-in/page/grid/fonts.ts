/** Fonts of cells on screen and how wide texts are in them. */

import { DEFAULT_FONT } from "../../../src/file/formats";
import type { CellFormat } from "../../../src/file/model";

export const PIXELS_PER_POINT = 96 / 72;
/** Distance of lines in a wrapped cell, in sizes of its font. */
export const LINE_HEIGHT = 1.3;
/** Room left and right of a text in its cell, in pixels. */
export const CELL_PADDING = 3;

const FALLBACKS = 'Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
const WIDTHS_KEPT = 50_000;

export function fontPixels(format: CellFormat): number {
  return (format.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT;
}

/** CSS font of a cell: "italic bold 14.7px Calibri, …". */
export function cssFont(format: CellFormat): string {
  const name = format.fontName === undefined ? "" : `${JSON.stringify(format.fontName)}, `;
  return `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${fontPixels(format).toFixed(2)}px ${name}${FALLBACKS}`;
}

/** Pixels that a text without line breaks takes. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) throw new Error("This browser draws no text on a canvas");
  canvas.font = font;
  const width = canvas.measureText(text).width;
  if (widths.size > WIDTHS_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/** Lines that a text fills in a column of this many pixels: words stay whole, Chinese breaks anywhere. */
export function lineCount(text: string, room: number, font: string): number {
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room, font), 0);
}

function linesOf(line: string, room: number, font: string): number {
  if (textWidth(line, font) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of line.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+|\s+/gu) ?? []) {
    const width = textWidth(piece, font);
    if (used > 0 && used + width > room && piece.trim() !== "") {
      lines += 1;
      used = 0;
    }
    used += width;
    if (used > room && room > 0 && piece.trim() !== "") {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}
