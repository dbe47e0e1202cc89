/** 周历, 节假日 and 调休上班: the weeks of the quarter and the days that make working days. */
import { countWorkingDays, fromSerial, isWorkingDay, reportState, toSerial } from "../../../core";
import { and, cases, countRows, or } from "../../formula/build";
import { dayOrZero, daysOff, workingDays } from "../../formula/fragments";
import { calculated, date, fixed, step, text } from "../../model/columns";
import { label } from "../../model/language";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { calendarOf, serialOfCell, todayOf, weekOf } from "../../reading/quarter";
import { weekLabel } from "../../reading/weekLabels";
import type { BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const lastWeek = "MAX(qbWeeks[number])";
const standsAlone = or("[@last]-[@first]>=6", "[@workingDays]<1", "[@workingDays]>2", `${lastWeek}=1`);

export const weeksTable = defineTable("weeks", {
  title: label("周历", "Weeks"),
  rows: rowsForEach({ number: "week" }, ({ week }, { language }) => ({
    label: weekLabel(week, language),
    first: toSerial(week.first),
    last: toSerial(week.last),
    iso: week.isoWeek,
  })),
  columns: [
    fixed("number", "周次", "Week", 6, { format: "integer", align: "Center" }),
    fixed("label", "周", "Days", 21),
    fixed("first", "首日", "First", 12, { format: "date" }),
    fixed("last", "末日", "Last", 12, { format: "date" }),
    fixed("iso", "ISO 周", "ISO week", 8, { format: "integer", align: "Center" }),
    calculated("workingDays", "工作日", "Working days", 8, {
      about: label("这一周的工作日，节假日和调休已算入。", "Working days of the week, holidays and make-up days considered."),
      format: "integer",
      formula: `=${workingDays("[@first]", "[@last]")}`,
      core: (row, book) => countWorkingDays(fromSerial(row.number("first") ?? 0), fromSerial(row.number("last") ?? 0), calendarOf(book)),
    }),
    calculated("unit", "并入周", "Counts with week", 8, {
      about: label(
        "判断滞后时按哪一周算：周期首尾不足三个工作日的零头并入相邻的一周。",
        "The week with which the lag rule takes it: a stub of up to two working days at either end of the period joins its neighbour.",
      ),
      format: "integer",
      formula: `=${cases(
        [standsAlone, "[@number]"],
        ["[@number]=1", "2"],
        [`[@number]=${lastWeek}`, "[@number]-1"],
        "[@number]")}`,
      core: (row, book) => weekOf(book, row.number("number") ?? 0).unit,
    }),
    step("report", "填报", "Report", {
      about: label(
        "这一周该不该填报：最后一个工作日起为待填报，周末日之后的第一个工作日起为未填报。",
        "Whether the week's figures are asked for: due from its last working day on, late from the first working day after its last day.",
      ),
      results: ["notYet", "due", "late"],
      formula: `=${cases(
        [`${workingDays("([@last]+1)", "qb_today")}>0`, '"late"'],
        [and("qb_today>=[@first]", `${workingDays("(qb_today+1)", "[@last]")}=0`), '"due"'],
        '"notYet"')}`,
      core: (row, book) => {
        const day = (column: "first" | "last") => fromSerial(row.number(column) ?? 0);
        return reportState({ first: day("first"), last: day("last") }, fromSerial(todayOf(book)), calendarOf(book));
      },
    }),
    step("lateOrder", "由近及远", "Newest first", {
      about: label("已过填报时限、有工作日的周从最近的往回数，本周是第几个；其他周为 0。", "The place of the week among those whose report is late and that have working days, the newest being the first; 0 for others."),
      format: "integer",
      formula: `=${cases(
        [and('[@report]="late"', "[@workingDays]>0"), countRows("qbWeeks", [["report", '"late"'], ["workingDays", '">0"'], ["number", '">="&[@number]']])],
        "0")}`,
      core: (row, book) => {
        const isLate = (week: BookRow<"weeks">) => week.text("report") === "late" && (week.number("workingDays") ?? 0) > 0;
        return isLate(row) ? book.rows("weeks").filter((week) => isLate(week) && (week.number("number") ?? 0) >= (row.number("number") ?? 0)).length : 0;
      },
    }),
  ],
});

/** The typed date as a whole day: a time of day, text or a stray number in the list must not disturb the calendar. */
const day: Column<ColumnId<"holidays" | "workdays">> = step("day", "日", "Whole day", {
  about: label("左边日期的整天；不是日期时为 0。", "The typed date as a whole day; 0 for what is no date."),
  format: "integer",
  formula: `=${dayOrZero("[@date]")}`,
  core: (row) => serialOfCell(row, "date") ?? 0,
});

export const holidaysTable = defineTable("holidays", {
  title: label("节假日", "Holidays"),
  rows: rowsForEach({ date: "holiday" }),
  blankRows: 12,
  columns: [date("date", "放假日期", "Day off", 12), text("note", "说明", "Note", 12), day],
});

const isDayOff = `NETWORKDAYS.INTL([@day],[@day],${daysOff},qbHolidays[day])=0`;
const isNamedFirst = "MATCH([@day],qbWorkdays[day],0)=ROW()-ROW(qbWorkdays[[#Headers],[day]])";

export const workdaysTable = defineTable("workdays", {
  title: label("调休上班", "Make-up days"),
  rows: rowsForEach({ date: "workday" }),
  blankRows: 8,
  columns: [
    date("date", "上班日期", "Day worked", 12),
    calculated("counts", "计入", "Counts", 6, {
      about: label("这一天是否真的多算一个工作日：本来休息，且没有重复填。", "Whether it adds a working day: a day off otherwise, and named once."),
      format: "integer",
      results: [0, 1],
      formula: `=${cases(["[@day]>0", cases([and(isDayOff, isNamedFirst), "1"], "0")], "0")}`,
      core: (row, book) => {
        const wanted = row.number("day") ?? 0;
        if (wanted === 0) return 0;
        const isFirst = book.rows("workdays").findIndex((other) => other.number("day") === wanted) === row.index;
        return isFirst && !isWorkingDay(fromSerial(wanted), { ...calendarOf(book), workdays: [] }) ? 1 : 0;
      },
    }),
    day,
  ],
});
