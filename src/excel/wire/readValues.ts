/**
 * Reads tables that are too large for one reply: Excel on the web sends 5 MB at most. How many bytes a cell takes is not known
 * before, so pieces are halved until they fit.
 */
import type { Area } from "../../workbook";
import type { CellInput } from "../../templates";

/** Cells asked for at once; a cell of a log takes some ten bytes on average. */
const cellsAtOnce = 200_000;

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** True for the error with which Excel on the web declines to send a reply. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

interface Piece extends SheetArea {
  /** Which of the wanted areas it belongs to. */
  readonly index: number;
}

/** Values, formulas and constants, or what kind of value each cell holds. */
type What = "values" | "formulas" | "valueTypes";

/** Rows of values, or of something else of the cells, for each area, in order. Several requests, each of whole rows. */
export async function readValues(
  context: Excel.RequestContext,
  wanted: readonly SheetArea[],
  what: What = "values",
): Promise<CellInput[][][]> {
  const values = wanted.map((): CellInput[][] => []);
  let cells = cellsAtOnce;
  let rest: readonly Piece[] = wanted.map((one, index) => ({ ...one, index }));
  while (rest.length > 0) {
    const { now, later } = cut(rest, cells);
    try {
      for (const { index, rows } of await readPieces(context, now, what)) values[index]?.push(...rows);
      rest = later;
    } catch (error) {
      if (!isTooLarge(error) || now.every(({ area }) => area.top === area.bottom)) throw error;
      cells = Math.floor(cells / 2);
    }
  }
  return values;
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  what: What,
): Promise<{ index: number; rows: CellInput[][] }[]> {
  const ranges = pieces.map(({ sheet, area: { top, left, bottom, right } }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    if (what === "values") range.load("values");
    else if (what === "formulas") range.load("formulas");
    else range.load("valueTypes");
    return range;
  });
  await context.sync();
  return pieces.map(({ index }, at) => ({ index, rows: (ranges[at]?.[what] ?? []) as CellInput[][] }));
}

/** The rows from the top that hold so many cells together, at least one, and what is left. */
function cut(pieces: readonly Piece[], cells: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [at, piece] of pieces.entries()) {
    const { top, left, bottom, right } = piece.area;
    const width = right - left + 1;
    const rows = Math.min(bottom - top + 1, Math.max(now.length === 0 ? 1 : 0, Math.floor(room / width)));
    if (rows === 0) return { now, later: pieces.slice(at) };
    now.push({ ...piece, area: { ...piece.area, bottom: top + rows - 1 } });
    room -= rows * width;
    if (top + rows <= bottom) return { now, later: [{ ...piece, area: { ...piece.area, top: top + rows } }, ...pieces.slice(at + 1)] };
  }
  return { now, later: [] };
}
