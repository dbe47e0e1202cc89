/** Lines below the outcome of a refresh: what a person may want to look at. Nothing of it was changed. */
import type { WeeklyEntry } from "../core";
import { messages, type Language } from "../locales";
import type { FoundTable, TableRepair } from "../workbook";

/** Addresses named one by one; more are counted. */
const namedCells = 5;

export interface RefreshFindings {
  readonly repairs: readonly TableRepair[];
  /** Weekly rows that stand twice. */
  readonly repeated: readonly WeeklyEntry[];
  /** Conclusions of the review that found no blank row in the action list. */
  readonly waiting: number;
}

export function refreshNotes(
  tables: Iterable<FoundTable>,
  { repairs, repeated, waiting }: RefreshFindings,
  language: Language,
): string[] {
  const { notes } = messages(language);
  return [
    ...repairs
      .filter(({ typedOver }) => typedOver.length > 0)
      .map(({ sheet, typedOver }) => notes.typedOver({ sheet, count: typedOver.length, cells: shortList(typedOver) })),
    ...[...tables]
      .filter(({ missing }) => missing.length > 0)
      .map(({ content, template, missing }) =>
        notes.missingColumns({
          sheet: content.sheet,
          columns: template.columns.filter(({ id }) => missing.includes(id)).map((column) => column.label[language]).join(", "),
        }),
      ),
    ...(waiting > 0 ? [notes.waitingActions({ count: waiting })] : []),
    ...repeated.map(({ repKey, metricKey, week }) => notes.repeatedWeek({ rep: repKey, metric: metricKey, week })),
  ];
}

function shortList(cells: readonly string[]): string {
  return cells.slice(0, namedCells).join(", ") + (cells.length > namedCells ? " …" : "");
}
