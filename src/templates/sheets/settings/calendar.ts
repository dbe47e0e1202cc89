/** 周历, 节假日 and 调休上班: the weeks of the quarter and the days that make working days. */
import { countWorkingDays, fromSerial, isWorkingDay } from "../../../core";
import { dayOrZero, daysOff, workingDays } from "../../formula/fragments";
import { label } from "../../model/language";
import { calendarOf, serialOfCell, weekOf } from "../../reading/quarter";
import type { Column, TableTemplate } from "../../model/template";

export const weeksTable: TableTemplate = {
  id: "weeks",
  title: label("周历", "Weeks"),
  columns: [
    { id: "number", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 6, align: "Center" },
    { id: "label", label: label("周", "Days"), kind: "fixed", format: "text", width: 21 },
    { id: "first", label: label("首日", "First"), kind: "fixed", format: "date", width: 12 },
    { id: "last", label: label("末日", "Last"), kind: "fixed", format: "date", width: 12 },
    { id: "iso", label: label("ISO 周", "ISO week"), kind: "fixed", format: "integer", width: 8, align: "Center" },
    {
      id: "workingDays", label: label("工作日", "Working days"), kind: "calculated", format: "integer", width: 8,
      formula: `=${workingDays("[@first]", "[@last]")}`,
      core: (row, book) =>
        countWorkingDays(fromSerial(row.number("first") ?? 0), fromSerial(row.number("last") ?? 0), calendarOf(book)),
    },
    {
      id: "unit", label: label("并入周", "Counts with week"), kind: "calculated", format: "integer", width: 8,
      formula:
        "=IF(OR([@last]-[@first]>=6,[@workingDays]<1,[@workingDays]>2,MAX(qbWeeks[number])=1),[@number]," +
        "IF([@number]=1,2,IF([@number]=MAX(qbWeeks[number]),[@number]-1,[@number])))",
      core: (row, book) => weekOf(book, row.number("number") ?? 0).unit,
    },
  ],
};

/** The typed date as a whole day: a time of day, text or a stray number in the list must not disturb the calendar. */
const dayColumn: Column = {
  id: "day", label: label("日", "Whole day"), kind: "calculated", format: "integer", width: 0, hidden: true,
  formula: `=${dayOrZero("[@date]")}`,
  core: (row) => serialOfCell(row, "date") ?? 0,
};

export const holidaysTable: TableTemplate = {
  id: "holidays",
  title: label("节假日", "Holidays"),
  blankRows: 12,
  columns: [
    { id: "date", label: label("放假日期", "Day off"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    { id: "note", label: label("说明", "Note"), kind: "input", format: "text", width: 12 },
    dayColumn,
  ],
};

export const workdaysTable: TableTemplate = {
  id: "workdays",
  title: label("调休上班", "Make-up days"),
  blankRows: 8,
  columns: [
    { id: "date", label: label("上班日期", "Day worked"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    {
      id: "counts", label: label("计入", "Counts"), kind: "calculated", format: "integer", width: 6,
      formula:
        `=IF([@day]>0,IF(AND(NETWORKDAYS.INTL([@day],[@day],${daysOff},qbHolidays[day])=0,` +
        "MATCH([@day],qbWorkdays[day],0)=ROW()-ROW(qbWorkdays[[#Headers],[day]])),1,0),0)",
      core: (row, book) => {
        const day = row.number("day") ?? 0;
        if (day === 0) return 0;
        const first = book.rows("workdays").findIndex((other) => other.number("day") === day) === row.index;
        return first && !isWorkingDay(fromSerial(day), { ...calendarOf(book), workdays: [] }) ? 1 : 0;
      },
    },
    dayColumn,
  ],
};
