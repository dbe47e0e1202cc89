/**
 * What Refresh offered and a person agreed to: names of one spelling, amounts of one unit. The workbook is read anew; only cells that still
 * hold what was shown are written, and looked at once more by the request that writes them. Formulas are left alone. Twice is once.
 */
import {
  cellAddress, conversions, lastOf, quoteSheet, respellings, runsOf, textCell,
  type AmountOffer, type Area, type Correction, type Corrections, type Run, type SpellingOffer,
} from "../workbook";
import { readQuarter } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import { runInExcel } from "./wire/officeErrors";
import { sendTasks, task, type Task } from "./wire/requests";
import type { QuarterState } from "./read/quarterState";
import type { CommandOptions, CommandResult } from "./commandResult";

export interface Corrected {
  readonly corrected: number;
  /** Cells that hold formulas or something else by now: they stay as they are. */
  readonly left: readonly string[];
  /** So many cells fewer than were shown hold such a text now. */
  readonly gone: number;
}

/** Writes the name that stays into the cells of the other spellings, in all tables where they stand. Two requests. */
export function unifySpelling(offer: SpellingOffer, stays: string, options: CommandOptions): Promise<Corrected | CommandResult> {
  return correct(({ tables }) => respellings(tables, offer, stays), options);
}

/** Writes the amounts of the offer in the unit of their cells. Two requests. */
export function convertAmounts(offer: AmountOffer, options: CommandOptions): Promise<Corrected | CommandResult> {
  return correct(({ tables }) => conversions(tables, offer), options);
}

function correct(find: (quarter: QuarterState) => Corrections, { language }: CommandOptions): Promise<Corrected | CommandResult> {
  return runInExcel<Corrected | CommandResult>(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, language);
    const { cells, left, gone } = find(read.quarter);
    const { kept } = cells.length === 0 ? { kept: [] } : await sendTasks(context, runsOfCells(cells).map(writeTask));
    return { corrected: cells.length - kept.length, left: [...left.map(addressOf), ...kept], gone };
  });
}

/** Cells of a request that are written in one call at most; each is compared with all others of its run. */
const longestRun = 500;

/** Cells below each other. */
function runsOfCells(cells: readonly Correction[]): Run<Correction>[] {
  return runsOf(
    cells.map((cell, index) => ({ cell, index })),
    ({ cell, index }, { cell: above }) =>
      cell.sheet === above.sheet && cell.column === above.column && cell.row === above.row + 1 && index % longestRun !== 0,
  ).map(([first, ...others]) => [first.cell, ...others.map(({ cell }) => cell)]);
}

function writeTask(run: Run<Correction>): Task {
  const [{ sheet, row: top, column }] = run;
  const area: Area = { top, bottom: lastOf(run).row, left: column, right: column };
  const values = run.map(({ now }) => [typeof now === "string" ? textCell(now) : now]);
  const write = task((writer) => {
    writer.range(sheet, area).values = values;
  }, 3, values);
  const held = run.map(({ row, column: at, was }) => ({ row, column: at, value: was }));
  return { ...write, fills: { sheet, areas: [area], held, isTyped: true } };
}

function addressOf({ sheet, row, column }: Pick<Correction, "sheet" | "row" | "column">): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}
