/** The looks of a plan's sheets: of parts of finished ones, and of whole sheets those that are still to come. */
import { columnName } from "../../templates";
import { looksDue, type ColumnAddition, type Places, type SheetPlan, type TablePlan, type WorkbookPlan } from "../../workbook";
import { looks, type LookTask } from "../wire/looks";
import { task, type Task } from "../wire/requests";
import { freezeTasks, highlightTasks, sheetLookTasks, styleTasks, validationTasks } from "./applySheet";
import { chartTasks } from "./chartTasks";
import { foldTasks } from "./foldColumns";
import { isUndressed, looksDoneTask } from "./markTasks";
import { pageTasks, partsOfColumns } from "./pageTasks";
import { beforeOf, type ApplyOptions, type Work, type Works } from "./sheetWorks";

/** Looks of parts of finished sheets come before the marks: until then the next press makes these parts again. */
export function dressParts({ made, widened }: Works): LookTask[] {
  return [...made.filter(({ isWhole }) => !isWhole).flatMap(partLooks), ...widened.flatMap(pageOfColumns)];
}

/** Looks of whole sheets; at the end the sheet to begin with comes to the front. */
export function dress(plan: WorkbookPlan, { dressed, widened }: Works, options: ApplyOptions): LookTask[] {
  const front = frontSheet(plan, options);
  const isFrozen = [...dressed, ...widened.map((one) => ({ plan: one }))].some((work) => work.plan.frozen.rows > 0);
  return [
    ...dressed.flatMap((work) => dueLooks(work, plan.places, options)),
    ...looks(front, "tab", isFrozen ? [frontTask(front)] : []),
    ...dressed.flatMap(({ plan: sheet }) => looks(sheet.name, "done", [looksDoneTask(sheet)])),
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
