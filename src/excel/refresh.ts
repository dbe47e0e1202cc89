/**
 * Ribbon command "refresh calculations and highlights": one request that reads, one that writes only what is missing
 * (formulas of blank calculated cells, ids of rows; rows typed below a log are taken in, after one more read), then the findings of the shared calculation module.
 */
import { assessQuarter, isoDate } from "../core";
import { carryOver, quarterInput, repairTable, textCell, type CarriedRow, type TableRepair } from "../workbook";
import { runInExcel } from "./officeErrors";
import { readQuarter, unreadable, type QuarterState } from "./readQuarter";
import { sendTasks, task, type Task } from "./requests";
import { refreshNotes } from "./refreshNotes";
import { newRowId } from "./rowIds";
import { readRowsBelow } from "./rowsBelow";
import type { CommandOptions, CommandResult } from "./commandResult";

export function refresh(options: CommandOptions): Promise<CommandResult> {
  return runInExcel(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const below = await readRowsBelow(context, read.quarter, options.language);
    const quarter = { ...read.quarter, tables: new Map([...read.quarter.tables, ...below.tables]) };
    const repairs = [...quarter.tables.values()].map((table) =>
      repairTable(table, quarter.places, quarter.mark.language, newRowId),
    );
    const { rows: carried, waiting } = conclusions(quarter);
    await sendTasks(context, [...below.tasks, ...repairs.flatMap(repairTasks), ...carried.flatMap(carryTasks), recalculation]);
    const result = resultOf(quarter, repairs, waiting, options);
    return { ...result, details: [...below.notes, ...(result.details ?? [])] };
  });
}

function conclusions({ tables, mark }: QuarterState): ReturnType<typeof carryOver> {
  const review = tables.get("review");
  const actions = tables.get("actions");
  return review && actions ? carryOver(review, actions, mark.language) : { rows: [], waiting: 0 };
}

function carryTasks({ sheet, row, cells }: CarriedRow): Task[] {
  return cells.map(({ column, value }) =>
    task((writer) => {
      const range = writer.range(sheet, { top: row, bottom: row, left: column, right: column });
      range.values = [[typeof value === "string" ? textCell(value) : value]];
    }, 3, value),
  );
}

const recalculation: Task = task(({ context }) => context.workbook.application.calculate("Recalculate"), 1);

function repairTasks({ sheet, formulas, ids }: TableRepair): Task[] {
  return [
    ...formulas.map(({ area, formula }) =>
      task((writer) => {
        writer.range(sheet, area).formulas = formula as unknown as string[][];
      }, 3, formula),
    ),
    ...ids.map(({ area, ids: texts }) =>
      task((writer) => {
        writer.range(sheet, area).values = texts.map((id) => [id]);
      }, 3, texts),
    ),
  ];
}

function resultOf(quarter: QuarterState, repairs: readonly TableRepair[], waiting: number, options: CommandOptions): CommandResult {
  const { input, repeated } = quarterInput(quarter.records, quarter.named, quarter.mark.language, isoDate(options.today));
  const report = assessQuarter(input);
  return {
    code: "refreshed",
    facts: {
      repaired: repairs.reduce((count, { formulas }) => count + formulas.length, 0),
      lagging: report.lagging.length,
    },
    details: refreshNotes(quarter.tables.values(), { repairs, repeated, waiting }, options.language),
    report,
  };
}
