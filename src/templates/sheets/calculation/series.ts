/** One row per rep and metric (a series): target, plan, actual, rate and light, then the lag rule and what the team's row needs. */
import { isShare, readTarget } from "../../../core";
import { cases, countRows, lookUp, sumRows } from "../../formula/build";
import { isShareMetric, readableText, targetOf } from "../../formula/fragments";
import { label } from "../../model/language";
import { ownColumn } from "../../model/owners";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { actual, actualToDate, override, planTarget, planToDateFormula, repLight, results, traits } from "./figures";
import { lagColumns } from "./lag";
import { partColumns } from "./parts";
import { silent } from "./reports";
import { metricOf, numberIn } from "../../reading/quarter";
import { cumulativeOf, resultOfWeeks, seriesEntries, seriesKey } from "../../reading/series";
import { planDaysUntil, planUntil, targetCell } from "../../reading/plan";
import { ofThisSeries, typed, typedAndClosed } from "../../reading/weeks";
import { flag, key, step } from "../../model/columns";

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
    step("given", "填写的目标", "Target typed", {
      about: label("此人在目标设定里填写的个人目标。", "The person's own target as it stands on the target sheet."),
      format: "metric",
      formula: `=IFERROR(AVERAGEIFS(${ownTargets},qbTargets[key],[@metricKey]),"")`,
      core: (row, book) => targetCell(book, row.text("metricKey"), ownColumn.member.id(row.text("repKey"))),
    }),
    flag("share", "百分比", "In per cent", {
      about: label("指标是不是以 % 计的比率。", "Whether the metric is a ratio in %."),
      formula: `=${cases([isShareMetric("[@kind]", readableText(lookUp("qbMetrics", "unit", "[@metricKey]"))), "1"], "0")}`,
      core: (row, book) => isShare(metricOf(book, row.text("metricKey"))),
    }),
    step("target", "目标", "Target", {
      about: label("此人的个人目标；比率按百分数填写的换成小数。", "The person's own target; of ratios per cent as a share."),
      format: "metric",
      formula: `=${targetOf("[@given]", "[@share]=1")}`,
      core: (row, book) => readTarget(row.number("given"), metricOf(book, row.text("metricKey"))),
    }),
    planTarget,
    step("days", "在岗工作日", "Active days", {
      about: label("此人在本周期在岗又没休假的工作日。", "Working days of the period on which the person is there and not on leave."),
      format: "integer",
      formula: `=${lookUp("qbMembers", "activeDays", "[@repKey]")}-${sumRows("qbLeave", "days", [["repKey", "[@repKey]"]])}`,
      core: (row, book) => planDaysUntil(row.text("repKey"), null, book),
    }),
    step("daysToDate", "至今在岗工作日", "Active days to date", {
      about: label("其中到最近已结束的一周为止的天数。", "Those of them up to the last closed week."),
      format: "integer",
      formula: `=${sumRows("qbReports", "daysThrough", [["repKey", "[@repKey]"], ["last", "qb_lastClosed"]])}`,
      core: (row, book) => planDaysUntil(row.text("repKey"), numberIn(book, "qb_lastClosed"), book),
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
    silent,
    repLight,
    ...partColumns,
  ],
});
