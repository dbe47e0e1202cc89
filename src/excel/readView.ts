/** What a view of the pane shows, read in one request. Nothing is written. */
import { isoDate } from "../core";
import type { Shown } from "../templates";
import { quarterView, type QuarterView } from "../workbook";
import { runInExcel } from "./wire/officeErrors";
import { readQuarter, readShown } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import type { CommandOptions, CommandResult } from "./commandResult";

/** @param shown the columns that the view shows, in rows of its own or by what it works out; null for the whole quarter */
export function readView(options: CommandOptions, shown: Shown | null): Promise<{ readonly view: QuarterView } | CommandResult> {
  return runInExcel(async (context) => {
    const read = await (shown ? readShown(context, shown) : readQuarter(context));
    if (!("quarter" in read)) return unreadable(read, options.language);
    return { view: quarterView(read.quarter, isoDate(options.today)) };
  });
}
