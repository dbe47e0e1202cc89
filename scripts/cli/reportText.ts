import { documentedFindings, type StandingReport, type WorkbookReport } from "../../src/workbook/report";
import type { QuarterReport } from "../../src/core";
import type { Pressed } from "./page/pressButton";

/** A report as its file holds it. */
export function reportText(report: WorkbookReport | StandingReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The report of a workbook that stood already, from what Refresh told. */
export function standingReport({ told, wire }: Pressed): StandingReport {
  return { ...documentedFindings(told.report as QuarterReport), wire: { refresh: wire } };
}
