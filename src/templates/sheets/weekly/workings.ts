/**
 * The hidden columns of 周进度: keys, the week's value, the active days that carry its plan, and the lag rule step by step.
 * A stub of a week joins its neighbour: the two are one unit with one rate, reported under the neighbour's number.
 */
import { lookUp } from "../../formula/build";
import { lightOf, lightWords, numberOrBlank, rateOf, workingDays } from "../../formula/fragments";
import { label } from "../../model/language";
import { metricOf, onlyRow, todayOf } from "../../shared/reading";
import { seriesEntries } from "../../shared/seriesReading";
import { countedUnits, unitOfRow } from "../../shared/lagReading";
import { weekLight } from "../../shared/weekReading";
import { activeDaysUntil } from "../../shared/planReading";
import { resultOfWeeks, sameSeries, ofSeries } from "../../shared/weeks";
import { keyColumn, workingColumn } from "../../model/columns";
import type { Column } from "../../model/template";

const direction = ofSeries("direction");

export const weeklyWorkings: readonly Column[] = [
  keyColumn("id", "行标识", "Row id"),
  keyColumn("repKey", "成员编号", "Rep key"),
  keyColumn("metricKey", "指标编号", "Metric key"),
  keyColumn("series", "序列", "Series"),
  { id: "first", label: label("周首日", "Week first day"), kind: "fixed", format: "date", width: 0 },
  { id: "last", label: label("周末日", "Week last day"), kind: "fixed", format: "date", width: 0 },
  workingColumn("seriesRow", "序列行", "Series row", "integer",
    "=MATCH([@series],qbSeries[series],0)",
    (row, book) => onlyRow(book.rowsWhere("series", "series", row.text("series")), "series").index + 1),
  workingColumn("closed", "已结束", "Closed", "integer",
    "=IF([@last]<qb_today,1,0)",
    (row, book) => ((row.number("last") ?? 0) < todayOf(book) ? 1 : 0)),
  workingColumn("value", "周值", "Week value", "metric",
    `=IF(${ofSeries("kind")}="ratio",IF(AND(ISNUMBER([@numerator]),ISNUMBER([@denominator])),` +
      `IF([@denominator]>0,[@numerator]/[@denominator],""),""),${numberOrBlank("[@actual]")})`,
    (row, book) => {
      if (metricOf(book, row.text("metricKey")).kind !== "ratio") return row.number("actual");
      const numerator = row.number("numerator");
      const denominator = row.number("denominator");
      return numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null;
    }),
  workingColumn("typed", "已填", "Typed", "integer",
    `=IF(${ofSeries("kind")}="ratio",IF(AND(ISNUMBER([@numerator]),ISNUMBER([@denominator])),1,0),IF(ISNUMBER([@actual]),1,0))`,
    (row, book) => {
      if (metricOf(book, row.text("metricKey")).kind !== "ratio") return row.number("actual") === null ? 0 : 1;
      return row.number("numerator") !== null && row.number("denominator") !== null ? 1 : 0;
    }),
  workingColumn("hasData", "有数据", "Has data", "integer",
    '=IF([@value]="",0,1)',
    (row) => (row.get("value") === null ? 0 : 1)),
  workingColumn("start", "在岗首日", "Active from", "date",
    `=${lookUp("qbMembers", "start", "[@repKey]")}`,
    (row, book) => onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member").get("start")),
  workingColumn("end", "在岗末日", "Active to", "date",
    `=${lookUp("qbMembers", "end", "[@repKey]")}`,
    (row, book) => onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member").get("end")),
  workingColumn("daysBefore", "此前在岗工作日", "Active days before", "integer",
    `=${workingDays("[@start]", "MIN([@first]-1,[@end])")}`,
    (row, book) => activeDaysUntil(row.text("repKey"), (row.number("first") ?? 0) - 1, book)),
  workingColumn("daysThrough", "至本周在岗工作日", "Active days through", "integer",
    `=${workingDays("[@start]", "MIN([@last],[@end])")}`,
    (row, book) => activeDaysUntil(row.text("repKey"), row.number("last") ?? 0, book)),
  workingColumn("dataWeeks", "累计有数据周数", "Weeks with data", "integer",
    `=COUNTIFS(${sameSeries},qbWeekly[typed],1,qbWeekly[week],"<="&[@week])`,
    (row, book) =>
      seriesEntries(book, row.text("series")).filter((e) => e.typed && e.week <= (row.number("week") ?? 0)).length),
  workingColumn("unit", "并入周", "Counts with week", "integer",
    `=${lookUp("qbWeeks", "unit", "[@week]", "number")}`,
    (row, book) => onlyRow(book.rowsWhere("weeks", "number", row.number("week")), "week").get("unit")),
  workingColumn("countable", "可计", "Countable", "integer",
    "=IF(AND([@closed]=1,[@hasData]=1,ISNUMBER([@plan])),IF([@plan]>0,1,0),0)",
    (row) => (row.number("closed") === 1 && row.number("hasData") === 1 && (row.number("plan") ?? 0) > 0 ? 1 : 0)),
  workingColumn("members", "合并周数", "Weeks combined", "integer",
    `=IF(AND([@week]=[@unit],[@closed]=1),COUNTIFS(${sameSeries},qbWeekly[unit],[@unit],qbWeekly[countable],1),0)`,
    (row, book) => unitOfRow(row, book)?.members ?? 0),
  workingColumn("counted", "计入", "Counted", "integer",
    "=IF([@members]>0,1,0)",
    (row, book) => (unitOfRow(row, book) ? 1 : 0)),
  workingColumn("unitPlan", "合并计划", "Combined plan", "metric",
    `=IF([@counted]=0,"",IF(${ofSeries("kind")}="additive",` +
      `SUMIFS(qbWeekly[plan],${sameSeries},qbWeekly[unit],[@unit],qbWeekly[countable],1),${ofSeries("planTarget")}))`,
    (row, book) => unitOfRow(row, book)?.plan ?? null),
  workingColumn("unitActual", "合并实际", "Combined actual", "metric",
    `=${resultOfWeeks(ofSeries("kind"), "[@members]", `${sameSeries},qbWeekly[unit],[@unit],qbWeekly[countable],1`)}`,
    (row, book) => unitOfRow(row, book)?.actual ?? null),
  workingColumn("unitRate", "合并达成率", "Combined rate", "percent",
    `=${rateOf("[@unitPlan]", "[@unitActual]", direction)}`,
    (row, book) => unitOfRow(row, book)?.rate ?? null),
  workingColumn("below", "低于阈值", "Below", "integer",
    '=IF([@unitRate]="",0,IF(ROUND([@unitRate],9)<qb_lag_threshold,1,0))',
    (row, book) => (unitOfRow(row, book)?.below ? 1 : 0)),
  workingColumn("okCount", "已达标周数", "Weeks not below", "integer",
    `=COUNTIFS(${sameSeries},qbWeekly[counted],1,qbWeekly[below],0,qbWeekly[week],"<="&[@week])`,
    (row, book) =>
      countedUnits(book, row.text("series")).filter((u) => !u.below && u.week <= (row.number("week") ?? 0)).length),
  workingColumn("order", "由近及远", "Newest first", "integer",
    `=IF([@counted]=0,"",COUNTIFS(${sameSeries},qbWeekly[counted],1,qbWeekly[week],">="&[@week]))`,
    (row, book) =>
      unitOfRow(row, book) &&
      countedUnits(book, row.text("series")).filter((u) => u.week >= (row.number("week") ?? 0)).length),
  workingColumn("light", "周灯", "Week light", "general",
    `=${lightOf("[@plan]", "[@value]", "[@rate]", direction, lightWords)}`,
    weekLight),
];
