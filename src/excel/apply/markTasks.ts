/** The marks of a workbook (docs/decisions/0007): what it is to hold, which sheets are ours, and which are finished. */
import type { NamedLook } from "../../locales/notes";
import { schemaVersion } from "../../templates";
import {
  columnsBeingAdded,
  looksDue,
  looksFormula,
  mendsFormula,
  markFormula,
  quarterMarkName,
  rebuildFormula,
  schemaVersionName,
  sheetMarkName,
  type NameState,
  type QuarterMark,
  type SheetPlan,
  type SheetRepair,
} from "../../workbook";
import type { RefusedLook } from "../wire/looks";
import { task, type Task } from "../wire/requests";
import { referenceTo } from "./applySheet";
import { isNamed, nameTask, setNameTask } from "./nameTasks";
import type { WorkbookState } from "../read/workbookState";

/** Before anything else: a run that breaks off has then told the next one what the workbook is to hold. */
export function quarterMarkTask(state: WorkbookState, mark: QuarterMark): Task[] {
  const formula = markFormula(mark);
  if (state.names.some((one) => one.name === quarterMarkName && one.formula === formula)) return [];
  return [setNameTask(quarterMarkName, formula, isNamed(state, quarterMarkName))];
}

/** The cell that shows the version, and last the mark by which the workbook is known: after it no run looks at the cell again. */
export function broughtUpTasks(mark: QuarterMark): Task[] {
  const showVersion = task(({ context }) => {
    context.workbook.names.getItem(schemaVersionName).getRange().values = [[schemaVersion]];
  }, 3);
  return [
    ...(mark.schemaVersion < schemaVersion ? [showVersion] : []),
    setNameTask(quarterMarkName, markFormula({ ...mark, schemaVersion, setBefore: null }), true),
  ];
}

/** That the sheet is ours. */
export function ownSheetTask(state: WorkbookState, sheet: SheetPlan): Task[] {
  return nameTask(state, sheetMarkName("sheet", sheet.id), cornerOf(sheet));
}

/** That the sheet is finished. @param isRebuilt the mark was set in this run, to name tables */
export function readyTask(state: WorkbookState, sheet: SheetPlan, isRebuilt: boolean): Task[] {
  const name = sheetMarkName("ready", sheet.id);
  return [setNameTask(name, cornerOf(sheet), isRebuilt || isNamed(state, name))];
}

/** That parts of a finished sheet stand but for looks that Excel refused. */
export function redressTask(state: WorkbookState, { id }: SheetPlan, { rebuilt }: SheetRepair): Task {
  return setNameTask(sheetMarkName("ready", id), rebuildFormula(rebuilt, columnsBeingAdded(state.names, id), "redresses"), true);
}

/** That the looks of a sheet are still to come: set with its contents. */
export function looksDueTask(state: WorkbookState, sheet: SheetPlan): Task[] {
  return nameTask(state, sheetMarkName("looks", sheet.id), cornerOf(sheet));
}

/** That they have come. */
export function looksDoneTask(sheet: Pick<SheetPlan, "id">): Task {
  return task(({ context }) => context.workbook.names.getItem(sheetMarkName("looks", sheet.id)).delete(), 2);
}

/**
 * Looks that Excel refused: their sheets' marks say which, for the next press.
 * @param before what was still to come and was not tried now; nothing where all of it was
 */
export function refusedLookTasks(
  sheets: readonly Pick<SheetPlan, "id" | "name">[],
  refused: readonly RefusedLook[],
  before?: readonly NameState[],
): Task[] {
  return sheets.flatMap(({ id, name }) => {
    const due = before ? looksDue(before, id) : [];
    const kinds = refused.flatMap((one) => (one.sheet === name ? kindsOf(one) : []));
    if (kinds.length === 0 || due === "all") return [];
    return [setNameTask(sheetMarkName("looks", id), looksFormula([...new Set([...(due ?? []), ...kinds])]), due !== null)];
  });
}

/** A chart that Excel made, and went no further with, has no name of ours yet. */
function kindsOf({ kind, at }: RefusedLook): NamedLook[] {
  return kind === "charts" && !/^ChartCollection\.add$/i.test(at) ? [kind, "chartNames"] : [kind];
}

/** Sheets whose looks are still to come. */
export function isUndressed({ names }: { readonly names: readonly NameState[] }, id: SheetPlan["id"]): boolean {
  return looksDue(names, id) !== null;
}

/** Until they are put back, the mark of a finished sheet names the tables and labelled cells that are missing. */
export function rebuildMarkTasks(state: WorkbookState, sheet: SheetPlan, { rebuilt }: SheetRepair): Task[] {
  const name = sheetMarkName("ready", sheet.id);
  const formula = rebuildFormula(rebuilt, columnsBeingAdded(state.names, sheet.id));
  return rebuilt.length === 0 ? [] : [setNameTask(name, formula, isNamed(state, name))];
}

/** Until they read as they were given, a mark of a finished sheet names the formulas that are mended. */
export function mendsMarkTasks(state: WorkbookState, { id }: SheetPlan, { formulas }: SheetRepair): Task[] {
  const name = sheetMarkName("mends", id);
  const mended = [...new Set(formulas.map(({ mends }) => mends))];
  return mended.length === 0 ? [] : [setNameTask(name, mendsFormula(mended), isNamed(state, name))];
}

/** That they do. */
export function mendedTasks(state: WorkbookState, { id }: SheetPlan, { formulas }: SheetRepair): Task[] {
  const name = sheetMarkName("mends", id);
  if (formulas.length === 0 && !isNamed(state, name)) return [];
  return [task(({ context }) => context.workbook.names.getItem(name).delete(), 2)];
}

function cornerOf({ name }: SheetPlan): string {
  return referenceTo(name, { top: 0, left: 0, bottom: 0, right: 0 });
}
