/** The lag rule on a rep and metric (a series), read from a book. */
import {
  assessLag,
  fromSerial,
  hasReached,
  hasSmallPlan,
  isBelow,
  isCounted,
  judgedUnits,
  lagAlert,
  unitsOf,
  type LagAlert,
  type LagAssessment,
  type LagOptions,
  type LagUnit,
  type LagWeek,
} from "../../core";
import { memberOf, perBook, perBookAndKey, todayOf, weekOf } from "./quarter";
import { lag } from "../rules/lag";
import { ruleOf } from "./ruleOf";
import { seriesEntries, traitsOf } from "./series";
import type { Book, BookRow } from "../model/book";

/** A counted unit with what the lag rule makes of it. */
export interface CountedUnit extends LagUnit {
  readonly week: number;
  readonly members: number;
  readonly below: boolean;
  readonly reached: boolean;
}

function lagOptions(book: Book, series: string): LagOptions {
  const { kind, direction, precision, lagBasis = "week" } = traitsOf(book, series);
  const { threshold, weeks } = ruleOf(book, lag);
  return {
    kind,
    direction,
    integer: kind === "additive" && precision === 0,
    basis: lagBasis,
    rule: { kind: "lag", threshold, weeks },
  };
}

/** The counted units of a series, oldest first. */
export const countedUnits = perBookAndKey((book, series): readonly CountedUnit[] => {
  const options = lagOptions(book, series);
  const counts = (week: LagWeek) => isCounted(week, options.kind);
  const entries = seriesEntries(book, series);
  const units = unitsOf(entries, counts, options);
  const judged = judgedUnits(units, entries, options);
  return units.map((unit, index) => ({
    ...unit,
    week: unit.number,
    members: entries.filter((entry) => entry.unit === unit.number && counts(entry)).length,
    below: isBelow(judged[index]?.rate ?? null, options.rule.threshold),
    reached: hasReached(unit),
  }));
});

/** The counted unit that a weekly row stands for, or null. */
export function unitOfRow(row: BookRow<"weekly">, book: Book): CountedUnit | null {
  return countedUnits(book, row.text("series")).find((unit) => unit.week === row.number("week")) ?? null;
}

/** Weeks below in a row as they stood at the end of `week`. */
export function runAt(book: Book, series: string, week: number): number {
  const units = countedUnits(book, series).filter((unit) => unit.week <= week);
  return units.length - 1 - units.map((unit) => unit.below).lastIndexOf(false);
}

/** The lag rule on every series of a book, each assessed once. */
const assessmentOf = perBookAndKey(
  (book, series): LagAssessment => assessLag(seriesEntries(book, series), lagOptions(book, series)),
);

export const lagOf = perBook((book) => {
  const { weeks } = ruleOf(book, lag);
  const newestUnits = (series: string) => (weeks < 1 ? [] : countedUnits(book, series).slice(-weeks));
  return {
    assess: (series: string): LagAssessment => assessmentOf(book, series),
    counted: (series: string): number => countedUnits(book, series).length,
    newestUnits,
    newest: (series: string) => ({
      plan: newestUnits(series).reduce((sum, unit) => sum + unit.plan, 0),
      actual: newestUnits(series).reduce((sum, unit) => sum + unit.actual, 0),
    }),
  };
});

/** Whether an integer metric plans too little in one of the newest weeks that the lag rule looks at. */
export function smallPlans(row: BookRow<"series">, book: Book): boolean {
  const series = row.text("series");
  const { integer, basis } = lagOptions(book, series);
  return integer && basis === "week" && lagOf(book).newestUnits(series).some(hasSmallPlan);
}

/** What is said of the low weeks of a series today; null where nothing is, or the rule is switched off. */
export function alertOf(row: BookRow<"series">, book: Book): LagAlert {
  if (!ruleOf(book, lag).on) return null;
  const found = lagOf(book).assess(row.text("series"));
  const newest = found.weeks[found.weeks.length - 1];
  return lagAlert(found, {
    member: memberOf(book, row.text("repKey")),
    period: book.period,
    today: fromSerial(todayOf(book)),
    newestEnd: newest === undefined ? null : weekOf(book, newest).last,
  });
}
