/** 计算 (hidden): one row per rep and metric and one per metric for the team; review, weekly progress and home read from it. */
import { seriesTable } from "./series";
import { teamTable } from "./team";
import { label } from "../../model/language";
import { salesMetricKey } from "../../shared/planReading";
import { workingColumn } from "../../model/columns";
import type { Book } from "../../model/book";
import type { SheetTemplate, TableTemplate } from "../../model/template";

/** The sales metric of the team by week, for the chart of the home sheet. */
export const trendTable: TableTemplate = {
  id: "trend",
  title: label("销售指标的每周", "Sales metric by week"),
  columns: [
    { id: "label", label: label("周首日", "Week of"), kind: "fixed", format: "text", width: 0 },
    workingColumn("plan", "计划", "Plan", "decimal",
      '=SUMIFS(qbWeekly[plan],qbWeekly[metricKey],qb_salesMetric,qbWeekly[week],[@week])',
      (row, book) => weekSum(book, row.number("week"), "plan")),
    workingColumn("actual", "实际", "Actual", "decimal",
      '=SUMIFS(qbWeekly[value],qbWeekly[metricKey],qb_salesMetric,qbWeekly[week],[@week])',
      (row, book) => weekSum(book, row.number("week"), "value")),
    { id: "week", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 0 },
    { id: "last", label: label("周末日", "Week ends"), kind: "fixed", format: "date", width: 0 },
  ],
};

function weekSum(book: Book, week: number | null, column: "plan" | "value"): number {
  return book
    .rowsWhere("weekly", "metricKey", salesMetricKey(book))
    .filter((row) => row.number("week") === week)
    .reduce((sum, row) => sum + (row.number(column) ?? 0), 0);
}

export const calculationSheet: SheetTemplate = {
  id: "calculation",
  label: label("计算", "Calculation"),
  title: label("计算", "Calculation"),
  guidance: label("自动计算，请勿修改。", "Calculated; nothing to fill in."),
  tabColor: "#7A8793",
  hidden: true,
  tables: [seriesTable, teamTable, trendTable],
  page: { orientation: "Landscape", signature: false },
};

