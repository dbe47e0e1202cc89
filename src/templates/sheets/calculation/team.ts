/** One row per metric for the team: target from 目标设定, actual from the reps' rows. */
import { label } from "../../model/language";
import { rowsForEach, teamKey } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { and, blank, cases, countRows, lookUp, sumRows, type Criteria } from "../../formula/build";
import { numberOrBlank, periodIsOver, readableText, workingDays } from "../../formula/fragments";
import { actual, actualToDate, override, planTarget, planToDateFormula, results, teamLight, traits } from "./figures";
import { isPeriodOver, metricOf, numberIn } from "../../reading/quarter";
import { seriesKey } from "../../reading/series";
import { planDaysUntil, planUntil, targetCell, teamCumulative } from "../../reading/plan";
import { key, step } from "../../model/columns";

const ofMetric: Criteria = [["metricKey", "[@metricKey]"]];

/** Columns of the reps' rows: whether there is a result, the result, weighted by the sales target, and its parts. */
interface ResultColumns {
  readonly has: string;
  readonly actual: string;
  readonly weighted: string;
  readonly parts: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** The team's actual from the reps' rows: Σ, Σ ÷ Σ where every rep with data has both parts, else the weighted mean. */
function teamTotal({ has, actual: result, weighted, parts, numerator, denominator }: ResultColumns): string {
  const withResult: Criteria = [...ofMetric, [has, "1"]];
  const reps = countRows("qbSeries", withResult);
  const sum = (column: string) => sumRows("qbSeries", column, ofMetric);
  const sumWithResult = (column: string) => sumRows("qbSeries", column, withResult);
  const allHaveParts = `${countRows("qbSeries", [...withResult, [parts, "0"]])}=0`;
  return cases(
    [`${reps}=0`, blank],
    ['[@kind]="additive"', sum(result)],
    [and(allHaveParts, `${sumWithResult(denominator)}>0`), `${sumWithResult(numerator)}/${sumWithResult(denominator)}`],
    [`${sumWithResult("weight")}=0`, `${sum(result)}/${reps}`],
    `${sum(weighted)}/${sumWithResult("weight")}`,
  );
}

const whole = { has: "hasActual", actual: "actual", weighted: "weighted", parts: "withParts", numerator: "numerator", denominator: "denominator" } as const;
const toDate = {
  has: "hasToDate",
  actual: "actualToDate",
  weighted: "weightedToDate",
  parts: "withPartsToDate",
  numerator: "numeratorToDate",
  denominator: "denominatorToDate",
} as const;

export const teamTable = defineTable("team", {
  title: label("团队", "Team"),
  rows: rowsForEach({ metricKey: "metric" }, ({ metric }) => ({ series: seriesKey(teamKey, metric.key) })),
  columns: [
    key("series", "序列", "Series"),
    key("metricKey", "指标编号", "Metric key"),
    ...traits,
    step("target", "目标", "Target", {
      about: label("目标设定里的团队总目标。", "The team's target on the target sheet."),
      format: "metric",
      formula: `=${numberOrBlank(lookUp("qbTargets", "base", "[@metricKey]"))}`,
      core: (row, book) => targetCell(book, row.text("metricKey"), "base"),
    }),
    planTarget,
    step("label", "显示名", "Shown as", {
      about: label("图表里的指标名称。", "The metric's name in charts."),
      formula: `=${readableText(lookUp("qbMetrics", "name", "[@metricKey]"))}`,
      core: (row, book) => metricOf(book, row.text("metricKey")).name,
    }),
    step("shownRate", "图表达成率", "Charted rate", {
      about: label("图表里的达成率：期内按进度，期后按全期目标。", "The rate in charts: of the plan to date while the period runs, of the whole target after it."),
      format: "percent",
      formula: `=N(IF(${periodIsOver},[@rate],[@rateToDate]))`,
      core: (row, book) => row.number(isPeriodOver(book) ? "rate" : "rateToDate") ?? 0,
    }),
    step("daysToDate", "至今工作日", "Days to date", {
      about: label("到最近已结束的一周为止的工作日。", "Working days up to the last closed week."),
      format: "integer",
      formula: `=${workingDays("qb_periodStart", "qb_lastClosed")}`,
      core: (_row, book) => planDaysUntil(null, numberIn(book, "qb_lastClosed"), book),
    }),
    step("weekTotal", "成员合计", "Total of reps", {
      about: label("各人的实际合起来的结果。", "What the reps' results give together."),
      format: "metric",
      formula: `=${teamTotal(whole)}`,
      core: (row, book) => teamCumulative(book, row.text("metricKey"), whole),
    }),
    override,
    actual,
    step("closedTotal", "至今成员合计", "Reps to date", {
      about: label("各人到最近已结束的一周的实际合起来的结果。", "What the reps' results to the last closed week give together."),
      format: "metric",
      formula: `=${teamTotal(toDate)}`,
      core: (row, book) => teamCumulative(book, row.text("metricKey"), toDate),
    }),
    step("planToDate", "至今计划", "Plan to date", {
      about: label("到最近已结束的一周团队应完成多少。", "What the team should reach by the last closed week."),
      format: "metric",
      formula: planToDateFormula("qb_workingDays"),
      core: (row, book) => planUntil(row, numberIn(book, "qb_workingDays")),
    }),
    actualToDate,
    ...results,
    teamLight,
  ],
});
