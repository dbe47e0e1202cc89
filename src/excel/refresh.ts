/**
 * Ribbon command "refresh calculations and highlights": one request that reads, one that writes only what is missing: formulas of blank
 * calculated cells, highlights that were cleared, ids of rows. Where highlights are missing, and where rows were typed below a log, one
 * more request reads which. Then the findings of the shared calculation module. Nothing that a person typed is changed. Where the list of
 * members names somebody who has no rows yet, some eight requests more give them rows and columns first.
 */
import { assessQuarter, isoDate } from "../core";
import { resultText } from "../locales";
import { noteTexts } from "../locales/notes";
import { quarterInput, schemaVersion } from "../templates";
import { amountOffers, carryOver, isBehind, lookAlikesIn, nearChoices, newcomersOf, repairTable, spellingOffers, toldCells, unreadCells, unreadLimits, yuanJudge, type TableRepair } from "../workbook";
import { askHighlights, readHighlightRepair } from "./repair/highlightRepair";
import { breathe } from "./wire/breathe";
import { growTeam } from "./team/growTeam";
import { deniedLooks, runInExcel } from "./wire/officeErrors";
import { askParameters, parameterRepairs } from "./repair/parameterRepair";
import { readQuarter } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import type { QuarterState } from "./read/quarterState";
import { readBack, type Written } from "./apply/readBack";
import { alteredColumns, alteredNotes } from "./notes/alteredNotes";
import { sendLooks } from "./wire/looks";
import { sendTasks, type Task } from "./wire/requests";
import { keptNotes } from "./notes/keptNotes";
import { carryTask, repairTasks } from "./repair/repairTasks";
import { refusedLookNotes } from "./notes/refusedLookNotes";
import { refreshNotes, type RefreshFindings } from "./notes/refreshNotes";
import { weightTask } from "./repair/weightTask";
import { newRowId } from "./entries/rowIds";
import { readRowsBelow } from "./team/rowsBelow";
import type { CommandOptions, CommandResult } from "./commandResult";

export function refresh(options: CommandOptions): Promise<CommandResult> {
  return runInExcel(async (context) => {
    const read = await readToRefresh(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    if (newcomersOf(read.quarter).length === 0) return repairQuarter(context, read, options);
    const grown = await growTeam(context, read.quarter, options);
    if ("finish" in grown) return refreshQuarter(context, options, { tasks: grown.finish, notes: grown.notes, isThorough: true });
    // Rows and columns that have come have moved what was read: the next press, which reads anew, goes on.
    if (grown.hasWritten) return grown.refused;
    return repairQuarter(context, read, options, { notes: waitingNotes(read.quarter, grown.refused, options.language) });
  });
}

/** Members who stay without rows, and why; nothing was written for them. */
export function waitingNotes(quarter: QuarterState, refusal: CommandResult, language: CommandOptions["language"]): readonly string[] {
  const names = newcomersOf(quarter).map(({ name }) => name);
  return [noteTexts[language].membersWaiting({ names, reason: resultText(refusal, language) }), ...(refusal.details ?? [])];
}

/** What a refresh does beside its own work: tasks that come last and alone, lines that its result tells first. */
interface Besides {
  readonly tasks?: readonly Task[];
  /** A run before this one may have broken off at any step. */
  readonly isThorough?: boolean;
  readonly notes?: readonly string[];
}

/** Reads the quarter and puts back what it lacks. */
export async function refreshQuarter(
  context: Excel.RequestContext,
  options: CommandOptions,
  besides: Besides = {},
): Promise<CommandResult> {
  const read = await readToRefresh(context);
  return "quarter" in read ? repairQuarter(context, read, options, besides) : unreadable(read, options.language);
}

function readToRefresh(context: Excel.RequestContext) {
  return readQuarter(context, (own, sheets) => ({ highlights: askHighlights(own, sheets), parameters: askParameters(own, sheets) }));
}

type Read = Extract<Awaited<ReturnType<typeof readToRefresh>>, { quarter: QuarterState }>;

async function repairQuarter(
  context: Excel.RequestContext,
  read: Read,
  options: CommandOptions,
  besides: Besides = {},
): Promise<CommandResult> {
  const { asked } = read;
  const askedParameters = new Map(asked.flatMap(({ parameters }) => [...parameters]));
  const highlights = await readHighlightRepair(context, asked.flatMap((part) => part.highlights), read.quarter, besides.isThorough);
  const below = await readRowsBelow(context, read.quarter, options.language);
  const quarter = { ...read.quarter, tables: new Map([...read.quarter.tables, ...below.tables]) };
  // Formulas of two versions or sets never stand in one column: a workbook gets its formulas back once it has been brought up to date.
  const waits = isBehind(quarter.mark);
  const parameters = { ...parameterRepairs(askedParameters, quarter), ...(waits && { tasks: [] }) };
  const repairs: TableRepair[] = [];
  for (const table of quarter.tables.values()) {
    const repair = repairTable(table, quarter.places, quarter.mark.language, newRowId);
    repairs.push(waits ? { ...repair, formulas: [] } : repair);
    await breathe();
  }
  const { rows: carried, waiting } = carryOver(quarter.tables, quarter.mark.language);
  const back = readBack(repairs.flatMap(({ sheet, formulas }) => formulas.map((one): Written => ({ ...one, sheet }))));
  const contents = [
    ...below.tasks,
    ...parameters.tasks,
    ...weightTask(quarter),
    ...repairs.flatMap(repairTasks),
    ...carried.map(carryTask),
    ...back.tasks,
  ];
  const { kept } = await sendTasks(context, contents);
  const altered = back.altered(quarter.places);
  const refused = await sendLooks(context, highlights.tasks);
  const denied = contents.length === 0 ? await deniedLooks(refused) : null;
  if (denied) return denied;
  // After a run that may have broken off these say that all is done.
  const last = altered.length === 0 ? (besides.tasks ?? []) : [];
  if (last.length > 0) await sendTasks(context, last);
  const putBack = refused.length > 0 ? 0 : highlights.count;
  const typedOver = [
    ...parameters.typedOver,
    ...repairs.flatMap(({ sheet, typedOver: cells }) => cells.map((one) => ({ ...one, sheet }))),
  ];
  const restored = { formulas: waits ? null : parameters.tasks.length + cellsOf(repairs), highlights: putBack };
  const result = resultOf(quarter, { typedOver, waiting, restored }, options);
  const lost = refusedLookNotes(refused, "refreshWorkbook", options.language);
  const notes = [...(besides.notes ?? []), ...alteredNotes(alteredColumns(altered, quarter.places), "refreshWorkbook", options.language), ...keptNotes(kept, options.language), ...below.notes, ...lost];
  return { ...result, details: [...notes, ...(result.details ?? [])] };
}

/** Calculated cells that get their formula back. */
function cellsOf(repairs: readonly TableRepair[]): number {
  const areas = repairs.flatMap(({ formulas }) => formulas.map(({ area }) => area));
  return areas.reduce((count, { top, bottom, left, right }) => count + (bottom - top + 1) * (right - left + 1), 0);
}

interface Findings {
  readonly typedOver: RefreshFindings["typedOver"];
  readonly waiting: number;
  readonly restored: { readonly formulas: number | null; readonly highlights: number };
}

function resultOf(quarter: QuarterState, { typedOver, waiting, restored }: Findings, options: CommandOptions): CommandResult {
  const { mark, records, named, tables } = quarter;
  const { input, repeated } = quarterInput(records, named, mark, isoDate(options.today));
  const report = assessQuarter(input);
  const limits = unreadLimits(tables, mark.language, options.language);
  const isOlder = mark.schemaVersion < schemaVersion;
  const names = { lookAlikes: lookAlikesIn(tables), near: nearChoices(tables) };
  const cells = { unread: unreadCells(tables, mark.period, yuanJudge(quarter)), told: toldCells(tables) };
  const findings = { ...names, ...cells, typedOver, limits, repeated, waiting, isOlder, isChangingSet: mark.setBefore !== null };
  return {
    code: "refreshed",
    facts: { ...restored, lagging: report.lagging.length },
    details: refreshNotes([...tables.values()], input, findings, options.language),
    report,
    offers: [...spellingOffers(tables, names), ...amountOffers(quarter)],
  };
}
