/** One row per rep and metric (a series): target, plan, actual, rate and light, then the lag rule and what the team's row needs. */
import { countRows, lookUp } from "../../formula/build";
import { workingDays } from "../../formula/fragments";
import { label } from "../../model/language";
import { ownColumn } from "../../model/owners";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { actual, actualToDate, override, planTarget, planToDateFormula, repLight, results, traits } from "./figures";
import { lagColumns } from "./lag";
import { partColumns } from "./parts";
import { numberIn } from "../../reading/quarter";
import { cumulativeOf, resultOfWeeks, seriesEntries, seriesKey } from "../../reading/series";
import { activeDaysUntil, planUntil, targetCell } from "../../reading/plan";
import { ofThisSeries, typed, typedAndClosed } from "../../reading/weeks";
import { key, step } from "../../model/columns";

/**
 * The rep's own column of 目标设定. With sixty of them the formula has no room for a second time; the mean of the metric's one cell is its
 * number, and none where it holds no number.
 */
const ownTargets = "qbTargets[rep:@repKey]";

export const seriesTable = defineTable("series", {
  title: label("人和指标", "Reps and metrics"),
  rows: rowsForEach({ repKey: "member", metricKey: "metric" }, ({ member, metric }, { index }) => ({
    series: seriesKey(member.key, metric.key),
    no: index + 1,
  })),
  columns: [
    key("series", "序列", "Series"),
    key("repKey", "成员编号", "Rep key"),
    key("metricKey", "指标编号", "Metric key"),
    key("no", "序号", "No", "integer"),
    ...traits,
    step("target", "目标", "Target", {
      about: label("此人在目标设定里的个人目标。", "The person's own target on the target sheet."),
      format: "metric",
      formula: `=IFERROR(AVERAGEIFS(${ownTargets},qbTargets[key],[@metricKey]),"")`,
      core: (row, book) => targetCell(book, row.text("metricKey"), ownColumn.member.id(row.text("repKey"))),
    }),
    planTarget,
    step("days", "在岗工作日", "Active days", {
      about: label("此人在本周期的在岗工作日。", "Working days of the period on which the person is active."),
      format: "integer",
      formula: `=${lookUp("qbMembers", "activeDays", "[@repKey]")}`,
      core: (row, book) => activeDaysUntil(row.text("repKey"), null, book),
    }),
    step("daysToDate", "至今在岗工作日", "Active days to date", {
      about: label("其中到最近已结束的一周为止的天数。", "Those of them up to the last closed week."),
      format: "integer",
      formula: `=${workingDays(lookUp("qbMembers", "start", "[@repKey]"), `MIN(qb_lastClosed,${lookUp("qbMembers", "end", "[@repKey]")})`)}`,
      core: (row, book) => activeDaysUntil(row.text("repKey"), numberIn(book, "qb_lastClosed"), book),
    }),
    step("weeks", "有数据周数", "Weeks with data", {
      about: label("填了数的周数。", "Weeks with an entry."),
      format: "integer",
      formula: `=${countRows("qbWeekly", [...ofThisSeries, ...typed])}`,
      core: (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed).length,
    }),
    step("weekTotal", "周合计", "Total of weeks", {
      about: label("各周实际合起来的结果。", "What the weeks give together."),
      format: "metric",
      formula: `=${resultOfWeeks("[@kind]", "[@weeks]", [...ofThisSeries, ...typed])}`,
      core: (row, book) => cumulativeOf(book, row.text("series"), () => true),
    }),
    override,
    actual,
    step("closedWeeks", "已结束且有数据", "Closed with data", {
      about: label("已结束且填了数的周数。", "Closed weeks with an entry."),
      format: "integer",
      formula: `=${countRows("qbWeekly", [...ofThisSeries, ...typedAndClosed])}`,
      core: (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed && e.closed).length,
    }),
    step("closedTotal", "已结束周合计", "Total of closed weeks", {
      about: label("已结束的各周合起来的结果。", "What the closed weeks give together."),
      format: "metric",
      formula: `=${resultOfWeeks("[@kind]", "[@closedWeeks]", [...ofThisSeries, ...typedAndClosed])}`,
      core: (row, book) => cumulativeOf(book, row.text("series"), (e) => e.closed),
    }),
    step("planToDate", "至今计划", "Plan to date", {
      about: label("到最近已结束的一周应完成多少。", "What should be reached by the last closed week."),
      format: "metric",
      formula: planToDateFormula("[@days]"),
      core: (row) => planUntil(row, row.number("days")),
    }),
    actualToDate,
    ...results,
    ...lagColumns,
    repLight,
    ...partColumns,
  ],
});
