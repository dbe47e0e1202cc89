/** 设置: the quarter, the team, the metrics, the calendar, the rules and the lists, each editable in the workbook. */
import { countActiveDays, countWorkingDays, dayOfCell, fromSerial, isWorkingDay, timeProgress, toSerial } from "../core";
import { calendarOf, cleanName, memberOf, periodOf, todayOf, weekOf } from "./reading";
import { dayOrZero, workingDays } from "./fragments";
import { label } from "./language";
import type { BookRow } from "./book";
import type { Column, Parameter, SheetTemplate, TableTemplate } from "./template";

const parameters: readonly Parameter[] = [
  { name: "qb_team", label: label("销售团队", "Sales team"), kind: "input", format: "text" },
  { name: "qb_manager", label: label("负责人", "Manager"), kind: "input", format: "text" },
  { name: "qb_year", label: label("年份", "Year"), kind: "fixed", format: "general" },
  { name: "qb_quarter", label: label("季度", "Quarter"), kind: "fixed", format: "general" },
  { name: "qb_periodStart", label: label("周期首日", "First day"), kind: "fixed", format: "date" },
  { name: "qb_periodEnd", label: label("周期末日", "Last day"), kind: "fixed", format: "date" },
  {
    name: "qb_todayOverride",
    label: label("指定今天(留空 = 系统日期)", "Today, if not the real date"),
    kind: "input",
    format: "date",
  },
  {
    name: "qb_today",
    label: label("今天", "Today"),
    kind: "calculated",
    format: "date",
    formula: `=IF(${dayOrZero("qb_todayOverride")}=0,TODAY(),${dayOrZero("qb_todayOverride")})`,
    core: todayOf,
  },
  {
    name: "qb_lastClosed",
    label: label("最近已结束周的末日", "Last closed week ends"),
    kind: "calculated",
    format: "date",
    formula: "=SUMPRODUCT(MAX((qbWeeks[last]<qb_today)*qbWeeks[last]))",
    core: (book) =>
      book.rows("weeks").reduce((latest, week) => {
        const last = week.number("last") ?? 0;
        return last < todayOf(book) ? Math.max(latest, last) : latest;
      }, 0),
  },
  {
    name: "qb_workingDays",
    label: label("周期工作日", "Working days"),
    kind: "calculated",
    format: "integer",
    formula: `=${workingDays("qb_periodStart", "qb_periodEnd")}`,
    core: (book) => countWorkingDays(periodOf(book).first, periodOf(book).last, calendarOf(book)),
  },
  {
    name: "qb_timeProgress",
    label: label("时间进度", "Time progress"),
    kind: "calculated",
    format: "percent",
    formula: `=IF(qb_workingDays=0,0,${workingDays("qb_periodStart", "MIN(qb_periodEnd,qb_today-1)")}/qb_workingDays)`,
    core: (book) => timeProgress(periodOf(book), calendarOf(book), fromSerial(todayOf(book))),
  },
  {
    name: "qb_weekend",
    label: label("每周休息日(周一至周日, 1 = 休)", "Days off, Monday to Sunday (1 = off)"),
    kind: "input",
    format: "text",
  },
  { name: "qb_salesMetric", label: label("比率加权所用维度", "Metric that weighs ratios"), kind: "fixed", format: "text" },
  { name: "qb_language", label: label("语言", "Language"), kind: "fixed", format: "text" },
  { name: "qb_schemaVersion", label: label("结构版本", "Schema version"), kind: "fixed", format: "general" },
];

/** Cells of the rules table that formulas use by name. */
export const ruleCells: readonly { name: string; rule: string; column: "threshold" | "second" | "on" }[] = [
  { name: "qb_lag_threshold", rule: "lag", column: "threshold" },
  { name: "qb_lag_weeks", rule: "lag", column: "second" },
  { name: "qb_lag_on", rule: "lag", column: "on" },
  { name: "qb_light_green", rule: "light", column: "threshold" },
  { name: "qb_light_amber", rule: "light", column: "second" },
  { name: "qb_late_hours", rule: "late-record", column: "threshold" },
  { name: "qb_late_on", rule: "late-record", column: "on" },
  { name: "qb_vague_chars", rule: "vague", column: "threshold" },
  { name: "qb_vague_on", rule: "vague", column: "on" },
];

const members: TableTemplate = {
  id: "members",
  title: label("团队成员", "Members"),
  below: true,
  columns: [
    { id: "key", label: label("编号", "Key"), kind: "fixed", format: "text", width: 6, align: "Center" },
    { id: "name", label: label("姓名", "Name"), kind: "input", format: "text", width: 14 },
    { id: "from", label: label("生效日", "From"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    { id: "to", label: label("离职日", "To"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    {
      id: "activeDays",
      label: label("在岗工作日", "Active days"),
      kind: "calculated",
      format: "integer",
      width: 11,
      formula: `=${workingDays("[@start]", "[@end]")}`,
      core: (row, book) => {
        const period = periodOf(book);
        return countActiveDays(memberOf(book, row.text("key")), period.first, period.last, period, calendarOf(book));
      },
    },
    {
      id: "start",
      label: label("起算日", "Counts from"),
      kind: "calculated",
      format: "date",
      width: 0,
      hidden: true,
      formula: `=MAX(qb_periodStart,${dayOrZero("[@from]")})`,
      core: (row, book) => Math.max(toSerial(periodOf(book).first), serialOfCell(row, "from") ?? 0),
    },
    {
      id: "end",
      label: label("截止日", "Counts to"),
      kind: "calculated",
      format: "date",
      width: 0,
      hidden: true,
      formula: `=IF(${dayOrZero("[@to]")}=0,qb_periodEnd,MIN(qb_periodEnd,${dayOrZero("[@to]")}))`,
      core: (row, book) => {
        const last = toSerial(periodOf(book).last);
        return Math.min(last, serialOfCell(row, "to") ?? last);
      },
    },
    {
      id: "matchKey",
      label: label("匹配名", "Match name"),
      kind: "calculated",
      format: "general",
      width: 0,
      hidden: true,
      formula: "=LOWER(TRIM([@name]))",
      core: (row) => cleanName(row.text("name")),
    },
    { id: "no", label: label("序号", "No."), kind: "fixed", format: "integer", width: 0, hidden: true },
  ],
};

const metrics: TableTemplate = {
  id: "metrics",
  title: label("目标维度", "Metrics"),
  columns: [
    { id: "key", label: label("编号", "Key"), kind: "fixed", format: "text", width: 6, align: "Center" },
    { id: "name", label: label("维度名称", "Metric"), kind: "input", format: "text", width: 16 },
    { id: "unit", label: label("单位", "Unit"), kind: "input", format: "text", width: 8, align: "Center" },
    { id: "kindLabel", label: label("类型", "Kind"), kind: "fixed", format: "text", width: 10 },
    { id: "directionLabel", label: label("方向", "Direction"), kind: "fixed", format: "text", width: 12 },
    { id: "precision", label: label("小数位", "Decimals"), kind: "fixed", format: "integer", width: 8 },
    {
      id: "label",
      label: label("显示名", "Shown as"),
      kind: "calculated",
      format: "general",
      width: 0,
      hidden: true,
      formula: '=[@name]&IF([@unit]="",""," ("&[@unit]&")")',
      core: (row) => row.text("name") + (row.text("unit") === "" ? "" : ` (${row.text("unit")})`),
    },
    { id: "id", label: label("标识", "Id"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "kind", label: label("类型代码", "Kind code"), kind: "fixed", format: "general", width: 0, hidden: true },
    { id: "direction", label: label("方向代码", "Direction code"), kind: "fixed", format: "general", width: 0, hidden: true },
  ],
};

const weeks: TableTemplate = {
  id: "weeks",
  title: label("周历", "Weeks"),
  columns: [
    { id: "number", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 6, align: "Center" },
    { id: "label", label: label("周", "Days"), kind: "fixed", format: "text", width: 18 },
    { id: "first", label: label("首日", "First"), kind: "fixed", format: "date", width: 12 },
    { id: "last", label: label("末日", "Last"), kind: "fixed", format: "date", width: 12 },
    { id: "iso", label: label("ISO 周", "ISO week"), kind: "fixed", format: "integer", width: 8, align: "Center" },
    {
      id: "workingDays",
      label: label("工作日", "Working days"),
      kind: "calculated",
      format: "integer",
      width: 8,
      formula: `=${workingDays("[@first]", "[@last]")}`,
      core: (row, book) =>
        countWorkingDays(fromSerial(row.number("first") ?? 0), fromSerial(row.number("last") ?? 0), calendarOf(book)),
    },
    {
      id: "unit",
      label: label("并入周", "Counts with week"),
      kind: "calculated",
      format: "integer",
      width: 8,
      formula:
        "=IF(OR([@last]-[@first]>=6,[@workingDays]<1,[@workingDays]>2,MAX(qbWeeks[number])=1),[@number]," +
        "IF([@number]=1,2,IF([@number]=MAX(qbWeeks[number]),[@number]-1,[@number])))",
      core: (row, book) => weekOf(book, row.number("number") ?? 0).unit,
    },
  ],
};

function serialOfCell(row: BookRow, column: string): number | null {
  const day = dayOfCell(row.get(column));
  return day === null ? null : toSerial(day);
}

/** The typed date as a whole day: a time of day, text or a stray number in the list must not disturb the calendar. */
const dayColumn: Column = {
  id: "day",
  label: label("日", "Whole day"),
  kind: "calculated",
  format: "integer",
  width: 0,
  hidden: true,
  formula: `=${dayOrZero("[@date]")}`,
  core: (row) => serialOfCell(row, "date") ?? 0,
};

const holidays: TableTemplate = {
  id: "holidays",
  title: label("节假日", "Holidays"),
  blankRows: 12,
  columns: [
    { id: "date", label: label("放假日期", "Day off"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    { id: "note", label: label("说明", "Note"), kind: "input", format: "text", width: 12 },
    dayColumn,
  ],
};

const workdays: TableTemplate = {
  id: "workdays",
  title: label("调休上班", "Make-up days"),
  blankRows: 8,
  columns: [
    { id: "date", label: label("上班日期", "Day worked"), kind: "input", format: "date", width: 12, validation: { kind: "date" } },
    {
      id: "counts",
      label: label("计入", "Counts"),
      kind: "calculated",
      format: "integer",
      width: 6,
      formula:
        "=IF([@day]>0,IF(AND(NETWORKDAYS.INTL([@day],[@day],qb_weekend,qbHolidays[day])=0," +
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

const rules: TableTemplate = {
  id: "rules",
  title: label("规则", "Rules"),
  columns: [
    { id: "id", label: label("标识", "Id"), kind: "fixed", format: "text", width: 13 },
    { id: "name", label: label("规则", "Rule"), kind: "fixed", format: "text", width: { "zh-CN": 46, "en-US": 54 } },
    { id: "threshold", label: label("阈值", "Threshold"), kind: "input", format: "general", width: 8, validation: { kind: "number", min: 0 } },
    { id: "second", label: label("第二阈值", "Second"), kind: "input", format: "general", width: 8, validation: { kind: "number", min: 0 } },
    {
      id: "on",
      label: label("启用", "On"),
      kind: "input",
      format: "text",
      width: 6,
      align: "Center",
      validation: { kind: "list", list: "qb_list_switch", strict: true },
    },
  ],
};

const lists: readonly TableTemplate[] = [
  {
    id: "stages",
    columns: [
      { id: "label", label: label("跟进阶段", "Stage"), kind: "input", format: "text", width: 12 },
      { id: "no", label: label("阶段序号", "Stage no."), kind: "fixed", format: "integer", width: 0, hidden: true },
    ],
  },
  { id: "channels", columns: [{ id: "label", label: label("沟通方式", "Channel"), kind: "input", format: "text", width: 12 }] },
  { id: "supports", columns: [{ id: "label", label: label("支持部门", "Support by"), kind: "input", format: "text", width: 12 }] },
  { id: "risks", columns: [{ id: "label", label: label("风险与机会", "Risk or chance"), kind: "input", format: "text", width: 12 }] },
  {
    id: "causes",
    columns: [
      { id: "origin", label: label("主观/客观", "Origin"), kind: "fixed", format: "text", width: 10 },
      { id: "control", label: label("可控性", "Control"), kind: "fixed", format: "text", width: 12 },
      { id: "side", label: label("归属", "Side"), kind: "fixed", format: "text", width: 10 },
      { id: "source", label: label("问题来源", "Source"), kind: "fixed", format: "text", width: 10 },
      { id: "status", label: label("行动状态", "Action status"), kind: "fixed", format: "text", width: 10 },
      { id: "tick", label: label("勾选", "Tick"), kind: "fixed", format: "text", width: 6 },
      { id: "switch", label: label("开关", "Switch"), kind: "fixed", format: "text", width: 6 },
    ],
  },
  { id: "words", columns: [{ id: "word", label: label("具体内容词", "Words of substance"), kind: "input", format: "text", width: 14 }] },
  { id: "visits", columns: [{ id: "phrase", label: label("空泛说法", "Empty phrases"), kind: "input", format: "text", width: 18 }] },
];

export const settingsSheet: SheetTemplate = {
  id: "settings",
  label: label("设置", "Settings"),
  title: label("设置", "Settings"),
  guidance: label(
    "浅黄色单元格可以修改; 日历、名单、规则改动后, 各表立即按新设置计算。",
    "Light yellow cells are yours to change; calendar, members and rules take effect at once.",
  ),
  tabColor: "#7A8793",
  parameters,
  tables: [rules, members, metrics, weeks, holidays, workdays, ...lists],
  page: { orientation: "Landscape", fitWidth: true, signature: false, lastColumn: "activeDays" },
};
