/**
 * What is done about calculated columns that Excel filled (watchColumns.ts): what it wrote over is put back; where Excel does not keep
 * both, our formula stands and the others are told; cells that cannot be given ours are emptied, so that the next press fills them.
 */
import { lastOf, numberRuns, type Places } from "../../workbook";
import { rewriteTask } from "../apply/applySheet";
import type { Written } from "../apply/readBack";
import { sendTasks, task, type Task } from "../wire/requests";
import { askCells, wantedCells, type ColumnWatch, type WantedCell, type WatchedColumn } from "./watchColumns";

export interface Mended {
  /** What could not be given its formula: it is blank again. */
  readonly altered: readonly Written[];
  /** Formulas of somebody's own that Excel did not keep. */
  readonly lost: readonly LostFormula[];
}

/** The cell by its row and column of the sheet, from 0. */
export interface LostFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
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
      unheld.flatMap(({ row, text, isOwn }) => (isOwn ? [{ sheet, row, column: body.left, formula: text }] : [])),
    ),
  };
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
  await sendTasks(context, [...some.flatMap(({ tasks }) => tasks), ...readings.flatMap(({ asks }) => asks)]);
  return readings.map(({ texts }) => texts());
}
