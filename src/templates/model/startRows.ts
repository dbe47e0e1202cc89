/**
 * The rows that a table of a new workbook starts with: one for each member, metric, week …, known by their keys, and what stands in its
 * other cells from the start.
 */
import { toSerial, weeksOfPeriod, type Calendar, type IsoDate, type Member, type Period, type QuarterMetric, type Week } from "../../core";
import type { CellInput } from "./book";
import type { Language } from "./language";
import type { RuleSettings } from "../rules/rules";

/** What start rows are made of. */
export interface StartFacts {
  readonly period: Period;
  readonly calendar: Calendar;
  readonly members: readonly Member[];
  readonly metrics: readonly QuarterMetric[];
  readonly rules: RuleSettings;
}

/** What stands in a row from the start, by column. */
export type StartRow = Readonly<Record<string, CellInput>>;

/** Some cells of a row. */
export type StartCells<Id extends string> = Readonly<Partial<Record<Id, CellInput>>>;

/** What a table may have a row for each of. */
export interface Each {
  readonly member: Member;
  /** The team, then its members; the team is null. */
  readonly teamOrMember: Member | null;
  readonly metric: QuarterMetric;
  readonly week: Week;
  readonly holiday: IsoDate;
  readonly workday: IsoDate;
}

/** Columns with the keys of that for which a row stands; the last one changes from row to row. */
export type EachOf<Id extends string> = Readonly<Partial<Record<Id, keyof Each>>>;

/** What else a start row may need to know. */
export interface StartPlace {
  readonly language: Language;
  readonly members: readonly Member[];
  readonly metrics: readonly QuarterMetric[];
  readonly rules: RuleSettings;
  /** From 0; rows of several members are counted through. */
  readonly index: number;
}

export interface StartRows<Id extends string = string> {
  readonly each: EachOf<Id>;
  /** The other cells of one row, or of several that have the same keys. */
  start?(at: Each, place: StartPlace): StartCells<Id> | readonly StartCells<Id>[];
}

/** Rows of the team carry this key in place of a member's. */
export const teamKey = "T";

/**
 * Rows for each member, metric, week …
 * @param each the columns with their keys
 * @param start the other cells of the row, or several rows
 * @example rowsForEach({ repKey: "member", metricKey: "metric" }, ({ member, metric }) => ({ series: `${member.key}|${metric.key}` }))
 */
export function rowsForEach<Id extends string, const E extends EachOf<Id>>(
  each: E & EachOf<Id>,
  start?: (at: Pick<Each, Extract<E[keyof E], keyof Each>>, place: StartPlace) => StartCells<Id> | readonly StartCells<Id>[],
): StartRows<Id> {
  return { each, ...(start && { start }) };
}

/**
 * Rows that are the same for every team, or follow from its rules.
 * @example fixedRows(({ language }) => [{ label: language }])
 */
export function fixedRows<Id extends string>(start: (place: StartPlace) => readonly StartCells<Id>[]): StartRows<Id> {
  return { each: {} as EachOf<Id>, start: (_at, place) => start(place) };
}

type Keyed = { readonly [What in keyof Each]: (facts: StartFacts) => readonly { readonly one: Each[What]; readonly key: CellInput }[] };

const days = (dates: readonly IsoDate[]) => dates.map((one) => ({ one, key: toSerial(one) }));

const keyed: Keyed = {
  member: ({ members }) => members.map((one) => ({ one, key: one.key })),
  teamOrMember: ({ members }) => [null, ...members].map((one) => ({ one, key: one?.key ?? teamKey })),
  metric: ({ metrics }) => metrics.map((one) => ({ one, key: one.key })),
  week: ({ period, calendar }) => weeksOfPeriod(period, calendar).map((one) => ({ one, key: one.number })),
  holiday: ({ calendar }) => days(calendar.holidays),
  workday: ({ calendar }) => days(calendar.workdays),
};

/** The rows that a new workbook for these facts starts with, in their order. */
export function startRowsOf({ each, start }: StartRows, facts: StartFacts, language: Language): readonly StartRow[] {
  const columns = Object.entries(each) as [string, keyof Each][];
  const begun = columns.reduce<readonly { readonly cells: StartRow; readonly at: Partial<Each> }[]>(
    (rows, [column, what]) => {
      const all = keyed[what](facts);
      return rows.flatMap(({ cells, at }) =>
        all.map(({ one, key }) => ({ cells: { ...cells, [column]: key }, at: { ...at, [what]: one } })),
      );
    },
    [{ cells: {}, at: {} }],
  );
  const { members, metrics, rules } = facts;
  return begun.flatMap(({ cells, at }, index) =>
    [start?.(at as Each, { language, members, metrics, rules, index }) ?? {}].flat().map((others) => ({ ...cells, ...others }) as StartRow),
  );
}
