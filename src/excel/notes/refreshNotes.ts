/** Lines below the outcome of a refresh: what a person may want to look at. Nothing of it was changed. */
import type { QuarterInput, WeeklyEntry } from "../../core";
import type { Language } from "../../locales";
import { noteTexts, type NoteTexts } from "../../locales/notes";
import { weekTable, type TableId } from "../../templates";
import { linesBySheet, type CellRun } from "./linesBySheet";
import { missingColumnNotes } from "./missingColumnNotes";
import { namesAtOnce, type FoundTable, type LookAlikes, type NearChoice, type ToldCell, type UnreadCell, type UnreadLimit } from "../../workbook";

export interface RefreshFindings {
  /** Calculated cells over which people typed, by sheet; several entries may be of one sheet. */
  readonly typedOver: readonly CellRun[];
  /** Cells that no formula can read as they stand. */
  readonly unread: readonly UnreadCell[];
  /** Cells that ask somebody to look at a row. */
  readonly told: readonly ToldCell[];
  /** Names that count apart and may be the same. */
  readonly lookAlikes: readonly LookAlikes[];
  /** Entries that nearly are in their list. */
  readonly near: readonly NearChoice[];
  /** Thresholds that are not taken as they were typed. */
  readonly limits: readonly UnreadLimit[];
  /** Weekly rows that stand twice. */
  readonly repeated: readonly WeeklyEntry[];
  /** Conclusions of the review that found no blank row in the action list. */
  readonly waiting: number;
  /** An earlier version made the workbook. */
  readonly isOlder: boolean;
  /** A run that was to bring the workbook to another set broke off. */
  readonly isChangingSet: boolean;
}

export function refreshNotes(
  tables: readonly FoundTable[],
  input: Pick<QuarterInput, "members" | "metrics">,
  { typedOver, unread, told, lookAlikes, near, limits, repeated, waiting, isOlder, isChangingSet }: RefreshFindings,
  language: Language,
): string[] {
  const notes = noteTexts[language];
  const nameIn = (rows: readonly { key: string; name: string }[], wanted: string) => rows.find(({ key }) => key === wanted)?.name ?? wanted;
  return [
    ...(isOlder ? [notes.upgradable()] : []),
    ...(isChangingSet && !isOlder ? [notes.unfinishedSet()] : []),
    ...typedOverNotes(typedOver, notes),
    ...unreadNotes(unread, notes),
    ...toldNotes(told, notes),
    ...near.slice(0, namesAtOnce).map((one) => notes.nearChoice({ ...one, row: one.row + 1 })),
    ...(near.length > namesAtOnce ? [notes.moreNear(near.length - namesAtOnce)] : []),
    ...lookAlikes.map(({ groups, ...one }) =>
      notes.lookAlikes({ ...one, count: groups.length, groups: groups.slice(0, namesAtOnce).map(numberedRows) }),
    ),
    ...limits.map(notes.unreadLimit),
    ...missingColumnNotes(tables, language),
    ...(waiting > 0 ? [notes.waitingActions({ ...sheetsOfCarried(tables), count: waiting })] : []),
    ...repeated.map(({ repKey, metricKey, week }) => {
      const [rep, metric] = [nameIn(input.members, repKey), nameIn(input.metrics, metricKey)];
      return notes.repeatedWeek({ sheet: sheetOf(tables, weekTable), rep, metric, week });
    }),
  ];
}

/** From where and into which log conclusions come, as the workbook calls its sheets. */
function sheetsOfCarried(tables: readonly FoundTable[]): { from: string; sheet: string } {
  const log = tables.find(({ template }) => template.carriedFrom);
  return { from: log?.template.carriedFrom ? sheetOf(tables, log.template.carriedFrom.table) : "", sheet: log?.content.sheet ?? "" };
}

function sheetOf(tables: readonly FoundTable[], id: TableId): string {
  return tables.find(({ template }) => template.id === id)?.content.sheet ?? "";
}

/** As Excel numbers them. */
function numberedRows(group: LookAlikes["groups"][number]): LookAlikes["groups"][number] {
  return group.map((one) => ({ ...one, row: one.row + 1 }));
}

function typedOverNotes(typedOver: RefreshFindings["typedOver"], notes: NoteTexts): string[] {
  return linesBySheet(typedOver, notes.typedOver);
}

function unreadNotes(unread: readonly UnreadCell[], notes: NoteTexts): string[] {
  const runsOfKind = (kind: UnreadCell["kind"]) => unreadRuns(unread.filter((one) => one.kind === kind));
  return [
    ...linesBySheet(runsOfKind("error"), notes.errorValues),
    ...linesBySheet(runsOfKind("value"), notes.unreadValues),
    ...linesBySheet(runsOfKind("choice"), notes.unlistedChoices),
    ...linesBySheet(runsOfKind("noDate"), notes.noDates),
    ...linesBySheet(runsOfKind("farDate"), notes.farDates),
    ...linesBySheet(runsOfKind("asYuan"), notes.amountsAsYuan),
    ...linesBySheet(runsOfKind("outOfRange"), notes.noShares),
    ...linesBySheet(runsOfKind("asPercent"), notes.sharesAsPercent),
    ...linesBySheet(runsOfKind("tierOrder"), notes.tiersOutOfOrder),
  ];
}

function toldNotes(told: readonly ToldCell[], notes: NoteTexts): string[] {
  const linesOf = (about: ToldCell["about"], note: NoteTexts["toldRows"]): string[] => {
    const cells = told.filter((one) => one.about === about);
    const words = [...new Set(cells.map(({ said }) => said))];
    return words.flatMap((said) => linesBySheet(unreadRuns(cells.filter((one) => one.said === said)), (facts) => note({ ...facts, said })));
  };
  return [...linesOf("figure", notes.toldFigures), ...linesOf("row", notes.toldRows)];
}

/** Cells below each other in a column as one run. In one pass: a log of 50,000 rows may hold as many such cells. */
function unreadRuns(cells: readonly Omit<UnreadCell, "kind">[]): CellRun[] {
  const runs: { sheet: string; header: string; first: number; last: number }[] = [];
  const newest = new Map<string, (typeof runs)[number]>();
  for (const { sheet, header, row } of cells) {
    const column = JSON.stringify([sheet, header]);
    const above = newest.get(column);
    if (above?.last === row - 1) {
      above.last = row;
      continue;
    }
    const run = { sheet, header, first: row, last: row };
    runs.push(run);
    newest.set(column, run);
  }
  return runs;
}
