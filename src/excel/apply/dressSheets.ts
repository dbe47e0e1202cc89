/** The looks of a plan's sheets: of parts of finished ones, and of whole sheets those that are still to come. */
import { columnName } from "../../templates";
import { looksDue, movePart, partOfTable, type ColumnAddition, type Places, type SheetPlan, type TablePlan, type WorkbookPlan } from "../../workbook";
import { looks, type LookTask } from "../wire/looks";
import { task, type Task } from "../wire/requests";
import { freezeTasks, highlightTasks, sheetLookTasks, styleTasks, tableStyleTask, validationTasks } from "./applySheet";
import { chartTasks } from "./chartTasks";
import { foldTasks } from "./foldColumns";
import { isUndressed, looksDoneTask } from "./markTasks";
import { pageParts, pageTasks, partsOfColumns, type PagePart } from "./pageTasks";
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

/** Finished sheets whose looks were still to come, and do not: people have arranged columns of their tables otherwise. */
export function arrangedOtherwise({ dressed }: Works, places: Places, { before }: ApplyOptions): string[] {
  const isArranged = ({ plan }: Work): boolean => before.get(plan.id)?.kind === "ready" && plan.tables.some((table) => moveOf(table, places) === null);
  return dressed.filter(isArranged).map(({ plan }) => plan.name);
}

function partLooks({ plan, content }: Work): LookTask[] {
  return [
    ...looks(plan.name, "styles", [...plan.tables.map(tableStyleTask), ...styleTasks(plan)]),
    ...looks(plan.name, "validations", validationTasks(plan)),
    ...looks(plan.name, "highlights", highlightTasks(plan, content?.highlights ?? [])),
  ];
}

/**
 * Those that are still to come: of a sheet whose looks were refused in part these alone. Where people have moved a table since, they go
 * with it; where they have moved its columns, looks are theirs.
 */
function dueLooks(work: Work, places: Places, options: ApplyOptions): LookTask[] {
  const { plan, content } = work;
  const isReady = options.before.get(plan.id)?.kind === "ready";
  if (!isReady) return wholeSheetLooks(work);
  const due = looksDue(options.state.names, plan.id) ?? [];
  const isDue = (kind: string): boolean => due === "all" || due.includes(kind) || (kind === "colors" && due.includes("charts"));
  const moves = plan.tables.map((table) => ({ table, move: moveOf(table, places) }));
  if (moves.every(({ move }) => move?.rows === 0 && move.columns === 0)) {
    return [
      ...wholeSheetLooks({ ...work, plan: { ...plan, charts: [], page: null } }).filter(({ look }) => isDue(look.kind)),
      ...chartTasks(plan, { standing: content?.charts ?? [], isFinished: true, isDue }),
      ...(plan.page ? pageTasks({ name: plan.name, page: plan.page }, partsDue(isDue)) : []),
    ];
  }
  const parts = moves.flatMap(({ table, move }) => (move ? [movePart(partOfTable(plan, table), move.rows, move.columns)] : []));
  return parts.flatMap((part) => partLooks({ ...work, plan: { ...part, highlights: [] } })).filter(({ look }) => isDue(look.kind));
}

/** How far a table stands from where it is planned; null where its columns are arranged otherwise. */
function moveOf({ id, area, columnNames }: TablePlan, places: Places): { readonly rows: number; readonly columns: number } | null {
  const found = places.tables.get(id);
  const columns = new Map([...(found?.columns ?? [])].map(([column, place]) => [columnName(id, column), place.column]));
  // Columns that nobody sees have no names: their table is known by its first column.
  const first = Math.min(...columns.values()) - area.left;
  const seen = columnNames.map(({ name, column }) => (columns.get(name) ?? Infinity) - column);
  const moves = new Set(seen.length === 0 ? [first] : seen);
  const [move = Infinity] = moves;
  return found && moves.size === 1 && move !== Infinity ? { rows: found.top - area.top, columns: move } : null;
}

/** Where the page itself was refused, nothing of it was tried. */
function partsDue(isDue: (kind: string) => boolean): readonly PagePart[] {
  if (isDue("page")) return pageParts;
  return pageParts.filter((part) => isDue(part.endsWith("Breaks") ? "breaks" : part));
}

function wholeSheetLooks({ plan, content }: Work): LookTask[] {
  return [
    ...looks(plan.name, "styles", [...plan.tables.map(tableStyleTask), ...styleTasks(plan)]),
    ...looks(plan.name, "validations", validationTasks(plan)),
    ...looks(plan.name, "highlights", highlightTasks(plan, content?.highlights ?? [])),
    ...looks(plan.name, "tab", [...sheetLookTasks(plan), ...visibilityTask(plan)]),
    ...looks(plan.name, "panes", plan.hidden ? [] : freezeTasks(plan)),
    ...chartTasks(plan, { standing: content?.charts ?? [], isFinished: false }),
    ...(plan.page ? pageTasks({ name: plan.name, page: plan.page }) : []),
    ...foldTasks(plan, content === null),
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
