/** The hidden columns of 结果复盘: light and lag, traits of the metric for the prompt, support asked for, and the keys of the row. */
import { supportText } from "../../shared/followUpReading";
import { lookUp } from "../../formula/build";
import { metricOf } from "../../shared/reading";
import { figure, figureCore } from "./figures";
import { forTeamOrRep, isMetric, isTeam, onlyMetrics, sameRep } from "./rows";
import { keyColumn, workingColumn, type ColumnCore } from "../../model/columns";
import type { Column } from "../../model/template";

/** A figure of the row's metric; blank on other rows. */
function ofMetricRow(id: string, zh: string, en: string, formula: string, core: ColumnCore): Column {
  return workingColumn(id, zh, en, "general", `=${onlyMetrics(formula)}`, (row, book) => (isMetric(row) ? core(row, book) : null));
}

/** A figure of the reps' rows; the team has none. */
function ofRepRow(id: string, zh: string, en: string, team: { formula: string; core: "" | 0 }): Column {
  return ofMetricRow(id, zh, en, forTeamOrRep(team.formula, lookUp("qbSeries", id, "[@series]", "series")), (row, book) =>
    isTeam(row) ? team.core : figureCore(row, book, id));
}

const ofRowsMetric = (column: string) => lookUp("qbMetrics", column, "[@metricKey]");

export const reviewWorkings: readonly Column[] = [
  ofMetricRow("unit", "单位", "Unit",
    `${ofRowsMetric("unit")}&""`,
    (row, book) => metricOf(book, row.text("metricKey")).unit),
  ofMetricRow("kind", "类型代码", "Kind code",
    ofRowsMetric("kind"),
    (row, book) => metricOf(book, row.text("metricKey")).kind),
  ofMetricRow("direction", "方向代码", "Direction code",
    ofRowsMetric("direction"),
    (row, book) => metricOf(book, row.text("metricKey")).direction),
  ofMetricRow("decimals", "小数位", "Decimals",
    ofRowsMetric("precision"),
    (row, book) => metricOf(book, row.text("metricKey")).precision),
  ofRepRow("run", "连续未达标周数", "Weeks below in a row", { formula: "0", core: 0 }),
  keyColumn("id", "行标识", "Row id"),
  keyColumn("repKey", "成员编号", "Rep key"),
  keyColumn("metricKey", "指标编号", "Metric key"),
  keyColumn("series", "序列", "Series"),
  keyColumn("item", "行类型", "Row kind"),
  keyColumn("itemLabel", "行名称", "Row name"),
  ofMetricRow("light", "灯", "Light", figure("light"), (row, book) => figureCore(row, book, "light")),
  ofRepRow("lag", "滞后", "Lag", { formula: '""', core: "" }),
  workingColumn("supports", "支持需求", "Support by department", "general",
    `=IF([@item]="supports",${forTeamOrRep(supportText.formula(""), supportText.formula(`,${sameRep}`))},"")`,
    (row, book) => (row.text("item") === "supports" ? supportText.core(book, isTeam(row) ? null : row.text("repKey")) : null)),
];
