/** What people typed for a person, metric and week: the corrections of 周进度 and the cells of 周填报, read from a book. */
import { entryInForce, type ActualEntry } from "../../core";
import { entryColumn, type EntryPart } from "../model/owners";
import { metricOf } from "./quarter";
import type { Book, BookRow } from "../model/book";

/** The row of a person and a week is called so. @example slotKey("R01", 3) // "R01|3" */
export function slotKey(repKey: string, week: number): string {
  return `${repKey}|${week}`;
}

/** The number that 周填报 holds for a weekly row; null where it holds none, and where nothing of the kind is typed of such a metric. */
export function enteredFigure(row: BookRow<"weekly">, part: EntryPart, book: Book): number | null {
  if (part !== "value" && metricOf(book, row.text("metricKey")).kind !== "ratio") return null;
  const entry = book.rowsWhere("weekEntry", "id", slotKey(row.text("repKey"), row.number("week") ?? 0))[0];
  return entry?.number(entryColumn[part].id(row.text("metricKey"))) ?? null;
}

/** What was typed over a week in 周进度 itself. */
export function correctionOf(row: BookRow<"weekly">): ActualEntry {
  return { actual: row.get("actual"), numerator: row.get("numerator"), denominator: row.get("denominator") };
}

/** What 周填报 says of the week. */
export function enteredOf(row: BookRow<"weekly">): ActualEntry {
  return { actual: row.number("entryValue"), numerator: row.number("entryNumerator"), denominator: row.number("entryDenominator") };
}

/** The entry that counts for a weekly row. */
export function entryOfRow(row: BookRow<"weekly">, book: Book): ActualEntry {
  return entryInForce(correctionOf(row), enteredOf(row), metricOf(book, row.text("metricKey")));
}
