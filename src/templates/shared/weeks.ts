/** Pieces of formulas that the visible and the hidden columns of 周进度 and the calculation sheet share. */
import { achievement } from "../../core";
import { metricOf } from "./reading";
import type { Book, BookRow } from "../model/book";

/** Criterion: weekly rows of this row's series. */
export const sameSeries = "qbWeekly[series],[@series]";

/** Criterion: weeks that are over and have an entry. */
export const closedAndTyped = "qbWeekly[typed],1,qbWeekly[closed],1";

/** A figure of the series that a weekly row belongs to. */
export const ofSeries = (column: string) => `INDEX(qbSeries[${column}],[@seriesRow])`;

/** Σ, mean or Σ ÷ Σ, by `kind`, over the weekly rows that meet `conditions`, `count` of them; "" without any. */
export function resultOfWeeks(kind: string, count: string, conditions: string): string {
  const sum = (column: string) => `SUMIFS(qbWeekly[${column}],${conditions})`;
  return (
    `IF(${count}=0,"",IF(${kind}="ratio",IF(${sum("denominator")}<=0,"",${sum("numerator")}/${sum("denominator")}),` +
    `IF(${kind}="average",${sum("value")}/${count},${sum("value")})))`
  );
}

/** Achievement between two columns of a weekly row; the counterpart of `rateOf`. */
export function rateOfWeek(row: BookRow, book: Book, target: string, actual: string): number | null {
  const { direction } = metricOf(book, row.text("metricKey"));
  return achievement({ target: row.number(target), actual: row.number(actual), direction }).rate;
}
