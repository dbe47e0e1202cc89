/** The setup that a workbook of ours was made from, read back from its own tables: what people changed since is in it. */
import { dayOfCell, type Member, type Period } from "../../core";
import {
  datesOf,
  membersFrom,
  metricIn,
  namedValues,
  numberOf,
  ownColumn,
  ruleIn,
  settingsOfRules,
  words,
  type CellInput,
  type Language,
  type RecordRow,
  type RuleSettings,
  type TableRecords,
} from "../../templates";
import { isWeekend } from "./weekendPattern";
import type { MetricSetup, QuarterSetup } from "../setup";

export interface WorkbookFacts {
  readonly period: Period;
  readonly language: Language;
  /** Rows of the tables that still stand. */
  readonly records: TableRecords;
  /** Values of the named cells that still stand. */
  readonly named: Readonly<Record<string, CellInput>>;
  /** Reps that have a column in the target table, with its header: who they are when the list of members is gone. */
  readonly targetColumns: readonly { readonly key: string; readonly header: string }[];
}

/**
 * @param base gives whatever no longer stands in the workbook: the setup that the document carries, else the default one
 * @returns a setup whose plan has the rows and columns that the workbook has
 */
export function setupOfWorkbook(facts: WorkbookFacts, base: QuarterSetup): QuarterSetup {
  const { period, records, named, language } = facts;
  const values = namedValues(records, named);
  const members = membersOf(facts, base);
  const asOf = "qb_todayOverride" in named ? dayOfCell(named["qb_todayOverride"]) : base.asOf;
  return {
    period,
    calendar: {
      holidays: records.holidays ? datesOf(records.holidays) : base.calendar.holidays,
      workdays: records.workdays ? datesOf(records.workdays) : base.calendar.workdays,
      weekend: isWeekend(named["qb_weekend"]) ? named["qb_weekend"] : base.calendar.weekend,
    },
    asOf,
    today: asOf ?? base.today,
    team: "qb_team" in named ? String(named["qb_team"] ?? "") : base.team,
    manager: "qb_manager" in named ? String(named["qb_manager"] ?? "") : base.manager,
    memberTitle: "qb_memberTitle" in named ? String(named["qb_memberTitle"] ?? "") : base.memberTitle,
    set: base.set,
    members,
    metrics: metricsOf(facts, members, base),
    rules: rulesOf(values, records.rules ? language : null, base.rules),
  };
}

function membersOf({ records, targetColumns }: WorkbookFacts, base: QuarterSetup): readonly Member[] {
  const leaveOf = (key: string) => base.members.find((member) => member.key === key)?.leave;
  if (records.members) {
    return membersFrom(records).map((member) => {
      const leave = records.leave ? member.leave : leaveOf(member.key);
      return { ...member, name: member.name || member.key, ...(leave && { leave }) };
    });
  }
  if (targetColumns.length === 0) return base.members;
  return targetColumns.map(
    ({ key, header }) => base.members.find((member) => member.key === key && member.name === header) ?? { key, name: header },
  );
}

function metricsOf({ records, language }: WorkbookFacts, members: readonly Member[], base: QuarterSetup): readonly MetricSetup[] {
  const rows = records.metrics ?? metricRowsOf(records, base, language);
  return rows.map((row) => {
    const key = String(row["key"]);
    const known = base.metrics.find((metric) => metric.key === key && metric.id === row["id"]);
    const targets = records.targets?.find((target) => target["key"] === key);
    const number = (column: string, otherwise: number | null | undefined) =>
      records.targets ? numberOf(targets?.[column]) : (otherwise ?? null);
    const repTargets = members.map((member, index) => number(ownColumn.member.id(member.key), known?.repTargets[index]));
    return {
      ...metricIn(row, language),
      target: number("total", known?.target),
      challenge: number("challenge", known?.challenge),
      sprint: number("sprint", known?.sprint),
      baseline: number("baseline", known?.baseline),
      repTargets,
      unassigned: number("unassigned", known?.unassigned),
      split: { method: "manual", values: repTargets },
    };
  });
}

/** Without the list of metrics: those of the base, as many as the target table has rows for. */
function metricRowsOf(records: TableRecords, base: QuarterSetup, language: Language): readonly RecordRow[] {
  const rows = base.metrics.map(({ key, id, name, unit, kind, direction, precision, lagBasis = "week" }): RecordRow => ({
    key,
    id,
    name,
    unit,
    kind,
    direction,
    precision,
    lagBasis: lagBasis === "cumulative" ? words.toDate[language] : null,
  }));
  if (!records.targets) return rows;
  return records.targets.map(({ key }) => {
    const known = rows.find((row) => row["key"] === key);
    return known ?? { key: key ?? "", id: key ?? "", name: key ?? "", unit: "", kind: "additive", direction: "higher", precision: 1 };
  });
}

function rulesOf(values: Readonly<Record<string, CellInput>>, language: Language | null, base: RuleSettings): RuleSettings {
  if (language === null) return base;
  return settingsOfRules((rule) => ruleIn(rule, (name) => values[name], language));
}
