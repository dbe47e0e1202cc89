/** What of a quarter stands in a workbook, and the plan of all that it should have: looked at before anything is written. */
import { boundingArea, contains } from "../../file/area";
import { sameName } from "../../file/sameName";
import { noTeamColumns, sheetsOf, tableName, type SheetId, type SheetSet, type SheetTemplate, type TableId } from "../../templates";
import {
  freeSheetName,
  headerCells,
  isBeingRedressed,
  planAddedColumns,
  planInSteps,
  plannedSheets,
  repairSheet,
  setupOfWorkbook,
  type AddedToTable,
  type Area,
  type ColumnMark,
  type FoundTable,
  type QuarterMark,
  type QuarterSetup,
  type SheetPlan,
  type WorkbookPlan,
} from "../../workbook";
import { inTurns } from "../wire/breathe";
import { readStandingParts } from "../read/readQuarter";
import type { QuarterState } from "../read/quarterState";
import type { SheetArea } from "../wire/readValues";
import { readContents, readHighlightsOn, type SheetContent, type WorkbookState } from "../read/workbookState";
import type { SheetBefore } from "./sheetWorks";
import { markedSheetOf, type MarkedSheet } from "./markedSheet";

/** Contents of sheets by their names. */
export type Contents = ReadonlyMap<string, SheetContent>;

export interface QuarterAtHand {
  /** What of it can be read; null of a workbook that holds none of it. */
  readonly parts: QuarterState | null;
  /** Of the workbook itself, as far as it tells. */
  readonly setup: QuarterSetup;
  readonly plan: WorkbookPlan;
  readonly contents: Contents;
  readonly marked: MarkedSheets;
  /** Tables of finished sheets that are not being put back: formulas refer to them where they are now. */
  readonly found: ReadonlyMap<TableId, FoundTable>;
  /** What there is to do on each sheet of the plan. */
  readonly sheets: ReadonlyMap<SheetId, SheetBefore>;
}

export type MarkedSheets = ReadonlyMap<SheetId, MarkedSheet>;

type Wished = Pick<SheetPlan, "id" | "name">;

/** How each sheet of a set stands. */
export function markedSheetsOf(state: WorkbookState, set: SheetSet): MarkedSheets {
  return new Map(sheetsOf(set, noTeamColumns).map((template) => [template.id, markedSheetOf(state, template)]));
}

/**
 * Reads what stands (nothing of an empty workbook) and plans the whole.
 * @param asked the setup for what the workbook itself does not tell
 */
export async function lookAtQuarter(
  context: Excel.RequestContext,
  state: WorkbookState,
  mark: QuarterMark,
  asked: QuarterSetup,
): Promise<QuarterAtHand> {
  const marked = markedSheetsOf(state, mark.set);
  const isNew = [...marked.values()].every(({ kind }) => kind === "absent");
  const parts = isNew ? null : await readStandingParts(context, state, mark);
  const setup = parts ? setupOf(parts, mark, asked) : asked;
  const wished = plannedSheets(setup, mark.language);
  const read = await readContents(context, sheetsToRead(state, marked, wished));
  const sheetNames = new Map(wished.map((sheet) => [sheet.id, sheetNameOf(sheet, state, marked, read)]));
  const found = tablesToKeep(mark.set, marked, parts?.tables ?? new Map<TableId, FoundTable>());
  const kept = { tables: new Map([...found].map(([id, table]) => [id, table.place])) };
  const plan = await inTurns(planInSteps(setup, mark.language, { sheetNames, ...(isNew ? {} : { found: kept }) }));
  const contents = await readHighlightsOn(context, read, plan.sheets.flatMap((sheet) => highlightsBeyond(sheet, read.get(sheet.name))));
  const known = { state, found, setup, templates: parts?.sheets ?? [], schemaVersion: mark.schemaVersion };
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.id, sheetBefore(sheet, plan, marked, contents, known)]));
  return { parts, setup, plan, contents, marked, found, sheets };
}

/** The cells of a sheet, where planned highlights lie on others than those in which standing ones were sought. */
function highlightsBeyond({ name, highlights }: SheetPlan, content: SheetContent | undefined): readonly SheetArea[] {
  const { touched = null } = content ?? {};
  const planned = highlights.map(({ area }) => area);
  if (!content || planned.every((area) => touched && contains(touched, area))) return [];
  return [{ sheet: name, area: planned.reduce(boundingArea, touched ?? (planned[0] as Area)) }];
}

function setupOf({ records, values, reps }: QuarterState, { period, language }: QuarterMark, asked: QuarterSetup): QuarterSetup {
  return setupOfWorkbook({ period, language, records, named: values, targetColumns: reps }, asked);
}

/** Our own sheets, and those that bear a name of ours without a mark. */
function sheetsToRead(state: WorkbookState, marked: MarkedSheets, wished: readonly Wished[]): string[] {
  return wished.flatMap(({ id, name }) => {
    const one = marked.get(id);
    if (one && one.kind !== "absent") return [one.sheet];
    return state.sheets.filter((sheet) => sameName(sheet, name));
  });
}

/**
 * A person's own sheet with our name stays: ours becomes "目标设定 (2)". A blank sheet with our name is one whose marking was
 * interrupted: it is taken.
 */
function sheetNameOf({ id, name }: Wished, state: WorkbookState, marked: MarkedSheets, contents: Contents): string {
  const one = marked.get(id);
  if (one && one.kind !== "absent") return one.sheet;
  return (
    state.sheets.find((sheet) => sameName(sheet, name) && contents.get(sheet)?.isBlank === true) ?? freeSheetName(name, state.sheets)
  );
}

/** Tables of finished sheets that are not being put back: formulas refer to them where they are now. */
function tablesToKeep(set: SheetSet, marked: MarkedSheets, tables: ReadonlyMap<TableId, FoundTable>): ReadonlyMap<TableId, FoundTable> {
  const kept = sheetsOf(set, noTeamColumns).flatMap((template) => {
    const one = marked.get(template.id);
    return one?.kind === "ready" ? template.tables.filter(({ id }) => !one.rebuilt.includes(tableName(id))) : [];
  });
  return new Map(kept.flatMap(({ id }) => (tables.has(id) ? [[id, tables.get(id) as FoundTable] as const] : [])));
}

interface Known {
  readonly state: WorkbookState;
  readonly found: ReadonlyMap<TableId, FoundTable>;
  readonly setup: QuarterSetup;
  readonly templates: readonly SheetTemplate[];
  readonly schemaVersion: number;
}

function sheetBefore(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  marked: MarkedSheets,
  contents: Contents,
  { state, found, setup, templates, schemaVersion }: Known,
): SheetBefore {
  const content = contents.get(sheet.name);
  const one = marked.get(sheet.id);
  if (!content) return { kind: "absent" };
  if (one?.kind !== "ready") return { kind: "unfinished", content };
  const planned = plan.names.filter((name) => name.sheet === sheet.id);
  const parts = { found, places: plan.places, language: plan.language, schemaVersion, cells: headerCells(state.names) };
  const template = templates.find(({ id }) => id === sheet.id);
  const added = addedColumns(found, one.adding);
  return {
    kind: "ready",
    content,
    repair: repairSheet(sheet, planned, content, one, parts),
    columns: template ? planAddedColumns(added, sheet, { template, tables: found, content, setup, plan }) : null,
    isGettingColumns: one.adding.length > 0,
    mending: one.mending,
    isRedressed: isBeingRedressed(state.names, sheet.id),
  };
}

/** The columns that tables have got, or were about to get when a run broke off. */
function addedColumns(found: ReadonlyMap<TableId, FoundTable>, adding: readonly ColumnMark[]): AddedToTable[] {
  return [...found.values()].flatMap((table) => {
    const ids = adding.flatMap(({ table: id, column }) => (id === table.template.id ? [column] : []));
    return ids.length === 0 ? [] : [{ found: table, ids }];
  });
}
