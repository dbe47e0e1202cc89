/** Where a sheet with a column per rep is cut into pages, so that its text stays legible. */
import type { Language } from "../templates";
import { tableWidths, widthInPoints, type NumberSize } from "./columnWidth";
import type { SheetLayout, TableLayout } from "./layout";

/** Points between the side margins of A4 in landscape (see excel/pageTasks.ts). */
const pageWidth = 842 - 2 * 20;
/** Text of 11 points that prints at 8. */
const smallestScale = 8 / 11;
/** Shares of the page that are left free: printers and fonts differ. */
const spare = 0.02;

/**
 * Columns that begin a page: none while the table fits on one page at 8 points; else after every group of reps, earlier where long
 * numbers fill the page, and before the columns after the reps where these do not fit any more.
 * @param scale per cent at which pages of groups are printed
 */
export function planColumnBreaks(layout: SheetLayout, language: Language, size: NumberSize, scale: number): number[] {
  const { repsPerPage } = layout.template.page;
  const table = layout.tables[0];
  if (repsPerPage === undefined || !table) return [];
  const reps = table.template.columns.flatMap(({ id }, index) => (id.startsWith("rep:") ? [index] : []));
  const widths = shownWidths(table, language, size);
  const whole = sum(widths);
  if (reps.length <= repsPerPage && whole * smallestScale <= pageWidth) return [];
  const room = (pageWidth * 100 * (1 - spare)) / scale;
  return breaksOf(widths, reps, table.template.frozenColumns ?? 0, repsPerPage, room).map((index) => table.area.left + index);
}

function breaksOf(widths: readonly number[], reps: readonly number[], repeated: number, repsPerPage: number, room: number): number[] {
  const first = reps[0] ?? widths.length;
  const afterReps = (reps[reps.length - 1] ?? first - 1) + 1;
  const titles = sum(widths.slice(0, repeated));
  const breaks: number[] = [];
  let used = sum(widths.slice(0, first));
  let onPage = 0;
  const begin = (index: number) => {
    breaks.push(index);
    used = titles;
    onPage = 0;
  };
  for (const index of reps) {
    const width = widths[index] ?? 0;
    if (onPage === repsPerPage || (onPage > 0 && used + width > room)) begin(index);
    used += width;
    onPage += 1;
  }
  if (used + sum(widths.slice(afterReps)) > room) begin(afterReps);
  return breaks;
}

/** Points of each column; 0 for hidden ones. */
function shownWidths(table: TableLayout, language: Language, size: NumberSize): number[] {
  const widths = table.template.columns.map(({ hidden }) => (hidden ? 0 : widthInPoints(8)));
  for (const { first, last, points } of tableWidths(table, language, size)) widths.fill(points, first - table.area.left, last - table.area.left + 1);
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
