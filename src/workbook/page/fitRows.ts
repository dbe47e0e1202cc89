/** Heights of rows whose height the template sets, once people have written more into them than fits. */
import { isWide } from "../cells/textWidth";
import type { Column, Language } from "../../templates";
import { cellAddress } from "../../file/address";
import { columnCharacters } from "../cells/columnWidth";
import { recordRow } from "../read/recordRow";
import type { TableLayout } from "../plan/layout";
import type { SizedRun } from "../cells/runs";
import type { PageTable } from "./pageTable";

/** Points of a line of text of 11 points, as Chinese fonts need it. */
const lineHeight = 16;
/** Excel's highest row. */
const highest = 409;

/**
 * Rows that need more than the template's height for the text of their growing columns, with the height that they need, at most
 * Excel's 409 points. Tables without set heights have none: Excel fits their rows by itself.
 */
export function fitRows({ template, area, start }: TableLayout, language: Language): SizedRun[] {
  const { rowHeight } = template;
  if (!rowHeight) return [];
  const growing = template.columns.filter(({ growsRow }) => growsRow);
  return start.flatMap((row, index) => {
    const given = rowHeight(recordRow(index, row));
    const lines = Math.max(1, ...growing.map((column) => linesOf(row[column.id] ?? "", column, template.headerHeight, language)));
    const points = Math.min(highest, lines * lineHeight);
    const at = area.top + 1 + index;
    return given === null || points <= given ? [] : [{ first: at, last: at, points }];
  });
}

/** Cells whose text is longer than Excel's highest row shows, such as "K8": its end is on no page. */
export function overlongCells({ template, area, start, columns }: PageTable, language: Language): string[] {
  const wrapped = columns.flatMap(({ column, at }) => (column?.wrap && !column.hidden ? [{ column, at }] : []));
  return start.flatMap((row, index) =>
    wrapped
      .filter(({ column }) => linesOf(row[column.id] ?? "", column, template.headerHeight, language) * lineHeight > highest)
      .map(({ at }) => cellAddress(area.top + 1 + index, at)),
  );
}

function linesOf(value: string | number | boolean, column: Column, headerHeight: number | undefined, language: Language): number {
  return countLines(String(value), columnCharacters(column, language, headerHeight));
}

/**
 * Lines that a text takes in a column of so many characters. A Chinese character counts as two and may begin a line, so may a word;
 * a word longer than the line is cut.
 * @example countLines("one two three", 7) // 2
 */
export function countLines(text: string, characters: number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, Math.max(2, characters)), 0);
}

function linesOfParagraph(paragraph: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(/[\u2E80-\uFFEF]|\s+|[^\s\u2E80-\uFFEF]+/g)) {
    const width = isWide(piece) ? 2 : piece.length;
    if (used + width <= characters) {
      used += width;
    } else if (piece.trim() !== "") {
      if (used > 0) lines += 1;
      const more = Math.ceil(width / characters) - 1;
      lines += more;
      used = width - more * characters;
    }
  }
  return lines;
}
