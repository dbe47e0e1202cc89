/** Lines below the outcome of a refresh: what a person may want to look at. Nothing of it was changed. */
import type { QuarterInput, WeeklyEntry } from "../core";
import { messages, type Language, type Messages } from "../locales";
import { linesBySheet, type CellRun } from "./linesBySheet";
import { missingColumnNotes } from "./missingColumnNotes";
import type { FoundTable, UnreadCell, UnreadLimit } from "../workbook";

export interface RefreshFindings {
  /** Calculated cells over which people typed, by sheet; several entries may be of one sheet. */
  readonly typedOver: readonly CellRun[];
  /** Cells that no formula can read. */
  readonly unread: readonly UnreadCell[];
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
  tables: Iterable<FoundTable>,
  input: Pick<QuarterInput, "members" | "metrics">,
  { typedOver, unread, limits, repeated, waiting, isOlder, isChangingSet }: RefreshFindings,
  language: Language,
): string[] {
  const { notes } = messages(language);
  const nameIn = (rows: readonly { key: string; name: string }[], wanted: string) => rows.find(({ key }) => key === wanted)?.name ?? wanted;
  return [
    ...(isOlder ? [notes.upgradable()] : []),
    ...(isChangingSet && !isOlder ? [notes.unfinishedSet()] : []),
    ...typedOverNotes(typedOver, notes),
    ...unreadNotes(unread, notes),
    ...limits.map(notes.unreadLimit),
    ...missingColumnNotes(tables, language),
    ...(waiting > 0 ? [notes.waitingActions({ count: waiting })] : []),
    ...repeated.map(({ repKey, metricKey, week }) =>
      notes.repeatedWeek({ rep: nameIn(input.members, repKey), metric: nameIn(input.metrics, metricKey), week }),
    ),
  ];
}

function typedOverNotes(typedOver: RefreshFindings["typedOver"], notes: Messages["notes"]): string[] {
  return linesBySheet(typedOver, notes.typedOver);
}

function unreadNotes(unread: readonly UnreadCell[], notes: Messages["notes"]): string[] {
  const runsOfKind = (kind: UnreadCell["kind"]) => unreadRuns(unread.filter((one) => one.kind === kind));
  return [...linesBySheet(runsOfKind("value"), notes.unreadValues), ...linesBySheet(runsOfKind("choice"), notes.unlistedChoices)];
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
