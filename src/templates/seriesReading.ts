/** What core needs to know of one rep and metric (a series), read from a book. */
import {
  assessLag,
  countActiveDays,
  countWorkingDays,
  cumulativeActual,
  cumulativePlan,
  fromSerial,
  hasData,
  light,
  achievement,
  roundHalfAway,
  roundRate,
  teamActual,
  toSerial,
  unitsOf,
  type LagAssessment,
  type LagOptions,
  type LagUnit,
  type LagWeek,
  type LightBands,
} from "../core";
import { calendarOf, memberOf, metricOf, onlyRow, perBook, periodOf } from "./reading";
import type { Book, BookRow } from "./book";

/** A weekly row as the rules look at it. */
export interface SeriesEntry extends LagWeek {
  /** Something was entered, even if it gives no value (a ratio with a zero denominator). */
  readonly typed: boolean;
  readonly hasData: boolean;
}

/** A counted unit with what the lag rule makes of it. */
export interface CountedUnit extends LagUnit {
  readonly week: number;
  readonly members: number;
  readonly below: boolean;
}

export function numberIn(book: Book, name: string): number {
  const value = book.named(name);
  if (typeof value !== "number") throw new TypeError(`${name} is not a number in this book.`);
  return value;
}

export function bandsOf(book: Book): LightBands {
  return { green: numberIn(book, "qb_light_green"), amber: numberIn(book, "qb_light_amber") };
}

const entriesKept = perBook((_book): Map<string, readonly SeriesEntry[]> => new Map());

/** The weeks of a series, by number. */
export function seriesEntries(book: Book, series: string): readonly SeriesEntry[] {
  return keep(entriesKept(book), series, () =>
    book
      .rowsWhere("weekly", "series", series)
      .map((row) => {
        const entry = {
          actual: row.number("actual"),
          numerator: row.number("numerator"),
          denominator: row.number("denominator"),
        };
        return {
          ...entry,
          week: row.number("week") ?? 0,
          unit: row.number("unit") ?? 0,
          closed: row.number("closed") === 1,
          plan: row.number("plan"),
          typed: row.number("typed") === 1,
          hasData: hasData(entry, traitsOf(book, series).kind),
        };
      })
      .sort((a, b) => a.week - b.week),
  );
}

function traitsOf(book: Book, series: string) {
  return metricOf(book, series.split("|")[1] ?? "");
}

/** Whole weeks of the lag rule; 0 when the cell is cleared or holds text, and then nobody lags. */
function lagWeeks(book: Book): number {
  return Math.floor(numberOrZero(book, "qb_lag_weeks"));
}

function numberOrZero(book: Book, name: string): number {
  const value = book.named(name);
  return typeof value === "number" ? value : 0;
}

function lagOptions(book: Book, series: string): LagOptions {
  const { kind, direction, precision } = traitsOf(book, series);
  return {
    kind,
    direction,
    integer: kind === "additive" && precision === 0,
    rule: { kind: "lag", threshold: numberOrZero(book, "qb_lag_threshold"), weeks: lagWeeks(book) },
  };
}

/** Σ, mean or Σ ÷ Σ of the entries that are wanted; null without any. */
export function cumulativeOf(book: Book, series: string, wanted: (entry: SeriesEntry) => boolean): number | null {
  return cumulativeActual(seriesEntries(book, series).filter(wanted), traitsOf(book, series).kind);
}

const unitsKept = perBook((_book): Map<string, readonly CountedUnit[]> => new Map());

/** The counted units of a series, oldest first. */
export function countedUnits(book: Book, series: string): readonly CountedUnit[] {
  return keep(unitsKept(book), series, () => {
    const options = lagOptions(book, series);
    const isCounted = (week: LagWeek) => week.closed && typeof week.plan === "number" && roundRate(week.plan) > 0 && hasData(week, options.kind);
    const entries = seriesEntries(book, series);
    return unitsOf(entries, isCounted, options).map((unit) => ({
      ...unit,
      week: unit.number,
      members: entries.filter((entry) => entry.unit === unit.number && isCounted(entry)).length,
      below: unit.rate !== null && roundRate(unit.rate) < roundRate(options.rule.threshold),
    }));
  });
}

/** The counted unit that a weekly row stands for, or null. */
export function unitOfRow(row: BookRow, book: Book): CountedUnit | null {
  return countedUnits(book, row.text("series")).find((unit) => unit.week === row.number("week")) ?? null;
}

/** Weeks below in a row as they stood at the end of `week`. */
export function runAt(book: Book, series: string, week: number): number {
  const units = countedUnits(book, series).filter((unit) => unit.week <= week);
  return units.length - 1 - units.map((unit) => unit.below).lastIndexOf(false);
}

/** The lag rule on every series of a book, each assessed once. */
export const lagOf = perBook((book) => {
  const assessed = new Map<string, LagAssessment>();
  const newestUnits = (series: string) => (lagWeeks(book) < 1 ? [] : countedUnits(book, series).slice(-lagWeeks(book)));
  return {
    assess: (series: string): LagAssessment =>
      keep(assessed, series, () => assessLag(seriesEntries(book, series), lagOptions(book, series))),
    counted: (series: string): number => countedUnits(book, series).length,
    newestUnits,
    newest: (series: string) => ({
      plan: newestUnits(series).reduce((sum, unit) => sum + unit.plan, 0),
      actual: newestUnits(series).reduce((sum, unit) => sum + unit.actual, 0),
    }),
  };
});

/** 1 when an integer metric plans under 3 in one of the newest weeks that the lag rule looks at. */
export function smallPlans(row: BookRow, book: Book): number {
  const series = row.text("series");
  if (!lagOptions(book, series).integer) return 0;
  return lagOf(book).newestUnits(series).some((unit) => roundRate(unit.plan) < 3) ? 1 : 0;
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

/** Active working days of a rep (null: of the team) from the period's first day to `last` (null: to its end). */
export function activeDaysUntil(repKey: string | null, last: number | null, book: Book): number {
  const period = periodOf(book);
  if (last !== null && last < toSerial(period.first)) return 0;
  const until = last === null ? period.last : fromSerial(last);
  if (repKey === null) return countWorkingDays(period.first, until, calendarOf(book));
  return countActiveDays(memberOf(book, repKey), period.first, until, period, calendarOf(book));
}

/** A cell of A1 as a number; null when blank or text. */
export function targetCell(book: Book, metricKey: string, column: string): number | null {
  return book.rowsWhere("targets", "key", metricKey)[0]?.number(column) ?? null;
}

/** What plans are made of: the target rounded to the plan precision; null when there is none. */
export function plannedTarget(row: BookRow): number | null {
  const target = row.number("target");
  if (target === null || target < 0) return null;
  return row.text("kind") === "additive" ? roundHalfAway(target, row.number("precision") ?? 0) : target;
}

/** Plan to the last closed week, flat for ratios and averages; `days` are all days that carry plan. Null while nothing of a target is planned. */
export function planUntil(row: BookRow, days: number | null): number | null {
  const target = row.number("planTarget");
  if (target === null || row.text("kind") !== "additive" || row.number("target") === 0) return target;
  const plan = cumulativePlan(target, row.number("daysToDate") ?? 0, days ?? 0, row.number("precision") ?? 0);
  return plan > 0 ? plan : null;
}

/** The review's override of a series; null when blank or text. */
export function reviewOverride(book: Book, series: string): number | null {
  return book.rowsWhere("review", "series", series)[0]?.number("override") ?? null;
}

/** Key of the metric whose targets weigh ratios: the sales metric; "" when there is none. */
export function salesMetricKey(book: Book): string {
  return String(book.named("qb_salesMetric") ?? "");
}

/** The team's result from its reps' rows. */
export function teamCumulative(
  book: Book,
  metricKey: string,
  columns: { actual: string; numerator: string; denominator: string },
): number | null {
  const reps = book.rowsWhere("series", "metricKey", metricKey).map((row) => ({
    actual: row.number(columns.actual),
    salesTarget: row.number("weight"),
    ...(row.number("withParts") === 1
      ? { numerator: row.number(columns.numerator), denominator: row.number(columns.denominator) }
      : {}),
  }));
  return teamActual(reps, metricOf(book, metricKey).kind);
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = make();
  kept.set(key, value);
  return value;
}
