/** The rows that a new workbook starts with: what "fixed" columns hold for good, and what "input" columns begin with. */
import { DEFAULT_WORD_LISTS, toSerial, weightMetric } from "../core";
import {
  channels,
  dropDowns,
  noTeamColumns,
  riskTypes,
  schemaVersion,
  sheetsOf,
  stages,
  startRowsOf,
  supportDepartments,
  words,
  type CellInput,
  type Language,
  type StartRow,
  type TableId,
} from "../templates";
import { listColumns } from "./listColumns";
import { ruleLabels } from "./startLabels";
import type { QuarterSetup } from "./setup";

export type { StartRow };

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

/** The rows of every table, as its template has them. A growing log starts with none: its blank rows come from its template. */
export function startRows(setup: QuarterSetup, language: Language): Readonly<Record<TableId, readonly StartRow[]>> {
  const tables = sheetsOf(setup.set, noTeamColumns).flatMap((sheet) => sheet.tables);
  const declared = tables.map(({ id, rows }) => [id, rows ? startRowsOf(rows, setup, language) : []] as const);
  const all = Object.fromEntries(declared) as Record<TableId, readonly StartRow[]>;
  return { ...all, ...settingsRows(setup, language) };
}

/** Rules and lists. */
function settingsRows(setup: QuarterSetup, language: Language) {
  const listed = (entries: readonly Readonly<Record<Language, string>>[]) => entries.map((entry) => ({ label: entry[language] }));
  return {
    rules: ruleRows(setup, language),
    stages: listed(stages).map((row, index) => ({ ...row, no: index + 1 })),
    channels: listed(channels),
    supports: listed(supportDepartments),
    risks: listed(riskTypes),
    causes: causeRows(language),
    words: [...new Set(wordsOf(language))].map((word) => ({ word })),
    visits: DEFAULT_WORD_LISTS[language].visit.map((phrase) => ({ phrase })),
  };
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
