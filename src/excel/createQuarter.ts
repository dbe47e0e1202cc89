/** Ribbon command "new quarterly workbook". On a workbook that holds the quarter already it adds what is missing. */
import { isoDate, quarterPeriod } from "../core";
import { messages, type Language } from "../locales";
import { schemaVersion } from "../templates";
import { defaultSetup, partLabel, readQuarterMark, type QuarterMark, type QuarterSetup, type SheetRepair } from "../workbook";
import { completeQuarter, isComplete, lacksColumns, type Completion } from "./completeQuarter";
import { keptNotes } from "./keptNotes";
import { missingColumnNotes } from "./missingColumnNotes";
import { newerWorkbook } from "./newerWorkbook";
import { runInExcel } from "./officeErrors";
import { stoppableProgress } from "./stoppable";
import { saveSetting } from "./snoozes";
import { setupKey, startSetup } from "./startSetup";
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
    if (held && held.schemaVersion > schemaVersion) return newerWorkbook(held);
    if (isOther && start.isCarried) {
      // Refused once and for all: the next press is about the quarter that the workbook holds.
      await saveSetting(setupKey, null);
      return otherQuarter(held, start.setup);
    }
    const mark = held ?? markOf(start.setup, options);
    const setup = isOther ? setupOfHeld(held) : start.setup;
    const { year, quarter } = mark;
    if (held && held.schemaVersion === schemaVersion && isComplete(state, { mark, setup }) && !(await lacksColumns(context, state, held))) {
      return isOther ? otherQuarter(held, start.setup) : { code: "unchanged", facts: { year, quarter } };
    }
    if (state.structureProtected) return { code: "protectedStructure", facts: {} };
    const completion = await completeQuarter(context, state, { mark, setup, progress: stoppableProgress(options) });
    return resultOf(completion, held, setup, options);
  });
}

function resultOf(
  { added, sheets, narrow, blocked, filledMeanwhile }: Completion,
  held: QuarterMark | null,
  { team, period }: QuarterSetup,
  { language }: CommandOptions,
): CommandResult {
  const lines = [...missingColumnNotes(narrow, language), ...blockedNotes(blocked, language)];
  if (blocked.length > 0 || (held && added === 0 && narrow.length > 0))
    return { code: "noRoom", facts: { missing: lines.length }, details: lines };
  const { year, quarter } = held ?? period;
  const details = [...lines, ...keptNotes(filledMeanwhile, language)];
  if (!held) return { code: "created", facts: { team, year, quarter, sheets }, details };
  return { code: held.schemaVersion < schemaVersion ? "upgraded" : "completed", facts: { year, quarter, added }, details };
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

function blockedNotes(blocked: SheetRepair["blocked"], language: Language): string[] {
  const { notes } = messages(language);
  return blocked.map(({ name, area }) => notes.blockedPart({ name: partLabel(name, language), area }));
}
