/** 首页: where the period stands at a glance: lights by person and metric, who lags, two charts. Nothing to fill in. */
import { countRows, say } from "../../formula/build";
import { label } from "../../model/language";
import { defineSheet } from "../../model/table";
import { todayOf } from "../../reading/quarter";
import { laggingSeries, laggingTable } from "./lagging";
import { lightsTable, type MetricColumn } from "./lights";
import type { ChartTemplate, Parameter, SheetTemplate } from "../../model/template";

const parameters: readonly Parameter[] = [
  {
    name: "qb_homeToday", label: label("今天", "Today"), kind: "calculated", format: "date",
    about: label("首页按哪一天计算。", "The day for which this page is calculated."),
    formula: "=qb_today",
    core: todayOf,
  },
  {
    name: "qb_homeTime", label: label("时间进度", "Time progress"), kind: "calculated", format: "percent",
    about: label("今天之前的工作日占整个周期工作日的比例。", "Working days before today as a share of the period's."),
    formula: "=qb_timeProgress",
    core: (book) => book.named("qb_timeProgress"),
  },
  {
    name: "qb_homeLagging", label: label("滞后（人×指标）", "Lagging (rep × metric)"), kind: "calculated", format: "integer",
    about: label("一共有几处滞后；一个人在两个指标上滞后算两处。", "How often a rep lags at a metric; one rep at two metrics counts twice."),
    formula: `=${countRows("qbSeries", [["lag", '"lagging"']])}`,
    core: (book) => laggingSeries(book).length,
  },
  {
    name: "qb_homeMissing", label: label("未填报（周）", "Weeks not reported"), kind: "calculated", format: "integer",
    about: label("已经结束但还没填报的周，按每人每个指标计。", "Closed weeks without an entry, counted for each rep and metric."),
    formula: `=${countRows("qbWeekly", [["status", say("notReported")]])}`,
    core: (book) => book.rows("weekly").filter((row) => row.text("status") === book.word("notReported")).length,
  },
  {
    name: "qb_homeActions", label: label("逾期行动", "Overdue actions"), kind: "calculated", format: "integer",
    about: label("「问题与改进行动」里超过时限还没完成的措施。", "Measures in Issues and actions that are past their due date and not done."),
    formula: `=SUMPRODUCT(--(LEFT(qbActions[overdue],LEN(${say("overdue")}))=${say("overdue")}))`,
    core: (book) => book.rows("actions").filter((row) => row.text("overdue").startsWith(book.word("overdue"))).length,
  },
];

const charts: readonly ChartTemplate[] = [
  {
    id: "achievement", title: label("团队达成率", "Team achievement"), kind: "ColumnClustered",
    table: "team", columns: ["label", "shownRate"], colors: ["#1F7A6D"],
  },
  {
    id: "trend", title: label("销售指标：每周计划与实际", "Sales metric: plan and actual by week"), kind: "ColumnClustered",
    table: "trend", columns: ["label", "plan", "actual"], colors: ["#A9B7C0", "#0B5C52"],
  },
];

export function homeSheet(metrics: readonly MetricColumn[]): SheetTemplate {
  return defineSheet({
    id: "home",
    module: "core",
    label: label("首页", "Home"),
    title: label("周期概览", "The period at a glance"),
    guidance: label("全部自动计算，无需填写。红黄绿看累计达成率，滞后看最近几周。", "Everything here is calculated. Lights show the rate to date, lagging the newest weeks."),
    tabColor: "#0B5C52",
    parameters,
    parameterWidths: { label: { "zh-CN": 26, "en-US": 28 }, value: 18 },
    tables: [laggingTable, lightsTable(metrics)],
    charts,
    page: { orientation: "Landscape", signature: false },
  });
}
