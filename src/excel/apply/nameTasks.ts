/** The workbook's names of ours: marks of sheets and columns, labelled cells, lists. All of them are hidden. */
import { sameName } from "../../file/sameName";
import { referenceTo } from "./applySheet";
import { task, type Task } from "../wire/requests";
import { parseAddress, type NamePlan, type NameState, type SheetPlan } from "../../workbook";
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
  if (standing && !standing.formula.includes("#REF!")) return [];
  return [setNameTask(name, formula, standing !== undefined)];
}

/** Names of ours that an interrupted run added and did not come to hide. */
export function hiddenNameTasks(state: WorkbookState): Task[] {
  return state.names.filter(isLeftVisible).map(({ name }) =>
    task(({ context }) => {
      context.workbook.names.getItem(name).visible = false;
    }, 2),
  );
}

/** True for a name that looks like ours and is not hidden. */
export function isLeftVisible({ name, visible }: WorkbookState["names"][number]): boolean {
  return visible && name.toLowerCase().startsWith("qb_");
}

/** Writes a name, hidden from the Name Manager also where a run that broke off left it to be seen. */
export function setNameTask(name: string, formula: string, stands: boolean): Task {
  return task(({ context }) => {
    const item = stands ? context.workbook.names.getItem(name) : context.workbook.names.add(name, formula);
    if (stands) item.formula = formula;
    item.visible = false;
  }, 3, formula);
}

/** True when the workbook has a name. */
export function isNamed({ names }: { readonly names: readonly Pick<NameState, "name">[] }, name: string): boolean {
  return names.some((other) => sameName(other.name, name));
}
