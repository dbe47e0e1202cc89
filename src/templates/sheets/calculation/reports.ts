/** One row per person and week: the days that carry plan, and who has not reported; of a person's metric whether it can still be judged. */
import { toSerial } from "../../../core";
import { cases, countRows, lookUp, type Criteria } from "../../formula/build";
import { flag, key, step } from "../../model/columns";
import { label } from "../../model/language";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { planDays } from "./planDays";
import { slotKey } from "../../reading/weekEntries";
import { ofThisSeries } from "../../reading/weeks";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const ofSlot: Criteria = [["repKey", "[@repKey]"], ["week", "[@week]"]];

function weeklyRows(row: BookRow<"reports">, book: Book, flag: "missing" | "due"): number {
  return book.rowsWhere("weekly", "repKey", row.text("repKey")).filter((one) => one.number("week") === row.number("week") && one.number(flag) === 1).length;
}

export const reportsTable = defineTable("reports", {
  since: 2,
  title: label("人和周", "Reps and weeks"),
  rows: rowsForEach({ repKey: "member", week: "week" }, ({ member, week }) => ({
    id: slotKey(member.key, week.number),
    last: toSerial(week.last),
  })),
  columns: [
    key("id", "行标识", "Row id"),
    key("repKey", "成员编号", "Rep key"),
    key("week", "周次", "Week", "integer"),
    key("last", "周末日", "Week ends", "date"),
    ...planDays,
    step("missing", "缺报指标", "Metrics missing", {
      about: label("此人这一周过了时限还没填的指标数。", "How many of the person's figures of the week are late."),
      format: "integer",
      formula: `=${countRows("qbWeekly", [...ofSlot, ["missing", "1"]])}`,
      core: (row, book) => weeklyRows(row, book, "missing"),
    }),
    step("due", "待填指标", "Metrics due", {
      about: label("此人这一周该填还没填的指标数。", "How many of the person's figures of the week are due."),
      format: "integer",
      formula: `=${countRows("qbWeekly", [...ofSlot, ["due", "1"]])}`,
      core: (row, book) => weeklyRows(row, book, "due"),
    }),
  ],
});

/** The second-newest week whose report is late; a number that no week has where there is none. */
const secondNewest = `IFERROR(${lookUp("qbWeeks", "number", "2", "lateOrder")},1000)`;

export const silent: Column<ColumnId<"series">> = flag("silent", "连续缺报", "Silent", {
  about: label("最近两个该填报的周是否都没填：没有数据，无法判断。", "Whether neither of the two newest weeks was reported: without data nothing can be judged."),
  formula: `=${cases([`${countRows("qbWeekly", [...ofThisSeries, ["missing", "1"], ["week", `">="&${secondNewest}`]])}>1`, "1"], "0")}`,
  core: (row, book) => {
    const second = book.rowsWhere("weeks", "lateOrder", 2)[0]?.number("number") ?? 1000;
    const weeks = book.rowsWhere("weekly", "series", row.text("series"));
    return weeks.filter((week) => week.number("missing") === 1 && (week.number("week") ?? 0) >= second).length > 1;
  },
});
