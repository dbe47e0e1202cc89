/**
 * Ribbon command "refresh calculations and highlights": one request that reads, one that writes only what is missing: formulas of blank
 * calculated cells, highlights that were cleared, ids of rows. Where highlights are missing, where rows were typed below a log, and where
 * columns hold formulas in some cells only, one more request each reads which; where Excel fills whole columns, three more at most put
 * right what it wrote over. Then the findings of the shared calculation module. Nothing that a person typed is changed. Where the list of
 * members names somebody who has no rows yet, more requests give them rows and columns first (their numbers: test/excel/pace/presses).
 */
import { assessQuarter, isoDate } from "../core";
import { resultText } from "../locales";
import { noteTexts } from "../locales/notes";
import { quarterInput, schemaVersion } from "../templates";
import {
  amountOffers,
  carryOver,
  indexLogs,
  isBehind,
  lookAlikesIn,
  nearChoices,
  newcomersOf,
  repairTable,
  spellingOffers,
  toldCells,
  unreadCells,
  unreadLimits,
  yuanJudge,
  type FormulaPlan,
  type FoundTable,
  type LogIndexPlan,
  type Places,
  type TablePlace,
  type TableRepair,
} from "../workbook";
import { indexesWithRoom } from "./repair/indexRoom";
import { indexMarkTask, indexTasks } from "./repair/indexTasks";
import { resizeSet } from "./wire/requirementSets";
import { askHighlights, readHighlightRepair } from "./repair/highlightRepair";
import { breathe, inTurns } from "./wire/breathe";
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
import { lostFormulaNotes, unwatchedNotes } from "./notes/lostFormulaNotes";
import { mendColumns } from "./repair/mendColumns";
import { watchColumns } from "./repair/watchColumns";
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
  const repaired: { readonly table: FoundTable; readonly repair: TableRepair }[] = [];
  for (const table of quarter.tables.values()) {
    const repair = repairTable(table, quarter.places, quarter.mark.language, newRowId);
    repaired.push({ table, repair: waits ? { ...repair, formulas: [] } : repair });
    await breathe();
  }
  const repairs = repaired.map(({ repair }) => repair);
  const places = lengthened(quarter);
  const watch = await watchColumns(context, repaired, places);
  const { rows: carried, waiting } = carryOver(quarter.tables, quarter.mark.language);
  const indexes = waits ? [] : await indexesWithRoom(context, await indexesToWrite(quarter), quarter.cells);
  const ofRepairs = repairs.flatMap(({ sheet, formulas }) => formulas.map((one): Written => ({ ...one, sheet })));
  const ofIndexes = indexes.flatMap(({ formulas }) => formulas);
  const back = readBack([...ofRepairs, ...ofIndexes]);
  // An index stands at once where no formula has to be read back before: else Excel would calculate a long log twice.
  const marks = { tasks: indexes.map(indexMarkTask), areAtOnce: ofRepairs.length + ofIndexes.length === 0 };
  const contents = [
    ...below.tasks,
    ...parameters.tasks,
    ...weightTask(quarter),
    ...repairs.flatMap(repairTasks),
    ...carried.map(carryTask),
    ...indexes.flatMap(indexTasks),
    ...(marks.areAtOnce ? marks.tasks : []),
    ...watch.after,
    ...back.tasks,
  ];
  const { kept } = await sendTasks(context, contents);
  const { altered, lost } = await mendColumns(context, watch, { altered: back.altered(places), kept, places });
  const refused = await sendLooks(context, highlights.tasks);
  const denied = contents.length === 0 ? await deniedLooks(refused, highlights.tasks) : null;
  if (denied) return denied;
  // These say that an index stands, and, after a run that may have broken off, that all is done.
  const last = altered.length === 0 ? [...(marks.areAtOnce ? [] : marks.tasks), ...(besides.tasks ?? [])] : [];
  if (last.length > 0) await sendTasks(context, last);
  const putBack = Math.max(0, highlights.count - refused.reduce((count, { left }) => count + left, 0));
  const restoredLooks = putBack === 0 && refused.length > 0 ? null : putBack;
  const typedOver = [
    ...parameters.typedOver,
    ...repairs.flatMap(({ sheet, typedOver: cells }) => cells.map((one) => ({ ...one, sheet }))),
  ];
  const filled = cellsOf(repairs.flatMap(({ formulas }) => formulas)) - cellsOf(altered.filter((one) => !ofIndexes.includes(one)));
  const restored = { formulas: waits ? null : parameters.tasks.length + filled, highlights: restoredLooks };
  const result = await resultOf(quarter, { typedOver, waiting, restored }, options);
  const { language } = options;
  const ofWriting = [
    ...alteredNotes(alteredColumns(altered, places), "refreshWorkbook", language),
    ...lostFormulaNotes(lost, language),
    ...unwatchedNotes(watch.unwatched, language),
    ...keptNotes(kept, language),
    ...below.notes,
    ...refusedLookNotes(refused, "refreshWorkbook", language),
  ];
  return { ...result, details: [...(besides.notes ?? []), ...ofWriting, ...(result.details ?? [])], ofWriting };
}

/** The indexes that long logs lack. */
function indexesToWrite(quarter: QuarterState): Promise<readonly LogIndexPlan[]> {
  const { mark: { period, language }, sheets, tables, places, values, records, named } = quarter;
  const source = { language, period, sheets, tables: records, named };
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", resizeSet);
  return inTurns(indexLogs({ tables, places, values, source }, canResize));
}

/** Where tables stand, with the rows that have come to them. */
function lengthened({ places, tables }: QuarterState): Places {
  const rowsOf = ({ id, rows }: TablePlace): number => tables.get(id)?.content.rows.length ?? rows;
  return { tables: new Map([...places.tables].map(([id, place]) => [id, { ...place, rows: rowsOf(place) }])) };
}

/** Calculated cells that get a formula. */
function cellsOf(formulas: readonly FormulaPlan[]): number {
  return formulas.reduce((count, { area: { top, bottom, left, right } }) => count + (bottom - top + 1) * (right - left + 1), 0);
}

interface Findings {
  readonly typedOver: RefreshFindings["typedOver"];
  readonly waiting: number;
  readonly restored: { readonly formulas: number | null; readonly highlights: number | null };
}

async function resultOf(quarter: QuarterState, found: Findings, options: CommandOptions): Promise<CommandResult> {
  await breathe();
  const { typedOver, waiting, restored } = found;
  const { mark, records, named, tables } = quarter;
  const { input, repeated } = quarterInput(records, named, mark, isoDate(options.today));
  await breathe();
  const report = assessQuarter(input);
  await breathe();
  const limits = unreadLimits(tables, mark.language, options.language);
  const isOlder = mark.schemaVersion < schemaVersion;
  const names = { lookAlikes: lookAlikesIn(tables), near: nearChoices(tables) };
  await breathe();
  const cells = { unread: unreadCells(tables, mark.period, yuanJudge(quarter)), told: toldCells(tables) };
  await breathe();
  const findings = { ...names, ...cells, typedOver, limits, repeated, waiting, isOlder, isChangingSet: mark.setBefore !== null };
  return {
    code: "refreshed",
    facts: { ...restored, lagging: report.lagging.length },
    details: refreshNotes([...tables.values()], input, findings, options.language),
    report,
    offers: [...spellingOffers(tables, names), ...amountOffers(quarter)],
  };
}
