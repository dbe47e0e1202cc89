/** What people typed, as the shared calculation module takes it. */
import { dayOfCell, limitInForce, type IsoDate, type Member, type Period, type QuarterInput, type QuarterMetric, type WeeklyEntry } from "../../core";
import { ownColumn } from "../model/owners";
import { teamKey } from "../model/startRows";
import { limitIn, ruleParts, type KeyedCell } from "../rules/ruleCells";
import { rules } from "../rules/rules";
import { datesOf, memberOf, metricTraitsOf, numberOf, type RecordRow, type Records, type TableRecords } from "./records";
import { ruleIn, weekendIn } from "./rules";
import type { CellInput } from "../model/book";
import type { Language } from "../model/language";

/** Named cells of the settings and, with what is in force, those of the rules. */
export function namedValues(tables: TableRecords, parameters: Readonly<Record<string, CellInput>>): Record<string, CellInput> {
  const cellOf = ({ table, row: id, column }: KeyedCell) => tables[table]?.find((row) => row["id"] === id)?.[column] ?? null;
  const rulesGoBy = ruleParts.map(({ name, limit, typed, preset }) => {
    const cell = cellOf(typed);
    return [name, limit ? limitInForce(cell, limitIn(limit, cellOf(preset))).value : (cell ?? cellOf(preset))] as const;
  });
  return { ...parameters, ...Object.fromEntries(rulesGoBy) };
}

/** The day that the workbook counts as today: the one fixed in its settings, else the given one. */
export function todayIn(named: Readonly<Record<string, CellInput>>, today: IsoDate): IsoDate {
  return dayOfCell(named["qb_todayOverride"]) ?? today;
}

/**
 * Gathers the quarter from its tables. A cleared pattern of days off counts as Saturday and Sunday. Rows whose keys nobody knows any
 * more are left out; of two rows for the same rep, metric and week the one further down is left out and listed in `repeated`.
 */
export function quarterInput(
  tables: TableRecords,
  named: Readonly<Record<string, CellInput>>,
  { period, language }: { readonly period: Period; readonly language: Language },
  today: IsoDate,
): { input: QuarterInput; repeated: readonly WeeklyEntry[] } {
  const members = (tables.members ?? []).map(memberOf);
  const metrics = quarterMetrics(tables, members);
  const isKnown = (row: { repKey: string | null; metricKey: string }) =>
    (row.repKey === null || members.some((member) => member.key === row.repKey)) &&
    metrics.some((metric) => metric.key === row.metricKey);
  const cell = (name: string) => named[name];
  const weeks = new Set((tables.weeks ?? []).map((row) => row["number"]));
  const { first, repeated } = firstOfEach((tables.weekly ?? []).map(weeklyOf).filter((row) => isKnown(row) && weeks.has(row.week)));
  return {
    input: {
      period,
      calendar: { holidays: datesOf(tables.holidays), workdays: datesOf(tables.workdays), weekend: weekendIn(cell) },
      today: todayIn(named, today),
      members,
      metrics,
      rules: {
        lag: ruleIn(rules.lag, cell, language),
        light: ruleIn(rules.light, cell, language),
      },
      weekly: first,
      review: (tables.review ?? [])
        .filter((row) => row["item"] === "metric" && numberOf(row["override"]) !== null)
        .map((row) => ({
          repKey: row["repKey"] === teamKey ? null : String(row["repKey"]),
          metricKey: String(row["metricKey"]),
          actual: numberOf(row["override"]),
        }))
        .filter(isKnown),
    },
    repeated,
  };
}

/** The metrics with their targets, and those of the members. */
export function quarterMetrics(tables: TableRecords, members: readonly Member[] = []): QuarterMetric[] {
  return (tables.metrics ?? []).map((row) => metricOf(row, members, tables.targets ?? []));
}

function metricOf(row: RecordRow, members: readonly Member[], targets: Records): QuarterMetric {
  const target = targets.find((one) => one["key"] === row["key"]) ?? {};
  return {
    ...metricTraitsOf(row),
    target: numberOf(target["total"]),
    repTargets: members.map((member) => numberOf(target[ownColumn.member.id(member.key)])),
    unassigned: numberOf(target["unassigned"]),
  };
}

function weeklyOf(row: RecordRow): WeeklyEntry {
  return {
    repKey: String(row["repKey"]),
    metricKey: String(row["metricKey"]),
    week: numberOf(row["week"]) ?? 0,
    actual: numberOf(row["actual"]),
    numerator: numberOf(row["numerator"]),
    denominator: numberOf(row["denominator"]),
  };
}

function firstOfEach(entries: readonly WeeklyEntry[]): { first: WeeklyEntry[]; repeated: WeeklyEntry[] } {
  const seen = new Set<string>();
  const first: WeeklyEntry[] = [];
  const repeated: WeeklyEntry[] = [];
  for (const entry of entries) {
    const key = `${entry.repKey}|${entry.metricKey}|${entry.week}`;
    (seen.has(key) ? repeated : first).push(entry);
    seen.add(key);
  }
  return { first, repeated };
}
