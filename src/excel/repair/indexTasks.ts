/**
 * Writes the index of a log. While it is written no row counts as indexed, so that whatever breaks it off leaves right results: the cell
 * that tells how many are is emptied first and filled last, once the view's formulas were read back.
 */
import { textCell, type ColumnValues, type LogIndexPlan } from "../../workbook";
import type { CellInput } from "../../templates";
import { fillTask } from "../apply/applySheet";
import { task, type Task } from "../wire/requests";

/** Cells of so many rows travel together: half a megabyte. */
const rowsInTask = 5_000;

/** The index, without saying that it holds. */
export function indexTasks({ cell, columns, longer, formulas }: LogIndexPlan): Task[] {
  return [
    indexedRowsTask(cell, 0),
    ...(longer ? [lengthenTask(longer)] : []),
    ...columns.flatMap(valueTasks),
    ...formulas.map(({ sheet, ...plan }) => fillTask(sheet, plan)),
  ];
}

/** Says that the index holds. */
export function indexHoldsTask({ cell, rows }: LogIndexPlan): Task {
  return indexedRowsTask(cell, rows);
}

function lengthenTask({ sheet, table, area }: NonNullable<LogIndexPlan["longer"]>): Task {
  return task((writer) => writer.context.workbook.tables.getItem(table).resize(writer.range(sheet, area)), 4);
}

function indexedRowsTask(cell: string, rows: number): Task {
  return task(({ context }) => {
    context.workbook.names.getItem(cell).getRange().values = [[rows]];
  }, 3);
}

function valueTasks({ sheet, area: column, values }: ColumnValues): Task[] {
  return Array.from({ length: Math.ceil(values.length / rowsInTask) }, (_, index) => {
    const part = values.slice(index * rowsInTask, (index + 1) * rowsInTask).map(cellOf);
    const top = column.top + index * rowsInTask;
    return task((writer) => {
      writer.range(sheet, { ...column, top, bottom: top + part.length - 1 }).values = part.map((value) => [value]);
    }, 3, part);
  });
}

/** null would leave a cell as it is. */
function cellOf(value: CellInput): string | number | boolean {
  return typeof value === "string" ? textCell(value) : (value ?? "");
}
