/** Where a sheet with a column per rep is cut into pages, so that its text stays legible. */
import { isRepColumn, leadingColumns, type PageTable } from "./pageTable";
import { columnsAt, scaleForColumns, scaleForText } from "./pageScale";

/** Points of text: one page is preferred down to the first, groups of reps print at the second or larger. */
const smallestText = { onePage: 7, groups: 8 };

interface MeasuredColumn {
  readonly at: number;
  readonly points: number;
  readonly isRep: boolean;
}

export interface ColumnGroups {
  /** Columns that begin a page. */
  readonly breaks: readonly number[];
  /** Per cent at which the widest page fits. */
  readonly scale: number;
}

/**
 * Pages of a table with columns per rep: null while it fits on one page at 7 points; else a page begins after every group of reps,
 * earlier where numbers fill the page, and before the columns after the reps where these do not fit any more.
 * @param repsPerPage at most so many reps on a page; undefined for a sheet without columns per rep
 * @param room points between the side margins
 */
export function planColumnBreaks(
  table: PageTable | undefined,
  repsPerPage: number | undefined,
  pointsOf: (column: number) => number,
  room: number,
): ColumnGroups | null {
  if (repsPerPage === undefined || !table) return null;
  const columns = table.columns.map((placed): MeasuredColumn => {
    const { at } = placed;
    return { at, points: pointsOf(at), isRep: isRepColumn(placed) };
  });
  const reps = columns.filter(({ isRep }) => isRep).length;
  if (reps <= repsPerPage && scaleForColumns(width(columns), room) >= scaleForText(smallestText.onePage)) return null;
  const repeated = width(columns.slice(0, leadingColumns(table).length));
  const starts = startsOf(columns, repeated, repsPerPage, columnsAt(scaleForText(smallestText.groups), room));
  if (starts.length === 0) return null;
  const pages = [0, ...starts].map((start, index, all) => width(columns.slice(start, all[index + 1])) + (index === 0 ? 0 : repeated));
  return {
    breaks: starts.flatMap((start) => columns[start]?.at ?? []),
    scale: Math.min(...pages.map((points) => scaleForColumns(points, room))),
  };
}

/**
 * Places among the columns at which a page begins.
 * @param repeated points of the columns that stand on every page
 */
function startsOf(columns: readonly MeasuredColumn[], repeated: number, repsPerPage: number, room: number): number[] {
  const first = Math.max(0, columns.findIndex(({ isRep }) => isRep));
  const afterReps = columns.map(({ isRep }) => isRep).lastIndexOf(true) + 1;
  const starts: number[] = [];
  let used = width(columns.slice(0, first));
  let onPage = 0;
  const begin = (at: number) => {
    if (at < columns.length) starts.push(at);
    used = repeated;
    onPage = 0;
  };
  columns.slice(first, afterReps).forEach(({ points, isRep }, index) => {
    if (onPage === repsPerPage || (onPage > 0 && used + points > room)) begin(first + index);
    used += points;
    if (isRep) onPage += 1;
  });
  if (used + width(columns.slice(afterReps)) > room) begin(afterReps);
  return starts;
}

function width(columns: readonly MeasuredColumn[]): number {
  return columns.reduce((total, { points }) => total + points, 0);
}
