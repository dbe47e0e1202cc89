/** The steps that give new members their rows and columns. Each may be done twice: docs/decisions/0016. */
import { lastOf, numberRuns, textCell, type AddedColumn, type AddedRows, type Area, type FoundTable, type Newcomer } from "../../workbook";
import { columnCount } from "../../file/area";
import { referenceTo } from "../apply/applySheet";
import { insertColumnTasks } from "../apply/insertColumns";
import { setNameTask } from "../apply/nameTasks";
import { addRowsTask } from "../read/totalsRow";
import { task, type Task } from "../wire/requests";

/** @param insert whole rows that come in below the table first, so that what stands there moves down */
export function rowTasks({ table, sheet, whole, area, added, hasTotals, cells }: AddedRows, insert: number): Task[] {
  const below = whole.bottom - added + 2;
  // Not the columns between them: where Excel fills columns, it fills all of one over which nothing is written.
  const constants = constantsIn(area, cells);
  const write = task((writer) => {
    for (const run of constants) {
      const part = cells.map((line) => line.slice(run.left - area.left, run.right - area.left + 1));
      writer.range(sheet, run).formulas = part as string[][]; // null leaves a cell as it is
    }
  }, 3 * constants.length, cells);
  if (hasTotals) return [...(added === 0 ? [] : [addRowsTask(table, added, columnCount(whole))]), write];
  return [
    ...(insert === 0 ? [] : [task((writer) => void writer.sheet(sheet).getRange(`${below}:${below + insert - 1}`).insert("Down"), 3)]),
    ...(added === 0 ? [] : [task((writer) => writer.context.workbook.tables.getItem(table).resize(writer.range(sheet, whole)), 4)]),
    // Inserted rows are blank; others are looked at once more by the request that writes them.
    insert === 0 ? { ...write, fills: { sheet, areas: constants } } : write,
  ];
}

/** The columns of the area that get constants: formulas may stand in the others. */
function constantsIn(area: Area, cells: AddedRows["cells"]): Area[] {
  const columns = (cells[0] ?? []).flatMap((_, index) => (cells.some((line) => line[index] !== null) ? [area.left + index] : []));
  return numberRuns(columns).map((run) => ({ ...area, left: run[0], right: lastOf(run) }));
}

/** The header is known again by its hidden name, which comes last. */
export function columnTasks(added: AddedColumn, isNamed: boolean): Task[] {
  const { sheet, top, column, name } = added;
  const cell = { top, bottom: top, left: column, right: column };
  return [...insertColumnTasks(added), setNameTask(name, referenceTo(sheet, cell), isNamed)];
}

/** Keys and numbers of members who were typed below the list, and the days that the form gives where none are typed. */
export function keyTasks({ content, place }: FoundTable, newcomers: readonly Newcomer[]): Task[] {
  return newcomers.flatMap(({ row, key, no, from, to }) =>
    row === null
      ? []
      : ([["key", textCell(key)], ["no", no], ["from", from], ["to", to]] as const).flatMap(([id, value]): Task[] => {
          const column = place.columns.get(id)?.column;
          if (value === null || column === undefined || (content.rows[row]?.[column - content.left] ?? "") !== "") return [];
          const area = { top: content.top + 1 + row, bottom: content.top + 1 + row, left: column, right: column };
          const write = task((writer) => {
            writer.range(content.sheet, area).values = [[value]];
          }, 3);
          return [{ ...write, fills: { sheet: content.sheet, areas: [area] } }];
        }),
  );
}
