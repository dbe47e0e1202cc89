import type { Column, Language } from "../templates";

/** Points of a header line of 11-point bold text. */
const headerLine = 15;
/** Padding and the button that opens the filter. */
const headerRoom = 1.5;
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
  const widths = pieces.map((piece) => (/[\u2E80-\uFFEF]/.test(piece) ? 2 : piece.length * 1.1));
  const longest = Math.max(0, ...widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.ceil(Math.max(longest, Math.min(total, total / lines + 1)) + headerRoom);
}

/**
 * Excel's column width in points: 7 pixels a character and 5 of padding at 96 dpi.
 * @example widthInPoints(8) // 45.75
 */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
