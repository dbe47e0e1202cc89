/** Ribbon command "prepare review sheets for print": page layout as the rows are now; then the review is shown. */
import { noteTexts } from "../locales/notes";
import { pageFactsOf, pagesOfQuarter } from "../workbook";
import { deniedLooks, runInExcel } from "./wire/officeErrors";
import { heightTasks } from "./apply/applySheet";
import { pageTasks } from "./apply/pageTasks";
import { readQuarter } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import { refusedLookNotes } from "./notes/refusedLookNotes";
import { looks, sendLooks } from "./wire/looks";
import { task } from "./wire/requests";
import type { CommandOptions, CommandResult } from "./commandResult";

export function prepareReview(options: CommandOptions): Promise<CommandResult> {
  return runInExcel(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const { sheets, tables, mark } = read.quarter;
    const pages = pagesOfQuarter(sheets, tables, pageFactsOf(read.quarter), mark.language);
    const review = sheets.find(({ page }) => page.printsPeople);
    const shown = pages.find(({ id }) => id === review?.id) ?? pages[0];
    const tasks = [
      ...pages.flatMap((page) => [...pageTasks(page), ...looks(page.name, "styles", heightTasks(page.name, page.rowHeights))]),
      ...(shown ? looks(shown.name, "tab", [task((writer) => writer.sheet(shown.name).activate())]) : []),
    ];
    const refused = await sendLooks(context, tasks);
    const denied = await deniedLooks(refused, tasks);
    if (denied) return denied;
    const notes = noteTexts[options.language];
    const lost = refusedLookNotes(refused, "prepareReview", options.language);
    const cut = pages.flatMap(({ name, overlong }) => (overlong.length === 0 ? [] : [notes.textCut({ sheet: name, cells: overlong })]));
    return { code: "prepared", facts: { sheets: pages.length }, details: [...lost, ...cut] };
  });
}
