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

/** The logs whose rows get entries when a person begins them; none where dates count from 1904. Two requests. */
export async function lookUpEntryLogs(context: Excel.RequestContext): Promise<readonly EntryLog[]> {
  const tables = sheetsOf(completeSet(), noTeamColumns).flatMap((sheet) => sheet.tables);
  const list = tables.find((table) => isListOf("member", table));
  const wanted = tables.filter((table) => table.begins !== undefined || table === list).map(({ id }) => id);
  const found = await lookUpTables(context, wanted).catch(noneIfNotFound);
  const team = (list && found?.get(list.id)?.found) ?? null;
  return tables.flatMap(({ id, begins }) => {
    const log = begins === undefined ? undefined : found?.get(id);
    return log ? [{ ...log, team }] : [];
  });
}

/** Those of the tables that the workbook has; none in a workbook of a newer version. */
async function lookUpTables(context: Excel.RequestContext, ids: readonly TableId[]): Promise<ReadonlyMap<TableId, KnownLog>> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  const asked = ids.map((id) => {
    const table = tables.getItemOrNullObject(tableName(id));
    const range = table.getRange();
    range.load("address");
    const { worksheet } = table;
    worksheet.load("id,name");
    return { id, table, range, worksheet };
  });
  const refuse1904 = askDateSystem(context);
  await context.sync();
  refuse1904();
  const states = nameStates(names);
  const mark = readQuarterMark(states);
  if (!mark || mark.schemaVersion > schemaVersion) return new Map();
  const standing = asked.flatMap(({ id, table, range, worksheet }) => {
    const stands = table.isNullObject ? null : parseAddress(range.address);
    if (!stands) return [];
    const { top, left, right } = stands.area;
    const header = worksheet.getRangeByIndexes(top, left, 1, right - left + 1);
    header.load("values");
    return [{ id, top, left, header, worksheet }];
  });
  await context.sync();
  return new Map(
    standing.map(({ id, top, left, header, worksheet }): [TableId, KnownLog] => {
      const headers = (header.values as unknown[][])[0]?.map(String) ?? [];
      const content = { name: tableName(id), sheet: worksheet.name, top, left, headers, rows: [], formulaAreas: null };
      return [id, { sheetId: worksheet.id, found: findTable(logTemplate(id, mark.set), content, mark.language, headerCells(states)) }];
    }),
  );
}

/** For work that asks for what may not be there: no log instead of Excel's error; nor where dates count from 1904. */
export function noneIfNotFound(error: unknown): null {
  if (error instanceof Dates1904Error) return null;
  if (error instanceof OfficeExtension.Error && error.code === "ItemNotFound") return null;
  throw error;
}
