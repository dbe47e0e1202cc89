/**
 * Gives new members their rows and columns in the quarter that stands (docs/decisions/0016). A hidden name says whose are being made: set
 * before anything else, emptied by the step that comes last, so that the next press completes what broke off. Formulas that name no
 * members, and highlights, are left to the refresh that follows.
 */
import { noteTexts } from "../../locales/notes";
import { schemaVersion } from "../../templates";
import { largestTeam } from "../../core";
import {
  addedColumns,
  addedRows,
  contains,
  grownFormulas,
  growthFormula,
  growthMarkName,
  isBehind,
  isSamePerson,
  listOf,
  listedMembers,
  newcomersOf,
  nextMember,
  type AddedColumn,
  type AddedRows,
  type NewMemberCells,
  type Newcomer,
  type SheetPlan,
  type StandingMemberFormula,
} from "../../workbook";
import { growthTasks, readStandingFormulas } from "./growthDress";
import { readRoom, type Room } from "./growthRoom";
import { columnTasks, keyTasks, rowTasks } from "./growthStructure";
import { readQuarter } from "../read/readQuarter";
import { unreadable } from "../read/missingParts";
import type { QuarterState } from "../read/quarterState";
import { readBack } from "../apply/readBack";
import { mendColumns } from "../repair/mendColumns";
import { isWatched, watchRead } from "../repair/watchColumns";
import { lostFormulaNotes, withoutLost } from "../notes/lostFormulaNotes";
import { refusedLookTasks } from "../apply/markTasks";
import { alteredColumns, alteredNotes } from "../notes/alteredNotes";
import { refusedLookNotes } from "../notes/refusedLookNotes";
import { sendLooks } from "../wire/looks";
import { sendTasks, type Task } from "../wire/requests";
import { resizeSet } from "../wire/requirementSets";
import { keptNotes } from "../notes/keptNotes";
import { linesBySheet } from "../notes/linesBySheet";
import { isNamed, setNameTask } from "../apply/nameTasks";
import type { CommandOptions, CommandResult } from "../commandResult";

export interface Grown {
  /** To be done when all else is: empties the mark. */
  readonly finish: readonly Task[];
  /** Who got rows and columns, then what is kept. */
  readonly notes: readonly string[];
  /** Looks that Excel refused, cells that somebody filled meanwhile and formulas of somebody's own, in words. */
  readonly kept: readonly string[];
}

/** Why members lack something still. */
export interface NotGrown {
  readonly refused: CommandResult;
  /** Rows and columns have come all the same: what was read before them no longer holds. */
  readonly hasWritten: boolean;
}

/** @param added whom the form adds, in the list or not @returns what is in the way, where something is */
export async function growTeam(
  context: Excel.RequestContext,
  quarter: QuarterState,
  options: Pick<CommandOptions, "language">,
  added?: NewMemberCells,
): Promise<Grown | NotGrown> {
  if (quarter.mark.schemaVersion < schemaVersion) return untouched({ code: "olderWorkbook", facts: {} });
  if (isBehind(quarter.mark)) return untouched({ code: "unfinishedSet", facts: {} });
  const newcomers = newcomersWith(quarter, added);
  if (teamSize(quarter, newcomers) > largestTeam) return untouched({ code: "teamFull", facts: { most: largestTeam } });
  if (!Office.context.requirements.isSetSupported("ExcelApi", resizeSet))
    return untouched({ code: "oldExcel", facts: { needed: `ExcelApi ${resizeSet}` } });
  const rows = addedRows(quarter, newcomers);
  const columns = addedColumns(quarter, newcomers);
  const names = newcomers.map(({ name }) => name);
  const notes = noteTexts[options.language];
  if (columns === null) return untouched({ code: "noRoomForMember", facts: { names }, details: [notes.growthColumn()] });
  const room = await readRoom(context, rows, columns, options.language);
  if (room.protectedSheets.length > 0) return untouched({ code: "protected", facts: { place: room.protectedSheets.join(", ") } });
  if (room.blocked.length > 0) return untouched({ code: "noRoomForMember", facts: { names }, details: room.blocked });
  const { kept } = await sendTasks(context, structureTasks(quarter, newcomers, { rows, columns, room }));
  const read = await readQuarter(context);
  if (!("quarter" in read)) return halfMade(unreadable(read, options.language), keptNotes(kept, options.language));
  const keys = newcomers.map(({ key }) => key);
  const standing = await readStandingFormulas(context, read.quarter);
  const formulas = grownFormulas(read.quarter, keys, standing.members);
  const tasks = growthTasks(read.quarter, keys, formulas, standing.head);
  const { places } = read.quarter;
  const rewrites = formulas.flatMap((one) => one.rewrites);
  const [back, watch] = [readBack(rewrites), watchRead({ others: rewrites }, formulaIn(standing.members), places)];
  const dressed = await sendTasks(context, [...tasks.contents, ...watch.after, ...back.tasks]);
  const unlike = back.altered(places);
  const mended = await mendColumns(context, watch, { altered: unlike, kept: dressed.kept, places });
  const keptCells = [
    ...keptNotes([...kept, ...dressed.kept], options.language),
    ...lostFormulaNotes(mended.lost, options.language),
    ...linesBySheet(withoutLost(formulas.flatMap(({ own }) => own), mended.lost, places), notes.ownFormulas),
  ];
  const altered = alteredColumns([...unlike.filter((one) => !isWatched(watch, one)), ...mended.altered], places);
  const changed = altered.length;
  if (changed > 0) return halfMade({ code: "altered", facts: { changed }, details: alteredNotes(altered, "newQuarter", options.language) }, keptCells);
  const refused = await sendLooks(context, tasks.looks);
  const again = refusedLookTasks(namedSheets(read.quarter), refused, read.quarter.names);
  if (again.length > 0) await sendTasks(context, again);
  const remarks = [...refusedLookNotes(refused, "newQuarter", options.language), ...keptCells];
  return {
    finish: [setNameTask(growthMarkName, growthFormula([]), true)],
    notes: [notes.membersGrown({ names }), ...remarks],
    kept: remarks,
  };
}

/** What stands in columns whose formulas name members; "" elsewhere. */
function formulaIn(standing: readonly StandingMemberFormula[]) {
  return (sheet: string, row: number, column: number): string => {
    const cell = { top: row, bottom: row, left: column, right: column };
    const one = standing.find(({ column: { sheet: on, area } }) => on === sheet && contains(area, cell));
    return one?.texts[row - one.column.area.top] ?? "";
  };
}

function untouched(refused: CommandResult): NotGrown {
  return { refused, hasWritten: false };
}

/** @param kept lines about what people typed or wrote themselves */
function halfMade(refused: CommandResult, kept: readonly string[]): NotGrown {
  return { refused: { ...refused, details: [...(refused.details ?? []), ...kept] }, hasWritten: true };
}

/** Our sheets under the names that they have now. */
function namedSheets({ sheets, tables }: QuarterState): Pick<SheetPlan, "id" | "name">[] {
  return sheets.flatMap(({ id, tables: own }) => {
    const name = own.flatMap((table) => tables.get(table.id)?.content.sheet ?? [])[0];
    return name === undefined ? [] : [{ id, name }];
  });
}

/** Those of the list, and whom the form adds; one who stands in the list without days gets the form's. */
function newcomersWith(quarter: QuarterState, added?: NewMemberCells): readonly Newcomer[] {
  const known = newcomersOf(quarter);
  if (!added) return known;
  if (!known.some(({ name }) => isSamePerson(name, added.name))) return [...known, nextMember(quarter, added, known)];
  return known.map((one) => (isSamePerson(one.name, added.name) ? { ...one, from: one.from ?? added.from, to: one.to ?? added.to } : one));
}

function teamSize(quarter: QuarterState, newcomers: readonly Newcomer[]): number {
  return new Set([...listedMembers(quarter).flatMap((row) => row["key"] ?? []), ...newcomers.map(({ key }) => key)]).size;
}

interface Structure {
  readonly rows: readonly AddedRows[];
  readonly columns: readonly AddedColumn[];
  readonly room: Room;
}

function structureTasks({ names, tables }: QuarterState, newcomers: readonly Newcomer[], { rows, columns, room }: Structure): Task[] {
  const list = listOf("member", tables);
  const mark = setNameTask(growthMarkName, growthFormula(newcomers.map(({ key }) => key)), isNamed({ names }, growthMarkName));
  return [
    mark,
    ...(list ? keyTasks(list, newcomers) : []),
    ...rows.flatMap((one) => rowTasks(one, room.inserts.get(one) ?? 0)),
    ...columns.flatMap((column) => columnTasks(column, isNamed({ names }, column.name))),
  ];
}
