/** 计算 (hidden): one row per rep and metric and one per metric for the team; review, weekly progress and home read from it. */
import { logIndexNames, logIndexTable } from "./logIndex";
import { reportsTable } from "./reports";
import { seriesTable } from "./series";
import { teamTable } from "./team";
import { label } from "../../model/language";
import { rowsForEach } from "../../model/startRows";
import { toSerial } from "../../../core";
import { salesMetricKey } from "../../reading/plan";
import { shortWeekLabel } from "../../reading/weekLabels";
import { sumRows } from "../../formula/build";
import { key, step } from "../../model/columns";
import { defineSheet, defineTable } from "../../model/table";
import type { Book } from "../../model/book";

const inWeek = (column: string) =>
  `=${sumRows("qbWeekly", column, [["metricKey", "qb_salesMetric"], ["week", "[@week]"]])}`;

/** The sales metric of the team by week, for the chart of the home sheet. */
export const trendTable = defineTable("trend", {
  title: label("销售指标的每周", "Sales metric by week"),
  rows: rowsForEach({ week: "week" }, ({ week }) => ({ label: shortWeekLabel(week), last: toSerial(week.last) })),
  columns: [
    key("label", "周首日", "Week of"),
    step("plan", "计划", "Plan", {
      about: label("全队销售指标这一周的计划。", "The team's plan of the sales metric in this week."),
      format: "decimal",
      formula: inWeek("plan"),
      core: (row, book) => weekSum(book, row.number("week"), "plan"),
    }),
    step("actual", "实际", "Actual", {
      about: label("全队销售指标这一周的实际。", "The team's result of the sales metric in this week."),
      format: "decimal",
      formula: inWeek("value"),
      core: (row, book) => weekSum(book, row.number("week"), "value"),
    }),
    key("week", "周次", "Week", "integer"),
    key("last", "周末日", "Week ends", "date"),
  ],
});

function weekSum(book: Book, week: number | null, column: "plan" | "value"): number {
  return book
    .rowsWhere("weekly", "metricKey", salesMetricKey(book))
    .filter((row) => row.number("week") === week)
    .reduce((sum, row) => sum + (row.number(column) ?? 0), 0);
}

export const calculationSheet = defineSheet({
  id: "calculation",
  module: "core",
  label: label("计算", "Calculation"),
  title: label("计算", "Calculation"),
  guidance: label("自动计算，请勿修改。", "Calculated; nothing to fill in."),
  tabColor: "#7A8793",
  hidden: true,
  tables: [seriesTable, teamTable, trendTable, reportsTable, logIndexTable],
  names: logIndexNames,
  page: { orientation: "Landscape", signature: false },
});
