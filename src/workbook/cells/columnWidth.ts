/** Widths of columns: what the template wants, what headers need, what the widest values need. */
import type { Column, Language } from "../../templates";
import { toneStyle } from "./appearance";
import { isWide } from "./textWidth";
import { valuePoints, widestValue, type NumberSize } from "./valueWidth";
import { columnRuns, type TableLayout } from "../plan/layout";
import type { SheetPlan } from "../plan/plan";

/** Points of a header line of 11-point bold text. */
const headerLine = 15;
/** Padding, and a part of the button that opens the filter: beside a single line it covers text, below others it finds room. */
const headerRoom = { oneLine: 4.2, moreLines: 1.2 };
/** A header that is a person's name may be 255 characters long: it is cut rather than let stretch the page (Excel ends at 255). */
const widestForHeader = 24;

/**
 * Characters that a column needs: those of its template, more (up to 24) where a word of its header would be cut.
 * @param headerHeight points of the header row
 */
export function columnCharacters(column: Pick<Column, "width" | "label">, language: Language, headerHeight = headerLine): number {
  const wanted = typeof column.width === "number" ? column.width : column.width[language];
  if (wanted === 0) return 0;
  const lines = Math.max(1, Math.floor(headerHeight / headerLine));
  return Math.max(wanted, Math.min(widestForHeader, headerCharacters(column.label[language], lines)));
}

/** A Chinese character is as wide as two others and may begin a line; other text breaks at spaces. */
function headerCharacters(header: string, lines: number): number {
  const pieces = header.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+/g) ?? [];
  const widths = pieces.map((piece) => (isWide(piece) ? 2 : piece.length * 1.1));
  const longest = Math.max(0, ...widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.ceil(Math.max(longest, Math.min(total, total / lines + 1)) + (lines === 1 ? headerRoom.oneLine : headerRoom.moreLines));
}

/**
 * Excel's column width in points: 7 pixels a character and 5 of padding at 96 dpi.
 * @example widthInPoints(8) // 45.75
 */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

type Rows = Pick<TableLayout, "template" | "start">;

/** Width of a column in points, at least that of its widest value; 0 for one that is hidden or that nobody looks at. */
export function columnPoints(column: Column, { template, start }: Rows, language: Language, size: NumberSize): number {
  const characters = column.hidden ? 0 : columnCharacters(column, language, template.headerHeight);
  if (characters === 0) return 0;
  const widest = widestValue(column, sizeOf(column, start, size), language);
  return Math.max(widthInPoints(characters), widest === null ? 0 : valuePoints(widest, isBoldSomewhere(column, template)));
}

/** Widths of a table's columns in points, in runs of equal ones; hidden columns and those that nobody looks at have none. */
export function tableWidths(table: TableLayout, language: Language, size: NumberSize): SheetPlan["columnWidths"] {
  const { left } = table.area;
  return columnRuns(table.template.columns, (column) => columnPoints(column, table, language, size) || null).map(
    ({ first, last, value }) => ({ first: left + first, last: left + last, points: value }),
  );
}

/** The size of a column's own numbers where they are known. */
function sizeOf({ id }: Pick<Column, "id">, start: TableLayout["start"], size: NumberSize): NumberSize {
  const own = start.flatMap((row) => {
    const value = row[id] ?? row["total"];
    return typeof value === "number" ? [Math.abs(value)] : [];
  });
  return own.length === 0 ? size : { ...size, largest: Math.max(...own) };
}

/** Whether a highlight may show numbers of full length in bold. */
function isBoldSomewhere({ id }: Pick<Column, "id">, { highlights = [] }: Rows["template"]): boolean {
  return highlights.some(({ columns, tone, short }) => columns.includes(id) && toneStyle(tone).bold && !short);
}
