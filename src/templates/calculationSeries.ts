/** One row per rep and metric (a series): target, plan, actual, rate and light, then the lag rule and what the team's row needs. */
import { lookUp, numberOrBlank, workingDays } from "./fragments";
import { label } from "./language";
import { outcome, planTarget, planToDateFormula, repLight, traits } from "./calculationFigures";
import { lagColumns } from "./calculationLag";
import { partColumns } from "./calculationParts";
import { numberIn } from "./reading";
import { cumulativeOf, seriesEntries } from "./seriesReading";
import { activeDaysUntil, planUntil, reviewOverride, targetCell } from "./planReading";
import { closedAndTyped, resultOfWeeks, sameSeries } from "./weeklyFragments";
import { keyColumn, workingColumn } from "./workingColumns";
import type { TableTemplate } from "./template";

/**
 * The rep's own column of 目标设定. With sixty of them the formula has no room for a second time; the mean of the metric's one cell is its
 * number, and none where it holds no number.
 */
const ownTargets = "qbTargets[rep:@repKey]";

export const seriesTable: TableTemplate = {
  id: "series",
  title: label("人和指标", "Reps and metrics"),
  columns: [
    keyColumn("series", "序列", "Series"),
    keyColumn("repKey", "成员编号", "Rep key"),
    keyColumn("metricKey", "指标编号", "Metric key"),
    { id: "no", label: label("序号", "No"), kind: "fixed", format: "integer", width: 0 },
    ...traits,
    workingColumn("target", "目标", "Target", "metric",
      `=IFERROR(AVERAGEIFS(${ownTargets},qbTargets[key],[@metricKey]),"")`,
      (row, book) => targetCell(book, row.text("metricKey"), `rep:${row.text("repKey")}`)),
    planTarget,
    workingColumn("days", "在岗工作日", "Active days", "integer",
      `=${lookUp("qbMembers", "activeDays", "[@repKey]")}`,
      (row, book) => activeDaysUntil(row.text("repKey"), null, book)),
    workingColumn("daysToDate", "至今在岗工作日", "Active days to date", "integer",
      `=${workingDays(lookUp("qbMembers", "start", "[@repKey]"), `MIN(qb_lastClosed,${lookUp("qbMembers", "end", "[@repKey]")})`)}`,
      (row, book) => activeDaysUntil(row.text("repKey"), numberIn(book, "qb_lastClosed"), book)),
    workingColumn("weeks", "有数据周数", "Weeks with data", "integer",
      `=COUNTIFS(${sameSeries},qbWeekly[typed],1)`,
      (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed).length),
    workingColumn("weekTotal", "周合计", "Total of weeks", "metric",
      `=${resultOfWeeks("[@kind]", "[@weeks]", `${sameSeries},qbWeekly[typed],1`)}`,
      (row, book) => cumulativeOf(book, row.text("series"), () => true)),
    workingColumn("override", "修正", "Override", "metric",
      `=${numberOrBlank(lookUp("qbReview", "override", "[@series]", "series"))}`,
      (row, book) => reviewOverride(book, row.text("series"))),
    workingColumn("actual", "实际", "Actual", "metric",
      '=IF([@override]<>"",[@override],[@weekTotal])',
      (row) => row.number("override") ?? row.number("weekTotal")),
    workingColumn("closedWeeks", "已结束且有数据", "Closed with data", "integer",
      `=COUNTIFS(${sameSeries},${closedAndTyped})`,
      (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed && e.closed).length),
    workingColumn("closedTotal", "已结束周合计", "Total of closed weeks", "metric",
      `=${resultOfWeeks("[@kind]", "[@closedWeeks]", `${sameSeries},${closedAndTyped}`)}`,
      (row, book) => cumulativeOf(book, row.text("series"), (e) => e.closed)),
    workingColumn("planToDate", "至今计划", "Plan to date", "metric",
      planToDateFormula("[@days]"),
      (row) => planUntil(row, row.number("days"))),
    workingColumn("actualToDate", "至今实际", "Actual to date", "metric",
      '=IF([@override]<>"",[@override],[@closedTotal])',
      (row) => row.number("override") ?? row.number("closedTotal")),
    ...outcome,
    ...lagColumns,
    repLight,
    ...partColumns,
  ],
};
