/**
 * Reads the quarter that a workbook holds: every table of its set, the named cells, and which cells hold formulas. One request for core,
 * which every set has; another one where the mark that comes with it names more. Where Excel on the web cannot send so much at once, the
 * cells of the tables come in several.
 */
import {
  coreSet,
  hasColumnPer,
  isListOf,
  namedValues,
  schemaVersion,
  sheetsOf,
  sheetsOfVersion,
  tableName,
  type CellInput,
  type Owner,
  type RepColumn,
  type SheetTemplate,
  type TableId,
  type TableRecords,
  type TableTemplate,
} from "../templates";
import { messages, type Language } from "../locales";
import {
  findTable,
  headerCells,
  markedOwners,
  membersBeingAdded,
  ownHeaders,
  parseAreas,
  partLabel,
  placesOfTables,
  readQuarterMark,
  recordsOf,
  workbookNames,
  type FoundTable,
  type HeaderCells,
  type NameState,
  type Places,
  type QuarterMark,
  type TableContent,
} from "../workbook";
import { newerWorkbook } from "./newerWorkbook";
import { breathe } from "./breathe";
import { placeOfRange } from "./placeOfRange";
import { isTooLarge, readValues } from "./readValues";
import { lastRowOf } from "./rowsBelow";
import { readState, type WorkbookState } from "./workbookState";
import type { CommandResult } from "./commandResult";

export interface QuarterState {
  readonly mark: QuarterMark;
  readonly sheets: readonly SheetTemplate[];
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  readonly places: Places;
  /** Named cells of the settings sheet. */
  readonly values: Readonly<Record<string, CellInput>>;
  /** The same and the cells of the rules table. */
  readonly named: Readonly<Record<string, CellInput>>;
  readonly reps: readonly RepColumn[];
  /** Cells of the hidden names, by name in lower case. */
  readonly cells: HeaderCells;
  readonly names: readonly NameState[];
  /** Keys of members whose rows and columns an interrupted run was about to add. */
  readonly growing: readonly string[];
  /** Last filled row of the sheet of tables that people type below, from 0. */
  readonly lastRows: ReadonlyMap<TableId, number>;
}

/** The quarter, or the tables and named cells of its set that the workbook lacks (all of core when it holds no quarter). */
export type ReadResult<T> = { readonly quarter: QuarterState; readonly asked: readonly T[] } | Unreadable;

/** Why there is no quarter to work on. */
interface Unreadable {
  readonly missing: readonly string[];
  /** The quarter's mark; null where the workbook holds none. */
  readonly held: QuarterMark | null;
}

/** What Excel says of a table or name that is not there, and of a name whose cells were deleted. */
const missingCodes = ["ItemNotFound", "InvalidReference"];

interface PendingTable {
  readonly template: TableTemplate;
  readonly range: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  /** What its sheet holds, for tables that people type below. */
  readonly used: Excel.Range | null;
}

export function readQuarter(context: Excel.RequestContext): Promise<ReadResult<null>>;
/**
 * @param ask queues what a request is to read of its sheets beside their tables: once for core, once for the others of a set; called anew
 * when that has to be sent again
 */
export function readQuarter<T>(context: Excel.RequestContext, ask: Ask<T>): Promise<ReadResult<T>>;
export async function readQuarter<T>(context: Excel.RequestContext, ask?: Ask<T>): Promise<ReadResult<T | null>> {
  try {
    const { quarter, names, asked } = await readParts(context, { ask: (own, sheets) => ask?.(own, sheets) ?? null });
    const { mark } = quarter;
    const tables = [...quarter.tables.values()].map(({ content }) => ({ name: content.name, sheet: content.sheet }));
    const missing = missingFrom({ tables, names }, mark);
    return missing.length === 0 && mark.schemaVersion <= schemaVersion ? { quarter, asked } : { missing, held: mark };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !missingCodes.includes(error.code)) throw error;
    const { missing, held } = await readMissing(context);
    if (!held || missing.length > 0 || held.schemaVersion > schemaVersion) return { missing, held };
    if (held.schemaVersion === schemaVersion) throw error;
    return readParts(context, { mark: held, ask: (own, sheets) => ask?.(own, sheets) ?? null });
  }
}

/** The answer of a command that needs the quarter and did not find all of it. */
export function unreadable({ missing, held }: Unreadable, language: Language): CommandResult {
  if (!held) return { code: "noQuarter", facts: {} };
  if (held.schemaVersion > schemaVersion) return newerWorkbook(held);
  const { notes } = messages(language);
  return { code: "incomplete", facts: { missing: missing.length }, details: missing.map((name) => notes.missingPart({ name: partLabel(name, language) })) };
}

async function readMissing(context: Excel.RequestContext): Promise<Unreadable> {
  const state = await readState(context);
  const held = readQuarterMark(state.names);
  return { missing: missingFrom(state, held ?? { set: coreSet, schemaVersion }), held };
}

/** Tables and named cells that a workbook has by its mark and that do not stand, or whose cells were deleted. */
export function missingFrom(
  { tables, names }: { readonly tables: WorkbookState["tables"]; readonly names: readonly NameState[] },
  mark: Pick<QuarterMark, "set" | "schemaVersion">,
): string[] {
  const named = names.filter(({ formula }) => !formula.includes("#REF!"));
  const standing = new Set([...tables, ...named].map(({ name }) => name.toLowerCase()));
  const wanted = sheetsOfVersion(mark.set, mark.schemaVersion).flatMap((sheet) => sheet.tables.map(({ id }) => tableName(id)));
  return [...wanted, ...workbookNames(mark.set, mark.schemaVersion)].filter((name) => !standing.has(name.toLowerCase()));
}

/** What of the quarter stands, when parts of it were deleted. One request. */
export async function readStandingParts(context: Excel.RequestContext, state: WorkbookState, mark: QuarterMark): Promise<QuarterState> {
  const missing = new Set(missingFrom(state, { ...mark, schemaVersion }));
  return (await readParts(context, { stands: (name) => !missing.has(name), mark, version: schemaVersion, ask: () => null })).quarter;
}

type Ask<T> = (context: Excel.RequestContext, sheets: readonly SheetTemplate[]) => T;

interface Wanted<T> {
  /** Which tables and names are there; all of them unless said otherwise. */
  readonly stands?: (name: string) => boolean;
  /** The quarter's mark where it is known, else it is read along. */
  readonly mark?: QuarterMark;
  /** The version whose sheets may stand, where that is not the mark's: an upgrade may have broken off. */
  readonly version?: number;
  readonly ask: Ask<T>;
}

interface Parts<T> {
  readonly quarter: QuarterState;
  readonly names: readonly NameState[];
  readonly asked: readonly T[];
}

async function readParts<T>(context: Excel.RequestContext, wanted: Wanted<T>): Promise<Parts<T>> {
  try {
    return await readAtOnce(context, wanted, true);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readAtOnce(context, wanted, false);
  }
}

/** @param withCells the cells of the tables come in the same reply, else afterwards in pieces */
async function readAtOnce<T>(context: Excel.RequestContext, wanted: Wanted<T>, withCells: boolean): Promise<Parts<T>> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const sheetsOfMark = (known: Pick<QuarterMark, "set" | "schemaVersion">) =>
    sheetsOfVersion(known.set, wanted.version ?? known.schemaVersion);
  const first = askSheets(context, sheetsOfMark(wanted.mark ?? { set: coreSet, schemaVersion }), wanted, withCells);
  await context.sync();
  const states = names.items.map(nameState);
  const mark = wanted.mark ?? readQuarterMark(states);
  if (!mark) throw new Error("The workbook has tables of a quarter but no mark of it.");
  const others = sheetsOfMark(mark).filter(({ id }) => !first.sheets.includes(id));
  const second = others.length > 0 ? [askSheets(context, others, wanted, withCells)] : [];
  if (others.length > 0) await context.sync();
  const parts = [first, ...second];
  const tables = parts.flatMap((part) => part.tables);
  const parameters = parts.flatMap((part) => part.parameters);
  const values = withCells
    ? tables.map(({ range }) => range.values as CellInput[][])
    : await readValues(
        context,
        tables.map(({ range }) => placeOfRange(range)),
      );
  const read = tables.map((pending, index) => ({ ...pending, content: contentOf(pending, values[index] ?? []) }));
  await breathe();
  return { quarter: quarterOf(mark, states, read, parameters), names: states, asked: parts.map(({ asked }) => asked) };
}

/** Queues the questions; the caller's next request carries them. */
function askSheets<T>(
  context: Excel.RequestContext,
  sheets: readonly SheetTemplate[],
  { stands = () => true, ask }: Wanted<T>,
  withCells: boolean,
) {
  const tables = sheets.flatMap(({ tables: templates, warnsBelow }) =>
    templates
      .filter(({ id }) => stands(tableName(id)))
      .map((template) => askTable(context, template, { withCells, isWarned: warnsBelow?.table === template.id })),
  );
  const parameters = parameterNames(sheets).filter(stands).map((name) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    return { name, range };
  });
  return { sheets: sheets.map(({ id }) => id), tables, parameters, asked: ask(context, sheets) };
}

/** @param isWarned people type rows below it that are not counted */
function askTable(
  context: Excel.RequestContext,
  template: TableTemplate,
  { withCells, isWarned }: { readonly withCells: boolean; readonly isWarned: boolean },
): PendingTable {
  const table = context.workbook.tables.getItem(tableName(template.id));
  const { worksheet } = table;
  const range = table.getRange();
  range.load("address");
  if (withCells) range.load("values");
  const formulas = range.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  return { template, range, formulas, used: isWarned ? usedRange(worksheet) : null };
}

function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  return used;
}

function parameterNames(sheets: readonly SheetTemplate[]): string[] {
  return sheets.flatMap((sheet) => (sheet.parameters ?? []).filter(({ kind }) => kind !== "calculated").map(({ name }) => name));
}

function nameState(item: Excel.NamedItem): NameState {
  return { name: item.name, formula: String(item.formula) };
}

function quarterOf(
  mark: QuarterMark,
  names: readonly NameState[],
  tables: readonly (PendingTable & { content: TableContent })[],
  parameters: readonly { name: string; range: Excel.Range }[],
): QuarterState {
  const cells = headerCells(names);
  const contents = new Map(tables.map(({ template, content }) => [template.id, content]));
  const find = (template: TableTemplate): FoundTable[] => {
    const content = contents.get(template.id);
    return content ? [findTable(template, content, mark.language, cells)] : [];
  };
  const templates = tables.map(({ template }) => template);
  const listed = (owner: Owner) => templates.filter((template) => isListOf(owner, template)).flatMap(find).map(recordsOf)[0] ?? null;
  const own = (owner: Owner) => {
    const id = templates.find((template) => hasColumnPer(owner, template))?.id;
    const content = id && contents.get(id);
    return content ? { id, ...content } : null;
  };
  const members = listed("member");
  // Without the list of members they are those whose columns are marked.
  const reps = members ? ownHeaders("member", members, own("member"), cells) : markedOwners("member", own("member"), cells);
  const metrics = ownHeaders("metric", listed("metric") ?? [], own("metric"), cells);
  const sheets = sheetsOf(mark.set, { reps, metrics });
  const found = new Map(sheets.flatMap((sheet) => sheet.tables).flatMap(find).map((table) => [table.template.id, table]));
  const records = Object.fromEntries([...found].map(([id, table]) => [id, recordsOf(table)])) as TableRecords;
  const values = Object.fromEntries(
    parameters.map(({ name, range }) => [name, blankAsNull((range.values as CellInput[][])[0]?.[0] ?? null)]),
  );
  const lastRows = new Map(tables.flatMap(({ template, used }) => (used ? [[template.id, lastRowOf(used)] as const] : [])));
  return {
    mark,
    sheets,
    tables: found,
    records,
    places: placesOfTables(found),
    values,
    named: namedValues(records, values),
    reps,
    cells,
    names,
    growing: membersBeingAdded(names),
    lastRows,
  };
}

function contentOf(pending: PendingTable, values: readonly (readonly CellInput[])[]): TableContent {
  const { range, formulas, template } = pending;
  const { sheet, area } = placeOfRange(range);
  const [headers = [], ...rows] = values;
  return {
    name: tableName(template.id),
    sheet,
    top: area.top,
    left: area.left,
    headers: headers.map(String),
    rows,
    formulaAreas: formulas.isNullObject ? [] : parseAreas(formulas.address),
  };
}

function blankAsNull(value: CellInput): CellInput {
  return value === "" ? null : value;
}
