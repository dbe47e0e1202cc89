/** One row per metric for the team: target from 目标设定, actual from the reps' rows. */
import { label } from "../../model/language";
import { lookUp } from "../../formula/build";
import { numberOrBlank, workingDays } from "../../formula/fragments";
import { outcome, planTarget, planToDateFormula, teamLight, traits } from "./figures";
import { metricOf, numberIn, todayOf } from "../../shared/reading";
import { activeDaysUntil, planUntil, reviewOverride, targetCell, teamCumulative } from "../../shared/planReading";
import { keyColumn, workingColumn } from "../../model/columns";
import type { TableTemplate } from "../../model/template";

const sameMetric = "qbSeries[metricKey],[@metricKey]";

/** The team's actual from the reps' rows: Σ, Σ ÷ Σ where every rep with data has both parts, else the weighted mean. */
function teamTotal(columns: { has: string; actual: string; weighted: string; numerator: string; denominator: string }): string {
  const sum = (column: string) => `SUMIFS(qbSeries[${column}],${sameMetric})`;
  const parts = (column: string) => `SUMIFS(qbSeries[${column}],${sameMetric},qbSeries[${columns.has}],1)`;
  const withData = `COUNTIFS(${sameMetric},qbSeries[${columns.has}],1)`;
  const weights = `SUMIFS(qbSeries[weight],${sameMetric},qbSeries[${columns.has}],1)`;
  return (
    `IF(${withData}=0,"",IF([@kind]="additive",${sum(columns.actual)},` +
    `IF(AND(COUNTIFS(${sameMetric},qbSeries[${columns.has}],1,qbSeries[withParts],0)=0,${parts(columns.denominator)}>0),` +
    `${parts(columns.numerator)}/${parts(columns.denominator)},` +
    `IF(${weights}=0,${sum(columns.actual)}/${withData},${sum(columns.weighted)}/${weights}))))`
  );
}

const whole = { has: "hasActual", actual: "actual", weighted: "weighted", numerator: "numerator", denominator: "denominator" } as const;
const toDate = {
  has: "hasToDate",
  actual: "actualToDate",
  weighted: "weightedToDate",
  numerator: "numeratorToDate",
  denominator: "denominatorToDate",
} as const;

export const teamTable: TableTemplate = {
  id: "team",
  title: label("团队", "Team"),
  columns: [
    keyColumn("series", "序列", "Series"),
    keyColumn("metricKey", "指标编号", "Metric key"),
    ...traits,
    workingColumn("target", "目标", "Target", "metric",
      `=${numberOrBlank(lookUp("qbTargets", "total", "[@metricKey]"))}`,
      (row, book) => targetCell(book, row.text("metricKey"), "total")),
    planTarget,
    workingColumn("label", "显示名", "Shown as", "general",
      `=${lookUp("qbMetrics", "name", "[@metricKey]")}&""`,
      (row, book) => metricOf(book, row.text("metricKey")).name),
    workingColumn("shownRate", "图表达成率", "Charted rate", "percent",
      "=N(IF(qb_today>qb_periodEnd,[@rate],[@rateToDate]))",
      (row, book) => row.number(todayOf(book) > numberIn(book, "qb_periodEnd") ? "rate" : "rateToDate") ?? 0),
    workingColumn("daysToDate", "至今工作日", "Days to date", "integer",
      `=${workingDays("qb_periodStart", "qb_lastClosed")}`,
      (_row, book) => activeDaysUntil(null, numberIn(book, "qb_lastClosed"), book)),
    workingColumn("weekTotal", "成员合计", "Total of reps", "metric",
      `=${teamTotal(whole)}`,
      (row, book) => teamCumulative(book, row.text("metricKey"), whole)),
    workingColumn("override", "修正", "Override", "metric",
      `=${numberOrBlank(lookUp("qbReview", "override", "[@series]", "series"))}`,
      (row, book) => reviewOverride(book, row.text("series"))),
    workingColumn("actual", "实际", "Actual", "metric",
      '=IF([@override]<>"",[@override],[@weekTotal])',
      (row) => row.number("override") ?? row.number("weekTotal")),
    workingColumn("closedTotal", "至今成员合计", "Reps to date", "metric",
      `=${teamTotal(toDate)}`,
      (row, book) => teamCumulative(book, row.text("metricKey"), toDate)),
    workingColumn("planToDate", "至今计划", "Plan to date", "metric",
      planToDateFormula("qb_workingDays"),
      (row, book) => planUntil(row, numberIn(book, "qb_workingDays"))),
    workingColumn("actualToDate", "至今实际", "Actual to date", "metric",
      '=IF([@override]<>"",[@override],[@closedTotal])',
      (row) => row.number("override") ?? row.number("closedTotal")),
    ...outcome,
    teamLight,
  ],
};
