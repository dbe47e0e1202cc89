/** The workbook's names of ours: marks of sheets and columns, labelled cells, lists. All of them are hidden. */
import { sameName } from "../../file/sameName";
import { referenceTo } from "./applySheet";
import { task, type Task } from "../wire/requests";
import { formulaWithIds, parseAddress, type FormulaNamePlan, type NamePlan, type NameState, type Places, type SheetPlan } from "../../workbook";
import type { WorkbookState } from "../read/workbookState";

/** The hidden names of a sheet's column headers. */
export function columnNames(sheet: SheetPlan): NamePlan[] {
  return sheet.tables.flatMap((table) =>
    table.columnNames.map(({ name, column }) => ({
      name,
      sheet: sheet.id,
      area: { top: table.area.top, bottom: table.area.top, left: column, right: column },
    })),
  );
}

/**
 * The name of a planned cell, on the sheet where that stands now.
 * @param isNewSheet the sheet is being made: a name that an older version gave to a cell elsewhere is pointed to it
 */
export function namedCellTask(state: WorkbookState, sheet: string, { name, area }: NamePlan, isNewSheet = false): Task[] {
  const standing = state.names.find((other) => sameName(other.name, name));
  const hasMoved = isNewSheet && standing !== undefined && parseAddress(standing.formula)?.sheet !== sheet;
  return hasMoved ? [setNameTask(name, referenceTo(sheet, area), true)] : nameTask(state, name, referenceTo(sheet, area));
}

/** Adds a name; one that points at something deleted is pointed anew; one that stands is left as it is. */
export function nameTask(state: WorkbookState, name: string, formula: string): Task[] {
  const standing = state.names.find((other) => sameName(other.name, name));
  if (standing && !isBroken(standing)) return [];
  return standing ? [renewNameTask(name, formula)] : [setNameTask(name, formula, false)];
}

/** The same of a name of a formula; one that reads otherwise is of an earlier version, or was changed by hand, and is set right. */
export function formulaNameTask(state: WorkbookState, { name, formula }: FormulaNamePlan, places: Places): Task[] {
  const standing = state.names.find((other) => sameName(other.name, name));
  const reading = (text: string) => formulaWithIds(text, { places, table: null, sheet: "", row: 0, column: name });
  const isOther = standing !== undefined && !isBroken(standing) && reading(standing.formula) !== reading(formula);
  return isOther ? [setNameTask(name, formula, true)] : nameTask(state, name, formula);
}

/** Names of ours that an interrupted run added and did not come to hide. Nothing is amiss while they are in sight. */
export function hiddenNameTasks(state: WorkbookState): Task[] {
  return state.names.filter((one) => isInSight(one) && !isBroken(one)).map(({ name, formula }) => renewNameTask(name, formula));
}

/** True for a name that looks like ours and is not hidden. */
function isInSight({ name, visible }: WorkbookState["names"][number]): boolean {
  return visible && name.toLowerCase().startsWith("qb_");
}

/** Points at something deleted. */
function isBroken({ formula }: Pick<NameState, "formula">): boolean {
  return formula.includes("#REF!");
}

/** Writes a name, hidden from the Name Manager also where a run that broke off left it to be seen. */
export function setNameTask(name: string, formula: string, stands: boolean): Task {
  return task(({ context }) => {
    const item = stands ? context.workbook.names.getItem(name) : context.workbook.names.add(name, formula);
    if (stands) item.formula = formula;
    item.visible = false;
  }, 3, formula);
}

/** Makes a name anew that is in sight, or points at something deleted: some Excel hides names in the request that adds them alone. */
function renewNameTask(name: string, formula: string): Task {
  return task(({ context: { workbook: { names } } }) => {
    names.getItem(name).delete();
    names.add(name, formula).visible = false;
  }, 5, formula);
}

/** True when the workbook has a name. */
export function isNamed({ names }: { readonly names: readonly Pick<NameState, "name">[] }, name: string): boolean {
  return names.some((other) => sameName(other.name, name));
}
