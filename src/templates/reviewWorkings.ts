/** The hidden columns of 结果复盘: traits of the metric for the prompt, and the keys of the row. */
import { lookUp } from "./fragments";
import { metricOf } from "./reading";
import { figure, figureCore } from "./reviewFigures";
import { isMetric, isTeam } from "./reviewRows";
import { keyColumn, workingColumn, type ColumnCore } from "./workingColumns";
import type { BookRow } from "./book";
import type { Column } from "./template";

const ofRowsMetric = (column: string) => lookUp("qbMetrics", column, "[@metricKey]");

/** A figure of the row's metric; blank on other rows. */
function ofMetricRow(id: string, zh: string, en: string, formula: (row: BookRow) => string, core: ColumnCore): Column {
  return workingColumn(id, zh, en, "general",
    (row) => (isMetric(row) ? formula(row) : null),
    (row, book) => (isMetric(row) ? core(row, book) : null));
}

export const reviewWorkings: readonly Column[] = [
  ofMetricRow("unit", "单位", "Unit",
    () => `=${ofRowsMetric("unit")}&""`,
    (row, book) => metricOf(book, row.text("metricKey")).unit),
  ofMetricRow("kind", "类型代码", "Kind code",
    () => `=${ofRowsMetric("kind")}`,
    (row, book) => metricOf(book, row.text("metricKey")).kind),
  ofMetricRow("direction", "方向代码", "Direction code",
    () => `=${ofRowsMetric("direction")}`,
    (row, book) => metricOf(book, row.text("metricKey")).direction),
  ofMetricRow("decimals", "小数位", "Decimals",
    () => `=${ofRowsMetric("precision")}`,
    (row, book) => metricOf(book, row.text("metricKey")).precision),
  ofMetricRow("run", "连续未达标周数", "Weeks below in a row",
    (row) => (isTeam(row) ? "=0" : `=${figure(row, "run")}`),
    (row, book) => (isTeam(row) ? 0 : figureCore(row, book, "run"))),
  keyColumn("id", "行标识", "Row id"),
  keyColumn("repKey", "成员编号", "Rep key"),
  keyColumn("metricKey", "指标编号", "Metric key"),
  keyColumn("series", "序列", "Series"),
  keyColumn("item", "行类型", "Row kind"),
  keyColumn("itemLabel", "行名称", "Row name"),
];
