/** The working days of a person and week that carry plan: those in the team less those of leave, counted once for all metrics. */
import { countLeaveDays, fromSerial } from "../../../core";
import { and, cases, lookUp, sumRows } from "../../formula/build";
import { workingDays } from "../../formula/fragments";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { isWeekOfLeave, planDaysUntil } from "../../reading/plan";
import { calendarOf, memberOf, onlyRow } from "../../reading/quarter";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const ofMember = (column: ColumnId<"members">) => lookUp("qbMembers", column, "[@repKey]");

/** A figure as it stood at the end of the week before; 0 before the first one. */
const before = (column: ColumnId<"reports">) => sumRows("qbReports", column, [["id", '[@repKey]&"|"&([@week]-1)']]);

export const planDays: readonly Column<ColumnId<"reports">>[] = [
  step("until", "在岗末日", "Active until", {
    format: "date",
    about: label("此人这一周在岗的最后一天；已经离开的是离开那天。", "The person's last day of the week; after leaving the day of leaving."),
    formula: `=MIN([@last],${ofMember("end")})`,
    core: (row, book) =>
      Math.min(row.number("last") ?? 0, onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member").number("end") ?? 0),
  }),
  step("openLeave", "还在休假，首日", "On leave since", {
    format: "date",
    about: label("到这一天假还没休完的，从哪天开始休；没有为 0。", "The first day of a leave that goes on after that day; 0 without one."),
    formula: `=${sumRows("qbLeave", "first", [["repKey", "[@repKey]"], ["first", '"<="&[@until]'], ["ends", '">"&[@until]']])}`,
    core: (row, book) => {
      const until = row.number("until") ?? 0;
      const goesOn = book.rowsWhere("leave", "repKey", row.text("repKey")).filter((one) => (one.number("ends") ?? 0) > until);
      return goesOn.map((one) => one.number("first") ?? 0).find((first) => first <= until) ?? 0;
    },
  }),
  step("leave", "至本周休假", "Leave through", {
    format: "integer",
    about: label("期初到本周末，此人休了几个工作日。", "The person's working days of leave up to the end of the week."),
    formula: `=${sumRows("qbLeave", "days", [["repKey", "[@repKey]"], ["ends", '"<="&[@until]']])}+${cases(
      ["[@openLeave]=0", "0"],
      workingDays("[@openLeave]", "[@until]"))}`,
    core: (row, book) =>
      countLeaveDays(memberOf(book, row.text("repKey")), book.period.first, fromSerial(row.number("last") ?? 0), book.period, calendarOf(book)),
  }),
  step("daysThrough", "至本周计划工作日", "Plan days through", {
    format: "integer",
    about: label("期初到本周末，此人在岗又没休假的工作日。", "The person's working days up to the end of the week, without leave."),
    formula: `=${workingDays(ofMember("start"), "[@until]")}-[@leave]`,
    core: (row, book) => planDaysUntil(row.text("repKey"), row.number("last"), book),
  }),
  flag("onLeave", "整周休假", "Week of leave", {
    about: label("此人这一周在岗的工作日是不是都在休假。", "Whether all of the person's working days of the week are leave."),
    formula: `=${cases([and(`[@leave]>${before("leave")}`, `[@daysThrough]=${before("daysThrough")}`), "1"], "0")}`,
    core: (row, book) => isWeekOfLeave(row, book),
  }),
];
