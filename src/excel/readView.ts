/** What a view of the pane shows, read in one request. Nothing is written. */
import { isoDate } from "../core";
import { quarterView, type QuarterView } from "../workbook";
import { runInExcel } from "./officeErrors";
import { readQuarter, unreadable } from "./readQuarter";
import type { CommandOptions, CommandResult } from "./commandResult";

/** The quarter, or why there is none to show. */
export function readView(options: CommandOptions): Promise<{ readonly view: QuarterView } | CommandResult> {
  return runInExcel(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    return { view: quarterView(read.quarter, isoDate(options.today)) };
  });
}
