/** Ribbon command "prepare review sheets for print": page layout as the rows are now; then the review is shown. */
import { messages } from "../locales";
import { pagesOfQuarter } from "../workbook";
import { runInExcel } from "./officeErrors";
import { heightTasks } from "./applySheet";
import { pageTasks } from "./pageTasks";
import { readQuarter, unreadable } from "./readQuarter";
import { sendTasks, task } from "./requests";
import type { CommandOptions, CommandResult } from "./commandResult";

export function prepareReview(options: CommandOptions): Promise<CommandResult> {
  return runInExcel(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const { sheets, tables, mark, named } = read.quarter;
    const facts = { team: String(named["qb_team"] ?? ""), period: mark.period };
    const pages = pagesOfQuarter(sheets, tables, facts, mark.language);
    const shown = pages.find(({ id }) => id === "review") ?? pages[0];
    await sendTasks(context, [
      ...pages.flatMap((page) => [...pageTasks(page), ...heightTasks(page.name, page.rowHeights)]),
      ...(shown ? [task((writer) => writer.sheet(shown.name).activate())] : []),
    ]);
    const { notes } = messages(options.language);
    const details = pages.flatMap(({ name, overlong }) => (overlong.length === 0 ? [] : [notes.textCut({ sheet: name, cells: overlong })]));
    return { code: "prepared", facts: { sheets: pages.length }, details };
  });
}
