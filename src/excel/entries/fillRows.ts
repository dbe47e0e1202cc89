/** Gives rows of a log that an edit begins what can be told of them. */
import { liveDefaults, parseAddress, recordsOf, textCell, type Area, type FoundTable } from "../../workbook";
import { tableName, type CellInput } from "../../templates";
import { bodyRows } from "../read/totalsRow";
import { newRowId } from "./rowIds";
import { sendTasks, task, type Task } from "../wire/requests";
import type { EntryLog } from "../read/knownLog";

export interface EntryDefaults {
  /** The time of day as HH:MM; the day is the one that the workbook counts as today. */
  readonly time: () => string;
  /** The name of the person who logs at this Excel, given the team; null when that is not known. */
  readonly rep: (members: readonly { readonly key: string; readonly name: string }[]) => string | null;
}

export interface EntryEdit {
  readonly address: string;
  readonly sheetId: string;
  /** What the cell held before, where Excel tells. */
  readonly before?: CellInput | undefined;
}

/** "moved": the columns are no longer where they were known to be. */
export type Filling = "filled" | "nothing" | "moved";

/** One request that reads the rows, one that fills their blank cells; one that somebody fills at the same moment stays theirs. */
export async function fillRows(context: Excel.RequestContext, log: EntryLog, edit: EntryEdit, defaults: EntryDefaults): Promise<Filling> {
  const { content, place, template } = log.found;
  const area = parseAddress(edit.address)?.area;
  const begins = (template.begins ?? []).map((column) => place.columns.get(column)?.column);
  if (edit.sheetId !== log.sheetId || !area || area.top <= content.top || !begins.some((column) => column !== undefined && column >= area.left && column <= area.right)) return "nothing";
  const sheet = context.workbook.worksheets.getItem(log.sheetId);
  const line = (top: number, count: number) => sheet.getRangeByIndexes(top, content.left, count, content.headers.length);
  const table = context.workbook.tables.getItem(tableName(template.id));
  table.load("showTotals");
  const whole = table.getRange();
  whole.load("address");
  const header = line(content.top, 1);
  header.load("values");
  const rows = line(area.top, area.bottom - area.top + 1);
  rows.load("values");
  const members = log.team && askMembers(context, log.team);
  const today = context.workbook.names.getItem("qb_today").getRange();
  today.load("values");
  await context.sync();
  const stands = parseAddress(whole.address);
  const headers = (header.values as unknown[][])[0]?.map(String) ?? [];
  const isInPlace = stands?.sheet === content.sheet && stands.area.top === content.top && isSameHeader(headers, log.found);
  const team = members ? membersOf(members) : [];
  if (!stands || !isInPlace || team === null) return "moved";
  const rep = defaults.rep(team);
  const now = Number((today.values as CellInput[][])[0]?.[0]) + fractionOfDay(defaults.time());
  const within = (rows.values as CellInput[][]).slice(0, Math.max(0, stands.area.bottom - (table.showTotals ? 1 : 0) - area.top + 1));
  const tasks = within.flatMap((cells, index) => rowTasks(log.found, area.top + index, cells, { area, before: edit.before, now, rep }));
  await sendTasks(context, tasks);
  return tasks.length === 0 ? "nothing" : "filled";
}

/** @example fractionOfDay("18:00") // 0.75 */
function fractionOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) / 1_440;
}

type Team = Parameters<EntryDefaults["rep"]>[0];

interface AskedMembers {
  readonly list: FoundTable;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues the reading of the members. */
function askMembers(context: Excel.RequestContext, list: FoundTable): AskedMembers {
  const table = context.workbook.tables.getItem(list.content.name);
  table.load("showTotals");
  const range = table.getRange();
  range.load("values");
  return { list, table, range };
}

/** Who they are; null where columns have moved since. */
function membersOf({ list, table, range }: AskedMembers): Team | null {
  const [headers = [], ...rows] = range.values as CellInput[][];
  if (!isSameHeader(headers.map(String), list)) return null;
  const content = { ...list.content, rows: bodyRows(rows, table) };
  return recordsOf({ ...list, content }).map(({ key, name }) => ({ key: String(key), name: String(name) }));
}

function isSameHeader(headers: readonly string[], { content }: FoundTable): boolean {
  return headers.join("\n") === content.headers.join("\n");
}

interface RowEdit {
  readonly area: Area;
  readonly before: CellInput | undefined;
  readonly now: number;
  readonly rep: string | null;
}

function rowTasks(log: FoundTable, row: number, cells: readonly CellInput[], { area, before, now, rep }: RowEdit): Task[] {
  const { content, place, template } = log;
  const columns = [...place.columns].map(([id, { column }]) => ({ id, column }));
  const record = Object.fromEntries(columns.map(({ id, column }) => [id, blankAsNull(cells[column - content.left] ?? null)]));
  const edited = new Set(columns.filter(({ column }) => column >= area.left && column <= area.right).map(({ id }) => id));
  const filled = liveDefaults({ log: template, record, edited, before }, { now, rep, newId: newRowId });
  return columns.flatMap(({ id, column }) => {
    const value = filled[id];
    return value === undefined || value === null ? [] : [cellTask(content.sheet, row, column, value)];
  });
}

function cellTask(sheet: string, row: number, column: number, value: Exclude<CellInput, null>): Task {
  const area = { top: row, bottom: row, left: column, right: column };
  const write = task((writer) => {
    writer.range(sheet, area).values = [[typeof value === "string" ? textCell(value) : value]];
  }, 3, value);
  return { ...write, fills: { sheet, areas: [area] } };
}

function blankAsNull(value: CellInput): CellInput {
  return value === "" ? null : value;
}
