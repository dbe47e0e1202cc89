/** Light and status of one weekly row, read from a book. */
import { achievement, light, type LightBands } from "../../core";
import { metricOf, onlyRow } from "./reading";
import { lightBandsIn } from "./ruleReading";
import type { Book, BookRow } from "../model/book";

/** The bands of the light rule, as set in the workbook. */
export function bandsOf(book: Book): LightBands {
  return lightBandsIn(book.named);
}

/** The word of a week's own light; null without a value. */
export function weekLight(row: BookRow, book: Book): string | null {
  const { direction } = metricOf(book, row.text("metricKey"));
  const result = light(achievement({ target: row.number("plan"), actual: row.number("value"), direction }), bandsOf(book));
  return result === null ? null : book.word(result);
}

/** 状态 of a weekly row. Evidence comes first: a week that a stub joined bears the rate of both, even if nothing was entered in itself. */
export function weekStatus(row: BookRow, book: Book): string | null {
  const series = onlyRow(book.rowsWhere("series", "series", row.text("series")), "series");
  const lag = series.get("lag");
  const order = row.number("order");
  const isEvidence = lag !== null && order !== null && order <= (series.number("evidence") ?? 0);
  if (isEvidence) return book.word(lag === "lagging" ? "lagging" : "ahead");
  if (row.number("plan") === null) {
    const target = series.number("planTarget");
    const none = target === null || (target === 0 && series.text("direction") === "higher");
    return book.word(none ? "noTarget" : "noWork");
  }
  if (row.number("closed") === 0) return row.number("typed") === 1 ? book.word("running") : null;
  if (row.number("hasData") === 0) return book.word(row.number("typed") === 1 ? "noData" : "notReported");
  return weekLight(row, book);
}
