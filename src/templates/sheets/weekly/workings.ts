/** The hidden columns of 周进度 about the week itself: its keys and days, what was entered, and the days that carry its plan. */
import { cases, countRows, lookUp } from "../../formula/build";
import { fixed, flag, key, rowId, step } from "../../model/columns";
import { label } from "../../model/language";
import { planDaysUntil } from "../../reading/plan";
import { onlyRow, todayOf } from "../../reading/quarter";
import { seriesEntries, seriesRow } from "../../reading/series";
import { ofThisSeries, untilThisWeek } from "../../reading/weeks";
import { entryWorkings } from "./entries";
import { reportWorkings } from "./report";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

function memberRow(row: BookRow<"weekly">, book: Book): BookRow<"members"> {
  return onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member");
}

/** Counted on the calculation sheet, once for all metrics of a person. */
const daysThrough = (week: string) => lookUp("qbReports", "daysThrough", `[@repKey]&"|"&${week}`, "id");

export const weekWorkings: readonly Column<ColumnId<"weekly">>[] = [
  rowId(),
  key("repKey", "成员编号", "Rep key"),
  key("metricKey", "指标编号", "Metric key"),
  key("series", "序列", "Series"),
  fixed("first", "周首日", "Week first day", 0, { format: "date" }),
  fixed("last", "周末日", "Week last day", 0, { format: "date" }),
  step("seriesRow", "序列行", "Series row", {
    format: "integer",
    about: label("这名代表的这个指标在计算表的第几行。", "The row of this rep and metric on the calculation sheet."),
    formula: "=MATCH([@series],qbSeries[series],0)",
    core: (row, book) => seriesRow(book, row.text("series")).index + 1,
  }),
  flag("closed", "已结束", "Closed", {
    about: label("本周是否已在今天之前结束。", "Whether the week ended before today."),
    formula: `=${cases(["[@last]<qb_today", "1"], "0")}`,
    core: (row, book) => (row.number("last") ?? 0) < todayOf(book),
  }),
  ...entryWorkings,
  step("start", "在岗首日", "Active from", {
    format: "date",
    about: label("代表本周期在岗的第一天。", "The rep's first active day of the period."),
    formula: `=${lookUp("qbMembers", "start", "[@repKey]")}`,
    core: (row, book) => memberRow(row, book).get("start"),
  }),
  step("end", "在岗末日", "Active to", {
    format: "date",
    about: label("代表本周期在岗的最后一天。", "The rep's last active day of the period."),
    formula: `=${lookUp("qbMembers", "end", "[@repKey]")}`,
    core: (row, book) => memberRow(row, book).get("end"),
  }),
  step("daysBefore", "此前在岗工作日", "Active days before", {
    format: "integer",
    about: label("期初到本周之前，代表在岗又没休假的工作日数。", "The rep's working days of the period before this week, without leave."),
    formula: `=${cases(["[@week]=1", "0"], daysThrough("([@week]-1)"))}`,
    core: (row, book) => planDaysUntil(row.text("repKey"), (row.number("first") ?? 0) - 1, book),
  }),
  step("daysThrough", "至本周在岗工作日", "Active days through", {
    format: "integer",
    about: label("期初到本周末，代表在岗又没休假的工作日数。", "The rep's working days of the period up to the end of this week, without leave."),
    formula: `=${daysThrough("[@week]")}`,
    core: (row, book) => planDaysUntil(row.text("repKey"), row.number("last") ?? 0, book),
  }),
  ...reportWorkings,
  step("dataWeeks", "累计有数据周数", "Weeks with data", {
    format: "integer",
    about: label("到本周为止已填的周数。", "How many weeks up to this one are filled in."),
    formula: `=${countRows("qbWeekly", [...ofThisSeries, ["typed", "1"], ...untilThisWeek])}`,
    core: (row, book) =>
      seriesEntries(book, row.text("series")).filter(({ typed, week }) => typed && week <= (row.number("week") ?? 0)).length,
  }),
];
