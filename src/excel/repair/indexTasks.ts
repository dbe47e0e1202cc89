/**
 * Writes the index of a log. While it is written the log has none, so that whatever breaks it off leaves right results: the cell with its
 * mark is emptied first, and holds the new one last, once all formulas that came or were put back were read back.
 */
import { textCell, type ColumnValues, type LogIndexPlan } from "../../workbook";
import type { CellInput } from "../../templates";
import { fillTask } from "../apply/applySheet";
import { task, type Task } from "../wire/requests";

/** Cells of so many rows travel together: half a megabyte. */
const rowsInTask = 5_000;

/** Writes all of the index but for its mark. */
export function indexTasks({ cell, columns, longer, formulas }: LogIndexPlan): Task[] {
  return [
    markTask(cell, ""),
    ...(longer ? [lengthenTask(longer)] : []),
    ...columns.flatMap(valueTasks),
    ...formulas.map(({ sheet, ...plan }) => fillTask(sheet, plan)),
  ];
}

/** Says that the index stands. */
export function indexMarkTask({ cell, mark }: LogIndexPlan): Task {
  return markTask(cell, mark);
}

function lengthenTask({ sheet, table, area }: NonNullable<LogIndexPlan["longer"]>): Task {
  return task((writer) => writer.context.workbook.tables.getItem(table).resize(writer.range(sheet, area)), 4);
}

function markTask(cell: string, mark: string): Task {
  return task(({ context }) => {
    context.workbook.names.getItem(cell).getRange().values = [[textCell(mark)]];
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
