/** Ribbon command "new quarterly workbook". On a workbook that holds the quarter already it adds what is missing. */
import { schemaVersion, type SheetId } from "../templates";
import { buildPlan, freeSheetName, markedSheet, readQuarterMark, type QuarterMark, type QuarterSetup, type WorkbookPlan } from "../workbook";
import { applyPlan, type SheetStanding } from "./applyPlan";
import { runInExcel } from "./officeErrors";
import { startSetup } from "./startSetup";
import { readContents, readState, type SheetContent, type WorkbookState } from "./workbookState";
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
    if (held && !isSameQuarter(held, start.setup)) return otherQuarter(held, start.setup);
    if (state.structureProtected) return { code: "protected", facts: { place: "Workbook" } };
    const mark = held ?? markOf(start.setup, options);
    const contents = await readContents(context, sheetsToRead(state, start.setup, mark));
    const { plan, standing } = planFor(start.setup, mark, state, contents);
    const made = await applyPlan(context, plan, { mark, state, standing });
    const { year, quarter } = mark;
    if (!held) return { code: "created", facts: { team: start.setup.team, year, quarter, sheets: made } };
    return made === 0 ? { code: "unchanged", facts: { year, quarter } } : { code: "completed", facts: { year, quarter, added: made } };
  });
}

function isSameQuarter(held: QuarterMark, { period }: QuarterSetup): boolean {
  return held.year === period.year && held.quarter === period.quarter;
}

function otherQuarter({ year, quarter }: QuarterMark, { period }: QuarterSetup): CommandResult {
  return { code: "otherQuarter", facts: { year, quarter, wantedYear: period.year, wantedQuarter: period.quarter } };
}

function markOf({ period }: QuarterSetup, { language }: CommandOptions): QuarterMark {
  return { year: period.year, quarter: period.quarter, language, schemaVersion };
}

/** Sheets that may be unfinished ones of ours: marked but not ready, or of a planned name without a mark. */
function sheetsToRead(state: WorkbookState, setup: QuarterSetup, mark: QuarterMark): string[] {
  return buildPlan(setup, mark.language).sheets.flatMap(({ id, name }) => {
    const marked = presentSheet(state, "sheet", id);
    if (marked !== null) return presentSheet(state, "ready", id) === null ? [marked] : [];
    const same = state.sheets.find((sheet) => sheet.toLowerCase() === name.toLowerCase());
    return same === undefined ? [] : [same];
  });
}

/** The marked sheet, if it stands. */
function presentSheet(state: WorkbookState, mark: "sheet" | "ready", id: SheetId): string | null {
  const sheet = markedSheet(state.names, mark, id);
  return sheet !== null && state.sheets.includes(sheet) ? sheet : null;
}

/**
 * The plan with the names its sheets bear here. A person's own sheet with our name stays: ours becomes "目标设定 (2)".
 * A blank sheet with our name is one whose marking was interrupted: it is taken.
 */
function planFor(
  setup: QuarterSetup,
  mark: QuarterMark,
  state: WorkbookState,
  contents: ReadonlyMap<string, SheetContent>,
): { plan: WorkbookPlan; standing: Map<SheetId, SheetStanding> } {
  const standing = new Map<SheetId, SheetStanding>();
  const sheetNames = new Map<SheetId, string>();
  for (const { id, name } of buildPlan(setup, mark.language).sheets) {
    const marked = presentSheet(state, "sheet", id);
    const same = state.sheets.find((sheet) => sheet.toLowerCase() === name.toLowerCase());
    const taken = same !== undefined && contents.get(same)?.isBlank === true ? same : null;
    const found = marked ?? taken;
    const content = found === null ? undefined : contents.get(found);
    sheetNames.set(id, found ?? freeSheetName(name, state.sheets));
    if (found !== null && presentSheet(state, "ready", id) !== null) standing.set(id, { kind: "ready" });
    else if (content) standing.set(id, { kind: "unfinished", content });
    else standing.set(id, { kind: "absent" });
  }
  return { plan: buildPlan(setup, mark.language, { sheetNames }), standing };
}
