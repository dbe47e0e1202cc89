/** The labelled cells at the top of 设置: team, period, today and what follows from them. */
import { CLOSING_WORKING_DAYS, countWorkingDays, fromSerial, periodPhase, timeProgress } from "../../../core";
import { cases, say } from "../../formula/build";
import { dayOrZero, workingDays } from "../../formula/fragments";
import { label } from "../../model/language";
import { calendarOf, todayOf } from "../../reading/quarter";
import { indexCells } from "../followUps/logIndex";
import type { Parameter } from "../../model/template";

export const quarterCells: readonly Parameter[] = [
  { name: "qb_team", label: label("销售团队", "Sales team"), kind: "input", format: "text" },
  { name: "qb_manager", label: label("负责人", "Manager"), kind: "input", format: "text" },
  { name: "qb_year", label: label("年份", "Year"), kind: "fixed", format: "general" },
  { name: "qb_quarter", label: label("季度", "Quarter"), kind: "fixed", format: "general" },
  { name: "qb_periodStart", label: label("周期首日", "First day"), kind: "fixed", format: "date" },
  { name: "qb_periodEnd", label: label("周期末日", "Last day"), kind: "fixed", format: "date" },
  {
    // Title and header of the members pass through the two rows, so that no labelled cell repeats with them on every printed page.
    name: "qb_todayOverride", label: label("指定今天（留空 = 系统日期）", "Today, if not the real date"), kind: "input", format: "date",
    rowsAbove: 2,
  },
  {
    name: "qb_today", label: label("今天", "Today"), kind: "calculated",
    about: label("今天的日期；上一格填了日期就按那一天算。", "The date of today, or the one that is typed above."),
    format: "date",
    formula: `=IF(${dayOrZero("qb_todayOverride")}=0,TODAY(),${dayOrZero("qb_todayOverride")})`,
    core: todayOf,
  },
  {
    name: "qb_lastClosed", label: label("最近已结束周的末日", "Last closed week ends"), kind: "calculated",
    about: label("最近一个已经结束的周的最后一天；进度算到这一天。", "The last day of the newest week that is over; plans to date run up to it."),
    format: "date",
    formula: "=SUMPRODUCT(MAX((qbWeeks[last]<qb_today)*qbWeeks[last]))",
    core: (book) =>
      book.rows("weeks").reduce((latest, week) => {
        const last = week.number("last") ?? 0;
        return last < todayOf(book) ? Math.max(latest, last) : latest;
      }, 0),
  },
  {
    name: "qb_workingDays", label: label("周期工作日", "Working days"), kind: "calculated",
    about: label("整个周期的工作日数。", "Working days of the whole period."),
    format: "integer",
    formula: `=${workingDays("qb_periodStart", "qb_periodEnd")}`,
    core: (book) => countWorkingDays(book.period.first, book.period.last, calendarOf(book)),
  },
  {
    name: "qb_timeProgress", label: label("时间进度", "Time elapsed"), kind: "calculated",
    about: label("到昨天为止，周期工作日过去了多少。", "The share of the period's working days that is over, up to yesterday."),
    format: "percent",
    formula: `=IF(qb_workingDays=0,0,${workingDays("qb_periodStart", "MIN(qb_periodEnd,qb_today-1)")}/qb_workingDays)`,
    core: (book) => timeProgress(book.period, calendarOf(book), fromSerial(todayOf(book))),
  },
  {
    name: "qb_weekend", label: label("每周休息日（周一至周日，1 = 休）", "Days off, Monday to Sunday (1 = off)"), kind: "input",
    format: "text",
  },
  { name: "qb_memberTitle", since: 2, label: label("成员称呼", "Team members are called"), kind: "fixed", format: "text" },
  { name: "qb_salesMetric", label: label("比率加权所用指标", "Metric that weights ratios"), kind: "fixed", format: "text", unseen: true },
  { name: "qb_language", label: label("语言", "Language"), kind: "fixed", format: "text", unseen: true },
  { name: "qb_schemaVersion", label: label("工作簿版本", "Version of the workbook"), kind: "fixed", format: "general", unseen: true },
  {
    name: "qb_books", label: label("结账", "Books"), kind: "calculated", since: 2,
    about: label(
      "周期进行中，还是已结束待结账，还是已结账：周期结束后第五个工作日结账。",
      "Whether the period runs, is over and not final, or final: it closes on the fifth working day after its last day.",
    ),
    format: "general",
    formula: `=${cases(
      ["qb_today<=qb_periodEnd", say("running")],
      [`${workingDays("(qb_periodEnd+1)", "qb_today")}<${CLOSING_WORKING_DAYS}`, say("closing")],
      say("closed"))}`,
    core: (book) => book.word(periodPhase(book.period, calendarOf(book), fromSerial(todayOf(book)))),
  },
  ...indexCells,
];
