/** Ribbon command "new quarterly workbook". On a workbook that holds the quarter already it adds what is missing. */
import { isoDate, quarterPeriod } from "../core";
import { messages } from "../locales";
import { schemaVersion } from "../templates";
import { defaultSetup, readQuarterMark, type QuarterMark, type QuarterSetup } from "../workbook";
import { completeQuarter, isComplete } from "./completeQuarter";
import { keptNotes } from "./keptNotes";
import { runInExcel } from "./officeErrors";
import { stoppableProgress } from "./stoppable";
import { startSetup } from "./startSetup";
import { readState } from "./workbookState";
import type { CommandOptions, CommandResult } from "./commandResult";

/** On an empty workbook: one request that reads, one that writes (more when it weighs over 4.5 MB). */
export function createQuarter(options: CommandOptions): Promise<CommandResult> {
  const start = startSetup(options);
  if ("problems" in start) {
    return Promise.resolve({ code: "badSetup", facts: { problems: start.problems.length }, details: start.problems });
  }
  return runInExcel(async (context) => {
    const state = await readState(context);
    const held = readQuarterMark(state.names);
    const isOther = held !== null && !isSameQuarter(held, start.setup);
    if (isOther && start.isCarried) return otherQuarter(held, start.setup);
    const mark = held ?? markOf(start.setup, options);
    const setup = isOther ? setupOfHeld(held) : start.setup;
    const { year, quarter } = mark;
    if (held && isComplete(state, { mark, setup })) {
      return isOther ? otherQuarter(held, start.setup) : { code: "unchanged", facts: { year, quarter } };
    }
    if (state.structureProtected) return { code: "protectedStructure", facts: {} };
    const { added, blocked, kept } = await completeQuarter(context, state, { mark, setup, progress: stoppableProgress(options) });
    if (blocked.length > 0) return noRoom(blocked, options);
    if (!held) return { code: "created", facts: { team: setup.team, year, quarter, sheets: added } };
    return { code: "completed", facts: { year, quarter, added }, details: keptNotes(kept, options.language) };
  });
}

function isSameQuarter(held: QuarterMark, { period }: QuarterSetup): boolean {
  return held.year === period.year && held.quarter === period.quarter;
}

function otherQuarter({ year, quarter }: QuarterMark, { period }: QuarterSetup): CommandResult {
  return { code: "otherQuarter", facts: { year, quarter, wantedYear: period.year, wantedQuarter: period.quarter } };
}

/** Nobody asked for another quarter, time has passed: what is missing is put back for the quarter that the workbook holds. */
function setupOfHeld({ year, quarter, language }: QuarterMark): QuarterSetup {
  return defaultSetup(isoDate(quarterPeriod(year, quarter).first), language);
}

function markOf({ period }: QuarterSetup, { language }: CommandOptions): QuarterMark {
  return { year: period.year, quarter: period.quarter, language, schemaVersion };
}

function noRoom(blocked: readonly string[], { language }: CommandOptions): CommandResult {
  const { notes } = messages(language);
  return { code: "noRoom", facts: { missing: blocked.length }, details: blocked.map((name) => notes.missingPart({ name })) };
}
