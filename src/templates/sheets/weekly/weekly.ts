/** 周进度: plan and actual per rep, metric and week; the lag rule looks here. */
import { cumulativePlan, planBetween, toSerial, weekValue } from "../../../core";
import { and, blank, cases, countRows, lookUp } from "../../formula/build";
import { calculated, fixed, number } from "../../model/columns";
import { label } from "../../model/language";
import { rowsForEach } from "../../model/startRows";
import { defineSheet, defineTable } from "../../model/table";
import { runAt } from "../../reading/lag";
import { planDaysUntil } from "../../reading/plan";
import { metricLabel, metricOf } from "../../reading/quarter";
import { cumulativeOf, resultOfWeeks, seriesKey, seriesRow } from "../../reading/series";
import { entryOfRow } from "../../reading/weekEntries";
import { rateOfWeek } from "../../reading/weekLight";
import { weekLabel } from "../../reading/weekLabels";
import { ofSeries, ofThisSeries, untilThisWeek } from "../../reading/weeks";
import { entryCheck } from "./entryCheck";
import { valueFormula } from "./entries";
import { note } from "./entryNote";
import { lagWorkings } from "./lagWorkings";
import { status } from "./status";
import { weekWorkings } from "./workings";
import { repOfWeek } from "./repOfWeek";

const target = ofSeries("planTarget");
const allDays = ofSeries("days");
const precision = ofSeries("precision");
const isAdditive = `${ofSeries("kind")}="additive"`;
const plannedUntil = (days: string) => `ROUND(${target}*${days}/${allDays},${precision})`;

export const weeklyTable = defineTable("weekly", {
  frozenColumns: 4,
  headerHeight: 48,
  rowHeight: () => 15,
  rows: rowsForEach({ repKey: "member", metricKey: "metric", week: "week" }, ({ member, metric, week }, { language }) => ({
    days: weekLabel(week, language),
    id: `${seriesKey(member.key, metric.key)}|W${String(week.number).padStart(2, "0")}`,
    series: seriesKey(member.key, metric.key),
    first: toSerial(week.first),
    last: toSerial(week.last),
  })),
  columns: [
    calculated("rep", "{Rep}", "{Rep}", { "zh-CN": 8, "en-US": 13 }, repOfWeek),
    calculated("metric", "指标", "Metric", { "zh-CN": 17, "en-US": 23 }, {
      about: label("这一行是哪个指标，带单位。", "Which metric the row is about, with its unit."),
      formula: `=${lookUp("qbMetrics", "label", "[@metricKey]")}`,
      core: (row, book) => metricLabel(book, row.text("metricKey")),
    }),
    fixed("week", "周次", "Week", 5, { format: "integer", align: "Center" }),
    fixed("days", "周", "Days", 21),
    calculated("plan", "周计划", "Week plan", 8, {
      format: "metric",
      about: label(
        "本周应完成多少：周期目标按在岗工作日分到各周，比率类和均值类每周都是周期目标；没有在岗工作日的周为空。",
        "What the week should bring: the period's target shared out by the rep's working days, for ratios and averages the target itself; blank in a week without such days.",
      ),
      formula: `=${cases(
        [`${target}=""`, blank],
        [isAdditive, cases(
          ["[@daysThrough]=[@daysBefore]", blank],
          `ROUND(${plannedUntil("[@daysThrough]")}-${plannedUntil("[@daysBefore]")},${precision})`)],
        ["[@daysThrough]>[@daysBefore]", target],
        blank)}`,
      core: (row, book) => {
        const target = seriesRow(book, row.text("series")).number("planTarget");
        const before = row.number("daysBefore") ?? 0;
        const through = row.number("daysThrough") ?? 0;
        if (target === null || through === before) return null;
        const { kind, precision } = metricOf(book, row.text("metricKey"));
        if (kind !== "additive") return target;
        return planBetween(target, before, through, planDaysUntil(row.text("repKey"), null, book), precision);
      },
    }),
    number("actual", "人工修正", "Correction", 8, {
      format: "metric",
      hint: label("一般不填：填了就以这里为准，不看周填报。比率类可填 90、90% 或 0.9。", "Usually blank: a figure here wins over the weekly entry. Of a ratio 90, 90% or 0.9."),
    }),
    number("numerator", "修正分子", "Corrected part", 7, {
      format: "general",
      appliesTo: (_row, kind) => kind === "ratio",
      hint: label("只用于比率类，例如本周回款额；和分母一起填才算。", "Ratios only, for example cash collected this week; counts together with the whole."),
    }),
    number("denominator", "修正分母", "Corrected whole", 7, {
      format: "general",
      appliesTo: (_row, kind) => kind === "ratio",
      hint: label("只用于比率类，例如本周应收额；和分子一起填才算。", "Ratios only, for example receivables due this week; counts together with the part."),
    }),
    calculated("value", "周值", "Week value", 8, {
      format: "metric",
      about: label(
        "本周的数：有人工修正的用修正，否则用周填报；比率类用分子除以分母，只填了比率的用比率。",
        "The week's figure: the correction where there is one, else the weekly entry; of a ratio the part over the whole, or the rate that was typed.",
      ),
      formula: valueFormula,
      core: (row, book) => weekValue(entryOfRow(row, book), metricOf(book, row.text("metricKey")).kind),
    }),
    calculated("rate", "周达成率", "Week rate", 8, {
      format: "percent",
      about: label("本周实际除以本周计划；越低越好的指标用计划除以实际。", "The week's actual over its plan; plan over actual where lower is better."),
      ...rateOfWeek("plan", "value"),
    }),
    calculated("cumulativePlan", "累计计划", "Plan to date", 8, {
      format: "metric",
      about: label(
        "从期初到本周末应完成多少；比率类和均值类就是周期目标。",
        "What the period should have brought by the end of this week; for ratios and averages the target itself.",
      ),
      formula: `=${cases(
        [`${target}=""`, blank],
        [isAdditive, cases([`${allDays}=0`, blank], plannedUntil("[@daysThrough]"))],
        target)}`,
      core: (row, book) => {
        const target = seriesRow(book, row.text("series")).number("planTarget");
        if (target === null) return null;
        const { kind, precision } = metricOf(book, row.text("metricKey"));
        if (kind !== "additive") return target;
        const days = planDaysUntil(row.text("repKey"), null, book);
        return days === 0 ? null : cumulativePlan(target, row.number("daysThrough") ?? 0, days, precision);
      },
    }),
    calculated("cumulativeActual", "累计实际", "Actual to date", 8, {
      format: "metric",
      about: label(
        "从期初到本周的完成数：累加类相加，均值类取平均，比率类用分子合计除以分母合计；还没结束又没填的周为空。",
        "What the period has brought up to this week: a sum, an average, or all parts over all wholes; blank in a week that is neither over nor filled in.",
      ),
      formula: `=${cases(
        [and("[@closed]=0", "[@typed]=0"), blank],
        resultOfWeeks(ofSeries("kind"), "[@dataWeeks]", [...ofThisSeries, ["typed", "1"], ...untilThisWeek]))}`,
      core: (row, book) => {
        if (row.number("closed") === 0 && row.number("typed") === 0) return null;
        return cumulativeOf(book, row.text("series"), ({ week }) => week <= (row.number("week") ?? 0));
      },
    }),
    calculated("cumulativeRate", "累计达成率", "Rate to date", 8, {
      format: "percent",
      about: label("累计实际除以累计计划；越低越好的指标用计划除以实际。", "Actual to date over plan to date; plan over actual where lower is better."),
      ...rateOfWeek("cumulativePlan", "cumulativeActual"),
    }),
    calculated("run", "连续未达标周数", "Weeks below in a row", 7, {
      format: "integer",
      align: "Center",
      about: label(
        "到本周为止连续多少周低于滞后阈值；没有数据或计划的周跳过不算，本周还没结束时为空。",
        "How many weeks in a row, up to this one, were below the lag threshold; weeks without data or plan are passed over; blank until the week is over.",
      ),
      formula: `=${cases(
        ["[@closed]=0", blank],
        countRows("qbWeekly", [...ofThisSeries, ["below", "1"], ["okCount", "[@okCount]"], ...untilThisWeek]))}`,
      core: (row, book) => (row.number("closed") === 0 ? null : runAt(book, row.text("series"), row.number("week") ?? 0)),
    }),
    status,
    note,
    entryCheck,
    ...weekWorkings,
    ...lagWorkings,
  ],
});

export const weeklySheet = defineSheet({
  id: "weekly",
  module: "core",
  label: label("周进度", "Weekly progress"),
  title: label("周进度", "Weekly progress"),
  guidance: label(
    "全部按「周填报」自动计算；只有填报有误时才在「人工修正」里改。",
    "Calculated from Weekly entry; type into Correction only where an entry was wrong.",
  ),
  tabColor: "#1F7A6D",
  showsUntil: true,
  tables: [weeklyTable],
  page: { orientation: "Landscape", signature: false, lastColumn: "status", breakBy: "repKey" },
});
