/**
 * Makes what a workbook lacks of its quarter: everything in an empty one, else what was deleted or never made because a run broke
 * off. What people typed, moved, renamed or added stays; formulas that an older version wrote into calculated columns, or this one for
 * another set, are replaced. Sheets outside the set are left alone.
 */
import { schemaVersion, weightCell } from "../../templates";
import {
  isBehind,
  newcomersOf,
  parseAddress,
  plannedSheets,
  restorableColumns,
  schemaVersionName,
  type BlockedPart,
  type FoundTable,
  type OwnFormula,
  type QuarterMark,
  type QuarterSetup,
  type SheetRepair,
} from "../../workbook";
import { alteredColumns, type AlteredColumn } from "../notes/alteredNotes";
import { missingFrom } from "../read/missingParts";
import type { QuarterState } from "../read/quarterState";
import { readState, type WorkbookState } from "../read/workbookState";
import { withoutLost } from "../notes/lostFormulaNotes";
import type { LostFormula } from "../repair/mendColumns";
import { weightTask } from "../repair/weightTask";
import type { RefusedLook } from "../wire/looks";
import { sendTasks, type Progress } from "../wire/requests";
import { addColumnsTasks, columnsToAdd, type SheetColumns } from "./addColumns";
import { applyPlan } from "./applyPlan";
import type { SheetBefore } from "./sheetWorks";
import { formulaChanges, type FormulaChanges } from "./formulaChanges";
import { isUndressed } from "./markTasks";
import type { MarkedSheet } from "./markedSheet";
import { lookAtQuarter, markedSheetsOf, type QuarterAtHand } from "./lookAtQuarter";

export interface Completion {
  /** Sheets, tables, columns and named cells that were made or finished. */
  readonly added: number;
  /** Columns whose formulas were replaced, or that are calculated and were typed into before. */
  readonly rewritten: number;
  /** The workbook bears this version's number from here on. */
  readonly isUpgraded: boolean;
  /** Sheets among those that were made that people see. */
  readonly sheets: number;
  /** Tables that lack columns for which they have no room, or which this Excel cannot add. */
  readonly narrow: readonly FoundTable[];
  /** Deleted parts whose place other content has taken: then nothing was changed. */
  readonly blocked: SheetRepair["blocked"];
  /** The list of members holds some who have no rows in what stood. */
  readonly hasNewcomers: boolean;
  /** Everything has been brought to another set. */
  readonly hasNewSet: boolean;
  /** Formulas of somebody's own in calculated columns that were brought up to date: they stay. */
  readonly own: readonly OwnFormula[];
  /** Cells that somebody filled while we wrote; they hold what that person typed. */
  readonly filledMeanwhile: readonly string[];
  /** Looks that Excel refused; the next press tries them again. */
  readonly refusedLooks: readonly RefusedLook[];
  /** Formulas of somebody's own that Excel wrote over and did not keep. */
  readonly lost: readonly LostFormula[];
  /** Sheets whose looks do not come any more, for people have arranged them otherwise. */
  readonly arranged: readonly string[];
  /** Columns in which Excel wrote something else than it was given; the next press completes their sheets. */
  readonly altered: readonly AlteredColumn[];
  /** Protected sheets that something would have to be written to: then nothing was changed. */
  readonly protectedSheets: readonly string[];
}

interface Request {
  readonly mark: QuarterMark;
  /** The setup for what the workbook itself does not tell. */
  readonly setup: QuarterSetup;
  readonly progress?: Progress;
  /** Tables have got the columns for which there is room. */
  readonly hasColumns?: boolean;
}

/**
 * True when every sheet is finished and has its looks, and every table and name of the plan stands. A name of ours in sight is no lack:
 * some Excel hides names in the request that adds them alone.
 */
export function isComplete(state: WorkbookState, { mark, setup }: Request): boolean {
  const marked = markedSheetsOf(state, mark.set);
  const isWhole = (one: MarkedSheet | undefined) =>
    one?.kind === "ready" && one.rebuilt.length + one.adding.length + one.mending.length === 0;
  return (
    plannedSheets(setup, mark.language).every(({ id }) => isWhole(marked.get(id))) &&
    missingFrom(state, mark).length === 0 &&
    !plannedSheets(setup, mark.language).some(({ id }) => isUndressed(state, id))
  );
}

/** Looks at what stands, then makes the rest. */
export async function completeQuarter(context: Excel.RequestContext, state: WorkbookState, request: Request): Promise<Completion> {
  const { mark, progress } = request;
  const quarter = await lookAtQuarter(context, state, mark, request.setup);
  const { parts, plan, contents, marked, found, sheets } = quarter;
  const narrow = [...found.values()].filter((table) => restorableColumns(table).length > 0);
  const columns = request.hasColumns ? [] : columnsToAdd(marked, found, contents, mark.language);
  const blocked = blockedParts(quarter, columns);
  const nothing: Completion = { ...nothingDone, narrow, blocked, hasNewcomers: parts !== null && newcomersOf(parts).length > 0 };
  if (blocked.length > 0) return nothing;
  const changes = await formulaChanges(context, state, mark, quarter);
  const corrected = sheetsOfNames(state, isBehind(mark) ? upgradedCells : []);
  const written = [...sheetsOfChanges(columns, changes), ...sheetsOfRepairs(quarter), ...corrected];
  const protectedSheets = [...new Set(written)].filter((sheet) => contents.get(sheet)?.isProtected === true);
  if (protectedSheets.length > 0) return { ...nothing, protectedSheets };
  if (columns.length > 0) {
    const { kept } = await sendTasks(context, addColumnsTasks(state, columns), progress);
    const completion = await completeQuarter(context, await readState(context), { ...request, hasColumns: true });
    return { ...completion, filledMeanwhile: [...kept, ...completion.filledMeanwhile] };
  }
  // All of an upgrade or of another set or nothing: without a column that has no room some formulas could not be written.
  if (mark.setBefore !== null && narrow.length > 0) return nothing;
  const isBroughtUp = isBehind(mark) && narrow.length === 0;
  const rewrites = narrow.length === 0 ? changes.rewrites : [];
  const replaced = narrow.length === 0 ? [...rewrites, ...changes.defaults] : [];
  const corrections = parts && isBroughtUp ? weightTask(parts) : [];
  const known = { mark, state, before: sheets, isBroughtUp };
  const options = { ...known, rewrites: replaced, turned: changes.turned, corrections, ...(progress && { progress }) };
  const { kept: filledMeanwhile, refused: refusedLooks, altered: unlike, lost, arranged } = await applyPlan(context, plan, options);
  const altered = alteredColumns(unlike, plan.places);
  const done = { ...nothing, ...madeParts(state, quarter, refusedLooks), filledMeanwhile, refusedLooks, altered, lost, arranged };
  const own = withoutLost(changes.own, lost, plan.places);
  return isBroughtUp && altered.length === 0 ? { ...done, ...broughtUp(mark, { ...changes, rewrites, own }) } : done;
}

/** Cells that say of which version a workbook is, or that it may correct. */
const upgradedCells = [schemaVersionName, weightCell];

function sheetsOfChanges(columns: readonly SheetColumns[], { rewrites, defaults, turned }: FormulaChanges): string[] {
  return [...[...columns, ...rewrites, ...defaults].map(({ sheet }) => sheet), ...turned.map(({ part }) => part.name)];
}

/** Finished sheets on which something is put back or mended. */
function sheetsOfRepairs({ plan, sheets }: QuarterAtHand): string[] {
  return plan.sheets.flatMap(({ id, name }) => {
    const before = sheets.get(id);
    return before?.kind === "ready" && before.repair.parts.length + before.repair.formulas.length > 0 ? [name] : [];
  });
}

function sheetsOfNames({ names }: WorkbookState, wanted: readonly string[]): string[] {
  return names.flatMap(({ name, formula }) => (wanted.includes(name) ? (parseAddress(formula)?.sheet ?? []) : []));
}

/** Cells of a column that is about to come are in nobody's way. */
function blockedParts({ sheets }: QuarterAtHand, columns: readonly SheetColumns[]): SheetRepair["blocked"] {
  const coming = columns.flatMap(({ steps }) => steps.map(({ mark }) => mark));
  const isComing = ({ column }: BlockedPart) => coming.some((mark) => mark.table === column?.table && mark.column === column.column);
  return [...sheets.values()].flatMap((one) => (one.kind === "ready" ? one.repair.blocked.filter((part) => !isComing(part)) : []));
}

const nothingDone: Completion = {
  added: 0,
  rewritten: 0,
  sheets: 0,
  isUpgraded: false,
  hasNewSet: false,
  narrow: [],
  blocked: [],
  hasNewcomers: false,
  own: [],
  filledMeanwhile: [],
  refusedLooks: [],
  lost: [],
  arranged: [],
  altered: [],
  protectedSheets: [],
};

/** What was made. */
function madeParts(state: WorkbookState, { plan, sheets }: QuarterAtHand, refused: readonly RefusedLook[]): Pick<Completion, "added" | "sheets"> {
  const dressed = plan.sheets.filter(({ id, name }) => isUndressed(state, id) && !refused.some(({ sheet }) => sheet === name));
  return {
    added: [...sheets.values()].reduce((count, one) => count + addedBy(one), dressed.length),
    sheets: plan.sheets.filter(({ id, hidden }) => !hidden && sheets.get(id)?.kind !== "ready").length,
  };
}

/** What an upgrade or another set changed in columns that stood. */
function broughtUp(mark: QuarterMark, { rewrites, turned, own }: FormulaChanges): Pick<Completion, "rewritten" | "isUpgraded" | "hasNewSet" | "own"> {
  const columns = [...rewrites, ...turned.map(({ part, body }) => ({ sheet: part.name, area: body }))];
  return {
    rewritten: new Set(columns.map(({ sheet, area }) => `${sheet} ${area.left}`)).size,
    isUpgraded: mark.schemaVersion < schemaVersion,
    hasNewSet: mark.setBefore !== null,
    own,
  };
}

/** True when a table lacks columns that could be added. */
export function lacksColumns({ tables }: Pick<QuarterState, "tables">): boolean {
  return [...tables.values()].some((table) => restorableColumns(table).length > 0);
}

/**
 * A sheet counts once; of a finished sheet its tables and the named cells that are not a table's own, and columns of formulas that a press
 * before left unmended.
 */
function addedBy(before: SheetBefore): number {
  if (before.kind !== "ready") return 1;
  if (before.isRedressed) return before.mending.length;
  return countOf(before.repair) + (before.columns?.count ?? 0) + before.mending.length;
}

function countOf({ parts, names }: SheetRepair): number {
  return parts.reduce((count, part) => count + part.tables.length, 0) + names.length;
}
