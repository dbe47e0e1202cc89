/** Where a log and its columns stand, found without reading its rows. */
import { completeSet, isListOf, noTeamColumns, schemaVersion, sheetsOf, tableName, type SheetSet, type TableId, type TableTemplate } from "../../templates";
import { findTable, headerCells, parseAddress, readQuarterMark, type FoundTable } from "../../workbook";
import { askDateSystem, Dates1904Error } from "./dateSystem";
import { nameStates } from "./nameStates";

export interface KnownLog {
  readonly sheetId: string;
  /** Without rows. */
  readonly found: FoundTable;
}

/** A log whose rows get entries, with the list of members; null where the workbook has lost it. */
export interface EntryLog extends KnownLog {
  readonly team: FoundTable | null;
}

/** The log as workbooks of a set have it. */
export function logTemplate(id: TableId, set: SheetSet): TableTemplate {
  const template = sheetsOf(set, noTeamColumns).flatMap(({ tables }) => tables).find((table) => table.id === id);
  if (!template) throw new Error(`There is no template of ${id}.`);
  return template;
}

/** The logs whose rows get entries when a person begins them. Two requests each, and two for the list of members. */
export async function lookUpEntryLogs(context: Excel.RequestContext): Promise<readonly EntryLog[]> {
  const logs: EntryLog[] = [];
  const tables = sheetsOf(completeSet(), noTeamColumns).flatMap((sheet) => sheet.tables);
  const list = tables.find((table) => isListOf("member", table));
  const team = (list && (await lookUpLog(context, list.id))?.found) ?? null;
  for (const { id } of tables.filter(({ begins }) => begins !== undefined)) {
    const log = await lookUpLog(context, id);
    if (log) logs.push({ ...log, team });
  }
  return logs;
}

/** Two requests; null when the workbook has no such log, or is one of a newer version. */
function lookUpLog(context: Excel.RequestContext, id: TableId): Promise<KnownLog | null> {
  return readPlace(context, id).catch(noneIfNotFound);
}

async function readPlace(context: Excel.RequestContext, id: TableId): Promise<KnownLog | null> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  const table = tables.getItem(tableName(id));
  const range = table.getRange();
  range.load("address");
  const { worksheet } = table;
  worksheet.load("id,name");
  const refuse1904 = askDateSystem(context);
  await context.sync();
  refuse1904();
  const states = nameStates(names);
  const stands = parseAddress(range.address);
  const mark = readQuarterMark(states);
  if (!stands || !mark || mark.schemaVersion > schemaVersion) return null;
  const { area } = stands;
  const header = worksheet.getRangeByIndexes(area.top, area.left, 1, area.right - area.left + 1);
  header.load("values");
  await context.sync();
  const content = {
    name: tableName(id),
    sheet: worksheet.name,
    top: area.top,
    left: area.left,
    headers: (header.values as unknown[][])[0]?.map(String) ?? [],
    rows: [],
    formulaAreas: null,
  };
  return { sheetId: worksheet.id, found: findTable(logTemplate(id, mark.set), content, mark.language, headerCells(states)) };
}

/** For work that asks for what may not be there: no log instead of Excel's error; nor where dates count from 1904. */
export function noneIfNotFound(error: unknown): null {
  if (error instanceof Dates1904Error) return null;
  if (error instanceof OfficeExtension.Error && error.code === "ItemNotFound") return null;
  throw error;
}
