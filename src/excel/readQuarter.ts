/** Reads the quarter that a workbook holds: every table of ours, the named cells, and which cells hold formulas. One request. */
import { noTeamColumns, sheetsOf, tableName, type CellInput, type SheetTemplate, type TableId, type TableTemplate } from "../templates";
import { messages, type Language } from "../locales";
import {
  findTable,
  headerCells,
  namedValues,
  parseAddress,
  parseAreas,
  placesOfTables,
  readQuarterMark,
  recordsOf,
  metricHeaders,
  repHeaders,
  type FoundTable,
  type NameState,
  type Places,
  type QuarterMark,
  type TableContent,
  type TableRecords,
} from "../workbook";
import { readState } from "./workbookState";
import type { CommandResult } from "./commandResult";

export interface QuarterState {
  readonly mark: QuarterMark;
  readonly sheets: readonly SheetTemplate[];
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  readonly places: Places;
  readonly named: Readonly<Record<string, CellInput>>;
}

/** The quarter, or the tables and named cells of ours that the workbook lacks (all of them when it holds no quarter). */
export type ReadResult = { readonly quarter: QuarterState } | { readonly missing: readonly string[]; readonly held: boolean };

interface PendingTable {
  readonly template: TableTemplate;
  readonly range: Excel.Range;
  readonly formulas: Excel.RangeAreas;
}

export async function readQuarter(context: Excel.RequestContext): Promise<ReadResult> {
  try {
    return { quarter: await readAll(context) };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== "ItemNotFound") throw error;
    return readMissing(context);
  }
}

/** The answer of a command that needs the quarter and did not find all of it. */
export function unreadable({ missing, held }: { missing: readonly string[]; held: boolean }, language: Language): CommandResult {
  if (!held) return { code: "noQuarter", facts: {} };
  const { notes } = messages(language);
  return { code: "incomplete", facts: { missing: missing.length }, details: missing.map((name) => notes.missingPart({ name })) };
}

async function readMissing(context: Excel.RequestContext): Promise<ReadResult> {
  const state = await readState(context);
  const standing = new Set([...state.tables, ...state.names.filter(({ formula }) => !formula.includes("#REF!"))].map(({ name }) => name));
  const needed = [...sheetsOf("core", noTeamColumns).flatMap((sheet) => sheet.tables.map(({ id }) => tableName(id))), ...parameterNames()];
  return { missing: needed.filter((name) => !standing.has(name)), held: readQuarterMark(state.names) !== null };
}

async function readAll(context: Excel.RequestContext): Promise<QuarterState> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const templates = sheetsOf("core", noTeamColumns).flatMap((sheet) => sheet.tables);
  const tables = templates.map((template): PendingTable => {
    const range = context.workbook.tables.getItem(tableName(template.id)).getRange();
    range.load("values,address");
    const formulas = range.getSpecialCellsOrNullObject("Formulas");
    formulas.load("address");
    return { template, range, formulas };
  });
  const parameters = parameterNames().map((name) => {
    const range = names.getItem(name).getRange();
    range.load("values");
    return { name, range };
  });
  await context.sync();
  return quarterOf(names.items.map(nameState), tables, parameters);
}

function parameterNames(): string[] {
  return sheetsOf("core", noTeamColumns).flatMap((sheet) => (sheet.parameters ?? []).filter(({ kind }) => kind !== "calculated").map(({ name }) => name));
}

function nameState(item: Excel.NamedItem): NameState {
  return { name: item.name, formula: String(item.formula) };
}

function quarterOf(
  names: readonly NameState[],
  tables: readonly PendingTable[],
  parameters: readonly { name: string; range: Excel.Range }[],
): QuarterState {
  const mark = readQuarterMark(names);
  if (!mark) throw new Error("The workbook has tables of a quarter but no mark of it.");
  const cells = headerCells(names);
  const found = (pending: PendingTable, template: TableTemplate) => findTable(template, contentOf(pending), mark.language, cells);
  const first = new Map(tables.map((pending) => [pending.template.id, found(pending, pending.template)]));
  const members = recordsOf(first.get("members") as FoundTable);
  const sheets = sheetsOf("core", {
    reps: repHeaders(members, first.get("targets")?.content ?? null, cells),
    metrics: metricHeaders(recordsOf(first.get("metrics") as FoundTable), first.get("lights")?.content ?? null, cells),
  });
  const full = new Map(sheets.flatMap((sheet) => sheet.tables).map((template) => [template.id, template]));
  const all = new Map(
    tables.map((pending) => [pending.template.id, found(pending, full.get(pending.template.id) ?? pending.template)]),
  );
  const records = Object.fromEntries([...all].map(([id, table]) => [id, recordsOf(table)])) as TableRecords;
  const values = Object.fromEntries(
    parameters.map(({ name, range }) => [name, blankAsNull((range.values as CellInput[][])[0]?.[0] ?? null)]),
  );
  return { mark, sheets, tables: all, records, places: placesOfTables(all), named: namedValues(records, values) };
}

function contentOf({ range, formulas, template }: PendingTable): TableContent {
  const place = parseAddress(range.address);
  if (!place || place.sheet === null) throw new Error(`Excel gave no usable address for ${template.id}: ${range.address}`);
  const [headers = [], ...rows] = range.values as CellInput[][];
  return {
    name: tableName(template.id),
    sheet: place.sheet,
    top: place.area.top,
    left: place.area.left,
    headers: headers.map(String),
    rows,
    formulaAreas: formulas.isNullObject ? [] : parseAreas(formulas.address),
  };
}

function blankAsNull(value: CellInput): CellInput {
  return value === "" ? null : value;
}
