/** Cuts a sheet into printed pages as its page layout says. Pure: knows sizes, not screens. */

import type { Area, PageLayout, Sheet } from "../../../src/file/model";
import { STANDARD_MARGINS, type PaperSize } from "../../../src/file/pageStandards";
import type { Quirk } from "../../quirks";
import type { Axis } from "../grid/axis";

/** Pixels (96 to the inch) of a sheet of paper, upright. */
const PAPER: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  Letter: [816, 1056],
  Legal: [816, 1344],
  Tabloid: [1056, 1632],
  Statement: [528, 816],
  Executive: [696, 1008],
  A3: [1122.5, 1587.4],
  A4: [793.7, 1122.5],
  A5: [559.4, 793.7],
  B4: [944.9, 1333.2],
  B5: [665.2, 944.9],
};
const PIXELS_PER_POINT = 96 / 72;
const SMALLEST_SCALE = 0.1;

/** Rows or columns that a page shows, hidden ones among them. */
export interface Span {
  first: number;
  last: number;
}

export interface PrintedPage {
  rows: Span;
  columns: Span;
  /** Repeated before the page's own rows and columns. */
  titleRows: Span | null;
  titleColumns: Span | null;
}

export interface Pagination {
  /** Pixels of the paper as it lies. */
  paper: { width: number; height: number };
  /** Pixels from the paper's edges. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Of cells on paper: 1 is full size. */
  scale: number;
  pages: PrintedPage[];
}

export interface SheetSizes {
  columns: Axis;
  rows: Axis;
}

/** The pages of a sheet; `used` is printed where no print area is set. No pages when there is nothing to print. */
export function paginate(sheet: Sheet, sizes: SheetSizes, used: Area | null, quirks: ReadonlySet<Quirk> = new Set()): Pagination {
  const { pageLayout } = sheet;
  const paper = paperOf(pageLayout);
  const margins = marginsOf(pageLayout);
  const first = pageLayout.printArea ?? used;
  const room = { width: paper.width - margins.left - margins.right, height: paper.height - margins.top - margins.bottom };
  if (!first) return { paper, margins, scale: 1, pages: [] };
  const areas = pageLayout.printArea ? [first, ...(pageLayout.furtherPrintAreas ?? [])] : [first];
  const { zoom } = pageLayout;
  const breaks = breaksOf(sheet, quirks);
  let scale = (zoom?.scale ?? 100) / 100;
  const cut = (): { columns: Span[]; rows: Span[] }[] => areas.map((area) => cutArea(sheet, breaks, sizes, area, { width: room.width / scale, height: room.height / scale }));
  let spans = cut();
  const wide = zoom?.horizontalFitToPages ?? 0;
  const tall = zoom?.verticalFitToPages ?? 0;
  const fits = (): boolean => spans.every(({ columns, rows }) => (wide === 0 || columns.length <= wide) && (tall === 0 || rows.length <= tall));
  while (!fits() && scale > SMALLEST_SCALE) {
    scale = Math.round(scale * 100 - 1) / 100;
    spans = cut();
  }
  return { paper, margins, scale, pages: spans.flatMap((part) => inOrder(part, pageLayout)) };
}

function paperOf({ paperSize, orientation }: PageLayout): { width: number; height: number } {
  const [width, height] = PAPER[paperSize ?? "Letter"];
  return orientation === "Landscape" ? { width: height, height: width } : { width, height };
}

function marginsOf({ margins }: PageLayout): Pagination["margins"] {
  const pixels = (points: number): number => points * PIXELS_PER_POINT;
  return {
    left: pixels(margins.left ?? STANDARD_MARGINS.left),
    right: pixels(margins.right ?? STANDARD_MARGINS.right),
    top: pixels(margins.top ?? STANDARD_MARGINS.top),
    bottom: pixels(margins.bottom ?? STANDARD_MARGINS.bottom),
    header: pixels(margins.header ?? STANDARD_MARGINS.header),
    footer: pixels(margins.footer ?? STANDARD_MARGINS.footer),
  };
}

interface Breaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Breaks set by hand hold in a direction unless pages are fitted in it. */
function breaksOf({ pageLayout: { zoom }, horizontalPageBreaks, verticalPageBreaks }: Sheet, quirks: ReadonlySet<Quirk>): Breaks {
  const [isWide, isTall] = [Boolean(zoom?.horizontalFitToPages), Boolean(zoom?.verticalFitToPages)];
  if (quirks.has("ignoresBreaks") && (isWide || isTall)) return { rows: [], columns: [] };
  return { rows: isTall ? [] : horizontalPageBreaks, columns: isWide ? [] : verticalPageBreaks };
}

function cutArea(
  sheet: Sheet,
  breaks: Breaks,
  sizes: SheetSizes,
  area: Area,
  { width, height }: { width: number; height: number },
): { columns: Span[]; rows: Span[] } {
  const { titleRows, titleColumns } = sheet.pageLayout;
  return {
    columns: cutLines({ first: area.left, last: area.right }, sizes.columns, width, breaks.columns, titleColumns ?? null),
    rows: cutLines({ first: area.top, last: area.bottom }, sizes.rows, height, breaks.rows, titleRows ?? null),
  };
}

function cutLines(all: Span, axis: Axis, room: number, breaks: readonly number[], titles: Span | null): Span[] {
  const spans: Span[] = [];
  let first = all.first;
  let used = 0;
  for (let index = all.first; index <= all.last; index += 1) {
    const size = axis.size(index);
    const taken = titlesBefore(first, titles) ? spanSize(axis, titles) : 0;
    const isFull = used > 0 && used + size > room - taken + 0.5;
    if (index > first && (isFull || breaks.includes(index))) {
      spans.push({ first, last: index - 1 });
      first = index;
      used = 0;
    }
    used += size;
  }
  spans.push({ first, last: all.last });
  return spans.filter((span) => spanSize(axis, span) > 0);
}

/** Titles are repeated on pages that begin behind them. */
function titlesBefore(first: number, titles: Span | null): titles is Span {
  return titles !== null && first > titles.last;
}

export function spanSize(axis: Axis, { first, last }: Span): number {
  return axis.start(last + 1) - axis.start(first);
}

function inOrder({ columns, rows }: { columns: Span[]; rows: Span[] }, layout: PageLayout): PrintedPage[] {
  const page = (rowSpan: Span, columnSpan: Span): PrintedPage => ({
    rows: rowSpan,
    columns: columnSpan,
    titleRows: titlesBefore(rowSpan.first, layout.titleRows ?? null) ? (layout.titleRows ?? null) : null,
    titleColumns: titlesBefore(columnSpan.first, layout.titleColumns ?? null) ? (layout.titleColumns ?? null) : null,
  });
  if (layout.printOrder === "OverThenDown") return rows.flatMap((row) => columns.map((column) => page(row, column)));
  return columns.flatMap((column) => rows.map((row) => page(row, column)));
}
