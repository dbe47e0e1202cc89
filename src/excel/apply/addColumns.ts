/**
 * Gives the tables of finished sheets the columns that they lack (docs/decisions/0018): headers alone; their cells are made when the
 * workbook has been read again. A sheet's "ready" mark says which ones, from before the first step until all is done.
 */
import { rebuildFormula, placeColumns, sheetMarkName, type ColumnMark, type ColumnStep, type FoundTable } from "../../workbook";
import { referenceTo } from "./applySheet";
import { insertColumnTasks } from "./insertColumns";
import { isNamed, setNameTask } from "./nameTasks";
import { task, type Task } from "../wire/requests";
import { resizeSet } from "../wire/requirementSets";
import type { Language, SheetId, TableId } from "../../templates";
import type { MarkedSheet } from "./markedSheet";
import type { SheetContent, WorkbookState } from "../read/workbookState";

/** What a sheet gets. */
export interface SheetColumns {
  readonly id: SheetId;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly marks: readonly ColumnMark[];
  readonly rebuilt: readonly string[];
  readonly steps: readonly ColumnStep[];
}

/** The sheets whose tables get columns; none in an Excel that cannot resize tables. */
export function columnsToAdd(
  marked: ReadonlyMap<SheetId, MarkedSheet>,
  tables: ReadonlyMap<TableId, FoundTable>,
  contents: ReadonlyMap<string, SheetContent>,
  language: Language,
): SheetColumns[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet)) return [];
  return [...marked].flatMap(([id, one]) => {
    if (one.kind !== "ready") return [];
    const { sheet, adding, rebuilt } = one;
    const content = contents.get(sheet);
    const found = [...tables.values()].filter((table) => table.content.sheet === sheet);
    const steps = content ? placeColumns(found, content, adding, language) : [];
    if (!content || steps.length === 0) return [];
    const marks = [...adding, ...steps.map(({ mark }) => mark).filter((mark) => !adding.some((one) => isSame(one, mark)))];
    return [{ id, sheet, isProtected: content.isProtected, marks, rebuilt, steps }];
  });
}

function isSame(one: ColumnMark, other: ColumnMark): boolean {
  return one.table === other.table && one.column === other.column;
}

/** Marks first, so that whatever run comes next knows the columns again. */
export function addColumnsTasks(state: WorkbookState, sheets: readonly SheetColumns[]): Task[] {
  return [
    ...sheets.map(({ id, rebuilt, marks }) => {
      const name = sheetMarkName("ready", id);
      return setNameTask(name, rebuildFormula(rebuilt, marks), isNamed(state, name));
    }),
    ...sheets.flatMap(({ steps }) => steps.flatMap((step) => stepTasks(state, step))),
  ];
}

function stepTasks(state: WorkbookState, step: ColumnStep): Task[] {
  const { sheet, table, top, column, takesIn, name, isOpen } = step;
  const cell = { top, bottom: top, left: column, right: column };
  const header = insertColumnTasks(step).map((one) => (isOpen ? { ...one, fills: { sheet, areas: [cell] } } : one));
  return [
    ...header,
    ...(takesIn ? [task((writer) => void writer.context.workbook.tables.getItem(table).resize(writer.range(sheet, takesIn)), 4)] : []),
    ...(name === null ? [] : [setNameTask(name, referenceTo(sheet, cell), isNamed(state, name))]),
  ];
}
