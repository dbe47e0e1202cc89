/**
 * Ribbon command "new quarterly workbook". On a workbook that holds the quarter already it adds what is missing, and brings it to another
 * set where the setup that the document carries names one.
 */
import { periodCode } from "../core";
import { resultText, type Language } from "../locales";
import { noteTexts } from "../locales/notes";
import { isSameSet, schemaVersion, withOffered, withOfferedOf, type SheetSet } from "../templates";
import { defaultSetup, isBehind, markedSheet, newcomersOf, partLabel, readQuarterMark, type NameState, type QuarterMark, type QuarterSetup, type SheetRepair } from "../workbook";
import { completeQuarter, isComplete, lacksColumns, type Completion } from "./apply/completeQuarter";
import { growTeam, type NotGrown } from "./team/growTeam";
import { alteredNotes } from "./notes/alteredNotes";
import { keptNotes } from "./notes/keptNotes";
import { refusedLookNotes } from "./notes/refusedLookNotes";
import { missingColumnNotes } from "./notes/missingColumnNotes";
import { lostFormulaNotes } from "./notes/lostFormulaNotes";
import { linesBySheet } from "./notes/linesBySheet";
import { newerWorkbook } from "./read/newerWorkbook";
import { runInExcel } from "./wire/officeErrors";
import { readQuarter, readStandingParts } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import type { QuarterState } from "./read/quarterState";
import { refreshQuarter, waitingNotes } from "./refresh";
import { resizeSet } from "./wire/requirementSets";
import { stoppableProgress } from "./wire/stoppable";
import { saveSetting } from "./document/savedSettings";
import { setupKey, startSetup } from "./document/startSetup";
import { readState } from "./read/workbookState";
import type { CommandOptions, CommandResult } from "./commandResult";

interface Additions {
  /** A workbook that stands is to get the sheets that are offered. */
  readonly addsOffered?: boolean;
}

/** On an empty workbook four requests: a read, contents, looks with marks, what pages and charts lack; one more for each further 4.4 MB. */
export function createQuarter(options: CommandOptions & Additions): Promise<CommandResult> {
  const start = startSetup(options);
  if ("problems" in start) {
    return Promise.resolve({ code: "badSetup", facts: { problems: start.problems.length }, details: start.problems });
  }
  return runInExcel(async (context) => {
    const state = await readState(context);
    const held = readQuarterMark(state.names);
    const isOther = held !== null && !isSameQuarter(held, start.setup);
    if (held && held.schemaVersion > schemaVersion) return newerWorkbook;
    if (isOther && start.isCarried && !options.addsOffered) {
      // Refused once and for all: the next press is about the quarter that the workbook holds.
      await saveSetting(setupKey, null);
      return otherQuarter(held, start.setup);
    }
    const mark = held ? withSet(held, isOther ? null : start.set, options) : markOf(start.setup, options);
    const setup = { ...(isOther ? setupOfHeld(held) : start.setup), set: mark.set };
    const { period } = mark;
    const isWhole = held !== null && !isBehind(mark) && isComplete(state, { mark, setup });
    const whole = isWhole ? await readStandingParts(context, state, held) : null;
    if (whole && !lacksColumns(whole)) {
      const added = newcomersOf(whole).length;
      const grown = await completeTeam(context, options, whole);
      if (grown && "refused" in grown) return grown.refused;
      if (grown?.code === "refreshed") return { code: "completed", facts: { period, added }, details: grown.details ?? [] };
      if (grown) return grown;
      return isOther && !options.addsOffered ? otherQuarter(held, start.setup) : { code: "unchanged", facts: { period } };
    }
    if (state.structureProtected) return { code: "protectedStructure", facts: {} };
    const completion = await completeQuarter(context, state, { mark, setup, progress: stoppableProgress(options) });
    const told = { language: options.language, names: state.names };
    const result = withRemarks(resultOf(completion, held, setup, told), start.remarks);
    if (!completion.hasNewcomers || isHeldUp(completion)) return result;
    return withTeam(context, options, result);
  });
}

/** Something has to be seen to before members can get their rows. */
function isHeldUp({ altered, blocked, protectedSheets }: Completion): boolean {
  return altered.length + blocked.length + protectedSheets.length > 0;
}

/** Completes the team of a quarter that stands again, and adds what came of it; where members are left half made, that comes first. */
async function withTeam(context: Excel.RequestContext, options: CommandOptions, result: CommandResult): Promise<CommandResult> {
  const { language } = options;
  const told = result.details ?? [];
  const read = await readQuarter(context);
  if (!("quarter" in read)) return { ...result, details: [...told, resultText(unreadable(read, language), language)] };
  const grown = await completeTeam(context, options, read.quarter);
  if (grown === null) return result;
  if (!("refused" in grown)) {
    const outcome = grown.code === "refreshed" ? [] : [resultText(grown, language)];
    return { ...result, details: [...told, ...outcome, ...(grown.details ?? [])] };
  }
  if (grown.hasWritten) return { ...grown.refused, details: [...(grown.refused.details ?? []), ...told] };
  return { ...result, details: [...told, ...waitingNotes(read.quarter, grown.refused, language)] };
}

/** Members who were typed below the list, or whom a run that broke off left without rows; null where there are none. */
async function completeTeam(
  context: Excel.RequestContext,
  options: CommandOptions,
  quarter: QuarterState,
): Promise<CommandResult | NotGrown | null> {
  if (newcomersOf(quarter).length === 0) return null;
  const grown = await growTeam(context, quarter, options);
  return "finish" in grown ? refreshQuarter(context, options, { tasks: grown.finish, notes: grown.notes, isThorough: true }) : grown;
}

/** In which language something is told, and what the workbook calls its sheets. */
interface Told {
  readonly language: Language;
  readonly names: readonly NameState[];
}

function resultOf(
  completion: Completion,
  held: QuarterMark | null,
  { team, period: wanted }: QuarterSetup,
  { language, names }: Told,
): CommandResult {
  const { added, rewritten, narrow, blocked, own, filledMeanwhile, refusedLooks, lost, arranged, altered, protectedSheets } = completion;
  if (protectedSheets.length > 0) return { code: "protected", facts: { place: protectedSheets.join(", ") } };
  const lines = [...missingColumnNotes(narrow, language), ...blockedNotes(blocked, { language, names })];
  const isOldExcel = !Office.context.requirements.isSetSupported("ExcelApi", resizeSet);
  if (held && held.schemaVersion < schemaVersion && added === 0 && narrow.length > 0 && isOldExcel)
    return { code: "oldExcel", facts: { needed: `ExcelApi ${resizeSet}` }, details: lines };
  if (blocked.length > 0 || (held && added === 0 && narrow.length > 0))
    return { code: "noRoom", facts: { missing: lines.length }, details: lines };
  const period = held?.period ?? wanted;
  const details = [
    ...lines,
    ...ownFormulaNotes(own, language),
    ...lostFormulaNotes(lost, language),
    ...keptNotes(filledMeanwhile, language),
    ...refusedLookNotes(refusedLooks, "newQuarter", language),
    ...(arranged.length > 0 ? [noteTexts[language].looksAreTheirs({ names: arranged })] : []),
  ];
  const written = alteredNotes(altered, "newQuarter", language);
  if (altered.length > 0) return { code: "altered", facts: { changed: altered.length }, details: [...written, ...details] };
  if (!held) return { code: "created", facts: { team, period, sheets: completion.sheets }, details };
  if (completion.isUpgraded) return { code: "upgraded", facts: { period, added, rewritten }, details };
  if (completion.hasNewSet) return { code: "setChanged", facts: { added, rewritten }, details };
  if (added > 0) return { code: "completed", facts: { period, added }, details };
  return { code: refusedLooks.length > 0 ? "looksMissing" : "unchanged", facts: { period }, details };
}

/** A quarter that was made from a setup says what of it should be looked at. */
function withRemarks(result: CommandResult, remarks: readonly string[]): CommandResult {
  return result.code === "created" ? { ...result, details: [...(result.details ?? []), ...remarks] } : result;
}

/**
 * A set that is asked for and that the workbook does not have is marked as under way; null asks for none. Sheets that are offered come only
 * where they are asked for by themselves.
 */
function withSet(held: QuarterMark, asked: SheetSet | null, { addsOffered }: Additions): QuarterMark {
  const named = asked === null ? held.set : withOfferedOf(asked, held.set);
  const set = addsOffered ? withOffered(named) : named;
  if (isSameSet(set, held.set)) return held;
  return { ...held, set, setBefore: held.setBefore ?? held.set };
}

function isSameQuarter(held: QuarterMark, { period }: QuarterSetup): boolean {
  return periodCode(held.period) === periodCode(period);
}

function otherQuarter({ period }: QuarterMark, { period: wanted }: QuarterSetup): CommandResult {
  return { code: "otherQuarter", facts: { period, wanted } };
}

/** Nobody asked for another quarter, time has passed: what is missing is put back for the quarter that the workbook holds. */
function setupOfHeld({ period, language }: QuarterMark): QuarterSetup {
  return defaultSetup(period.first, language, period);
}

function markOf({ period, set }: QuarterSetup, { language }: CommandOptions): QuarterMark {
  return { period, language, schemaVersion, set, setBefore: null };
}

/** Calculated columns in which a person wrote formulas: these stay as they were. */
function ownFormulaNotes(own: Completion["own"], language: Language): string[] {
  return linesBySheet(own, noteTexts[language].ownFormulas);
}

function blockedNotes(blocked: SheetRepair["blocked"], { language, names }: Told): string[] {
  const notes = noteTexts[language];
  return blocked.map(({ name, area }) => notes.blockedPart({ name: partLabel(name, language, (sheet) => markedSheet(names, "sheet", sheet)), area }));
}
