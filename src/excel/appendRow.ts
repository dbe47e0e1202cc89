/**
 * Fills the first blank row of a log. The request that writes looks at the row once more, and after writing it is read again: if
 * somebody else's row stands there, the next blank one is taken, so that two people's forms never share a row. A row has its id first:
 * by it a second try knows what the first one wrote.
 */
import { schemaVersion, tableName, type CellInput, type LogId } from "../templates";
import { findTable, headerCells, parseAddress, placeOfCell, readQuarterMark, recordsOf } from "../workbook";
import { completeRow, giveBackRow, takeRow } from "./entries/fillLogRow";
import { logTemplate, noneIfNotFound } from "./read/knownLog";
import { askMerged, mergedCells } from "./read/mergedCells";
import { nameStates } from "./read/nameStates";
import { newerWorkbook } from "./read/newerWorkbook";
import { runInExcel } from "./wire/officeErrors";
import { newRowId } from "./entries/rowIds";
import { addRowsTask, bodyRows } from "./read/totalsRow";
import { sendTasks, task } from "./wire/requests";
import { placeOfRange } from "./wire/placeOfRange";
import { resizeSet } from "./wire/requirementSets";
import { writerOn } from "./wire/writer";
import type { Area, CellPlace, FoundTable, QuarterMark } from "../workbook";
import type { CommandResult } from "./commandResult";

/** How often a row may be lost to others before the person is asked to try again. */
const attempts = 3;

/** Values of input columns by id; blank and absent columns are left alone. With the `id` of a try that broke off its row is completed. */
export type NewRow = Readonly<Record<string, CellInput>>;

/** The cell of the row's first value, or why nothing was written. */
export type Appended = { readonly place: CellPlace } | CommandResult;

/**
 * Three requests when nobody else writes: the table is read, the row is written, the row is read again. A row for a full log is written
 * right below it, which lengthens the table; three requests more look whether there is room, and whether it did.
 */
export function appendRow(table: LogId, row: NewRow): Promise<Appended> {
  return runInExcel<Appended>(async (context) => {
    const read = await readLog(context, table).catch(noneIfNotFound);
    if (!read) return { code: "noQuarter", facts: {} };
    const { mark, found } = read;
    if (mark.schemaVersion > schemaVersion) return newerWorkbook;
    const { sheet, rows } = found.content;
    const cells = { id: newRowId(), ...row };
    const placeOf = (index: number): Appended => {
      const first = Object.keys(row).find((column) => column !== "id") ?? "id";
      const place = placeOfCell({ tables: new Map([[table, found]]) }, table, index, first);
      return place ? { place } : { code: "rowTaken", facts: { sheet } };
    };
    const begun = recordsOf(found).findIndex(({ id }) => id === cells.id);
    if (begun >= 0) {
      const others = await completeRow(context, found, begun, cells);
      return others.length === 0 ? placeOf(begun) : { code: "notKept", facts: { place: others.join(", ") } };
    }
    const blank = blankRows(found);
    if (blank.length === 0) {
      const added = await addRow(context, found, cells);
      return added === null ? placeOf(rows.length) : added;
    }
    for (const index of blank.slice(0, attempts)) {
      if (await takeRow(context, found, index, cells)) return placeOf(index);
    }
    return { code: "rowTaken", facts: { sheet } };
  });
}

interface ReadLog {
  readonly mark: QuarterMark;
  readonly found: FoundTable;
}

/** The log as it is now; null when the workbook has none. */
async function readLog(context: Excel.RequestContext, id: LogId): Promise<ReadLog | null> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  const table = tables.getItem(tableName(id));
  table.load("showTotals");
  const range = table.getRange();
  range.load("values,address");
  await context.sync();
  const states = nameStates(names);
  const place = parseAddress(range.address);
  const mark = readQuarterMark(states);
  if (!place || place.sheet === null || !mark) return null;
  const [headers = [], ...rows] = range.values as CellInput[][];
  const { top, left } = place.area;
  const { showTotals: hasTotals } = table;
  const body = bodyRows(rows, table);
  const stands = { name: tableName(id), sheet: place.sheet, top, left, headers: headers.map(String) };
  const content = { ...stands, rows: body, hasTotals, formulaAreas: null };
  return { mark, found: findTable(logTemplate(id, mark.set), content, mark.language, headerCells(states)) };
}

/**
 * The row of a full log: above the totals row, else right below the table, where Excel takes it in by itself or the table is lengthened.
 * @returns null when the row stands, else why not
 */
async function addRow(context: Excel.RequestContext, found: FoundTable, cells: NewRow): Promise<CommandResult | null> {
  const { name, sheet, rows, headers, hasTotals } = found.content;
  const taken = { code: "rowTaken", facts: { sheet } } as const;
  const full = { code: "tableFull", facts: { sheet } } as const;
  if (hasTotals) {
    await sendTasks(context, [addRowsTask(name, 1, headers.length)]);
    return (await takeRow(context, found, rows.length, cells)) ? null : taken;
  }
  const below = await readBelow(context, found);
  const isBegun = below.id !== "" && below.id === cells["id"];
  if (!isBegun && !below.isFree) return full;
  const others = isBegun ? await completeRow(context, found, rows.length, cells) : [];
  if (others.length > 0) return { code: "notKept", facts: { place: others.join(", ") } };
  if (!isBegun && !(await takeRow(context, found, rows.length, cells))) return taken;
  if ((await rowsShort(context, found)) !== 1) return null;
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) {
    await giveBackRow(context, found, rows.length, cells);
    return full;
  }
  const takeIn = task((writer) => writer.context.workbook.tables.getItem(name).resize(writer.range(sheet, areaWithRow(found))), 4);
  await sendTasks(context, [takeIn]);
  return null;
}

/** The table with the row right below it. */
function areaWithRow({ content: { top, left, rows, headers } }: FoundTable): Area {
  return { top, left, bottom: top + rows.length + 1, right: left + headers.length - 1 };
}

/** What stands in the row right below the table: an earlier try that broke off is known by its id. */
async function readBelow(context: Excel.RequestContext, found: FoundTable): Promise<{ readonly isFree: boolean; readonly id: CellInput }> {
  const { sheet, left } = found.content;
  const area = areaWithRow(found);
  const below = writerOn(context).range(sheet, { ...area, top: area.bottom });
  below.load("values");
  const merged = askMerged(below);
  await context.sync();
  const [values = []] = below.values as CellInput[][];
  const isFree = mergedCells(merged, sheet).length === 0 && values.every((value) => value === "");
  return { isFree, id: values[(found.place.columns.get("id")?.column ?? -1) - left] ?? "" };
}

/** How many rows the table lacks to hold the row right below it; none where Excel took it in, or somebody lengthened it further. */
async function rowsShort(context: Excel.RequestContext, found: FoundTable): Promise<number> {
  const whole = context.workbook.tables.getItem(found.content.name).getRange();
  whole.load("address");
  await context.sync();
  const { area } = placeOfRange(whole);
  return Math.max(0, areaWithRow(found).bottom - area.bottom);
}

/** Rows in which no input cell holds anything, from the top; only those below the last filled one, so that the log keeps its order. */
function blankRows(found: FoundTable): number[] {
  const inputs = found.template.columns.filter(({ kind }) => kind === "input").map(({ id }) => id);
  const isBlank = recordsOf(found).map((record) => inputs.every((column) => (record[column] ?? null) === null));
  const last = isBlank.lastIndexOf(false);
  return isBlank.flatMap((blank, index) => (blank && index > last ? [index] : []));
}
