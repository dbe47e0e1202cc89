/**
 * Makes a planned workbook, or completes one that is unfinished: sheets, values, tables, names, formulas, then looks.
 * Only blank cells are written. Marks (hidden names) tell the next run what stands; a sheet's "ready" mark comes last.
 */
import {
  markFormula,
  quarterMarkName,
  sheetMarkName,
  type NamePlan,
  type QuarterMark,
  type SheetPlan,
  type WorkbookPlan,
} from "../workbook";
import { chartTasks } from "./chartTasks";
import { contentTasks, formulaTasks, freezeTasks, highlightTasks, referenceTo, styleTasks, tableTasks, validationTasks } from "./applySheet";
import { pageTasks } from "./pageTasks";
import { sendTasks, task, type Progress, type Task } from "./requests";
import type { SheetContent, WorkbookState } from "./workbookState";

/** How a planned sheet stands before the work. */
export type SheetStanding =
  | { readonly kind: "absent" }
  | { readonly kind: "unfinished"; readonly content: SheetContent }
  | { readonly kind: "ready" };

export interface ApplyOptions {
  readonly mark: QuarterMark;
  readonly state: WorkbookState;
  readonly standing: ReadonlyMap<SheetPlan["id"], SheetStanding>;
  readonly progress?: Progress;
}

/** @returns how many sheets were made or completed. */
export async function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, options: ApplyOptions): Promise<number> {
  const standingOf = (sheet: SheetPlan) => options.standing.get(sheet.id) ?? { kind: "absent" };
  const open = plan.sheets.filter((sheet) => standingOf(sheet).kind !== "ready");
  if (open.length === 0) return 0;
  const contentOf = (sheet: SheetPlan) => {
    const standing = standingOf(sheet);
    return standing.kind === "unfinished" ? standing.content : null;
  };
  const namesIn = (sheet: SheetPlan) => [...columnNames(sheet), ...plan.names.filter((name) => name.sheet === sheet.id)];
  const tasks: Task[] = [
    task(({ context }) => context.workbook.application.suspendScreenUpdatingUntilNextSync(), 1),
    ...nameTask(options.state, quarterMarkName, markFormula(options.mark), false),
    ...open.flatMap((sheet) => sheetTasks(sheet, standingOf(sheet).kind === "absent", options.state)),
    ...open.flatMap((sheet) => contentTasks(sheet, contentOf(sheet))),
    ...open.flatMap((sheet) => tableTasks(sheet, contentOf(sheet)?.tables ?? [])),
    ...open.flatMap((sheet) => namesIn(sheet).flatMap((name) => namedCellTask(options.state, sheet.name, name))),
    ...open.flatMap((sheet) => formulaTasks(sheet, contentOf(sheet))),
    ...open.flatMap((sheet) => [
      ...styleTasks(sheet),
      ...validationTasks(sheet),
      ...highlightTasks(sheet, contentOf(sheet) === null),
      ...freezeTasks(sheet),
      ...chartTasks(sheet, contentOf(sheet)?.charts ?? []),
      ...pageTasks(sheet),
      ...visibilityTask(sheet),
      ...markTask(options.state, "ready", sheet),
    ]),
    task((writer) => {
      const first = plan.sheets.find((sheet) => sheet.id === plan.firstSheet);
      if (first) writer.sheet(first.name).activate();
    }, 2),
  ];
  await sendTasks(context, tasks, options.progress);
  return open.length;
}

/** The sheet itself and, right after it, the mark that it is ours. */
function sheetTasks(sheet: SheetPlan, absent: boolean, state: WorkbookState): Task[] {
  const add = absent ? [task(({ context }) => void context.workbook.worksheets.add(sheet.name), 2)] : [];
  return [...add, ...markTask(state, "sheet", sheet)];
}

function markTask(state: WorkbookState, mark: "sheet" | "ready", sheet: SheetPlan): Task[] {
  return nameTask(state, sheetMarkName(mark, sheet.id), referenceTo(sheet.name, { top: 0, left: 0, bottom: 0, right: 0 }), false);
}

function visibilityTask(sheet: SheetPlan): Task[] {
  if (!sheet.hidden) return [];
  return [
    task((writer) => {
      writer.sheet(sheet.name).visibility = "Hidden";
    }),
  ];
}

function columnNames(sheet: SheetPlan): NamePlan[] {
  return sheet.tables.flatMap((table) =>
    table.columnNames.map(({ name, column }) => ({
      name,
      sheet: sheet.id,
      visible: false,
      area: { top: table.area.top, bottom: table.area.top, left: column, right: column },
    })),
  );
}

function namedCellTask(state: WorkbookState, sheet: string, name: NamePlan): Task[] {
  return nameTask(state, name.name, referenceTo(sheet, name.area), name.visible);
}

/** Adds a name; one that points at something deleted is pointed anew; one that stands is left as it is. */
function nameTask(state: WorkbookState, name: string, formula: string, visible: boolean): Task[] {
  const standing = state.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (standing && !standing.formula.includes("#REF!")) return [];
  return [
    task(({ context }) => {
      if (standing) context.workbook.names.getItem(name).formula = formula;
      else context.workbook.names.add(name, formula).visible = visible;
    }, 3, formula),
  ];
}

