/** What people typed, as the shared calculation module takes it. */
import { dayOfCell, entryInForce, limitInForce, readTarget, type IsoDate, type Member, type Period, type QuarterInput, type QuarterMetric, type ReviewOverride, type WeeklyEntry } from "../../core";
import { entryColumn, ownColumn, type EntryPart } from "../model/owners";
import { teamKey } from "../model/startRows";
import { limitIn, ruleParts, type KeyedCell } from "../rules/ruleCells";
import { rules } from "../rules/rules";
import { datesOf, membersFrom, metricIn, numberOf, type MetricTraits, type RecordRow, type Records, type TableRecords } from "./records";
import { ruleIn, weekendIn } from "./rules";
import { slotKey } from "./weekEntries";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";
import type { Language } from "../model/language";
import type { Shown } from "../formula/tablesBehind";

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

/** What the settings say of a quarter: its days, its people, what is measured and by which rules. */
export type QuarterSettings = Pick<QuarterInput, "period" | "calendar" | "today" | "members" | "rules" | "weightKey"> & {
  readonly metrics: readonly MetricTraits[];
};

/** What `quarterSettings` reads, and the short lists of weeks and stages, by which core looks at every week and every customer. */
export const settingsShown = {
  members: ["key", "name", "from", "to"],
  leave: ["rep", "from", "to"],
  metrics: ["key", "id", "name", "unit", "kind", "direction", "precision", "lagBasis"],
  holidays: ["date"],
  workdays: ["date"],
  weeks: ["number", "first", "last"],
  stages: ["no", "label"],
  rules: ["threshold", "second", "on"],
  thresholds: ["typed", "preset"],
} as const satisfies Shown;

/** Gathers the settings. A cleared pattern of days off counts as Saturday and Sunday. */
export function quarterSettings(
  tables: TableRecords,
  named: Readonly<Record<string, CellInput>>,
  { period, language }: { readonly period: Period; readonly language: Language },
  today: IsoDate,
): QuarterSettings {
  const cell = (name: string) => named[name];
  return {
    period,
    calendar: { holidays: datesOf(tables.holidays), workdays: datesOf(tables.workdays), weekend: weekendIn(cell) },
    today: todayIn(named, today),
    members: membersFrom(tables),
    metrics: (tables.metrics ?? []).map((row) => metricIn(row, language)),
    ...("qb_salesMetric" in named && { weightKey: String(named["qb_salesMetric"] ?? "") }),
    rules: { lag: ruleIn(rules.lag, cell, language), light: ruleIn(rules.light, cell, language) },
  };
}

/** The table whose rows are a person's weeks at a metric; of two for the same week the upper one counts. */
export const weekTable: TableId = "weekly";

/**
 * Gathers the quarter from its tables. Rows whose keys nobody knows any
 * more are left out; of two rows for the same rep, metric and week the one further down is left out and listed in `repeated`.
 */
export function quarterInput(
  tables: TableRecords,
  named: Readonly<Record<string, CellInput>>,
  mark: { readonly period: Period; readonly language: Language },
  today: IsoDate,
): { input: QuarterInput; repeated: readonly WeeklyEntry[] } {
  const settings = quarterSettings(tables, named, mark, today);
  const { members } = settings;
  const metrics = quarterMetrics(tables, mark.language, members);
  const isKnown = (row: { repKey: string | null; metricKey: string }) =>
    (row.repKey === null || members.some((member) => member.key === row.repKey)) &&
    metrics.some((metric) => metric.key === row.metricKey);
  const weeks = new Set((tables.weeks ?? []).map((row) => row["number"]));
  const entryOf = weeklyEntries(tables.weekEntry ?? [], metrics);
  const { first, repeated } = firstOfEach((tables.weekly ?? []).map(entryOf).filter((row) => isKnown(row) && weeks.has(row.week)));
  return {
    input: {
      ...settings,
      metrics,
      weekly: first,
      review: overridesOf(tables.review ?? [], metrics).filter(isKnown),
    },
    repeated,
  };
}

/** The metrics with their targets, and those of the members. */
export function quarterMetrics(tables: TableRecords, language: Language, members: readonly Member[] = []): QuarterMetric[] {
  return (tables.metrics ?? []).map((row) => targetsOf(metricIn(row, language), members, tables.targets ?? []));
}

function targetsOf(traits: MetricTraits, members: readonly Member[], targets: Records): QuarterMetric {
  const target = targets.find((one) => one["key"] === traits.key) ?? {};
  const targetIn = (column: string) => readTarget(target[column], traits);
  return {
    ...traits,
    target: targetIn("total"),
    repTargets: members.map((member) => targetIn(ownColumn.member.id(member.key))),
    unassigned: numberOf(target["unassigned"]),
  };
}

/** The results that were typed over in 结果复盘, as they count. */
function overridesOf(review: Records, metrics: readonly MetricTraits[]): ReviewOverride[] {
  return review.flatMap((row) => {
    const metric = row["item"] === "metric" ? metrics.find(({ key }) => key === row["metricKey"]) : undefined;
    const actual = metric ? readTarget(row["override"], metric) : null;
    if (!metric || actual === null) return [];
    return [{ repKey: row["repKey"] === teamKey ? null : String(row["repKey"]), metricKey: metric.key, actual }];
  });
}

/** Reads the rows of 周进度: the correction that stands there, else what the row of the person and week in 周填报 holds. */
function weeklyEntries(entries: Records, metrics: readonly MetricTraits[]): (row: RecordRow) => WeeklyEntry {
  const bySlot = new Map([...entries].reverse().map((row) => [row["id"], row]));
  const metricOfKey = new Map(metrics.map((metric) => [metric.key, metric]));
  return (row) => {
    const place = { repKey: String(row["repKey"]), metricKey: String(row["metricKey"]), week: numberOf(row["week"]) ?? 0 };
    const metric = metricOfKey.get(place.metricKey);
    if (!metric) return place;
    const entered = bySlot.get(slotKey(place.repKey, place.week)) ?? {};
    const typed = (part: EntryPart) => entered[entryColumn[part].id(metric.key)];
    const entry = { actual: typed("value"), numerator: typed("numerator"), denominator: typed("denominator") };
    return { ...place, ...entryInForce({ actual: row["actual"], numerator: row["numerator"], denominator: row["denominator"] }, entry, metric) };
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
