/**
 * Fills the first blank row of a log. After writing, the row is read again: if somebody else's row stands there, the next blank
 * one is taken, so that two people's forms never share a row.
 */
import { tableName, type CellInput } from "../templates";
import { findTable, headerCells, parseAddress, placeOfCell, readQuarterMark, recordsOf, textCell, type CellPlace, type FoundTable } from "../workbook";
import { logTemplate, noneIfNotFound, type LogId } from "./knownLog";
import { runInExcel } from "./officeErrors";
import { newRowId } from "./rowIds";
import { resizeSet } from "./rowsBelow";
import { writerOn } from "./writer";
import type { CommandResult } from "./commandResult";

/** How often a row may be lost to others before the person is asked to try again. */
const attempts = 3;

/** Values of input columns by id; blank and absent columns are left alone. */
export type NewRow = Readonly<Record<string, CellInput>>;

/** The cell of the row's first value, or why nothing was written. */
export type Appended = { readonly place: CellPlace } | CommandResult;

/** Three requests when nobody else writes: the table is read, the row is written, the row is read again. A full table gets one more row. */
export function appendRow(table: LogId, row: NewRow): Promise<Appended> {
  return runInExcel<Appended>(async (context) => {
    const id = newRowId();
    const found = await readLog(context, table).catch(noneIfNotFound);
    if (!found) return { code: "noQuarter", facts: {} };
    const blank = blankRows(found);
    if (blank.length === 0 && !(await growByOne(context, found))) return { code: "tableFull", facts: { sheet: found.content.sheet } };
    for (const index of blank.length === 0 ? [found.content.rows.length] : blank.slice(0, attempts)) {
      if (await writeAndVerify(context, found, index, { ...row, id })) {
        const place = placeOfCell({ tables: new Map([[table, found]]) }, table, index, Object.keys(row)[0] ?? "id");
        if (place) return { place };
      }
    }
    return { code: "rowTaken", facts: { sheet: found.content.sheet } };
  });
}

/** The log as it is now; null when the workbook has none. */
async function readLog(context: Excel.RequestContext, id: LogId): Promise<FoundTable | null> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  const range = tables.getItem(tableName(id)).getRange();
  range.load("values,address");
  await context.sync();
  const states = names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
  const place = parseAddress(range.address);
  const mark = readQuarterMark(states);
  if (!place || place.sheet === null || !mark) return null;
  const [headers = [], ...rows] = range.values as CellInput[][];
  const { top, left } = place.area;
  const content = { name: tableName(id), sheet: place.sheet, top, left, headers: headers.map(String), rows, formulaAreas: null };
  return findTable(logTemplate(id), content, mark.language, headerCells(states));
}

/** Takes the row below into the table; false when something stands there, or when this Excel cannot lengthen tables. */
async function growByOne(context: Excel.RequestContext, { content }: FoundTable): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return false;
  const writer = writerOn(context);
  const { sheet, top, left, rows, headers } = content;
  const area = { top, left, bottom: top + rows.length + 1, right: left + headers.length - 1 };
  const below = writer.range(sheet, { ...area, top: area.bottom });
  below.load("values");
  await context.sync();
  if ((below.values as CellInput[][]).flat().some((value) => value !== "")) return false;
  context.workbook.tables.getItem(content.name).resize(writer.range(sheet, area));
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

/** Writes the cells, then reads them again: true when all of them are ours. */
async function writeAndVerify(context: Excel.RequestContext, { content, place }: FoundTable, index: number, row: NewRow): Promise<boolean> {
  const writer = writerOn(context);
  const at = content.top + 1 + index;
  const cells = Object.entries(row).flatMap(([id, value]) => {
    const column = place.columns.get(id)?.column;
    return column === undefined || value === null || value === "" ? [] : [{ column, value }];
  });
  const ranges = cells.map(({ column, value }) => {
    const range = writer.range(content.sheet, { top: at, bottom: at, left: column, right: column });
    range.values = [[typeof value === "string" ? textCell(value) : value]];
    return { range, value };
  });
  await context.sync();
  for (const { range } of ranges) range.load("values");
  await context.sync();
  return ranges.every(({ range, value }) => (range.values as CellInput[][])[0]?.[0] === value);
}
