/**
 * Calculated columns some blank cells of which get their formula, while other cells hold formulas already. Excel may fill the whole column
 * with one of them: so the column is read before, and formulas of somebody's own once more after. What was written over is put back; where
 * Excel does not keep both, our formula stands and the others are told; cells that cannot be given ours are emptied, so that the next press
 * fills them.
 */
import {
  areaAddress,
  cellAddress,
  formulaAt,
  lastOf,
  numberRuns,
  overlaps,
  quoteSheet,
  readsAlike,
  remember,
  type Area,
  type FormulaPlan,
  type FoundTable,
  type Places,
  type TableRepair,
} from "../../workbook";
import { rewriteTask } from "../apply/applySheet";
import type { Written } from "../apply/readBack";
import { cutIntoRequests, queue, sendTasks, task, type Task } from "../wire/requests";
import type { Writer } from "../wire/writer";

/** What a cell takes in an answer beside its formula. */
const bytesPerCell = 20;

/** Bytes of formulas that are read before a repair: columns beyond that, of teams of some twenty people and more, are not looked at. */
const mostRead = 12_000_000;

/** What is known of the columns before they are written; `after` goes out after the formulas, then the columns are mended. */
export interface ColumnWatch {
  readonly after: readonly Task[];
  readonly columns: readonly WatchedColumn[];
}

interface FilledColumn {
  readonly sheet: string;
  /** All rows of the table. */
  readonly body: Area;
  readonly fills: readonly FormulaPlan[];
}

interface WatchedColumn extends FilledColumn {
  /** What stood in the column, by row of the sheet; nothing where no other cell holds a formula. */
  readonly stood: ReadonlyMap<number, string>;
  /** What stands in place of formulas of somebody's own once `after` has been sent, in one reading for each run of them. */
  readonly own: readonly Reading[];
}

/** Cells that are asked for; their texts by row of the sheet once the task has been sent. */
interface Reading {
  readonly ask: Task;
  readonly texts: () => ReadonlyMap<number, string>;
}

export interface Mended {
  /** What could not be given its formula: it is blank again. */
  readonly altered: readonly Written[];
  /** Formulas of somebody's own that Excel did not keep. */
  readonly lost: readonly LostFormula[];
}

export interface LostFormula {
  readonly sheet: string;
  /** @example "F7" */
  readonly cell: string;
  readonly formula: string;
}

/** One request that reads, more where columns are long; none where no formula stands beside the blank cells. */
export async function watchColumns(
  context: Excel.RequestContext,
  repaired: readonly { readonly table: FoundTable; readonly repair: TableRepair }[],
  places: Places,
): Promise<ColumnWatch> {
  const found = repaired.flatMap(({ table, repair }) => filledColumns(table, repair));
  const readings = found.map(({ column, holdsOthers }) => (holdsOthers ? askCells(column, column.body) : null));
  let bytes = 0;
  const read = readings.map((one) => (one !== null && (bytes += one.ask.answered ?? 0) <= mostRead ? one : null));
  for (const request of await cutIntoRequests(read.flatMap((one) => one?.ask ?? []))) {
    await queue(context, request, {});
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- cut so that no answer grows past what Excel on the web gives
    await context.sync();
  }
  const columns = found.map(({ column }, index): WatchedColumn => {
    const stood = read[index]?.texts() ?? new Map<number, string>();
    const rows = wantedCells({ ...column, stood }, [], places).flatMap(({ row, isOwn }) => (isOwn ? [row] : []));
    return { ...column, stood, own: numberRuns(rows).map((run) => askCells(column, { ...column.body, top: run[0], bottom: lastOf(run) })) };
  });
  return { after: columns.flatMap(({ own }) => own.map(({ ask }) => ask)), columns };
}

function filledColumns({ content }: FoundTable, { sheet, formulas }: TableRepair) {
  const fillsOf = new Map<number, FormulaPlan[]>();
  for (const one of formulas) remember(fillsOf, one.area.left, (): FormulaPlan[] => []).push(one);
  return [...fillsOf].map(([column, fills]) => {
    const body = { top: content.top + 1, bottom: content.top + content.rows.length, left: column, right: column };
    const holdsOthers = (content.formulaAreas ?? []).some((area) => overlaps(area, body));
    return { column: { sheet, body, fills }, holdsOthers };
  });
}

/** A range of its own each time: one that is loaded twice would forget what it held first. */
function freshRange(writer: Writer, sheet: string, area: Area): Excel.Range {
  return writer.sheet(sheet).getRange(areaAddress(area));
}

function askCells({ sheet, fills: [first] }: FilledColumn, area: Area): Reading {
  let range: Excel.Range | undefined;
  const ask = task((writer) => {
    range = freshRange(writer, sheet, area);
    range.load("formulas");
  }, 3);
  const cell = bytesPerCell + new TextEncoder().encode(first ? formulaAt(first, first.area.top) : "").length;
  return { ask: { ...ask, answered: (area.bottom - area.top + 1) * cell }, texts: () => textsByRow(range?.formulas, area) };
}

function textsByRow(formulas: unknown[][] = [], { top }: Area): Map<number, string> {
  return new Map(formulas.map(([text], index) => [top + index, String(text)]));
}

interface Sent {
  /** What was read back otherwise than it was written. */
  readonly altered: readonly Written[];
  /** Addresses of cells that somebody filled meanwhile: they are that person's. */
  readonly kept: readonly string[];
  readonly places: Places;
}

/** No request where all is as it should be, else two or three. */
export async function mendColumns(context: Excel.RequestContext, watch: ColumnWatch, sent: Sent): Promise<Mended> {
  const { columns } = watch;
  const { altered, kept, places } = sent;
  const isAltered = ({ sheet, body }: WatchedColumn): boolean => altered.some((one) => one.sheet === sheet && one.area.left === body.left);
  const concerned = columns.flatMap((column) => {
    const texts = new Map(column.own.flatMap((one) => [...one.texts()]));
    if (texts.size === 0 && !isAltered(column)) return [];
    const cells = wantedCells(column, kept, places);
    const gone = cells.filter(({ row, isOwn, isHeld }) => isOwn && !isHeld(texts.get(row) ?? ""));
    return gone.length > 0 || isAltered(column) ? [{ column, cells, putBack: rewrites(column, gone, texts) }] : [];
  });
  if (concerned.length === 0) return { altered: [], lost: [] };
  const read = await writeAndRead(context, concerned.map(({ column, putBack }) => ({ column, tasks: putBack })));
  const mixed = concerned.flatMap(({ column, cells }, index) => {
    const texts = read[index] ?? new Map<number, string>();
    const isMixed = cells.some(({ row, isHeld }) => !isHeld(texts.get(row) ?? ""));
    const unheld = cells.filter(({ row, isOwn, isHeld }) => !isOwn && !isHeld(texts.get(row) ?? ""));
    return isMixed ? [{ column, cells, tasks: rewrites(column, unheld, texts) }] : [];
  });
  const again = mixed.length === 0 ? [] : await writeAndRead(context, mixed);
  const left = mixed.map(({ column, cells }, index) => {
    const texts = again[index] ?? new Map<number, string>();
    return { column, texts, unheld: cells.filter(({ row, isHeld }) => !isHeld(texts.get(row) ?? "")) };
  });
  const spoiled = left.flatMap(({ column, texts, unheld }) => {
    const ours = unheld.filter(({ isOwn }) => !isOwn);
    return ours.length === 0 ? [] : [{ column, tasks: emptied(column, ours, texts) }];
  });
  await sendTasks(context, spoiled.flatMap(({ tasks }) => tasks));
  return {
    altered: spoiled.flatMap(({ column: { sheet, fills } }) => fills.map((one) => ({ ...one, sheet }))),
    lost: left.flatMap(({ column: { sheet, body }, unheld }) =>
      unheld.flatMap(({ row, text, isOwn }) => (isOwn ? [{ sheet, cell: cellAddress(row, body.left), formula: text }] : [])),
    ),
  };
}

/** Such a formula reads otherwise in another row. */
const namesCells = /\$?[A-Z]{1,3}\$?[1-9]/;

/** A cell of a column that is to hold a formula. */
interface WantedCell {
  readonly row: number;
  readonly text: string;
  /** The formula is somebody's own. */
  readonly isOwn: boolean;
  readonly isHeld: (text: string) => boolean;
}

function wantedCells({ sheet, body, fills, stood }: Omit<WatchedColumn, "own">, kept: readonly string[], places: Places): WantedCell[] {
  const column = body.left;
  const given = fills.flatMap((one) => rowsOf(one.area).map((row) => ({ sheet, row, column, formula: formulaAt(one, row) })));
  const [ours] = given;
  if (!ours) return [];
  const filled = new Set(given.map(({ row }) => row));
  const others = [...stood].filter(([row, text]) => !filled.has(row) && text.startsWith("="));
  return [
    ...given
      .filter(({ row }) => !kept.includes(`${quoteSheet(sheet)}!${cellAddress(row, column)}`))
      .map((cell) => ({
        row: cell.row,
        text: cell.formula,
        isOwn: false,
        isHeld: (text: string) => readsAlike({ ...cell, formula: text }, cell, places),
      })),
    ...others.map(([row, text]) => ({
      row,
      text,
      isOwn: !(text === ours.formula && !namesCells.test(text)) && !readsAlike({ ...ours, row, formula: text }, ours, places),
      isHeld: (now: string) => now === text,
    })),
  ];
}

/** What was written over meanwhile stays. */
function rewrites({ sheet, body }: WatchedColumn, cells: readonly WantedCell[], stands: ReadonlyMap<number, string>): Task[] {
  const texts = new Map(cells.map(({ row, text }) => [row, text]));
  return runs(cells).map((rows) =>
    rewriteTask({
      sheet,
      area: { ...body, top: rows[0], bottom: lastOf(rows) },
      formula: rows.map((row) => texts.get(row) ?? ""),
      replaced: [...new Set(rows.map((row) => stands.get(row) ?? ""))],
    }),
  );
}

/** Formulas that are not ours any more go; what somebody typed stays. */
function emptied({ sheet, body }: WatchedColumn, cells: readonly WantedCell[], stands: ReadonlyMap<number, string>): Task[] {
  const formulas = cells.filter(({ row }) => stands.get(row)?.startsWith("="));
  return runs(formulas).map((rows) => {
    const area = { ...body, top: rows[0], bottom: lastOf(rows) };
    const clear = task((writer) => void (writer.range(sheet, area).values = rows.map(() => [""])), 3);
    return { ...clear, fills: { sheet, areas: [area], replaced: [...new Set(rows.map((row) => stands.get(row) ?? ""))] } };
  });
}

function runs(cells: readonly WantedCell[]) {
  return numberRuns(cells.map(({ row }) => row).sort((a, b) => a - b));
}

async function writeAndRead(
  context: Excel.RequestContext,
  some: readonly { readonly column: WatchedColumn; readonly tasks: readonly Task[] }[],
): Promise<ReadonlyMap<number, string>[]> {
  const readings = some.map(({ column }) => askCells(column, column.body));
  await sendTasks(context, [...some.flatMap(({ tasks }) => tasks), ...readings.map(({ ask }) => ask)]);
  return readings.map(({ texts }) => texts());
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
