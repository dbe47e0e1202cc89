/**
 * Fills the first blank row of a log. The request that writes looks at the row once more, and after writing it is read again: if
 * somebody else's row stands there, the next blank one is taken, so that two people's forms never share a row. A row has its id first:
 * by it a second try knows what the first one wrote.
 */
import { schemaVersion, tableName, type CellInput, type LogId } from "../templates";
import { findTable, headerCells, parseAddress, placeOfCell, readQuarterMark, recordsOf } from "../workbook";
import { completeRow, takeRow } from "./entries/fillLogRow";
import { logTemplate, noneIfNotFound } from "./read/knownLog";
import { askMerged, mergedCells } from "./read/mergedCells";
import { nameStates } from "./read/nameStates";
import { newerWorkbook } from "./read/newerWorkbook";
import { runInExcel } from "./wire/officeErrors";
import { newRowId } from "./entries/rowIds";
import { addRowsTask, bodyRows } from "./read/totalsRow";
import { sendTasks } from "./wire/requests";
import { resizeSet } from "./wire/requirementSets";
import { writerOn } from "./wire/writer";
import type { CellPlace, FoundTable, QuarterMark } from "../workbook";
import type { CommandResult } from "./commandResult";

/** How often a row may be lost to others before the person is asked to try again. */
const attempts = 3;

/** Values of input columns by id; blank and absent columns are left alone. With the `id` of a try that broke off its row is completed. */
export type NewRow = Readonly<Record<string, CellInput>>;

/** The cell of the row's first value, or why nothing was written. */
export type Appended = { readonly place: CellPlace } | CommandResult;

/** Three requests when nobody else writes: the table is read, the row is written, the row is read again. A full table gets one more row. */
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
    if (blank.length === 0 && !(await growByOne(context, found))) return { code: "tableFull", facts: { sheet } };
    for (const index of blank.length === 0 ? [rows.length] : blank.slice(0, attempts)) {
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
 * One more row: above the totals row, or the one below is taken in. False when something stands there or is merged, or when this Excel
 * cannot lengthen tables.
 */
async function growByOne(context: Excel.RequestContext, { content }: FoundTable): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return false;
  const writer = writerOn(context);
  const { name, sheet, top, left, rows, headers, hasTotals } = content;
  if (hasTotals) {
    await sendTasks(context, [addRowsTask(name, 1, headers.length)]);
    return true;
  }
  const area = { top, left, bottom: top + rows.length + 1, right: left + headers.length - 1 };
  const below = writer.range(sheet, { ...area, top: area.bottom });
  below.load("values");
  const merged = askMerged(below);
  await context.sync();
  if (mergedCells(merged, sheet).length > 0 || (below.values as CellInput[][]).flat().some((value) => value !== "")) return false;
  context.workbook.tables.getItem(name).resize(writer.range(sheet, area));
  await context.sync();
  return true;
}

/** Rows in which no input cell holds anything, from the top; only those below the last filled one, so that the log keeps its order. */
function blankRows(found: FoundTable): number[] {
  const inputs = found.template.columns.filter(({ kind }) => kind === "input").map(({ id }) => id);
  const isBlank = recordsOf(found).map((record) => inputs.every((column) => (record[column] ?? null) === null));
  const last = isBlank.lastIndexOf(false);
  return isBlank.flatMap((blank, index) => (blank && index > last ? [index] : []));
}
