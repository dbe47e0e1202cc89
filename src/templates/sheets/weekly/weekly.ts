/** 周进度: plan and actual per rep, metric and week; the lag rule looks here. */
import { cumulativePlan, planBetween } from "../../../core";
import { lookUp } from "../../formula/build";
import { rateOf } from "../../formula/fragments";
import { label } from "../../model/language";
import { memberOf, metricLabel, metricOf, onlyRow } from "../../shared/reading";
import { cumulativeOf } from "../../shared/seriesReading";
import { runAt } from "../../shared/lagReading";
import { weekStatus } from "../../shared/weekReading";
import { activeDaysUntil } from "../../shared/planReading";
import { rateOfWeek, resultOfWeeks, sameSeries, ofSeries } from "../../shared/weeks";
import { weeklyWorkings } from "./workings";
import { hide } from "../../model/columns";
import type { Book, BookRow } from "../../model/book";
import type { SheetTemplate, TableTemplate } from "../../model/template";

const direction = ofSeries("direction");

function targetOf(row: BookRow, book: Book): number | null {
  return onlyRow(book.rowsWhere("series", "series", row.text("series")), row.text("series")).number("planTarget");
}

export const weeklyTable: TableTemplate = {
  id: "weekly",
  frozenColumns: 4,
  headerHeight: 48,
  rowHeight: () => 15,
  columns: [
    {
      id: "rep", label: label("销售代表", "Rep"), kind: "calculated", format: "general", width: { "zh-CN": 8, "en-US": 13 },
      formula: `=${lookUp("qbMembers", "name", "[@repKey]")}&""`,
      core: (row, book) => memberOf(book, row.text("repKey")).name,
    },
    {
      id: "metric", label: label("指标", "Metric"), kind: "calculated", format: "general", width: { "zh-CN": 17, "en-US": 23 },
      formula: `=${lookUp("qbMetrics", "label", "[@metricKey]")}`,
      core: (row, book) => metricLabel(book, row.text("metricKey")),
    },
    { id: "week", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 5, align: "Center" },
    { id: "days", label: label("周", "Days"), kind: "fixed", format: "text", width: 21 },
    {
      id: "plan", label: label("周计划", "Week plan"), kind: "calculated", format: "metric", width: 8,
      formula:
        `=IF(${ofSeries("planTarget")}="","",IF(${ofSeries("kind")}="additive",IF([@daysThrough]=[@daysBefore],"",` +
        `ROUND(ROUND(${ofSeries("planTarget")}*[@daysThrough]/${ofSeries("days")},${ofSeries("precision")})` +
        `-ROUND(${ofSeries("planTarget")}*[@daysBefore]/${ofSeries("days")},${ofSeries("precision")}),${ofSeries("precision")})),` +
        `IF([@daysThrough]>[@daysBefore],${ofSeries("planTarget")},"")))`,
      core: (row, book) => {
        const target = targetOf(row, book);
        const before = row.number("daysBefore") ?? 0;
        const through = row.number("daysThrough") ?? 0;
        if (target === null || through === before) return null;
        const { kind, precision } = metricOf(book, row.text("metricKey"));
        if (kind !== "additive") return target;
        const days = activeDaysUntil(row.text("repKey"), null, book);
        return planBetween(target, before, through, days, precision);
      },
    },
    {
      id: "actual", label: label("周实际", "Week actual"), kind: "input", format: "metric", width: 8, validation: { kind: "number" },
      appliesTo: (_row, kind) => kind !== "ratio",
      hint: label("填本周完成数；比率类请填右边的分子和分母。", "This week's result; for ratios fill in part and whole to the right."),
    },
    {
      id: "numerator", label: label("周分子", "Ratio: part"), kind: "input", format: "general", width: 7,
      validation: { kind: "number" },
      appliesTo: (_row, kind) => kind === "ratio",
      hint: label("只用于比率类，例如本周回款额。", "Ratios only, for example cash collected this week."),
    },
    {
      id: "denominator", label: label("周分母", "Ratio: whole"), kind: "input", format: "general", width: 7,
      validation: { kind: "number" },
      appliesTo: (_row, kind) => kind === "ratio",
      hint: label("只用于比率类，例如本周应收额。", "Ratios only, for example receivables due this week."),
    },
    {
      id: "rate", label: label("周达成率", "Week rate"), kind: "calculated", format: "percent", width: 8,
      formula: `=${rateOf("[@plan]", "[@value]", direction)}`,
      core: (row, book) => rateOfWeek(row, book, "plan", "value"),
    },
    {
      id: "cumulativePlan", label: label("累计计划", "Plan to date"), kind: "calculated", format: "metric", width: 8,
      formula:
        `=IF(${ofSeries("planTarget")}="","",IF(${ofSeries("kind")}="additive",IF(${ofSeries("days")}=0,"",` +
        `ROUND(${ofSeries("planTarget")}*[@daysThrough]/${ofSeries("days")},${ofSeries("precision")})),${ofSeries("planTarget")}))`,
      core: (row, book) => {
        const target = targetOf(row, book);
        if (target === null) return null;
        const { kind, precision } = metricOf(book, row.text("metricKey"));
        if (kind !== "additive") return target;
        const days = activeDaysUntil(row.text("repKey"), null, book);
        return days === 0 ? null : cumulativePlan(target, row.number("daysThrough") ?? 0, days, precision);
      },
    },
    {
      id: "cumulativeActual", label: label("累计实际", "Actual to date"), kind: "calculated", format: "metric", width: 8,
      formula: `=IF(AND([@closed]=0,[@typed]=0),"",${resultOfWeeks(ofSeries("kind"), "[@dataWeeks]", `${sameSeries},qbWeekly[typed],1,qbWeekly[week],"<="&[@week]`)})`,
      core: (row, book) =>
        row.number("closed") === 0 && row.number("typed") === 0
          ? null
          : cumulativeOf(book, row.text("series"), (entry) => entry.week <= (row.number("week") ?? 0)),
    },
    {
      id: "cumulativeRate", label: label("累计达成率", "Rate to date"), kind: "calculated", format: "percent", width: 8,
      formula: `=${rateOf("[@cumulativePlan]", "[@cumulativeActual]", direction)}`,
      core: (row, book) => rateOfWeek(row, book, "cumulativePlan", "cumulativeActual"),
    },
    {
      id: "run", label: label("连续未达标周数", "Weeks below in a row"), kind: "calculated", format: "integer", width: 7,
      align: "Center",
      formula:
        `=IF([@closed]=0,"",COUNTIFS(${sameSeries},qbWeekly[below],1,qbWeekly[okCount],[@okCount],qbWeekly[week],"<="&[@week]))`,
      core: (row, book) => (row.number("closed") === 0 ? null : runAt(book, row.text("series"), row.number("week") ?? 0)),
    },
    {
      id: "status", label: label("状态", "Status"), kind: "calculated", format: "general", width: { "zh-CN": 18, "en-US": 17 },
      align: "Center",
      formula:
        `=IF(AND([@order]<>"",${ofSeries("lag")}<>"",N([@order])<=${ofSeries("evidence")}),IF(${ofSeries("lag")}="lagging","{lagging}","{ahead}"),` +
        `IF([@plan]="",IF(OR(${ofSeries("planTarget")}="",AND(N(${ofSeries("planTarget")})=0,${direction}="higher")),"{noTarget}","{noWork}"),` +
        `IF([@closed]=0,IF([@typed]=1,"{running}",""),IF([@hasData]=0,IF([@typed]=0,"{notReported}","{noData}"),[@light]))))`,
      core: weekStatus,
    },
    ...hide(weeklyWorkings),
  ],
  highlights: [
    { tone: "lagging", columns: ["rep", "metric", "week", "days", "plan", "actual", "rate", "run", "status"], when: '[@status]="{lagging}"' },
    { tone: "green", columns: ["status"], when: '[@status]="{green}"' },
    { tone: "amber", columns: ["status"], when: '[@status]="{amber}"' },
    { tone: "red", columns: ["status"], when: '[@status]="{red}"' },
    { tone: "warning", columns: ["status"], when: '[@status]="{notReported}"' },
    { tone: "muted", columns: ["status"], when: 'OR([@status]="{noWork}",[@status]="{noTarget}",[@status]="{ahead}")' },
  ],
};

export const weeklySheet: SheetTemplate = {
  id: "weekly",
  label: label("周进度", "Weekly progress"),
  title: label("周进度", "Weekly progress"),
  guidance: label(
    "每周五 17:00 前填「周实际」（比率类填分子、分母）；计划、累计和状态自动算出。",
    "Fill in the week's actual by Friday 17:00 (ratios: part and whole); the rest is calculated.",
  ),
  tabColor: "#1F7A6D",
  tables: [weeklyTable],
  page: { orientation: "Portrait", signature: false, breakBy: "repKey" },
};
