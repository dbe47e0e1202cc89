/** A sheet ready to be drawn: sizes, texts and highlights as the workbook stands. Made anew after every change. */

import { holdsCell } from "../../../src/file/area";
import type { UniverEngine } from "../../engine/univerEngine";
import type { Area, CellFormat, Sheet, Workbook } from "../../../src/file/model";
import { cellAt, usedArea } from "../../../src/file/cells";
import { TALLEST_ROW } from "../../../src/file/excelLimits";
import { DEFAULT_FONT, formatAt, numberFormatAt } from "../../../src/file/formats";
import { shownHeight, shownWidth } from "../../sheet/rowsAndColumns";
import { Axis } from "./axis";
import { cellText } from "./cellText";
import type { ShownText } from "./cellText";
import { CELL_PADDING, LINE_HEIGHT, PIXELS_PER_POINT, cssFont, fontPixels, lineCount } from "./fonts";
import { Highlights } from "./highlights";

/** Rows and columns beyond the last used one that can be scrolled to. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;

export class SheetView {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly used: Area | null;
  private readonly highlights: Highlights;
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    engine: UniverEngine,
    readonly language: string,
  ) {
    this.used = usedArea(sheet, false);
    this.highlights = new Highlights(engine, workbook, sheet);
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) this.mergesByRow.set(row, [...(this.mergesByRow.get(row) ?? []), merge]);
    }
    this.columns = new Axis(Math.max(LEAST_COLUMNS, (this.used?.right ?? 0) + SPARE_COLUMNS), (column) => pixels(shownWidth(sheet, column)));
    const heights = this.rowHeights();
    this.rows = new Axis(Math.max(LEAST_ROWS, (this.used?.bottom ?? 0) + SPARE_ROWS), (row) => heights.get(row) ?? pixels(shownHeight(sheet, row)));
  }

  textAt(row: number, column: number): ShownText {
    return cellText(cellAt(this.sheet, row, column)?.value ?? null, numberFormatAt(this.sheet, row, column), this.language);
  }

  /** The cell's own format under its highlight. */
  formatAt(row: number, column: number): CellFormat {
    const own = formatAt(this.sheet, row, column);
    const highlight = this.highlights.at(row, column);
    return highlight ? { ...own, ...highlight } : own;
  }

  mergeAt(row: number, column: number): Area | null {
    return this.mergesByRow.get(row)?.find((merge) => holdsCell(merge, row, column)) ?? null;
  }

  /** True when nothing stands in the cell, so that its neighbour's text may run over it. */
  isBlank(row: number, column: number): boolean {
    const value = cellAt(this.sheet, row, column)?.value ?? null;
    return (value === null || value === "") && this.mergeAt(row, column) === null;
  }

  /** Heights that Excel would fit to wrapped or large texts in rows whose height nobody has set. */
  private rowHeights(): Map<number, number> {
    const heights = new Map<number, number>();
    for (const [row, cells] of this.sheet.cells) {
      const { height, hidden } = this.sheet.rows.get(row) ?? {};
      if (height !== undefined || hidden) continue;
      let tallest = 0;
      for (const column of cells.keys()) tallest = Math.max(tallest, this.textHeight(row, column));
      if (tallest > pixels(shownHeight(this.sheet, row))) heights.set(row, Math.min(Math.ceil(tallest), TALLEST_ROW * PIXELS_PER_POINT));
    }
    return heights;
  }

  private textHeight(row: number, column: number): number {
    const format = formatAt(this.sheet, row, column);
    const width = this.columns.size(column);
    if (width === 0 || (!format.wrap && (format.fontSize ?? DEFAULT_FONT.size) <= DEFAULT_FONT.size) || this.mergeAt(row, column)) return 0;
    const { text } = this.textAt(row, column);
    if (text === "") return 0;
    const lines = format.wrap ? lineCount(text, width - 2 * CELL_PADDING, cssFont(format)) : 1;
    return lines * fontPixels(format) * LINE_HEIGHT + 2;
  }
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
