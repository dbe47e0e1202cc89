/**
 * Ribbon command "refresh calculations and highlights": one request that reads, one that writes only what is missing: formulas of blank
 * calculated cells, highlights that were cleared, ids of rows. Where highlights are missing, and where rows were typed below a log, one
 * more request reads which. Then the findings of the shared calculation module. Nothing that a person typed is changed.
 */
import { assessQuarter, isoDate } from "../core";
import { schemaVersion } from "../templates";
import { carryOver, quarterInput, repairTable, unreadCells, type TableRepair } from "../workbook";
import { askHighlights, readHighlightRepair } from "./highlightRepair";
import { breathe } from "./breathe";
import { runInExcel } from "./officeErrors";
import { askParameters, parameterRepairs } from "./parameterRepair";
import { readQuarter, unreadable, type QuarterState } from "./readQuarter";
import { sendTasks, task, type Task } from "./requests";
import { keptNotes } from "./keptNotes";
import { carryTask, repairTasks } from "./repairTasks";
import { refreshNotes, type RefreshFindings } from "./refreshNotes";
import { newRowId } from "./rowIds";
import { readRowsBelow } from "./rowsBelow";
import type { CommandOptions, CommandResult } from "./commandResult";

export function refresh(options: CommandOptions): Promise<CommandResult> {
  return runInExcel(async (context) => {
    const read = await readQuarter(context, (own) => ({ highlights: askHighlights(own), parameters: askParameters(own) }));
    if (!("quarter" in read)) return unreadable(read, options.language);
    const { asked } = read;
    const highlights = await readHighlightRepair(context, asked.highlights, read.quarter);
    const below = await readRowsBelow(context, read.quarter, options.language);
    const quarter = { ...read.quarter, tables: new Map([...read.quarter.tables, ...below.tables]) };
    const parameters = parameterRepairs(asked.parameters, quarter);
    const repairs: TableRepair[] = [];
    for (const table of quarter.tables.values()) {
      repairs.push(repairTable(table, quarter.places, quarter.mark.language, newRowId));
      await breathe();
    }
    const { rows: carried, waiting } = conclusions(quarter);
    const { kept } = await sendTasks(context, [
      ...below.tasks,
      ...parameters.tasks,
      ...repairs.flatMap(repairTasks),
      ...highlights.tasks,
      ...carried.map(carryTask),
      recalculation,
    ]);
    const typedOver = [
      ...parameters.typedOver,
      ...repairs.flatMap(({ sheet, typedOver: cells }) => cells.map((one) => ({ ...one, sheet }))),
    ];
    const restored = { formulas: parameters.tasks.length + cellsOf(repairs), highlights: highlights.count };
    const result = resultOf(quarter, { typedOver, waiting, restored }, options);
    return { ...result, details: [...keptNotes(kept, options.language), ...below.notes, ...(result.details ?? [])] };
  });
}

/** Calculated cells that get their formula back. */
function cellsOf(repairs: readonly TableRepair[]): number {
  const areas = repairs.flatMap(({ formulas }) => formulas.map(({ area }) => area));
  return areas.reduce((count, { top, bottom, left, right }) => count + (bottom - top + 1) * (right - left + 1), 0);
}

function conclusions({ tables, mark }: QuarterState): ReturnType<typeof carryOver> {
  const review = tables.get("review");
  const actions = tables.get("actions");
  return review && actions ? carryOver(review, actions, mark.language) : { rows: [], waiting: 0 };
}

const recalculation: Task = task(({ context }) => context.workbook.application.calculate("Recalculate"), 1);

interface Findings {
  readonly typedOver: RefreshFindings["typedOver"];
  readonly waiting: number;
  readonly restored: { readonly formulas: number; readonly highlights: number };
}

function resultOf(quarter: QuarterState, { typedOver, waiting, restored }: Findings, options: CommandOptions): CommandResult {
  const { mark, records, named, tables } = quarter;
  const { input, repeated } = quarterInput(records, named, mark.language, isoDate(options.today));
  const report = assessQuarter(input);
  const findings = { typedOver, repeated, waiting, isOlder: mark.schemaVersion < schemaVersion };
  return {
    code: "refreshed",
    facts: { ...restored, lagging: report.lagging.length },
    details: refreshNotes(tables.values(), input, { ...findings, unread: unreadCells(tables) }, options.language),
    report,
  };
}
