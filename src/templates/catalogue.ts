/** All sheets, in tab order. Which of them a workbook has: sets.ts. What else a new sheet needs: docs/recipes.md. */
import { actionsSheet } from "./sheets/actions";
import { calculationSheet } from "./sheets/calculation/calculation";
import { followUpsSheet } from "./sheets/followUps/followUps";
import { guideSheet } from "./sheets/guide";
import { homeSheet } from "./sheets/home/home";
import type { MetricColumn } from "./sheets/home/lights";
import { peopleSheet } from "./sheets/people";
import { rulesSheet } from "./sheets/rules/rules";
import { reviewSheet } from "./sheets/review/review";
import { settingsSheet } from "./sheets/settings/settings";
import { targetsSheet } from "./sheets/targets/targets";
import type { RepColumn } from "./sheets/targets/checks";
import { weekEntrySheet } from "./sheets/weekEntry/weekEntry";
import { weeklySheet } from "./sheets/weekly/weekly";
import type { SheetTemplate } from "./model/template";

/**
 * Workbooks say which version made them; it rises when ids of sheets, tables, columns or named cells change, or formulas of calculated
 * columns (test/templates/schemaVersion.test.ts).
 */
export const schemaVersion = 2;

/** Who and what get columns of their own, and what people are called. */
export interface TeamColumns {
  /** What its people are called, in headers and texts; the usual word where absent (locales/memberTitle.ts). */
  readonly memberTitle?: string;
  readonly reps: readonly RepColumn[];
  readonly metrics: readonly MetricColumn[];
}

/** Templates with no columns of their own for reps and metrics: enough to know which tables there are. */
export const noTeamColumns: TeamColumns = { reps: [], metrics: [] };

/** Sheets in tab order; one with columns of reps or metrics is made for the team. */
export type Catalogue = readonly (SheetTemplate | ((team: TeamColumns) => SheetTemplate))[];

/** The product's sheets. */
export const catalogue: Catalogue = [
  ({ metrics }) => homeSheet(metrics),
  ({ reps }) => targetsSheet(reps),
  followUpsSheet,
  ({ metrics }) => weekEntrySheet(metrics),
  reviewSheet,
  actionsSheet,
  weeklySheet,
  settingsSheet,
  rulesSheet,
  peopleSheet,
  guideSheet,
  calculationSheet,
];
