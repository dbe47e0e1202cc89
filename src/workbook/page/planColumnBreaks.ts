/** Where a sheet with a column per rep is cut into pages, so that its text stays legible. */
import type { Language } from "../../templates";
import { isRepColumn, leadingColumns, pointsOf, type PageTable } from "./pageTable";
import type { NumberSize } from "../cells/columnWidth";

/** Points between the side margins of A4 in landscape (see excel/apply/pageTasks.ts). */
const pageWidth = 842 - 2 * 20;
/** Text of 11 points that prints at 8. */
const smallestScale = 8 / 11;
/** Shares of the page that are left free: printers and fonts differ. */
const spare = 0.02;

interface MeasuredColumn {
  readonly at: number;
  readonly points: number;
  readonly isRep: boolean;
}

/**
 * Columns that begin a page: none while the table fits on one page at 8 points; else after every group of reps, earlier where long
 * numbers fill the page, and before the columns after the reps where these do not fit any more.
 * @param repsPerPage at most so many reps on a page; undefined for a sheet without columns per rep
 * @param scale per cent at which pages of groups are printed
 */
export function planColumnBreaks(
  table: PageTable | undefined,
  repsPerPage: number | undefined,
  language: Language,
  size: NumberSize,
  scale: number,
): number[] {
  if (repsPerPage === undefined || !table) return [];
  const columns = table.columns.map((placed): MeasuredColumn => ({
    at: placed.at,
    points: pointsOf(placed, table, language, size),
    isRep: isRepColumn(placed),
  }));
  const reps = columns.filter(({ isRep }) => isRep).length;
  if (reps <= repsPerPage && width(columns) * smallestScale <= pageWidth) return [];
  const room = (pageWidth * 100 * (1 - spare)) / scale;
  return breaksOf(columns, width(columns.slice(0, leadingColumns(table).length)), repsPerPage, room);
}

/** @param repeated points of the columns that stand on every page */
function breaksOf(columns: readonly MeasuredColumn[], repeated: number, repsPerPage: number, room: number): number[] {
  const first = columns.findIndex(({ isRep }) => isRep);
  const afterReps = columns.map(({ isRep }) => isRep).lastIndexOf(true) + 1;
  const breaks: number[] = [];
  let used = width(columns.slice(0, Math.max(0, first)));
  let onPage = 0;
  const begin = (column: MeasuredColumn | undefined) => {
    if (column) breaks.push(column.at);
    used = repeated;
    onPage = 0;
  };
  for (const column of columns.slice(Math.max(0, first), afterReps)) {
    if (onPage === repsPerPage || (onPage > 0 && used + column.points > room)) begin(column);
    used += column.points;
    if (column.isRep) onPage += 1;
  }
  if (used + width(columns.slice(afterReps)) > room) begin(columns[afterReps]);
  return breaks;
}

function width(columns: readonly MeasuredColumn[]): number {
  return columns.reduce((total, { points }) => total + points, 0);
}
