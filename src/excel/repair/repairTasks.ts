/** Writes what a table lacks: formulas of blank calculated cells, ids of rows, conclusions that a log lacks. */
import { lastOf, runsOf, textCell, type CarriedRow, type RowIds, type TableRepair } from "../../workbook";
import { fillTask } from "../apply/applySheet";
import { task, type Task } from "../wire/requests";

/** Ids of so many rows travel together: half a megabyte. */
const idsInTask = 10_000;

export function repairTasks({ sheet, formulas, ids }: TableRepair): Task[] {
  return [
    ...formulas.map((plan) => fillTask(sheet, plan)),
    ...ids.flatMap((rows) => idTasks(sheet, rows)),
  ];
}

function idTasks(sheet: string, { area: column, ids, before }: RowIds): Task[] {
  return Array.from({ length: Math.ceil(ids.length / idsInTask) }, (_, index) => {
    const part = ids.slice(index * idsInTask, (index + 1) * idsInTask);
    const top = column.top + index * idsInTask;
    const area = { ...column, top, bottom: top + part.length - 1 };
    const write = task((writer) => {
      writer.range(sheet, area).values = part.map((id) => [id]);
    }, 3, part);
    const stood = before.slice(index * idsInTask, (index + 1) * idsInTask);
    const held = stood.flatMap((value, at) => (value === null ? [] : [{ row: top + at, column: area.left, value }]));
    return { ...write, fills: { sheet, areas: [area], held } };
  });
}

/** A row that somebody begins to fill at the same moment stays that person's. Neighbouring cells are written at once: all or none. */
export function carryTask({ sheet, row, cells }: CarriedRow): Task {
  const runs = runsOf(cells, (one, before) => one.column === before.column + 1).map((run) => ({
    area: { top: row, bottom: row, left: run[0].column, right: lastOf(run).column },
    values: run.map(({ value }) => (typeof value === "string" ? textCell(value) : value)),
  }));
  const write = task((writer) => {
    for (const { area, values } of runs) writer.range(sheet, area).values = [values];
  }, 3 * runs.length, cells);
  return { ...write, fills: { sheet, areas: runs.map(({ area }) => area), record: `${sheet}!${row}` } };
}
