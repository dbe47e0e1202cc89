/**
 * Makes a planned workbook, or completes one: sheets, values, tables, names, formulas and marks, then looks. Only blank cells are written,
 * cells whose formula lost what it referred to, formulas that an older version wrote, or this one for another set, and defaults that nobody
 * touched. Marks (hidden names) tell the next run what stands; a sheet's "ready" mark comes last of its contents, once its formulas were
 * read back. Looks may fail without harm: what Excel refuses is told, and the next press tries it again (decision 41).
 */
import { columnName } from "../../templates";
import {
  looksDue,
  strayFormulas,
  withoutHighlightsOn,
  type ColumnAddition,
  type QuarterMark,
  type Rewrite,
  type Places,
  type SheetPlan,
  type TablePlan,
  type SheetRepair,
  type TurnedColumn,
  type WorkbookPlan,
} from "../../workbook";
import {
  contentTasks,
  fillTask,
  formulaTasks,
  freezeTasks,
  highlightTasks,
  openFormulas,
  rewriteTask,
  sheetLookTasks,
  styleTasks,
  tableTasks,
  validationTasks,
} from "./applySheet";
import { chartTasks } from "./chartTasks";
import { plainTasks } from "./insertColumns";
import { foldTasks } from "./foldColumns";
import { broughtUpTasks, isUndressed, looksDoneTask, looksDueTask, ownSheetTask, quarterMarkTask, readyTask, rebuildMarkTasks, refusedLookTasks } from "./markTasks";
import { columnNames, hiddenNameTasks, namedCellTask } from "./nameTasks";
import { pageTasks, partsOfColumns } from "./pageTasks";
import { readBack, type Written } from "./readBack";
import { tabPositions } from "./tabPositions";
import { looks, sendLooks, sendTasks, task, type LookTask, type Progress, type RefusedLook, type Sent, type Task } from "../wire/requests";
import type { SheetContent, WorkbookState } from "../read/workbookState";

/** What stands of a planned sheet before the work, and what it lacks. */
export type SheetBefore =
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
  readonly before: ReadonlyMap<SheetPlan["id"], SheetBefore>;
  /** Formulas of an older workbook, or of another set, that this version writes otherwise. */
  readonly rewrites: readonly Rewrite[];
  /** Columns that were typed into in another set. */
  readonly turned: readonly (TurnedColumn & { readonly content: SheetContent })[];
  /** The workbook was behind and has now all that this version and its set ask for: its mark says so from here on. */
  readonly isBroughtUp: boolean;
  /** Unfinished sheets whose columns are grouped already. */
  readonly folded: ReadonlySet<string>;
  /** Cells of an older workbook that were made with what this version makes otherwise. */
  readonly corrections: readonly Task[];
  readonly progress?: Progress;
}

/** A sheet, or a part of a finished one, that is to be made. */
interface Work {
  readonly plan: SheetPlan;
  readonly content: SheetContent | null;
  /** The whole sheet with its tab, frozen panes and page. */
  readonly isWhole: boolean;
}

/** All that is to be done, by what it is done to. */
interface Works {
  /** Sheets and parts of sheets, first the whole ones of the plan in its order. */
  readonly made: readonly Work[];
  /** Those of them that are whole sheets. */
  readonly whole: readonly Work[];
  /** Finished sheets that lack something, or whose mark says that columns are being added. */
  readonly repaired: readonly { readonly sheet: SheetPlan; readonly repair: SheetRepair }[];
  /** Formulas of unfinished sheets that stand in the wrong column. */
  readonly strays: readonly Rewrite[];
  /** Tables of finished sheets that just got columns. */
  readonly widened: readonly ColumnAddition[];
  /** Whole sheets that get their looks: those that are made, and finished ones whose looks were left out before. */
  readonly dressed: readonly Work[];
}

/** What came of it. */
export interface Applied extends Sent {
  /** Looks that Excel refused. */
  readonly refused: readonly RefusedLook[];
  /** Columns in which Excel wrote something else than it was given: their sheets are not finished. */
  readonly altered: readonly Written[];
}

/** Carries out the plan; sheets that are ready get their repair alone. */
export async function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  const works = worksOf(plan, options);
  // The first sheet comes before all marks: where Excel adds none, the workbook is as it was.
  const [firstSheet = [], ...sheets] = makeSheets(plan, works, options).map((one) => [one]);
  const contents = [
    firstSheet,
    announce(works, options),
    ...sheets,
    writeContents(works, options),
    nameCells(plan, works, options),
    writeFormulas(works, options),
  ].flat();
  const back = readBack(writtenFormulas(works, options));
  const [looksOfParts, looksOfSheets] = [dressParts(works), dress(plan, works, options)];
  const total = contents.length + looksOfParts.length + looksOfSheets.length;
  const { progress } = options;
  const told = (from: number, count: number): Progress | undefined =>
    progress && ((done) => progress(Math.min(1, (from + count * done) / total)));
  const { kept } = await sendTasks(context, [...contents, ...back.tasks], told(0, contents.length));
  const altered = back.altered(plan.places);
  const ofParts = await sendLooks(context, looksOfParts, { progress: told(contents.length, looksOfParts.length) });
  const marks = finish(works, options, { altered: altered.map(({ sheet }) => sheet), undressed: ofParts.map(({ sheet }) => sheet) });
  const afterParts = told(contents.length + looksOfParts.length, looksOfSheets.length);
  const ofSheets = await sendLooks(context, looksOfSheets, { contents: marks, progress: afterParts });
  const again = refusedLookTasks(works.dressed.map((work) => work.plan), ofSheets);
  if (again.length > 0) await sendTasks(context, again);
  if (looksOfSheets.length === 0) progress?.(1);
  return { kept, refused: [...ofParts, ...ofSheets], altered };
}

function beforeOf({ before }: ApplyOptions, sheet: SheetPlan): SheetBefore {
  return before.get(sheet.id) ?? { kind: "absent" };
}

function worksOf(plan: WorkbookPlan, options: ApplyOptions): Works {
  const left = plan.sheets.flatMap((sheet): Work[] => {
    const before = beforeOf(options, sheet);
    return before.kind === "ready" && isUndressed(options.state, sheet.id) ? [{ plan: sheet, content: before.content, isWhole: true }] : [];
  });
  const made = [
    ...plan.sheets.flatMap((sheet) => worksOfSheet(sheet, beforeOf(options, sheet))),
    ...options.turned.map(({ part, content }) => ({ plan: part, content, isWhole: false })),
  ];
  return {
    made,
    dressed: [...made.filter(({ isWhole }) => isWhole), ...left],
    whole: made.filter(({ isWhole }) => isWhole),
    strays: made.flatMap((work) => strayFormulas(work.plan, (row, column) => work.content?.at(row, column) ?? "", plan.places)),
    repaired: plan.sheets.flatMap((sheet) => {
      const before = beforeOf(options, sheet);
      return before.kind === "ready" && (isNeeded(before.repair) || before.isGettingColumns) ? [{ sheet, repair: before.repair }] : [];
    }),
    widened: [...options.before.values()].flatMap((before) => (before.kind === "ready" && before.columns ? [before.columns] : [])),
  };
}

function worksOfSheet(sheet: SheetPlan, before: SheetBefore): Work[] {
  switch (before.kind) {
    case "absent":
      return [{ plan: sheet, content: null, isWhole: true }];
    case "unfinished":
      return [{ plan: sheet, content: before.content, isWhole: true }];
    case "ready":
      return [
        ...before.repair.parts.map((part) => ({ plan: part, content: before.content, isWhole: false })),
        ...(before.columns ? [columnWork(before.columns, before.content)] : []),
      ];
  }
}

/** Highlights on the new columns are gone with the looks that these took over. */
function columnWork({ part, plain }: ColumnAddition, content: SheetContent): Work {
  const highlights = withoutHighlightsOn(content.highlights, plain.map(({ body }) => body));
  return { plan: part, content: { ...content, highlights }, isWhole: false };
}

function isNeeded({ parts, names, formulas }: SheetRepair): boolean {
  return parts.length + names.length + formulas.length > 0;
}

/** What the workbook is to hold, and which tables are being put back: for the next run, should this one break off. */
function announce({ repaired }: Works, { state, mark }: ApplyOptions): Task[] {
  return [...quarterMarkTask(state, mark), ...repaired.flatMap(({ sheet, repair }) => rebuildMarkTasks(state, sheet, repair))];
}

/** Sheets in their places and, right after each, the mark that it is ours. */
function makeSheets(plan: WorkbookPlan, { whole }: Works, options: ApplyOptions): Task[] {
  const tabs = plan.sheets.map((sheet) => ({ name: sheet.name, isNew: beforeOf(options, sheet).kind !== "ready" }));
  const positions = new Map(tabPositions(tabs, options.state.sheets).map(({ name, position }) => [name, position]));
  return whole.flatMap(({ plan: sheet, content }) => {
    const position = positions.get(sheet.name);
    return [
      ...(content === null ? [task(({ context }) => void context.workbook.worksheets.add(sheet.name), 2)] : []),
      ...(position === undefined ? [] : [task((writer) => (writer.sheet(sheet.name).position = position))]),
      ...ownSheetTask(options.state, sheet),
    ];
  });
}

/** Cells, then the tables over them; columns that came between others first lose what they took over from these. */
function writeContents({ made, widened }: Works, { turned }: ApplyOptions): Task[] {
  return [
    ...widened.flatMap(({ sheet, plain }) => plain.flatMap((columns) => plainTasks(sheet, columns))),
    ...turned.map(({ part, body }) => task((writer) => writer.range(part.name, body).dataValidation.clear(), 3)),
    ...made.flatMap((work) => contentTasks(work.plan, work.content)),
    ...made.flatMap((work) => tableTasks(work.plan, work.content?.tables ?? [])),
  ];
}

/** Names by which formulas and later runs find cells; a name that strayed from a whole sheet comes back to it. */
function nameCells(plan: WorkbookPlan, { made, whole, repaired, widened }: Works, { state }: ApplyOptions): Task[] {
  return [
    ...widened.flatMap(({ sheet, names }) => names.flatMap((name) => namedCellTask(state, sheet, name))),
    ...made.flatMap(({ plan: sheet }) => columnNames(sheet).flatMap((name) => namedCellTask(state, sheet.name, name))),
    ...whole.flatMap((work) =>
      plan.names.filter((name) => name.sheet === work.plan.id).flatMap((name) => namedCellTask(state, work.plan.name, name, true)),
    ),
    ...repaired.flatMap(({ repair }) => repair.names.flatMap(({ name, sheet }) => namedCellTask(state, sheet, name))),
  ];
}

function writeFormulas({ made, repaired, strays }: Works, { rewrites, corrections }: ApplyOptions): Task[] {
  return [
    ...made.flatMap((work) => formulaTasks(work.plan, work.content)),
    ...repaired.flatMap(({ repair }) => repair.formulas.map((plan) => fillTask(plan.sheet, plan))),
    ...[...strays, ...rewrites].map(rewriteTask),
    ...corrections,
  ];
}

/** What `writeFormulas` gives formulas; of an unfinished sheet also what has them already. */
function writtenFormulas({ made, repaired, strays }: Works, { rewrites }: ApplyOptions): Written[] {
  return [
    ...made.flatMap(({ plan, content }) => openFormulas(plan, content).map((one): Written => ({ ...one, sheet: plan.name }))),
    ...repaired.flatMap(({ repair }) => repair.formulas),
    ...strays,
    ...rewrites.filter(({ formula }) => String(typeof formula === "string" ? formula : formula[0]).startsWith("=")),
  ];
}

/** Looks of parts of finished sheets come before the marks: until then the next press makes these parts again. */
function dressParts({ made, widened }: Works): LookTask[] {
  return [...made.filter(({ isWhole }) => !isWhole).flatMap(partLooks), ...widened.flatMap(pageOfColumns)];
}

/** Looks of whole sheets; at the end the sheet to begin with comes to the front. */
function dress(plan: WorkbookPlan, { dressed, widened }: Works, options: ApplyOptions): LookTask[] {
  const front = frontSheet(plan, options);
  const isFrozen = [...dressed, ...widened.map((one) => ({ plan: one }))].some((work) => work.plan.frozen.rows > 0);
  return [
    ...dressed.flatMap((work) => dueLooks(work, plan.places, options)),
    ...looks(front, "tab", isFrozen ? [frontTask(front)] : []),
    ...dressed.flatMap(({ plan: sheet }) => looks(sheet.name, "done", [looksDoneTask(sheet)])),
  ];
}

/** Names of sheets that are not finished. */
interface Unfinished {
  /** Excel wrote other formulas than it was given. */
  readonly altered: readonly string[];
  /** Looks of parts were refused: the next press makes these parts again where they are. */
  readonly undressed: readonly string[];
}

/** The marks that all of it stands. */
function finish({ whole, repaired }: Works, { state, mark, isBroughtUp }: ApplyOptions, { altered, undressed }: Unfinished): Task[] {
  const isAsGiven = (sheet: SheetPlan) => !altered.includes(sheet.name);
  return [
    ...whole.flatMap(({ plan }) => looksDueTask(state, plan)),
    ...whole.filter((work) => isAsGiven(work.plan)).flatMap((work) => readyTask(state, work.plan, false)),
    ...repaired.filter(({ sheet }) => isAsGiven(sheet) && !undressed.includes(sheet.name)).flatMap(({ sheet, repair }) => [
      ...ownSheetTask(state, sheet),
      ...readyTask(state, sheet, repair.rebuilt.length > 0),
    ]),
    ...hiddenNameTasks(state),
    ...(isBroughtUp && altered.length === 0 ? broughtUpTasks(mark) : []),
  ];
}

function partLooks({ plan, content }: Work): LookTask[] {
  return [
    ...looks(plan.name, "styles", styleTasks(plan)),
    ...looks(plan.name, "validations", validationTasks(plan)),
    ...looks(plan.name, "highlights", highlightTasks(plan, content?.highlights ?? [])),
  ];
}

/** By which kind of look another one comes: colours of charts and breaks of pages follow what was asked of them. */
const comesWith: Readonly<Record<string, string>> = { colors: "charts", paper: "page", breaks: "page" };

/**
 * Those that are still to come: of a sheet whose looks were refused in part these alone. Where people have moved columns since, looks are
 * theirs: by the plan they would come to other columns.
 */
function dueLooks(work: Work, places: Places, options: ApplyOptions): LookTask[] {
  const isReady = options.before.get(work.plan.id)?.kind === "ready";
  if (isReady && !work.plan.tables.every((table) => isAsPlanned(table, places))) return [];
  const due = isReady ? looksDue(options.state.names, work.plan.id) : "all";
  const all = wholeSheetLooks(work, options);
  if (due === "all" || due === null) return all;
  const kinds = due.map((kind) => comesWith[kind] ?? kind);
  return all.filter(({ look }) => kinds.includes(look.kind));
}

/** The table stands where it is planned, and so do all of its columns that people see. */
function isAsPlanned({ id, area, columnNames }: TablePlan, places: Places): boolean {
  const found = places.tables.get(id);
  const columns = new Map([...(found?.columns ?? [])].map(([column, place]) => [columnName(id, column), place.column]));
  return found?.top === area.top && columnNames.every(({ name, column }) => columns.get(name) === column);
}

function wholeSheetLooks({ plan, content }: Work, { folded }: ApplyOptions): LookTask[] {
  return [
    ...looks(plan.name, "styles", styleTasks(plan)),
    ...looks(plan.name, "validations", validationTasks(plan)),
    ...looks(plan.name, "highlights", highlightTasks(plan, content?.highlights ?? [])),
    ...looks(plan.name, "tab", [...sheetLookTasks(plan), ...visibilityTask(plan)]),
    ...looks(plan.name, "panes", plan.hidden ? [] : freezeTasks(plan)),
    ...chartTasks(plan, content?.charts ?? []),
    ...(plan.page ? pageTasks({ name: plan.name, page: plan.page }) : []),
    ...looks(plan.name, "folds", foldTasks(plan, folded)),
  ];
}

function pageOfColumns({ sheet, frozen, page }: ColumnAddition): LookTask[] {
  return [...looks(sheet, "panes", freezeTasks({ name: sheet, frozen })), ...(page ? pageTasks({ name: sheet, page }, partsOfColumns(page)) : [])];
}

/** The sheet to begin with where it was just made, else the one that was in front before. */
function frontSheet(plan: WorkbookPlan, options: ApplyOptions): string {
  const first = plan.sheets.find((sheet) => sheet.id === plan.firstSheet);
  const isNew = first && (beforeOf(options, first).kind !== "ready" || isUndressed(options.state, first.id));
  return isNew ? first.name : options.state.activeSheet;
}

function frontTask(name: string): Task {
  return task((writer) => writer.sheet(name).activate(), 2);
}

function visibilityTask(sheet: SheetPlan): Task[] {
  if (!sheet.hidden) return [];
  return [
    task((writer) => {
      writer.sheet(sheet.name).visibility = "Hidden";
    }),
  ];
}
