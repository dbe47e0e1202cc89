/** The weeks of a rep and metric (a series) and what they add up to: read from a book, and as formula text. */
import { cumulativeActual, hasData, type LagWeek } from "../../core";
import { blank, cases, countRows, criteria, sumRows, type Criteria } from "../formula/build";
import { teamKey } from "../model/startRows";
import { metricOf, onlyRow, perBookAndKey } from "./quarter";
import type { MetricTraits } from "./records";
import { entryOfRow } from "./weekEntries";
import type { Book, BookRow, ColumnId } from "../model/book";

/** A weekly row as the rules look at it. */
export interface SeriesEntry extends LagWeek {
  /** Something was entered, even if it gives no value (a ratio with a zero denominator). */
  readonly typed: boolean;
  readonly hasData: boolean;
}

/** What the series of a rep (or of the team, by `teamKey`) and a metric is called. @example seriesKey("R01", "M02") // "R01|M02" */
export const seriesKey = (repKey: string, metricKey: string) => `${repKey}|${metricKey}`;

/** The weeks of a series, by number. */
export const seriesEntries = perBookAndKey((book, series): readonly SeriesEntry[] =>
  book
    .rowsWhere("weekly", "series", series)
    .map((row) => {
      const entry = entryOfRow(row, book);
      return {
        actual: null,
        ...entry,
        week: row.number("week") ?? 0,
        unit: row.number("unit") ?? 0,
        closed: row.number("closed") === 1,
        /** Only worked out where a rule asks for it: results rest on no target. */
        get plan() {
          return row.number("plan");
        },
        typed: row.number("typed") === 1,
        hasData: hasData(entry, traitsOf(book, series).kind),
      };
    })
    .sort((a, b) => a.week - b.week),
);

/** The row of a series on the calculation sheet. */
export function seriesRow(book: Book, series: string): BookRow<"series"> {
  return onlyRow(book.rowsWhere("series", "series", series), `series ${series}`);
}

/** The figures of a rep, or of the team by `teamKey`, at a metric; null where the calculation sheet has lost the row. */
export function figuresOf(book: Book, repKey: string, metricKey: string): BookRow<"series" | "team"> | null {
  const series = seriesKey(repKey, metricKey);
  const rows = repKey === teamKey ? book.rowsWhere("team", "series", series) : book.rowsWhere("series", "series", series);
  return rows[0] ?? null;
}

/** Traits of the metric of a series. */
export function traitsOf(book: Book, series: string): MetricTraits {
  return metricOf(book, series.split("|")[1] ?? "");
}

/**
 * Σ, mean or Σ ÷ Σ, by `kind`, over the weekly rows that are wanted, `count` of them; "" without any. Of a ratio the mean where a week has
 * a rate without its parts. Core counterpart: `cumulativeOf`.
 */
export function resultOfWeeks(kind: string, count: string, wanted: Criteria): string {
  const sum = (column: ColumnId<"weekly">) => sumRows("qbWeekly", column, wanted);
  return cases(
    [`${count}=0`, blank],
    [`${kind}="ratio"`, cases(
      [`${countRows("qbWeekly", [...wanted, ["rated", "1"]])}>0`, `AVERAGEIFS(qbWeekly[value],${criteria("qbWeekly", wanted)})`],
      [`${sum("partDenominator")}<=0`, blank],
      `${sum("partNumerator")}/${sum("partDenominator")}`)],
    [`${kind}="average"`, `${sum("value")}/${count}`],
    sum("value"),
  );
}

/** Σ, mean or Σ ÷ Σ of the entries that are wanted; null without any. In a cell: `resultOfWeeks`. */
export function cumulativeOf(book: Book, series: string, wanted: (entry: SeriesEntry) => boolean): number | null {
  return cumulativeActual(seriesEntries(book, series).filter(wanted), traitsOf(book, series).kind);
}
