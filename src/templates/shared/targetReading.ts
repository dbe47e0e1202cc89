/** What the parts of a target add up to. */
import { teamTarget } from "../../core";
import { metricOf } from "./reading";
import type { Book, BookRow } from "../model/book";

/** 分解合计: reps plus unassigned for additive metrics, else the mean weighted by the sales targets; null without any part. */
export function sumOfParts(row: BookRow, book: Book): number | null {
  const { kind } = metricOf(book, row.text("key"));
  const reps = book
    .rowsWhere("series", "metricKey", row.text("key"))
    .map((series) => ({ target: series.number("target"), salesTarget: series.number("weight") }));
  const total = teamTarget(reps, kind);
  return total !== null && kind === "additive" ? total + (row.number("unassigned") ?? 0) : total;
}
