/**
 * Makes what a workbook lacks of its quarter: everything in an empty one, else what was deleted or never made because a run broke
 * off. What people typed, moved, renamed or added stays; formulas that an older version wrote into calculated columns, or this one for
 * another set, are replaced. Sheets outside the set are left alone.
 */
import { completeSet, noTeamColumns, schemaVersion, sheetsOf, tableName, type SheetId, type SheetSet, type SheetTemplate, type TableId } from "../templates";
import {
  freeSheetName,
  headerCells,
  isBehind,
  knownFormulasOf,
  newcomersOf,
  planAddedColumns,
  planInSteps,
  plannedSheets,
  repairSheet,
  restorableColumns,
  setupOfWorkbook,
  turnedColumns,
  upgradeFormulas,
  type AddedToTable,
  type ColumnMark,
  type ColumnRewrite,
  type FoundTable,
  type OwnFormula,
  type Places,
  type QuarterMark,
  type QuarterSetup,
  type SheetPlan,
  type SheetRepair,
  type WorkbookPlan,
} from "../workbook";
import { addColumnsTasks, columnsToAdd } from "./addColumns";
import { inTurns } from "./breathe";
import { applyPlan, type ApplyOptions, type SheetStanding } from "./applyPlan";
import { isLeftVisible } from "./nameTasks";
import { missingFrom, readStandingParts, type QuarterState } from "./readQuarter";
import { standingOf, type Standing } from "./standing";
import { readContents, readState, type SheetContent, type WorkbookState } from "./workbookState";
import { sendTasks, type Progress } from "./requests";

export interface Completion {
  /** Sheets, tables, columns and named cells that were made or finished. */
  readonly added: number;
  /** Columns whose formulas were replaced, or that are calculated and were typed into before. */
  readonly rewritten: number;
  /** The workbook bears this version's number from here on. */
  readonly isUpgraded: boolean;
  /** Sheets among those that were made that people see. */
  readonly sheets: number;
  /** Tables that lack columns for which they have no room, or which this Excel cannot add. */
  readonly narrow: readonly FoundTable[];
  /** Deleted parts whose place other content has taken: then nothing was changed. */
  readonly blocked: SheetRepair["blocked"];
  /** The list of members holds some who have no rows in what stood. */
  readonly hasNewcomers: boolean;
  /** Everything has been brought to another set. */
  readonly hasNewSet: boolean;
  /** Formulas of somebody's own in calculated columns that were brought up to date: they stay. */
  readonly own: readonly OwnFormula[];
  /** Cells that somebody filled while we wrote; they hold what that person typed. */
  readonly filledMeanwhile: readonly string[];
  /** Protected sheets that columns or formulas would have to be written to: then nothing was changed. */
  readonly protectedSheets: readonly string[];
}

interface Request {
  readonly mark: QuarterMark;
  /** The setup for what the workbook itself does not tell. */
  readonly setup: QuarterSetup;
  readonly progress?: Progress;
  /** Tables have got the columns for which there is room. */
  readonly hasColumns?: boolean;
}

type Standings = ReadonlyMap<SheetId, Standing>;
type Wished = Pick<SheetPlan, "id" | "name">;
type Contents = ReadonlyMap<string, SheetContent>;

/** True when every sheet is finished, every table and name of the plan stands, and no name was left visible by a run that broke off. */
export function isComplete(state: WorkbookState, { mark, setup }: Request): boolean {
  const standings = standingsOf(state, mark.set);
  const isWhole = (standing: Standing | undefined) =>
    standing?.kind === "ready" && standing.rebuilt.length === 0 && standing.adding.length === 0;
  return (
    plannedSheets(setup, mark.language).every(({ id }) => isWhole(standings.get(id))) &&
    missingFrom(state, mark).length === 0 &&
    !state.names.some(isLeftVisible)
  );
}

function standingsOf(state: WorkbookState, set: SheetSet): Standings {
  return new Map(sheetsOf(set, noTeamColumns).map((template) => [template.id, standingOf(state, template)]));
}

/** Reads what stands (nothing of an empty workbook), then makes the rest. */
export async function completeQuarter(context: Excel.RequestContext, state: WorkbookState, request: Request): Promise<Completion> {
  const { mark } = request;
  const standings = standingsOf(state, mark.set);
  const isNew = [...standings.values()].every(({ kind }) => kind === "absent");
  const parts = isNew ? null : await readStandingParts(context, state, mark);
  const setup = parts
    ? setupOfWorkbook(
        { period: mark.period, language: mark.language, records: parts.records, named: parts.values, targetColumns: parts.reps },
        request.setup,
      )
    : request.setup;
  const wished = plannedSheets(setup, mark.language);
  const contents = await readContents(context, sheetsToRead(state, standings, wished));
  const sheetNames = new Map(wished.map((sheet) => [sheet.id, sheetNameOf(sheet, state, standings, contents)]));
  const found = tablesToKeep(mark.set, standings, parts?.tables ?? new Map<TableId, FoundTable>());
  const kept = { tables: new Map([...found].map(([id, table]) => [id, table.place])) };
  const plan = await inTurns(planInSteps(setup, mark.language, { sheetNames, ...(isNew ? {} : { found: kept }) }));
  const known = { state, found, setup, templates: parts?.sheets ?? [] };
  const standing = new Map(plan.sheets.map((sheet) => [sheet.id, sheetStanding(sheet, plan, standings, contents, known)]));
  const repairs = [...standing.values()].flatMap((one) => (one.kind === "ready" ? [one.repair] : []));
  const blocked = repairs.flatMap((repair) => repair.blocked);
  const hasNewcomers = parts !== null && newcomersOf(parts).length > 0;
  const narrow = [...found.values()].filter((table) => restorableColumns(table).length > 0);
  const nothing: Completion = {
    added: 0,
    rewritten: 0,
    sheets: 0,
    isUpgraded: false,
    hasNewSet: false,
    narrow,
    blocked,
    hasNewcomers,
    own: [],
    filledMeanwhile: [],
    protectedSheets: [],
  };
  if (blocked.length > 0) return nothing;
  const columns = request.hasColumns ? [] : columnsToAdd(standings, found, contents, mark.language);
  const places = await placesToRead(context, state, mark, plan.places);
  const upgrade = parts ? await formulaUpgrade(mark, parts, { found, places, contents }) : nothingToUpgrade;
  const turned = columnsTurned(mark, plan, setup, { found, contents });
  const changed = new Set([...[...columns, ...upgrade.rewrites].map(({ sheet }) => sheet), ...turned.map(({ part }) => part.name)]);
  const protectedSheets = [...changed].filter((sheet) => contents.get(sheet)?.isProtected === true);
  if (protectedSheets.length > 0) return { ...nothing, protectedSheets };
  if (columns.length > 0) {
    const { kept: filled } = await sendTasks(context, addColumnsTasks(state, columns), request.progress);
    const completion = await completeQuarter(context, await readState(context), { ...request, hasColumns: true });
    return { ...completion, filledMeanwhile: [...filled, ...completion.filledMeanwhile] };
  }
  // All of an upgrade or of another set or nothing: without a column that has no room some formulas could not be written.
  if (mark.setBefore !== null && narrow.length > 0) return nothing;
  const rewrites = narrow.length === 0 ? upgrade.rewrites : [];
  const isBroughtUp = isBehind(mark) && narrow.length === 0;
  const { kept: filledMeanwhile } = await applyPlan(context, plan, {
    mark,
    state,
    standing,
    isBroughtUp,
    rewrites,
    turned,
    ...(request.progress && { progress: request.progress }),
  });
  const made = [...standing.values()].reduce((count, one) => count + addedBy(one), 0);
  const added = made > 0 ? made : state.names.filter(isLeftVisible).length;
  const sheets = plan.sheets.filter(({ id, hidden }) => !hidden && standing.get(id)?.kind !== "ready").length;
  const columnsRewritten = [...rewrites, ...turned.map(({ part, body }) => ({ sheet: part.name, area: body }))];
  const rewritten = isBroughtUp ? new Set(columnsRewritten.map(({ sheet, area }) => `${sheet} ${area.left}`)).size : 0;
  const isUpgraded = isBroughtUp && mark.schemaVersion < schemaVersion;
  const hasNewSet = isBroughtUp && mark.setBefore !== null;
  return { ...nothing, added, rewritten, sheets, isUpgraded, hasNewSet, own: isBroughtUp ? upgrade.own : [], filledMeanwhile };
}

/** Columns that people typed into in the set before. */
function columnsTurned(
  { setBefore }: QuarterMark,
  plan: WorkbookPlan,
  setup: QuarterSetup,
  { found, contents }: { found: ReadonlyMap<TableId, FoundTable>; contents: Contents },
): ApplyOptions["turned"] {
  if (setBefore === null) return [];
  return turnedColumns(setBefore, found.values(), plan, setup).flatMap((turned) => {
    const content = contents.get(turned.part.name);
    return content ? [{ ...turned, content }] : [];
  });
}

/** Where the tables stand that formulas may name: of a workbook that gets another set all of ours, those outside it as well. */
async function placesToRead(context: Excel.RequestContext, state: WorkbookState, mark: QuarterMark, planned: Places): Promise<Places> {
  if (mark.setBefore === null) return planned;
  const { places } = await readStandingParts(context, state, { ...mark, set: completeSet() });
  return { tables: new Map([...places.tables, ...planned.tables]) };
}

const nothingToUpgrade: ColumnRewrite = { rewrites: [], own: [] };

/**
 * Formulas of an older workbook, or of another set, that this version writes otherwise. A version in between may have broken off bringing
 * them up to date; of another set this version's own formulas count.
 */
async function formulaUpgrade(
  mark: QuarterMark,
  { sheets, cells }: QuarterState,
  { found, places, contents }: { found: ReadonlyMap<TableId, FoundTable>; places: Places; contents: Contents },
): Promise<ColumnRewrite> {
  if (!isBehind(mark)) return nothingToUpgrade;
  const { schemaVersion: version, language, setBefore } = mark;
  const last = setBefore === null ? schemaVersion - 1 : schemaVersion;
  const versions = Array.from({ length: last - version + 1 }, (_, index) => version + index);
  const known = await Promise.all(versions.map(knownFormulasOf));
  const at = (sheet: string, row: number, column: number) => contents.get(sheet)?.at(row, column) ?? "";
  return upgradeFormulas({ language, sheets, tables: found.values(), places, cells, at, isOfOtherSet: version === schemaVersion }, known);
}

/** True when a table lacks columns that could be added. */
export function lacksColumns({ tables }: Pick<QuarterState, "tables">): boolean {
  return [...tables.values()].some((table) => restorableColumns(table).length > 0);
}

/** Our own sheets, and those that bear a name of ours without a mark. */
function sheetsToRead(state: WorkbookState, standings: Standings, wished: readonly Wished[]): string[] {
  return wished.flatMap(({ id, name }) => {
    const standing = standings.get(id);
    if (standing && standing.kind !== "absent") return [standing.sheet];
    return state.sheets.filter((sheet) => isSameName(sheet, name));
  });
}

/**
 * A person's own sheet with our name stays: ours becomes "目标设定 (2)". A blank sheet with our name is one whose marking was
 * interrupted: it is taken.
 */
function sheetNameOf({ id, name }: Wished, state: WorkbookState, standings: Standings, contents: Contents): string {
  const standing = standings.get(id);
  if (standing && standing.kind !== "absent") return standing.sheet;
  return (
    state.sheets.find((sheet) => isSameName(sheet, name) && contents.get(sheet)?.isBlank === true) ?? freeSheetName(name, state.sheets)
  );
}

/** Tables of finished sheets that are not being put back: formulas refer to them where they are now. */
function tablesToKeep(set: SheetSet, standings: Standings, tables: ReadonlyMap<TableId, FoundTable>): ReadonlyMap<TableId, FoundTable> {
  const kept = sheetsOf(set, noTeamColumns).flatMap((template) => {
    const standing = standings.get(template.id);
    return standing?.kind === "ready" ? template.tables.filter(({ id }) => !standing.rebuilt.includes(tableName(id))) : [];
  });
  return new Map(kept.flatMap(({ id }) => (tables.has(id) ? [[id, tables.get(id) as FoundTable] as const] : [])));
}

interface Known {
  readonly state: WorkbookState;
  readonly found: ReadonlyMap<TableId, FoundTable>;
  readonly setup: QuarterSetup;
  readonly templates: readonly SheetTemplate[];
}

function sheetStanding(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  standings: Standings,
  contents: Contents,
  { state, found, setup, templates }: Known,
): SheetStanding {
  const content = contents.get(sheet.name);
  const standing = standings.get(sheet.id);
  if (!content) return { kind: "absent" };
  if (standing?.kind !== "ready") return { kind: "unfinished", content };
  const planned = plan.names.filter((name) => name.sheet === sheet.id);
  const parts = { found, places: plan.places, language: plan.language, cells: headerCells(state.names) };
  const template = templates.find(({ id }) => id === sheet.id);
  const added = addedColumns(found, standing.adding);
  return {
    kind: "ready",
    content,
    repair: repairSheet(sheet, planned, content, standing.rebuilt, parts),
    columns: template ? planAddedColumns(added, sheet, { template, tables: found, content, setup, plan }) : null,
    isGettingColumns: standing.adding.length > 0,
  };
}

/** The columns that tables have got, or were about to get when a run broke off. */
function addedColumns(found: ReadonlyMap<TableId, FoundTable>, adding: readonly ColumnMark[]): AddedToTable[] {
  return [...found.values()].flatMap((table) => {
    const ids = adding.flatMap(({ table: id, column }) => (id === table.template.id ? [column] : []));
    return ids.length === 0 ? [] : [{ found: table, ids }];
  });
}

/** A sheet counts once; of a finished sheet its tables and the named cells that are not a table's own. */
function addedBy(standing: SheetStanding): number {
  if (standing.kind !== "ready") return 1;
  return countOf(standing.repair) + (standing.columns?.count ?? 0);
}

function countOf({ parts, names }: SheetRepair): number {
  return parts.reduce((count, part) => count + part.tables.length, 0) + names.length;
}

/** Excel compares names of sheets without case. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
