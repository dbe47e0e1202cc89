/** 首页: where the period stands at a glance: lights by person and metric, who lags, two charts. Nothing to fill in. */
import { blank, cases, countRows, say } from "../../formula/build";
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
    name: "qb_homeUntil", label: label("数据截至", "Figures up to"), kind: "calculated", format: "date", since: 2,
    about: label("本页的数算到哪一天：最近一个已结束的周的末日；还没有为空。", "The day up to which the figures go: the end of the last closed week; blank before there is one."),
    formula: `=${cases(["qb_lastClosed=0", blank], "qb_lastClosed")}`,
    core: (book) => Number(book.named("qb_lastClosed")) || null,
  },
  {
    name: "qb_homeTime", label: label("时间进度", "Time elapsed"), kind: "calculated", format: "percent",
    about: label("今天之前的工作日占整个周期工作日的比例。", "Working days before today as a share of the period's."),
    formula: "=qb_timeProgress",
    core: (book) => book.named("qb_timeProgress"),
  },
  {
    name: "qb_homeLagging", label: label("滞后（项）", "Lagging items"), kind: "calculated", format: "integer",
    about: label("一共有几处滞后；一个人在两个指标上滞后算两处。", "How often a rep lags at a metric; one rep at two metrics counts twice."),
    formula: `=${countRows("qbSeries", [["lag", '"lagging"']])}`,
    core: (book) => laggingSeries(book).length,
  },
  {
    name: "qb_homeMissing", label: label("未填报（人次）", "Weeks not reported"), kind: "calculated", format: "integer",
    about: label("过了时限还没填全的周，一个人一周算一次。", "Weeks whose figures are late, counted once for a person and week."),
    formula: `=${countRows("qbReports", [["missing", '">0"']])}`,
    core: (book) => book.rows("reports").filter((row) => (row.number("missing") ?? 0) > 0).length,
  },
  {
    name: "qb_homeActions", label: label("逾期行动", "Overdue actions"), kind: "calculated", format: "integer",
    about: label("「问题跟踪表」里超过时限还没完成的措施。", "Actions in Issues and actions that are past their due date and not done."),
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
    guidance: label("全部自动计算，无需填写。红黄绿看累计达成率，▼ 滞后看最近几周。", "Nothing to fill in here. Lights show the rate to date, ▼ lagging the latest weeks."),
    tabColor: "#0B5C52",
    parameters,
    parameterWidths: { label: { "zh-CN": 26, "en-US": 28 }, value: 18 },
    tables: [laggingTable, lightsTable(metrics)],
    charts,
    page: { orientation: "Landscape", signature: false },
  });
}
