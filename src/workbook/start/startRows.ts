/** The rows that a new workbook starts with: what "fixed" columns hold for good, and what "input" columns begin with. */
import { toSerial, weightMetric, type Period } from "../../core";
import { fiscalYearName, memberTitle } from "../../locales";
import { noTeamColumns, schemaVersion, sheetsOf, startRowsOf, type CellInput, type Language, type StartRow, type TableId } from "../../templates";
import type { QuarterSetup } from "../setup";

export type { StartRow };

/** Values of the named cells of the settings sheet. */
export function startParameters(setup: QuarterSetup, language: Language): Readonly<Record<string, CellInput>> {
  return {
    qb_team: setup.team,
    qb_manager: setup.manager,
    ...yearAndQuarter(setup.period, language),
    qb_periodStart: toSerial(setup.period.first),
    qb_periodEnd: toSerial(setup.period.last),
    qb_todayOverride: setup.asOf === null ? null : toSerial(setup.asOf),
    qb_weekend: setup.calendar.weekend,
    qb_memberTitle: memberTitle(setup.memberTitle, language),
    qb_salesMetric: weightMetric(setup.metrics)?.key ?? "",
    qb_language: language,
    qb_schemaVersion: schemaVersion,
  };
}

/** For people to read: nothing is calculated from the two cells. A month has no quarter. */
function yearAndQuarter({ kind, year, number, fiscalStart }: Period, language: Language): Readonly<Record<"qb_year" | "qb_quarter", CellInput>> {
  return { qb_year: fiscalStart === 1 ? year : fiscalYearName(year, language), qb_quarter: kind === "quarter" ? number : null };
}

/** The rows that tables start with; one that is not named starts with none. */
export type StartRows = Readonly<Partial<Record<TableId, readonly StartRow[]>>>;

/** The rows of every table, as its template has them. A growing log starts with none: its blank rows come from its template. */
export function startRows(setup: QuarterSetup, language: Language): Readonly<Record<TableId, readonly StartRow[]>> {
  const tables = sheetsOf(setup.set, noTeamColumns).flatMap((sheet) => sheet.tables);
  const declared = tables.map(({ id, rows }) => [id, rows ? startRowsOf(rows, setup, language) : []] as const);
  return Object.fromEntries(declared) as Record<TableId, readonly StartRow[]>;
}
