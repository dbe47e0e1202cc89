/**
 * Makes a planned workbook, or completes one: sheets, values, tables, names, formulas, then looks. Only blank cells are written,
 * cells whose formula lost what it referred to, and formulas that an older version wrote, or this one for another set. Marks (hidden names)
 * tell the next run what stands; a sheet's "ready" mark comes last.
 */
import { schemaVersion } from "../templates";
import {
  columnsBeingAdded,
  markFormula,
  quarterMarkName,
  rebuildFormula,
  schemaVersionName,
  sheetMarkName,
  withoutHighlightsOn,
  type ColumnAddition,
  type QuarterMark,
  type Rewrite,
  type SheetPlan,
  type SheetRepair,
  type TurnedColumn,
  type WorkbookPlan,
} from "../workbook";
import {
  contentTasks,
  fillTask,
  formulaTasks,
  freezeTasks,
  highlightTasks,
  referenceTo,
  rewriteTask,
  sheetLookTasks,
  styleTasks,
  tableTasks,
  validationTasks,
} from "./applySheet";
import { chartTasks } from "./chartTasks";
import { plainTasks } from "./insertColumns";
import { columnNames, hiddenNameTasks, isNamed, namedCellTask, nameTask, setNameTask } from "./nameTasks";
import { columnPageTasks, pageTasks } from "./pageTasks";
import { tabPositions } from "./tabPositions";
import { sendTasks, task, type Progress, type Sent, type Task } from "./requests";
import type { SheetContent, WorkbookState } from "./workbookState";

/** How a planned sheet stands before the work. */
export type SheetStanding =
  | { readonly kind: "absent" }
  | { readonly kind: "unfinished"; readonly content: SheetContent }
  | {
      readonly kind: "ready";
      readonly content: SheetContent;
      readonly repair: SheetRepair;
      /** What columns need that its tables just got. */
      readonly columns: ColumnAddition | null;
      /** Its mark says that columns are being added. */
      readonly isGettingColumns: boolean;
    };

export interface ApplyOptions {
  readonly mark: QuarterMark;
  readonly state: WorkbookState;
  readonly standing: ReadonlyMap<SheetPlan["id"], SheetStanding>;
  /** Formulas of an older workbook, or of another set, that this version writes otherwise. */
  readonly rewrites: readonly Rewrite[];
  /** Columns that were typed into in another set. */
  readonly turned: readonly (TurnedColumn & { readonly content: SheetContent })[];
  /** The workbook was behind and has now all that this version and its set ask for: its mark says so from here on. */
  readonly isBroughtUp: boolean;
  readonly progress?: Progress;
}

/** A sheet, or a part of a finished one, that is to be made. */
interface Work {
  readonly plan: SheetPlan;
  readonly content: SheetContent | null;
  /** The whole sheet with its tab, frozen panes and page. */
  readonly isWhole: boolean;
}

/** Carries out the plan; sheets that are ready get their repair alone. */
export function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, options: ApplyOptions): Promise<Sent> {
  const { state } = options;
  const standingOf = (sheet: SheetPlan): SheetStanding => options.standing.get(sheet.id) ?? { kind: "absent" };
  const works = [
    ...plan.sheets.flatMap((sheet) => worksOf(sheet, standingOf(sheet))),
    ...options.turned.map(({ part, content }) => ({ plan: part, content, isWhole: false })),
  ];
  const whole = works.filter(({ isWhole }) => isWhole);
  const repaired = plan.sheets.flatMap((sheet) => {
    const standing = standingOf(sheet);
    return standing.kind === "ready" && (isNeeded(standing.repair) || standing.isGettingColumns) ? [{ sheet, repair: standing.repair }] : [];
  });
  const widened = [...options.standing.values()].flatMap((standing) => (standing.kind === "ready" && standing.columns ? [standing.columns] : []));
  const tabs = plan.sheets.map((sheet) => ({ name: sheet.name, isNew: standingOf(sheet).kind !== "ready" }));
  const positions = new Map(tabPositions(tabs, state.sheets).map(({ name, position }) => [name, position]));
  const tasks: Task[] = [
    ...quarterMarkTask(state, options.mark),
    ...repaired.flatMap(({ sheet, repair }) => rebuildMarkTasks(state, sheet, repair)),
    ...whole.flatMap(({ plan: sheet, content }) => sheetTasks(sheet, content === null, state, positions.get(sheet.name))),
    ...widened.flatMap(({ sheet, plain }) => plain.flatMap((columns) => plainTasks(sheet, columns))),
    ...options.turned.map(({ part, body }) => task((writer) => writer.range(part.name, body).dataValidation.clear(), 3)),
    ...works.flatMap((work) => contentTasks(work.plan, work.content)),
    ...works.flatMap((work) => tableTasks(work.plan, work.content?.tables ?? [])),
    ...widened.flatMap(({ sheet, names }) => names.flatMap((name) => namedCellTask(state, sheet, name))),
    ...works.flatMap(({ plan: sheet }) => columnNames(sheet).flatMap((name) => namedCellTask(state, sheet.name, name))),
    ...whole.flatMap((work) =>
      plan.names.filter((name) => name.sheet === work.plan.id).flatMap((name) => namedCellTask(state, work.plan.name, name, true)),
    ),
    ...repaired.flatMap(({ repair }) => repair.names.flatMap(({ name, sheet }) => namedCellTask(state, sheet, name))),
    ...works.flatMap((work) => formulaTasks(work.plan, work.content)),
    ...repaired.flatMap(({ repair }) => repair.formulas.map((plan) => fillTask(plan.sheet, plan))),
    ...options.rewrites.map(rewriteTask),
    ...works.flatMap((work) => lookTasks(work)),
    ...widened.flatMap(pageOfColumns),
    ...hiddenNameTasks(state),
    ...firstSheetTask(plan, standingOf),
    ...whole.flatMap((work) => readyTask(state, work.plan, false)),
    ...repaired.flatMap(({ sheet, repair }) => [
      ...markTask(state, "sheet", sheet),
      ...readyTask(state, sheet, rebuiltTables(repair).length > 0),
    ]),
    ...(options.isBroughtUp ? broughtUpTasks(options.mark) : []),
  ];
  return sendTasks(context, tasks, options.progress);
}

function worksOf(sheet: SheetPlan, standing: SheetStanding): Work[] {
  switch (standing.kind) {
    case "absent":
      return [{ plan: sheet, content: null, isWhole: true }];
    case "unfinished":
      return [{ plan: sheet, content: standing.content, isWhole: true }];
    case "ready":
      return [
        ...standing.repair.parts.map((part) => ({ plan: part, content: standing.content, isWhole: false })),
        ...(standing.columns ? [columnWork(standing.columns, standing.content)] : []),
      ];
  }
}

function pageOfColumns({ sheet, frozen, page }: ColumnAddition): Task[] {
  return [...freezeTasks({ name: sheet, frozen }), ...(page ? columnPageTasks(sheet, page) : [])];
}

/** Highlights on the new columns are gone with the looks that these took over. */
function columnWork({ part, plain }: ColumnAddition, content: SheetContent): Work {
  const highlights = withoutHighlightsOn(content.highlights, plain.map(({ body }) => body));
  return { plan: part, content: { ...content, highlights }, isWhole: false };
}

function isNeeded({ parts, names, formulas }: SheetRepair): boolean {
  return parts.length + names.length + formulas.length > 0;
}

/** The sheet itself and, right after it, the mark that it is ours. */
function sheetTasks(sheet: SheetPlan, absent: boolean, state: WorkbookState, position: number | undefined): Task[] {
  const add = absent ? [task(({ context }) => void context.workbook.worksheets.add(sheet.name), 2)] : [];
  const move = position === undefined ? [] : [task((writer) => (writer.sheet(sheet.name).position = position))];
  return [...add, ...move, ...markTask(state, "sheet", sheet)];
}

/** Before anything else: a run that breaks off has then told the next one what the workbook is to hold. */
function quarterMarkTask(state: WorkbookState, mark: QuarterMark): Task[] {
  const formula = markFormula(mark);
  if (state.names.some((one) => one.name === quarterMarkName && one.formula === formula)) return [];
  return [setNameTask(quarterMarkName, formula, isNamed(state, quarterMarkName))];
}

/** The cell that shows the version, and last the mark by which the workbook is known: after it no run looks at the cell again. */
function broughtUpTasks(mark: QuarterMark): Task[] {
  const showVersion = task(({ context }) => {
    context.workbook.names.getItem(schemaVersionName).getRange().values = [[schemaVersion]];
  }, 3);
  return [
    ...(mark.schemaVersion < schemaVersion ? [showVersion] : []),
    setNameTask(quarterMarkName, markFormula({ ...mark, schemaVersion, setBefore: null }), true),
  ];
}

function rebuiltTables({ parts }: SheetRepair): string[] {
  return parts.flatMap((part) => part.tables.map(({ name }) => name));
}

/** Until they are put back, the sheet's mark names the tables that are missing. */
function rebuildMarkTasks(state: WorkbookState, sheet: SheetPlan, repair: SheetRepair): Task[] {
  const tables = rebuiltTables(repair);
  const formula = rebuildFormula(tables, columnsBeingAdded(state.names, sheet.id));
  return tables.length === 0 ? [] : [setNameTask(sheetMarkName("ready", sheet.id), formula, isNamed(state, sheetMarkName("ready", sheet.id)))];
}

function lookTasks({ plan, content, isWhole }: Work): Task[] {
  return [
    ...styleTasks(plan),
    ...validationTasks(plan),
    ...highlightTasks(plan, content?.highlights ?? []),
    ...(isWhole ? sheetTasksOf(plan, content) : []),
  ];
}

/** What belongs to the sheet and to none of its cells. */
function sheetTasksOf(plan: SheetPlan, content: SheetContent | null): Task[] {
  return [
    ...sheetLookTasks(plan),
    ...freezeTasks(plan),
    ...chartTasks(plan, content?.charts ?? []),
    ...(plan.page ? pageTasks({ name: plan.name, page: plan.page }) : []),
    ...visibilityTask(plan),
  ];
}

function markTask(state: WorkbookState, mark: "sheet" | "ready", sheet: SheetPlan): Task[] {
  return nameTask(state, sheetMarkName(mark, sheet.id), cornerOf(sheet));
}

/** @param isRebuilt the mark was set in this run, to name tables */
function readyTask(state: WorkbookState, sheet: SheetPlan, isRebuilt: boolean): Task[] {
  const name = sheetMarkName("ready", sheet.id);
  return [setNameTask(name, cornerOf(sheet), isRebuilt || isNamed(state, name))];
}

function cornerOf({ name }: SheetPlan): string {
  return referenceTo(name, { top: 0, left: 0, bottom: 0, right: 0 });
}

function firstSheetTask(plan: WorkbookPlan, standingOf: (sheet: SheetPlan) => SheetStanding): Task[] {
  const first = plan.sheets.find((sheet) => sheet.id === plan.firstSheet);
  if (!first || standingOf(first).kind === "ready") return [];
  return [task((writer) => writer.sheet(first.name).activate(), 2)];
}

function visibilityTask(sheet: SheetPlan): Task[] {
  if (!sheet.hidden) return [];
  return [
    task((writer) => {
      writer.sheet(sheet.name).visibility = "Hidden";
    }),
  ];
}
