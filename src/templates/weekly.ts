/** B1 周进度: plan and actual per rep, metric and week; the lag rule looks here. */
import { achievement, cumulativePlan, planBetween } from "../core";
import { lookUp, numberOrBlank, rateOf, workingDays } from "./fragments";
import { label } from "./language";
import { memberOf, metricOf, onlyRow, todayOf } from "./reading";
import { activeDaysUntil, countedUnits, cumulativeOf, runAt, seriesEntries, unitOfRow, weekLight, weekStatus } from "./seriesReading";
import type { Book, BookRow } from "./book";
import type { SheetTemplate, TableTemplate } from "./template";

const series = (column: string) => `INDEX(qbSeries[${column}],[@seriesRow])`;
const sameSeries = "qbWeekly[series],[@series]";

/** Σ, mean or Σ ÷ Σ over the rows of this series that meet `conditions`, `count` of them. */
function total(count: string, conditions: string): string {
  const sum = (column: string) => `SUMIFS(qbWeekly[${column}],${sameSeries},${conditions})`;
  return (
    `IF(${count}=0,"",IF(${series("kind")}="ratio",IF(${sum("denominator")}<=0,"",${sum("numerator")}/${sum("denominator")}),` +
    `IF(${series("kind")}="average",${sum("value")}/${count},${sum("value")})))`
  );
}

const direction = series("direction");

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
      id: "rep",
      label: label("销售代表", "Rep"),
      kind: "calculated",
      format: "general",
      width: { "zh-CN": 8, "en-US": 13 },
      formula: `=${lookUp("qbMembers", "name", "[@repKey]")}&""`,
      core: (row, book) => memberOf(book, row.text("repKey")).name,
    },
    {
      id: "metric",
      label: label("目标维度", "Metric"),
      kind: "calculated",
      format: "general",
      width: { "zh-CN": 17, "en-US": 23 },
      formula: `=${lookUp("qbMetrics", "label", "[@metricKey]")}`,
      core: (row, book) => onlyRow(book.rowsWhere("metrics", "key", row.text("metricKey")), "metric").text("label"),
    },
    { id: "week", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 5, align: "Center" },
    { id: "days", label: label("周", "Days"), kind: "fixed", format: "text", width: { "zh-CN": 17, "en-US": 18 } },
    {
      id: "plan",
      label: label("周计划", "Week plan"),
      kind: "calculated",
      format: "metric",
      width: 8,
      formula:
        `=IF(${series("planTarget")}="","",IF(${series("kind")}="additive",IF([@daysThrough]=[@daysBefore],"",` +
        `ROUND(ROUND(${series("planTarget")}*[@daysThrough]/${series("days")},${series("precision")})` +
        `-ROUND(${series("planTarget")}*[@daysBefore]/${series("days")},${series("precision")}),${series("precision")})),` +
        `IF([@daysThrough]>[@daysBefore],${series("planTarget")},"")))`,
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
      id: "actual",
      label: label("周实际", "Week actual"),
      kind: "input",
      format: "metric",
      width: 8,
      appliesTo: (_row, kind) => kind !== "ratio",
      validation: { kind: "number" },
      hint: label("填本周完成数; 比率类请填右边的分子和分母。", "This week's result; for ratios fill in part and whole to the right."),
    },
    {
      id: "numerator",
      label: label("周分子", "Ratio: part"),
      kind: "input",
      format: "general",
      width: 7,
      appliesTo: (_row, kind) => kind === "ratio",
      validation: { kind: "number" },
      hint: label("只用于比率类, 例如本周回款额。", "Ratios only, for example cash collected this week."),
    },
    {
      id: "denominator",
      label: label("周分母", "Ratio: whole"),
      kind: "input",
      format: "general",
      width: 7,
      appliesTo: (_row, kind) => kind === "ratio",
      validation: { kind: "number" },
      hint: label("只用于比率类, 例如本周应收额。", "Ratios only, for example receivables due this week."),
    },
    {
      id: "rate",
      label: label("周达成率", "Week rate"),
      kind: "calculated",
      format: "percent",
      width: 8,
      formula: `=${rateOf("[@plan]", "[@value]", direction)}`,
      core: (row, book) => rateCore(row, book, "plan", "value"),
    },
    {
      id: "cumulativePlan",
      label: label("累计计划", "Plan to date"),
      kind: "calculated",
      format: "metric",
      width: 8,
      formula:
        `=IF(${series("planTarget")}="","",IF(${series("kind")}="additive",IF(${series("days")}=0,"",` +
        `ROUND(${series("planTarget")}*[@daysThrough]/${series("days")},${series("precision")})),${series("planTarget")}))`,
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
      id: "cumulativeActual",
      label: label("累计实际", "Actual to date"),
      kind: "calculated",
      format: "metric",
      width: 8,
      formula: `=IF(AND([@closed]=0,[@typed]=0),"",${total("[@dataWeeks]", 'qbWeekly[typed],1,qbWeekly[week],"<="&[@week]')})`,
      core: (row, book) =>
        row.number("closed") === 0 && row.number("typed") === 0
          ? null
          : cumulativeOf(book, row.text("series"), (entry) => entry.week <= (row.number("week") ?? 0)),
    },
    {
      id: "cumulativeRate",
      label: label("累计达成率", "Rate to date"),
      kind: "calculated",
      format: "percent",
      width: 8,
      formula: `=${rateOf("[@cumulativePlan]", "[@cumulativeActual]", direction)}`,
      core: (row, book) => rateCore(row, book, "cumulativePlan", "cumulativeActual"),
    },
    {
      id: "run",
      label: label("连续未达标周数", "Weeks below in a row"),
      kind: "calculated",
      format: "integer",
      width: 7,
      align: "Center",
      formula:
        `=IF([@closed]=0,"",COUNTIFS(${sameSeries},qbWeekly[below],1,qbWeekly[okCount],[@okCount],qbWeekly[week],"<="&[@week]))`,
      core: (row, book) => (row.number("closed") === 0 ? null : runAt(book, row.text("series"), row.number("week") ?? 0)),
    },
    {
      id: "status",
      label: label("状态", "Status"),
      kind: "calculated",
      format: "general",
      width: { "zh-CN": 18, "en-US": 17 },
      align: "Center",
      formula:
        `=IF(AND([@order]<>"",${series("lag")}<>"",N([@order])<=${series("evidence")}),IF(${series("lag")}="lagging","{lagging}","{ahead}"),` +
        `IF([@plan]="",IF(OR(${series("planTarget")}="",AND(N(${series("planTarget")})=0,${direction}="higher")),"{noTarget}","{noWork}"),` +
        `IF([@closed]=0,IF([@typed]=1,"{running}",""),IF([@hasData]=0,IF([@typed]=0,"{notReported}","{noData}"),[@light]))))`,
      core: weekStatus,
    },

    { id: "id", label: label("行标识", "Row id"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "repKey", label: label("成员编号", "Rep key"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "metricKey", label: label("维度编号", "Metric key"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "series", label: label("序列", "Series"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "first", label: label("周首日", "Week first day"), kind: "fixed", format: "date", width: 0, hidden: true },
    { id: "last", label: label("周末日", "Week last day"), kind: "fixed", format: "date", width: 0, hidden: true },
    {
      id: "seriesRow",
      label: label("序列行", "Series row"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: "=MATCH([@series],qbSeries[series],0)",
      core: (row, book) => onlyRow(book.rowsWhere("series", "series", row.text("series")), "series").index + 1,
    },
    {
      id: "closed",
      label: label("已结束", "Closed"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: "=IF([@last]<qb_today,1,0)",
      core: (row, book) => ((row.number("last") ?? 0) < todayOf(book) ? 1 : 0),
    },
    {
      id: "value",
      label: label("周值", "Week value"),
      kind: "calculated",
      format: "metric",
      width: 0,
      hidden: true,
      formula:
        `=IF(${series("kind")}="ratio",IF(AND(ISNUMBER([@numerator]),ISNUMBER([@denominator])),` +
        `IF([@denominator]>0,[@numerator]/[@denominator],""),""),${numberOrBlank("[@actual]")})`,
      core: (row, book) => {
        if (metricOf(book, row.text("metricKey")).kind !== "ratio") return row.number("actual");
        const numerator = row.number("numerator");
        const denominator = row.number("denominator");
        return numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null;
      },
    },
    {
      id: "typed",
      label: label("已填", "Typed"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula:
        `=IF(${series("kind")}="ratio",IF(AND(ISNUMBER([@numerator]),ISNUMBER([@denominator])),1,0),IF(ISNUMBER([@actual]),1,0))`,
      core: (row, book) => {
        if (metricOf(book, row.text("metricKey")).kind !== "ratio") return row.number("actual") === null ? 0 : 1;
        return row.number("numerator") !== null && row.number("denominator") !== null ? 1 : 0;
      },
    },
    {
      id: "hasData",
      label: label("有数据", "Has data"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: '=IF([@value]="",0,1)',
      core: (row) => (row.get("value") === null ? 0 : 1),
    },
    {
      id: "start",
      label: label("在岗首日", "Active from"),
      kind: "calculated",
      format: "date",
      width: 0,
      hidden: true,
      formula: `=${lookUp("qbMembers", "start", "[@repKey]")}`,
      core: (row, book) => onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member").get("start"),
    },
    {
      id: "end",
      label: label("在岗末日", "Active to"),
      kind: "calculated",
      format: "date",
      width: 0,
      hidden: true,
      formula: `=${lookUp("qbMembers", "end", "[@repKey]")}`,
      core: (row, book) => onlyRow(book.rowsWhere("members", "key", row.text("repKey")), "member").get("end"),
    },
    {
      id: "daysBefore",
      label: label("此前在岗工作日", "Active days before"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=${workingDays("[@start]", "MIN([@first]-1,[@end])")}`,
      core: (row, book) => activeDaysUntil(row.text("repKey"), (row.number("first") ?? 0) - 1, book),
    },
    {
      id: "daysThrough",
      label: label("至本周在岗工作日", "Active days through"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=${workingDays("[@start]", "MIN([@last],[@end])")}`,
      core: (row, book) => activeDaysUntil(row.text("repKey"), row.number("last") ?? 0, book),
    },
    {
      id: "dataWeeks",
      label: label("累计有数据周数", "Weeks with data"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=COUNTIFS(${sameSeries},qbWeekly[typed],1,qbWeekly[week],"<="&[@week])`,
      core: (row, book) =>
        seriesEntries(book, row.text("series")).filter((e) => e.typed && e.week <= (row.number("week") ?? 0)).length,
    },
    {
      id: "unit",
      label: label("并入周", "Counts with week"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=${lookUp("qbWeeks", "unit", "[@week]", "number")}`,
      core: (row, book) => onlyRow(book.rowsWhere("weeks", "number", row.number("week")), "week").get("unit"),
    },
    {
      id: "countable",
      label: label("可计", "Countable"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: "=IF(AND([@closed]=1,[@hasData]=1,ISNUMBER([@plan])),IF([@plan]>0,1,0),0)",
      core: (row) => (row.number("closed") === 1 && row.number("hasData") === 1 && (row.number("plan") ?? 0) > 0 ? 1 : 0),
    },
    {
      id: "members",
      label: label("合并周数", "Weeks combined"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=IF(AND([@week]=[@unit],[@closed]=1),COUNTIFS(${sameSeries},qbWeekly[unit],[@unit],qbWeekly[countable],1),0)`,
      core: (row, book) => unitOfRow(row, book)?.members ?? 0,
    },
    {
      id: "counted",
      label: label("计入", "Counted"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: "=IF([@members]>0,1,0)",
      core: (row, book) => (unitOfRow(row, book) ? 1 : 0),
    },
    {
      id: "unitPlan",
      label: label("合并计划", "Combined plan"),
      kind: "calculated",
      format: "metric",
      width: 0,
      hidden: true,
      formula:
        `=IF([@counted]=0,"",IF(${series("kind")}="additive",` +
        `SUMIFS(qbWeekly[plan],${sameSeries},qbWeekly[unit],[@unit],qbWeekly[countable],1),${series("planTarget")}))`,
      core: (row, book) => unitOfRow(row, book)?.plan ?? null,
    },
    {
      id: "unitActual",
      label: label("合并实际", "Combined actual"),
      kind: "calculated",
      format: "metric",
      width: 0,
      hidden: true,
      formula: `=${total("[@members]", "qbWeekly[unit],[@unit],qbWeekly[countable],1")}`,
      core: (row, book) => unitOfRow(row, book)?.actual ?? null,
    },
    {
      id: "unitRate",
      label: label("合并达成率", "Combined rate"),
      kind: "calculated",
      format: "percent",
      width: 0,
      hidden: true,
      formula: `=${rateOf("[@unitPlan]", "[@unitActual]", direction)}`,
      core: (row, book) => unitOfRow(row, book)?.rate ?? null,
    },
    {
      id: "below",
      label: label("低于阈值", "Below"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: '=IF([@unitRate]="",0,IF(ROUND([@unitRate],9)<qb_lag_threshold,1,0))',
      core: (row, book) => (unitOfRow(row, book)?.below ? 1 : 0),
    },
    {
      id: "okCount",
      label: label("已达标周数", "Weeks not below"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=COUNTIFS(${sameSeries},qbWeekly[counted],1,qbWeekly[below],0,qbWeekly[week],"<="&[@week])`,
      core: (row, book) =>
        countedUnits(book, row.text("series")).filter((u) => !u.below && u.week <= (row.number("week") ?? 0)).length,
    },
    {
      id: "order",
      label: label("由近及远", "Newest first"),
      kind: "calculated",
      format: "integer",
      width: 0,
      hidden: true,
      formula: `=IF([@counted]=0,"",COUNTIFS(${sameSeries},qbWeekly[counted],1,qbWeekly[week],">="&[@week]))`,
      core: (row, book) =>
        unitOfRow(row, book) &&
        countedUnits(book, row.text("series")).filter((u) => u.week >= (row.number("week") ?? 0)).length,
    },
    {
      id: "light",
      label: label("周灯", "Week light"),
      kind: "calculated",
      format: "general",
      width: 0,
      hidden: true,
      formula:
        `=IF([@value]="","",IF([@rate]<>"",IF(ROUND([@rate],9)>=qb_light_green,"{green}",` +
        `IF(ROUND([@rate],9)>=qb_light_amber,"{amber}","{red}")),` +
        `IF(AND(${direction}="lower",ISNUMBER([@plan])),IF([@value]<=0,"{green}","{red}"),"")))`,
      core: weekLight,
    },
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

function rateCore(row: BookRow, book: Book, target: string, actual: string): number | null {
  const { direction: way } = metricOf(book, row.text("metricKey"));
  return achievement({ target: row.number(target), actual: row.number(actual), direction: way }).rate;
}

export const weeklySheet: SheetTemplate = {
  id: "weekly",
  label: label("周进度", "Weekly progress"),
  title: label("周进度", "Weekly progress"),
  guidance: label(
    "每周五 17:00 前填“周实际”(比率类填分子、分母); 计划、累计和状态自动算出。",
    "Fill in the week's actual by Friday 17:00 (ratios: part and whole); the rest is calculated.",
  ),
  tabColor: "#1F7A6D",
  tables: [weeklyTable],
  page: { orientation: "Portrait", fitWidth: true, signature: false, breakBy: "repKey" },
};
