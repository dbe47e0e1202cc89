/** 计算 (hidden): one row per rep and metric and one per metric for the team; review, weekly progress and home read from it. */
import { achievement, light } from "../core";
import { lightOf, lookUp, numberOrBlank, rateOf, workingDays } from "./fragments";
import { label } from "./language";
import { metricOf, todayOf } from "./reading";
import {
  activeDaysUntil,
  bandsOf,
  cumulativeOf,
  lagOf,
  numberIn,
  planUntil,
  plannedTarget,
  reviewOverride,
  salesMetricKey,
  seriesEntries,
  smallPlans,
  targetCell,
  teamCumulative,
} from "./seriesReading";
import type { Book, BookRow } from "./book";
import type { Column, SheetTemplate, TableTemplate, ValueFormat } from "./template";

type Formula = Exclude<Column["formula"], undefined>;
type Core = Exclude<Column["core"], undefined>;

function fixed(id: string, zh: string, en: string): Column {
  return { id, label: label(zh, en), kind: "fixed", format: "text", width: 0 };
}

function calculated(id: string, zh: string, en: string, format: ValueFormat, formula: Formula, core: Core): Column {
  return { id, label: label(zh, en), kind: "calculated", format, width: 0, formula, core };
}

const traits: readonly Column[] = [
  calculated("kind", "类型", "Kind", "general", `=${lookUp("qbMetrics", "kind", "[@metricKey]")}`, (row, book) => metricOf(book, row.text("metricKey")).kind),
  calculated("direction", "方向", "Direction", "general", `=${lookUp("qbMetrics", "direction", "[@metricKey]")}`, (row, book) => metricOf(book, row.text("metricKey")).direction),
  calculated("precision", "小数位", "Decimals", "integer", `=${lookUp("qbMetrics", "precision", "[@metricKey]")}`, (row, book) => metricOf(book, row.text("metricKey")).precision),
];

const sameSeries = "qbWeekly[series],[@series]";
/** Whole weeks of the lag rule; 0 when the cell is cleared or holds text, and then nobody lags. */
const lagWeeks = "INT(N(qb_lag_weeks))";
const closedWeeks = `${sameSeries},qbWeekly[typed],1,qbWeekly[closed],1`;

/** Σ, mean or Σ ÷ Σ over weekly rows with data; "" without any. */
function weeklyTotal(count: string, conditions: string): string {
  const sum = (column: string) => `SUMIFS(qbWeekly[${column}],${conditions})`;
  return (
    `=IF(${count}=0,"",IF([@kind]="ratio",IF(${sum("denominator")}<=0,"",${sum("numerator")}/${sum("denominator")}),` +
    `IF([@kind]="average",${sum("value")}/${count},${sum("value")})))`
  );
}

const way = (row: BookRow) => (row.text("direction") === "lower" ? "lower" : "higher");

const rate = (row: BookRow, target: string, actual: string) =>
  achievement({ target: row.number(target), actual: row.number(actual), direction: way(row) });

const lightCore: Core = (row, book) => {
  const ended = todayOf(book) > numberIn(book, "qb_periodEnd");
  return light(ended ? rate(row, "target", "actual") : rate(row, "planToDate", "actualToDate"), bandsOf(book));
};

/** Columns after actuals that rep rows and team rows share. */
const outcome: readonly Column[] = [
  calculated("rate", "达成率", "Rate", "percent", `=${rateOf("[@target]", "[@actual]", "[@direction]")}`, (row) => rate(row, "target", "actual").rate),
  calculated(
    "gap",
    "差额",
    "Gap",
    "gap",
    '=IF(OR([@target]="",[@actual]=""),"",IF([@kind]="ratio",100*([@actual]-[@target]),[@actual]-[@target]))',
    (row) => {
      const target = row.number("target");
      const actual = row.number("actual");
      if (target === null || actual === null) return null;
      return row.text("kind") === "ratio" ? 100 * (actual - target) : actual - target;
    },
  ),
  calculated("rateToDate", "至今达成率", "Rate to date", "percent", `=${rateOf("[@planToDate]", "[@actualToDate]", "[@direction]")}`, (row) => rate(row, "planToDate", "actualToDate").rate),
  calculated(
    "light",
    "灯",
    "Light",
    "general",
    `=IF(qb_today>qb_periodEnd,${lightOf("[@target]", "[@actual]", "[@rate]", "[@direction]")},` +
      `${lightOf("[@planToDate]", "[@actualToDate]", "[@rateToDate]", "[@direction]")})`,
    lightCore,
  ),
];

/** Plan to the last closed week from the target over `days`; core counterpart: `planUntil`. */
function planToDateFormula(days: string): string {
  const plan = `ROUND([@planTarget]*[@daysToDate]/${days},[@precision])`;
  return `=IF([@planTarget]="","",IF(OR([@kind]<>"additive",[@target]=0),[@planTarget],IF(${days}=0,"",IF(${plan}>0,${plan},""))))`;
}

const planTarget: Column = calculated(
  "planTarget",
  "计划目标",
  "Target for plans",
  "metric",
  '=IF([@target]="","",IF([@target]<0,"",IF([@kind]="additive",ROUND([@target],[@precision]),[@target])))',
  plannedTarget,
);

export const seriesTable: TableTemplate = {
  id: "series",
  columns: [
    fixed("series", "序列", "Series"),
    fixed("repKey", "成员编号", "Rep key"),
    fixed("metricKey", "维度编号", "Metric key"),
    { id: "no", label: label("序号", "No"), kind: "fixed", format: "integer", width: 0 },
    ...traits,
    calculated(
      "target",
      "目标",
      "Target",
      "metric",
      (row) => `=${numberOrBlank(lookUp("qbTargets", `rep:${row.text("repKey")}`, "[@metricKey]"))}`,
      (row, book) => targetCell(book, row.text("metricKey"), `rep:${row.text("repKey")}`),
    ),
    planTarget,
    calculated("days", "在岗工作日", "Active days", "integer", `=${lookUp("qbMembers", "activeDays", "[@repKey]")}`, (row, book) => activeDaysUntil(row.text("repKey"), null, book)),
    calculated(
      "daysToDate",
      "至今在岗工作日",
      "Active days to date",
      "integer",
      `=${workingDays(lookUp("qbMembers", "start", "[@repKey]"), `MIN(qb_lastClosed,${lookUp("qbMembers", "end", "[@repKey]")})`)}`,
      (row, book) => activeDaysUntil(row.text("repKey"), numberIn(book, "qb_lastClosed"), book),
    ),
    calculated("weeks", "有数据周数", "Weeks with data", "integer", `=COUNTIFS(${sameSeries},qbWeekly[typed],1)`, (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed).length),
    calculated("weekTotal", "周合计", "Total of weeks", "metric", weeklyTotal("[@weeks]", `${sameSeries},qbWeekly[typed],1`), (row, book) => cumulativeOf(book, row.text("series"), () => true)),
    calculated(
      "override",
      "修正",
      "Override",
      "metric",
      `=${numberOrBlank(lookUp("qbReview", "override", "[@series]", "series"))}`,
      (row, book) => reviewOverride(book, row.text("series")),
    ),
    calculated("actual", "实际", "Actual", "metric", '=IF([@override]<>"",[@override],[@weekTotal])', (row) => row.number("override") ?? row.number("weekTotal")),
    calculated("closedWeeks", "已结束且有数据", "Closed with data", "integer", `=COUNTIFS(${closedWeeks})`, (row, book) => seriesEntries(book, row.text("series")).filter((e) => e.typed && e.closed).length),
    calculated("closedTotal", "已结束周合计", "Total of closed weeks", "metric", weeklyTotal("[@closedWeeks]", closedWeeks), (row, book) => cumulativeOf(book, row.text("series"), (e) => e.closed)),
    calculated("planToDate", "至今计划", "Plan to date", "metric", planToDateFormula("[@days]"), (row) => planUntil(row, row.number("days"))),
    calculated("actualToDate", "至今实际", "Actual to date", "metric", '=IF([@override]<>"",[@override],[@closedTotal])', (row) => row.number("override") ?? row.number("closedTotal")),
    ...outcome,
    calculated("counted", "计入周数", "Counted weeks", "integer", `=COUNTIFS(${sameSeries},qbWeekly[counted],1)`, (row, book) => lagOf(book).counted(row.text("series"))),
    calculated("run", "连续未达标周数", "Weeks below in a row", "integer", `=SUMIFS(qbWeekly[run],${sameSeries},qbWeekly[order],1)`, (row, book) => lagOf(book).assess(row.text("series")).run),
    calculated(
      "small",
      "小计划",
      "Small plans",
      "integer",
      `=IF(AND([@kind]="additive",[@precision]=0),IF(COUNTIFS(${sameSeries},qbWeekly[order],"<="&${lagWeeks},qbWeekly[unitPlan],"<3")>0,1,0),0)`,
      smallPlans,
    ),
    calculated("newestPlan", "近周计划", "Newest weeks' plan", "metric", `=SUMIFS(qbWeekly[unitPlan],${sameSeries},qbWeekly[order],"<="&${lagWeeks})`, (row, book) => lagOf(book).newest(row.text("series")).plan),
    calculated("newestActual", "近周实际", "Newest weeks' actual", "metric", `=SUMIFS(qbWeekly[unitActual],${sameSeries},qbWeekly[order],"<="&${lagWeeks})`, (row, book) => lagOf(book).newest(row.text("series")).actual),
    calculated("newestRate", "近周达成率", "Newest weeks' rate", "percent", `=${rateOf("[@newestPlan]", "[@newestActual]", "[@direction]")}`, (row) => rate(row, "newestPlan", "newestActual").rate),
    calculated(
      "evidence",
      "证据周数",
      "Evidence weeks",
      "integer",
      `=IF(${lagWeeks}<1,0,IF([@small]=1,IF(AND([@counted]>=${lagWeeks},[@newestRate]<>""),` +
        `IF(ROUND(N([@newestRate]),9)<qb_lag_threshold,MAX(${lagWeeks},[@run]),0),0),IF([@run]>=${lagWeeks},[@run],0)))`,
      (row, book) => {
        const { state, weeks } = lagOf(book).assess(row.text("series"));
        return state === "none" ? 0 : weeks.length;
      },
    ),
    calculated("closedRate", "已结束达成率", "Rate of closed weeks", "percent", `=${rateOf("[@planToDate]", "[@closedTotal]", "[@direction]")}`, (row) => rate(row, "planToDate", "closedTotal").rate),
    calculated(
      "lag",
      "滞后",
      "Lag",
      "general",
      '=IF(OR([@evidence]=0,qb_lag_on<>"{on}"),"",IF([@closedRate]="","lagging",IF(ROUND([@closedRate],9)>=1,"ahead","lagging")))',
      (row, book) => {
        const { state } = lagOf(book).assess(row.text("series"));
        return state === "none" || book.named("qb_lag_on") !== book.word("on") ? null : state;
      },
    ),
    calculated(
      "lagNo",
      "滞后序号",
      "Lag number",
      "integer",
      '=IF([@lag]="lagging",COUNTIFS(qbSeries[lag],"lagging",qbSeries[no],"<="&[@no]),0)',
      (row, book) =>
        row.text("lag") !== "lagging"
          ? 0
          : book.rows("series").filter((other) => other.text("lag") === "lagging" && (other.number("no") ?? 0) <= (row.number("no") ?? 0)).length,
    ),
    calculated("hasActual", "有实际", "Has actual", "integer", '=IF([@actual]="",0,1)', (row) => (row.number("actual") === null ? 0 : 1)),
    calculated("hasToDate", "至今有实际", "Has actual to date", "integer", '=IF([@actualToDate]="",0,1)', (row) => (row.number("actualToDate") === null ? 0 : 1)),
    calculated(
      "weight",
      "销售权重",
      "Sales weight",
      "decimal",
      (row) => `=IF(qb_salesMetric="",0,MAX(0,N(${lookUp("qbTargets", `rep:${row.text("repKey")}`, "qb_salesMetric")})))`,
      (row, book) => (salesMetricKey(book) === "" ? 0 : Math.max(0, targetCell(book, salesMetricKey(book), `rep:${row.text("repKey")}`) ?? 0)),
    ),
    calculated("weighted", "加权实际", "Weighted actual", "decimal", '=IF([@actual]="",0,[@actual]*[@weight])', (row) => (row.number("actual") ?? 0) * (row.number("weight") ?? 0)),
    calculated("weightedToDate", "至今加权实际", "Weighted to date", "decimal", '=IF([@actualToDate]="",0,[@actualToDate]*[@weight])', (row) => (row.number("actualToDate") ?? 0) * (row.number("weight") ?? 0)),
    calculated("hasTarget", "有目标", "Has target", "integer", '=IF([@target]="",0,1)', (row) => (row.number("target") === null ? 0 : 1)),
    calculated("weightedTarget", "加权目标", "Weighted target", "decimal", '=IF([@target]="",0,[@target]*[@weight])', (row) => (row.number("target") ?? 0) * (row.number("weight") ?? 0)),
    calculated(
      "withParts",
      "有分子分母",
      "Has parts",
      "integer",
      '=IF(AND([@kind]="ratio",[@override]=""),1,0)',
      (row) => (row.text("kind") === "ratio" && row.number("override") === null ? 1 : 0),
    ),
    calculated("numerator", "分子合计", "Numerators", "decimal", `=IF([@withParts]=0,0,SUMIFS(qbWeekly[numerator],${sameSeries},qbWeekly[typed],1))`, (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", false) : 0)),
    calculated("denominator", "分母合计", "Denominators", "decimal", `=IF([@withParts]=0,0,SUMIFS(qbWeekly[denominator],${sameSeries},qbWeekly[typed],1))`, (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", false) : 0)),
    calculated("numeratorToDate", "至今分子", "Numerators to date", "decimal", `=IF([@withParts]=0,0,SUMIFS(qbWeekly[numerator],${closedWeeks}))`, (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", true) : 0)),
    calculated("denominatorToDate", "至今分母", "Denominators to date", "decimal", `=IF([@withParts]=0,0,SUMIFS(qbWeekly[denominator],${closedWeeks}))`, (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", true) : 0)),
  ],
};

function sumOf(book: Book, row: BookRow, part: "numerator" | "denominator", closedOnly: boolean): number {
  return seriesEntries(book, row.text("series"))
    .filter((entry) => entry.typed && (entry.closed || !closedOnly))
    .reduce((sum, entry) => sum + Number(entry[part] ?? 0), 0);
}

const sameMetric = "qbSeries[metricKey],[@metricKey]";

/** The team's actual from the reps' rows: Σ, Σ ÷ Σ where every rep with data has both parts, else the weighted mean. */
function teamTotal(columns: { has: string; actual: string; weighted: string; numerator: string; denominator: string }): string {
  const sum = (column: string) => `SUMIFS(qbSeries[${column}],${sameMetric})`;
  const parts = (column: string) => `SUMIFS(qbSeries[${column}],${sameMetric},qbSeries[${columns.has}],1)`;
  const withData = `COUNTIFS(${sameMetric},qbSeries[${columns.has}],1)`;
  const weights = `SUMIFS(qbSeries[weight],${sameMetric},qbSeries[${columns.has}],1)`;
  return (
    `IF(${withData}=0,"",IF([@kind]="additive",${sum(columns.actual)},` +
    `IF(AND(COUNTIFS(${sameMetric},qbSeries[${columns.has}],1,qbSeries[withParts],0)=0,${parts(columns.denominator)}>0),` +
    `${parts(columns.numerator)}/${parts(columns.denominator)},` +
    `IF(${weights}=0,${sum(columns.actual)}/${withData},${sum(columns.weighted)}/${weights}))))`
  );
}

const whole = { has: "hasActual", actual: "actual", weighted: "weighted", numerator: "numerator", denominator: "denominator" };
const toDate = {
  has: "hasToDate",
  actual: "actualToDate",
  weighted: "weightedToDate",
  numerator: "numeratorToDate",
  denominator: "denominatorToDate",
};

export const teamTable: TableTemplate = {
  id: "team",
  columns: [
    fixed("series", "序列", "Series"),
    fixed("metricKey", "维度编号", "Metric key"),
    ...traits,
    calculated("target", "目标", "Target", "metric", `=${numberOrBlank(lookUp("qbTargets", "total", "[@metricKey]"))}`, (row, book) => targetCell(book, row.text("metricKey"), "total")),
    planTarget,
    calculated("label", "显示名", "Shown as", "general", `=${lookUp("qbMetrics", "name", "[@metricKey]")}&""`, (row, book) => metricOf(book, row.text("metricKey")).name),
    calculated("shownRate", "图表达成率", "Charted rate", "percent", "=N(IF(qb_today>qb_periodEnd,[@rate],[@rateToDate]))", (row, book) => row.number(todayOf(book) > numberIn(book, "qb_periodEnd") ? "rate" : "rateToDate") ?? 0),
    calculated("daysToDate", "至今工作日", "Days to date", "integer", `=${workingDays("qb_periodStart", "qb_lastClosed")}`, (_row, book) => activeDaysUntil(null, numberIn(book, "qb_lastClosed"), book)),
    calculated("weekTotal", "成员合计", "Total of reps", "metric", `=${teamTotal(whole)}`, (row, book) => teamCumulative(book, row.text("metricKey"), whole)),
    calculated("override", "修正", "Override", "metric", `=${numberOrBlank(lookUp("qbReview", "override", "[@series]", "series"))}`, (row, book) => reviewOverride(book, row.text("series"))),
    calculated("actual", "实际", "Actual", "metric", '=IF([@override]<>"",[@override],[@weekTotal])', (row) => row.number("override") ?? row.number("weekTotal")),
    calculated("closedTotal", "至今成员合计", "Reps to date", "metric", `=${teamTotal(toDate)}`, (row, book) => teamCumulative(book, row.text("metricKey"), toDate)),
    calculated("planToDate", "至今计划", "Plan to date", "metric", planToDateFormula("qb_workingDays"), (row, book) => planUntil(row, numberIn(book, "qb_workingDays"))),
    calculated("actualToDate", "至今实际", "Actual to date", "metric", '=IF([@override]<>"",[@override],[@closedTotal])', (row) => row.number("override") ?? row.number("closedTotal")),
    ...outcome,
  ],
};

/** The sales metric of the team by week, for the chart of the home sheet. */
export const trendTable: TableTemplate = {
  id: "trend",
  columns: [
    { id: "label", label: label("周首日", "Week of"), kind: "fixed", format: "text", width: 0 },
    calculated(
      "plan",
      "计划",
      "Plan",
      "decimal",
      '=SUMIFS(qbWeekly[plan],qbWeekly[metricKey],qb_salesMetric,qbWeekly[week],[@week])',
      (row, book) => weekSum(book, row.number("week"), "plan"),
    ),
    calculated(
      "actual",
      "实际",
      "Actual",
      "decimal",
      '=SUMIFS(qbWeekly[value],qbWeekly[metricKey],qb_salesMetric,qbWeekly[week],[@week])',
      (row, book) => weekSum(book, row.number("week"), "value"),
    ),
    { id: "week", label: label("周次", "Week"), kind: "fixed", format: "integer", width: 0 },
    { id: "last", label: label("周末日", "Week ends"), kind: "fixed", format: "date", width: 0 },
  ],
};

function weekSum(book: Book, week: number | null, column: "plan" | "value"): number {
  return book
    .rowsWhere("weekly", "metricKey", salesMetricKey(book))
    .filter((row) => row.number("week") === week)
    .reduce((sum, row) => sum + (row.number(column) ?? 0), 0);
}

export const calculationSheet: SheetTemplate = {
  id: "calculation",
  label: label("计算", "Calculation"),
  title: label("计算", "Calculation"),
  guidance: label("自动计算, 请勿修改。", "Calculated; nothing to fill in."),
  tabColor: "#7A8793",
  hidden: true,
  tables: [seriesTable, teamTable, trendTable],
  page: { orientation: "Landscape", fitWidth: true, signature: false },
};

