/**
 * Calculated columns some cells of which get their formula (blank cells, mended ones, those of an upgrade, of an unfinished sheet, or of
 * sums over members), while others hold formulas already. Excel may fill the whole column with one of them: so what stood there is known
 * before, and formulas of somebody's own are read once more after. What is then done: mendColumns.ts.
 */
import {
  areaAddress,
  cellAddress,
  contains,
  formulaAt,
  lastOf,
  numberRuns,
  overlaps,
  quoteSheet,
  readsAlike,
  remember,
  rowCount,
  rowsOf,
  type Area,
  type FormulaPlan,
  type FoundTable,
  type Places,
  type TableRepair,
} from "../../workbook";
import type { Written } from "../apply/readBack";
import { cutIntoRequests, queue, task, type Task } from "../wire/requests";
import type { Writer } from "../wire/writer";

/** What a cell takes in an answer beside its formula. */
const bytesPerCell = 20;

/** Bytes that are asked for together, so that a long column comes in pieces that Excel on the web can send. */
const bytesAtOnce = 2_000_000;

/** Bytes of formulas that are read before a repair: columns beyond that, of teams of some twenty people and more, are not watched. */
const mostRead = 12_000_000;

/** What is known of the columns before they are written; `after` goes out after the formulas, then the columns are mended. */
export interface ColumnWatch {
  readonly after: readonly Task[];
  readonly columns: readonly WatchedColumn[];
  /** Columns that would be too much to read: nobody knows which formulas of somebody's own stand there. */
  readonly unwatched: readonly FilledColumn[];
}

export interface FilledColumn {
  readonly sheet: string;
  /** All rows of the table. */
  readonly body: Area;
  readonly fills: readonly FormulaPlan[];
}

export interface WatchedColumn extends FilledColumn {
  /** What stood in the column, by row of the sheet; nothing where no other cell holds a formula. */
  readonly stood: ReadonlyMap<number, string>;
  /** What stands in place of formulas of somebody's own once `after` has been sent, in one reading for each run of them. */
  readonly own: readonly Reading[];
}

/** Cells that are asked for; their texts by row of the sheet once the tasks have been sent. */
export interface Reading {
  readonly asks: readonly Task[];
  readonly texts: () => ReadonlyMap<number, string>;
}

/** Cells of a table that get a formula. */
export interface RepairedTable {
  readonly table: FoundTable;
  readonly repair: Pick<TableRepair, "sheet" | "formulas">;
}

/** One request that reads, more where columns are long; none where no formula stands beside the blank cells. */
export async function watchColumns(
  context: Excel.RequestContext,
  repaired: readonly RepairedTable[],
  places: Places,
): Promise<ColumnWatch> {
  const found = repaired.flatMap(filledColumns);
  const readings = found.map(({ column, holdsOthers }) => (holdsOthers ? askCells(column, column.body) : null));
  let bytes = 0;
  const read = readings.map((one) => (one !== null && (bytes += bytesOf(one)) <= mostRead ? one : null));
  for (const request of await cutIntoRequests(read.flatMap((one) => one?.asks ?? []))) {
    await queue(context, request, {});
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- cut so that no answer grows past what Excel on the web gives
    await context.sync();
  }
  const columns = found.map(({ column }, index) => watched(column, read[index]?.texts() ?? new Map<number, string>(), places));
  const unwatched = found.flatMap(({ column, holdsOthers }, index) => (holdsOthers && !read[index] ? [column] : []));
  return { ...watchOf(columns), unwatched };
}

/** Formulas that are written where the contents of the sheets have been read. */
export interface WrittenFormulas {
  /** Their columns are watched in any case. */
  readonly mended?: readonly Written[];
  /** Their columns are watched where cells that are not written hold formulas. */
  readonly others: readonly Written[];
}

/** The same without a request. @param at what a cell holds, "" when blank */
export function watchRead(
  { mended = [], others }: WrittenFormulas,
  at: (sheet: string, row: number, column: number) => string | number | boolean,
  places: Places,
): ColumnWatch {
  const columns = [...places.tables.values()].flatMap(({ sheet, top, rows }) => {
    const body = { top: top + 1, bottom: top + rows };
    const onSheet = (some: readonly Written[]) => some.filter((one) => one.sheet === sheet);
    const isMended = new Set(fillsByColumn(onSheet(mended), body).keys());
    return [...fillsByColumn(onSheet([...mended, ...others]), body)].flatMap(([left, fills]) => {
      const column: FilledColumn = { sheet, body: { ...body, left, right: left }, fills };
      const textAt = (row: number) => String(at(sheet, row, left));
      if (!isMended.has(left) && otherFormulas(column, textAt).length === 0) return [];
      return [watched(column, new Map(rowsOf(column.body).map((row) => [row, textAt(row)] as const)), places)];
    });
  });
  return watchOf(columns);
}

/** Whether what was written there is mended with its column. */
export function isWatched({ columns }: ColumnWatch, { sheet, area }: Written): boolean {
  return columns.some((one) => one.sheet === sheet && contains(one.body, area));
}

function watchOf(columns: readonly WatchedColumn[]): ColumnWatch {
  return { after: columns.flatMap(({ own }) => own.flatMap(({ asks }) => asks)), columns, unwatched: [] };
}

function watched(column: FilledColumn, stood: ReadonlyMap<number, string>, places: Places): WatchedColumn {
  const rows = wantedCells({ ...column, stood }, [], places).flatMap(({ row, isOwn }) => (isOwn ? [row] : []));
  const own = numberRuns(rows).map((run) => askCells(column, { ...column.body, top: run[0], bottom: lastOf(run) }));
  return { ...column, stood, own };
}

function filledColumns({ table: { content }, repair: { sheet, formulas } }: RepairedTable) {
  const rows = { top: content.top + 1, bottom: content.top + content.rows.length };
  return [...fillsByColumn(formulas, rows)].map(([column, fills]) => {
    const body = { ...rows, left: column, right: column };
    const holdsOthers = (content.formulaAreas ?? []).some((area) => overlaps(area, body));
    const filled: FilledColumn = { sheet, body, fills };
    return { column: filled, holdsOthers };
  });
}

/** Formulas within the rows, by their columns. */
function fillsByColumn(formulas: readonly FormulaPlan[], rows: Pick<Area, "top" | "bottom">): ReadonlyMap<number, FormulaPlan[]> {
  const columns = new Map<number, FormulaPlan[]>();
  for (const one of formulas) {
    const { left } = one.area;
    if (contains({ ...rows, left, right: left }, one.area)) remember(columns, left, (): FormulaPlan[] => []).push(one);
  }
  return columns;
}

/** Formulas of cells of the column that are not written. @param textAt what stood in a row; undefined where nobody knows */
function otherFormulas(column: FilledColumn, textAt: (row: number) => string | undefined): [number, string][] {
  return otherRows(column).flatMap((row): [number, string][] => {
    const text = textAt(row);
    return text?.startsWith("=") ? [[row, text]] : [];
  });
}

/** Rows of the column that are not written; mostly there are none, in each of some hundred columns of a large team. */
function otherRows({ body, fills }: FilledColumn): number[] {
  const isFilled = new Uint8Array(rowCount(body));
  for (const { area } of fills) isFilled.fill(1, area.top - body.top, area.bottom - body.top + 1);
  const rows: number[] = [];
  for (let index = isFilled.indexOf(0); index >= 0; index = isFilled.indexOf(0, index + 1)) rows.push(body.top + index);
  return rows;
}

/** Reads cells of a column. */
export function askCells({ sheet, fills: [first] }: FilledColumn, area: Area): Reading {
  const cell = bytesPerCell + new TextEncoder().encode(first ? formulaAt(first, first.area.top) : "").length;
  const pieces = piecesOf(area, Math.max(1, Math.floor(bytesAtOnce / cell))).map((piece) => {
    let range: Excel.Range | undefined;
    const ask = task((writer) => {
      range = freshRange(writer, sheet, piece);
      range.load("formulas");
    }, 3);
    return { ask: { ...ask, answered: (piece.bottom - piece.top + 1) * cell }, texts: () => textsByRow(range?.formulas, piece) };
  });
  return { asks: pieces.map(({ ask }) => ask), texts: () => new Map(pieces.flatMap(({ texts }) => texts())) };
}

function bytesOf({ asks }: Reading): number {
  return asks.reduce((bytes, { answered = 0 }) => bytes + answered, 0);
}

/** A range of its own each time: one that is loaded twice would forget what it held first. */
function freshRange(writer: Writer, sheet: string, area: Area): Excel.Range {
  return writer.sheet(sheet).getRange(areaAddress(area));
}

function piecesOf(area: Area, rows: number): Area[] {
  const tops = rowsOf(area).filter((row) => (row - area.top) % rows === 0);
  return tops.map((top) => ({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }));
}

function textsByRow(formulas: unknown[][] = [], { top }: Area): [number, string][] {
  return formulas.map(([text], index) => [top + index, String(text)]);
}

/** Such a formula reads otherwise in another row. */
const namesCells = /\$?[A-Z]{1,3}\$?[1-9]/;

/** A cell of a column that is to hold a formula. */
export interface WantedCell {
  readonly row: number;
  readonly text: string;
  /** The formula is somebody's own. */
  readonly isOwn: boolean;
  readonly isHeld: (text: string) => boolean;
}

/** @param kept addresses of cells that somebody filled meanwhile: they are that person's */
export function wantedCells(watched: Omit<WatchedColumn, "own">, kept: readonly string[], places: Places): WantedCell[] {
  const { sheet, body, fills, stood } = watched;
  const column = body.left;
  const given = fills.flatMap((one) => rowsOf(one.area).map((row) => ({ sheet, row, column, formula: formulaAt(one, row) })));
  const [ours] = given;
  if (!ours) return [];
  return [
    ...given
      .filter(({ row }) => !kept.includes(`${quoteSheet(sheet)}!${cellAddress(row, column)}`))
      .map((cell) => ({
        row: cell.row,
        text: cell.formula,
        isOwn: false,
        isHeld: (text: string) => readsAlike({ ...cell, formula: text }, cell, places),
      })),
    ...otherFormulas(watched, (row) => stood.get(row)).map(([row, text]) => ({
      row,
      text,
      isOwn: !(text === ours.formula && !namesCells.test(text)) && !readsAlike({ ...ours, row, formula: text }, ours, places),
      isHeld: (now: string) => now === text,
    })),
  ];
}
