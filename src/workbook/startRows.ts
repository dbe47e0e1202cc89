/** The rows that a new workbook starts with: what "fixed" columns hold for good, and what "input" columns begin with. */
import { DEFAULT_WORD_LISTS, toSerial, weeksOfPeriod, weightMetric, type Week } from "../core";
import {
  channels,
  dropDowns,
  processItems,
  riskTypes,
  schemaVersion,
  stages,
  supportDepartments,
  teamKey,
  words,
  type CellInput,
  type Language,
  type TableId,
} from "../templates";
import { listColumns } from "./listColumns";
import { kindLabels, directionLabels, ruleLabels, shortWeekLabel, weekLabel } from "./startLabels";
import type { QuarterSetup } from "./setup";

/**
 * Lagging people and metrics that the home sheet lists; more are counted above the list. In every team as many, so that the lights below
 * begin beside the gap between the charts (see planCharts.ts).
 */
const laggingRows = 13;

export type StartRow = Readonly<Record<string, CellInput>>;

/** Values of the named cells of the settings sheet. */
export function startParameters(setup: QuarterSetup, language: Language): Readonly<Record<string, CellInput>> {
  return {
    qb_team: setup.team,
    qb_manager: setup.manager,
    qb_year: setup.period.year,
    qb_quarter: setup.period.quarter,
    qb_periodStart: toSerial(setup.period.first),
    qb_periodEnd: toSerial(setup.period.last),
    qb_todayOverride: setup.asOf === null ? null : toSerial(setup.asOf),
    qb_weekend: setup.calendar.weekend,
    qb_salesMetric: weightMetric(setup.metrics)?.key ?? "",
    qb_language: language,
    qb_schemaVersion: schemaVersion,
  };
}

/** The rows that tables start with; one that is not named starts with none. */
export type StartRows = Readonly<Partial<Record<TableId, readonly StartRow[]>>>;

/** The rows of every table. A growing log starts with none: its blank rows come from its template. */
export function startRows(setup: QuarterSetup, language: Language): Readonly<Record<TableId, readonly StartRow[]>> {
  const weeks = weeksOfPeriod(setup.period, setup.calendar);
  const listed = (entries: readonly Readonly<Record<Language, string>>[]) => entries.map((entry) => ({ label: entry[language] }));
  return {
    targets: targetRows(setup),
    followUps: [],
    review: reviewRows(setup, language),
    weekly: weeklyRows(setup, weeks, language),
    members: setup.members.map((member, index) => ({
      key: member.key,
      name: member.name,
      from: member.from ? toSerial(member.from) : null,
      to: member.to ? toSerial(member.to) : null,
      no: index + 1,
    })),
    metrics: setup.metrics.map((metric) => ({
      key: metric.key,
      id: metric.id,
      name: metric.name,
      unit: metric.unit,
      kind: metric.kind,
      kindLabel: kindLabels[metric.kind][language],
      direction: metric.direction,
      directionLabel: directionLabels[metric.direction][language],
      precision: metric.precision,
    })),
    weeks: weeks.map((week) => ({
      number: week.number,
      label: weekLabel(week, language),
      first: toSerial(week.first),
      last: toSerial(week.last),
      iso: week.isoWeek,
    })),
    holidays: setup.calendar.holidays.map((date) => ({ date: toSerial(date) })),
    workdays: setup.calendar.workdays.map((date) => ({ date: toSerial(date) })),
    rules: ruleRows(setup, language),
    stages: listed(stages).map((row, index) => ({ ...row, no: index + 1 })),
    channels: listed(channels),
    supports: listed(supportDepartments),
    risks: listed(riskTypes),
    causes: causeRows(language),
    words: [...new Set(wordsOf(language))].map((word) => ({ word })),
    visits: DEFAULT_WORD_LISTS[language].visit.map((phrase) => ({ phrase })),
    series: setup.members
      .flatMap((member) =>
        setup.metrics.map((metric) => ({ series: `${member.key}|${metric.key}`, repKey: member.key, metricKey: metric.key })),
      )
      .map((row, index) => ({ ...row, no: index + 1 })),
    trend: weeks.map((week) => ({ week: week.number, label: shortWeekLabel(week), last: toSerial(week.last) })),
    actions: [],
    lights: [teamKey, ...setup.members.map((member) => member.key)].map((repKey) => ({ repKey })),
    lagging: Array.from({ length: laggingRows }, (_, index) => ({ no: index + 1 })),
    team: setup.metrics.map((metric) => ({ series: `${teamKey}|${metric.key}`, metricKey: metric.key })),
  };
}

function targetRows(setup: QuarterSetup): StartRow[] {
  return setup.metrics.map((metric) => ({
    key: metric.key,
    total: metric.target,
    challenge: metric.challenge ?? null,
    sprint: metric.sprint ?? null,
    baseline: metric.baseline ?? null,
    unassigned: metric.unassigned,
    ...Object.fromEntries(setup.members.map((member, index) => [`rep:${member.key}`, metric.repTargets[index] ?? null])),
  }));
}

function weeklyRows(setup: QuarterSetup, weeks: readonly Week[], language: Language): StartRow[] {
  return setup.members.flatMap((member) =>
    setup.metrics.flatMap((metric) =>
      weeks.map((week) => ({
        week: week.number,
        days: weekLabel(week, language),
        id: `${member.key}|${metric.key}|W${String(week.number).padStart(2, "0")}`,
        repKey: member.key,
        metricKey: metric.key,
        series: `${member.key}|${metric.key}`,
        first: toSerial(week.first),
        last: toSerial(week.last),
      })),
    ),
  );
}

function reviewRows(setup: QuarterSetup, language: Language): StartRow[] {
  return [teamKey, ...setup.members.map((member) => member.key)].flatMap((repKey) => [
    ...setup.metrics.map((metric) => ({
      id: `${repKey}|${metric.key}`,
      repKey,
      metricKey: metric.key,
      series: `${repKey}|${metric.key}`,
      item: "metric",
    })),
    ...processItems.map(({ item, id, label }) => ({
      id: `${repKey}|${id}`,
      repKey,
      item,
      itemLabel: label[language],
    })),
  ]);
}

function ruleRows({ rules }: QuarterSetup, language: Language): StartRow[] {
  const switched = (on: boolean) => (on ? words.on : words.off)[language];
  return [
    { id: "lag", ...ruleTexts("lag", language), threshold: rules.lag.threshold, second: rules.lag.weeks, on: switched(rules.lag.on) },
    { id: "light", ...ruleTexts("light", language), threshold: rules.light.green, second: rules.light.amber, on: switched(true) },
    { id: "late-record", ...ruleTexts("late-record", language), threshold: rules.lateRecord.hours, second: null, on: switched(rules.lateRecord.on) },
    { id: "vague", ...ruleTexts("vague", language), threshold: rules.vague.chars, second: null, on: switched(rules.vague.on) },
  ];
}

function ruleTexts(id: keyof typeof ruleLabels, language: Language): { label: string; name: string } {
  const { name, meaning } = ruleLabels[id];
  return { label: name[language], name: meaning[language] };
}

/** Short lists that stand side by side in one table. */
function causeRows(language: Language): StartRow[] {
  const lists = listColumns.flatMap(([name, table, column]) =>
    table === "causes" && name !== "qb_list_members" ? [{ column, entries: dropDowns[name].entries }] : [],
  );
  return Array.from({ length: Math.max(...lists.map(({ entries }) => entries.length)) }, (_, index) =>
    Object.fromEntries(lists.map(({ column, entries }) => [column, entries[index]?.[language] ?? null])),
  );
}

function wordsOf(language: Language): readonly string[] {
  const { amount, date, need, objection, result } = DEFAULT_WORD_LISTS[language];
  return [...amount, ...date, ...need, ...objection, ...result];
}
