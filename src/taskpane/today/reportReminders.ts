/** Weeks that a rep still has to report: one reminder with all weeks, however many metrics are missing. */
import { isWorkingDay } from "../../core";
import type { Language } from "../../locales";
import { todayTexts } from "../../locales/pane/today";
import { entryColumn, slotKey, type BookRow } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";
import type { Reminder } from "./todayModel";

/** On the last working day of a week its figures are asked for from this hour on. */
const deadline = "17:00";

/** Weeks running without a report after which nobody can judge how a person stands. */
const silentWeeks = 2;

/** @param time of the day, "17:05" */
export function reportReminders(view: QuarterView, repKey: string, language: Language, time: string): Reminder[] {
  const rows = view.book.rowsWhere("weekly", "repKey", repKey);
  const late = rows.filter((row) => row.number("missing") === 1);
  const due = rows.filter((row) => row.number("due") === 1 && isAskedFor(row, view, time));
  return [
    ...reminderOf("notReported", late, view, repKey, language),
    ...reminderOf("unknown", newestOf(late.filter((row) => isSilent(row, view))), view, repKey, language),
    ...reminderOf("dueReport", due, view, repKey, language),
  ];
}

/** Before the deadline of the week's last working day nobody is reminded. */
function isAskedFor(row: BookRow<"weekly">, { today, book, settings }: QuarterView, time: string): boolean {
  const isRunning = row.number("closed") === 0;
  return !isRunning || !isWorkingDay(today, settings.calendar) || time >= deadline || book.named("qb_todayOverride") !== null;
}

/** Its metric has not been reported in the newest weeks, and is not known to lag. */
function isSilent(row: BookRow<"weekly">, { book }: QuarterView): boolean {
  return book.rowsWhere("series", "series", row.text("series")).some((one) => one.number("silent") === 1 && one.get("lag") !== "lagging");
}

/** Those of the newest weeks among them. */
function newestOf(rows: readonly BookRow<"weekly">[]): readonly BookRow<"weekly">[] {
  const weeks = weeksOf(rows).slice(-silentWeeks);
  return rows.filter((row) => weeks.includes(row.number("week") ?? 0));
}

function weeksOf(rows: readonly BookRow<"weekly">[]): number[] {
  return [...new Set(rows.map((row) => row.number("week") ?? 0))].sort((one, other) => one - other);
}

function reminderOf(
  rule: "notReported" | "unknown" | "dueReport",
  rows: readonly BookRow<"weekly">[],
  view: QuarterView,
  repKey: string,
  language: Language,
): Reminder[] {
  const weeks = weeksOf(rows);
  const [first] = rows.filter((row) => row.number("week") === weeks[0]);
  if (!first) return [];
  const missing = view.settings.metrics.filter(({ key }) => rows.some((row) => row.get("metricKey") === key));
  return [
    {
      id: `${rule}|${repKey}|${weeks.join(",")}`,
      rule,
      what: todayTexts[language].weeks(weeks),
      evidence: missing.map(({ name }) => name).join(todayTexts[language].comma),
      acts: rule === "unknown" ? "manager" : "rep",
      place: placeOfEntry(view, first),
    },
  ];
}

/** Where the figure is typed: in 周填报, or in 周进度 where the workbook has no such sheet. */
function placeOfEntry(view: QuarterView, row: BookRow<"weekly">): CellPlace | null {
  const metric = row.text("metricKey");
  const isRatio = view.settings.metrics.find(({ key }) => key === metric)?.kind === "ratio";
  if (!view.tables.has("weekEntry")) return placeOfCell(view, "weekly", row.index, isRatio ? "numerator" : "actual");
  const [entry] = view.book.rowsWhere("weekEntry", "id", slotKey(row.text("repKey"), row.number("week") ?? 0));
  return entry ? placeOfCell(view, "weekEntry", entry.index, entryColumn[isRatio ? "numerator" : "value"].id(metric)) : null;
}
