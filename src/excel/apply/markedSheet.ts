/** How the planned sheets stand in a workbook: which are there, finished, or broken off, and under what name. */
import { columnsBeingAdded, formulasBeingMended, markedSheet, partsBeingRebuilt, type ColumnMark } from "../../workbook";
import { tableName, type SheetId, type SheetTemplate } from "../../templates";
import type { WorkbookState } from "../read/workbookState";

export type MarkedSheet =
  | { readonly kind: "absent" }
  /** Ours, but the run that made it broke off. */
  | { readonly kind: "unfinished"; readonly sheet: string }
  /**
   * Finished. `rebuilt` are its tables that are gone, and tables and labelled cells that an interrupted run was about to put back; `adding`
   * columns that it added; `mending` columns and cells whose formulas it was about to mend.
   */
  | {
      readonly kind: "ready";
      readonly sheet: string;
      readonly rebuilt: readonly string[];
      readonly adding: readonly ColumnMark[];
      readonly mending: readonly string[];
    };

/** By the marks; a sheet whose marks are gone is known by its tables. */
export function markedSheetOf(state: WorkbookState, template: Pick<SheetTemplate, "id" | "tables">): MarkedSheet {
  const names = template.tables.map(({ id }) => tableName(id));
  const present = names.filter((name) => state.tables.some((table) => table.name === name));
  const marked = presentSheet(state, "sheet", template.id);
  const sheet = marked ?? state.tables.find(({ name }) => name === present[0])?.sheet ?? null;
  if (sheet === null) return { kind: "absent" };
  const interrupted = partsBeingRebuilt(state.names, template.id);
  const begunCells = (interrupted ?? []).filter((name) => !names.includes(name));
  if (marked !== null && interrupted === null && presentSheet(state, "ready", template.id) === null) return { kind: "unfinished", sheet };
  const rebuilt = [...names.filter((name) => !present.includes(name) || interrupted?.includes(name)), ...begunCells];
  const [adding, mending] = [columnsBeingAdded(state.names, template.id), formulasBeingMended(state.names, template.id)];
  return { kind: "ready", sheet, rebuilt, adding, mending };
}

/** The marked sheet, if it stands. */
function presentSheet(state: WorkbookState, mark: "sheet" | "ready", id: SheetId): string | null {
  const sheet = markedSheet(state.names, mark, id);
  return sheet !== null && state.sheets.includes(sheet) ? sheet : null;
}
