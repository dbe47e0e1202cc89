/** The hidden columns of 结果复盘: light and lag, traits of the metric for the prompt, support asked for, and the keys of the row. */
import { blank, cases, lookUp, or } from "../../formula/build";
import { readableText } from "../../formula/fragments";
import { key, rowId, step } from "../../model/columns";
import { label } from "../../model/language";
import { supportText } from "../../reading/followUps";
import { directions, metricKinds, precisions } from "../../reading/metricCodes";
import { metricOf, onlyRow } from "../../reading/quarter";
import { forTeamOrRep, isTeam, repOf } from "../../reading/teamOrRep";
import { actualByThen, ofMetric, ofRep, onMetricRows, type ReviewCalculation } from "./figures";
import { overrideAs, share } from "./override";
import { itemIs, itemOf } from "./rows";
import type { CellInput, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** A trait of the row's metric. */
function metricTrait(trait: "kind" | "direction" | "precision"): ReviewCalculation {
  return onMetricRows(lookUp("qbMetrics", trait, "[@metricKey]"), (row, book) => metricOf(book, row.text("metricKey"))[trait]);
}

/** A figure that only reps have, and what stands in the team's rows. */
function ofRepOnly(column: ColumnId<"series">, team: { readonly formula: string; readonly core: CellInput }): ReviewCalculation {
  return onMetricRows(forTeamOrRep(team.formula, lookUp("qbSeries", column, "[@series]", "series")), (row, book) =>
    isTeam(row) ? team.core : onlyRow(book.rowsWhere("series", "series", row.text("series")), "series").get(column));
}

const supports = forTeamOrRep(supportText.formula([]), supportText.formula(ofRep));

export const workings: readonly Column<ColumnId<"review">>[] = [
  step("unit", "单位", "Unit", {
    about: label("指标的单位，写进提示。", "The metric's unit, for the prompt."),
    ...onMetricRows(readableText(lookUp("qbMetrics", "unit", "[@metricKey]")), (row, book) => metricOf(book, row.text("metricKey")).unit),
  }),
  step("kind", "类型代码", "Kind code", {
    about: label("指标是累计、比率还是均值。", "Whether the metric adds up, is a ratio or an average."),
    results: metricKinds,
    ...metricTrait("kind"),
  }),
  step("direction", "方向代码", "Direction code", {
    about: label("指标越高越好还是越低越好。", "Whether higher or lower is better."),
    results: directions,
    ...metricTrait("direction"),
  }),
  step("decimals", "小数位", "Decimals", {
    about: label("提示里的差距写几位小数。", "With how many decimals the prompt writes the gap."),
    results: precisions,
    ...metricTrait("precision"),
  }),
  share,
  overrideAs,
  step("actualByThen", "同日实际", "Actual by then", {
    about: label("到同一天的实际：期内到最近已结束的一周，期后为实际完成。", "The actual to the same day: to the last closed week while the period runs, after it the whole."),
    format: "metric",
    ...actualByThen,
  }),
  step("deviation", "进度差", "Off pace", {
    about: label("同日实际减应完成；比率为小数。", "The actual by then less what should be reached; of ratios a share."),
    formula: `=${cases([or('[@actualByThen]=""', '[@expected]=""'), blank], "[@actualByThen]-[@expected]")}`,
    core: (row) => {
      const actual = row.number("actualByThen");
      const expected = row.number("expected");
      return actual === null || expected === null ? null : actual - expected;
    },
  }),
  step("run", "连续未达标周数", "Weeks below in a row", {
    about: label("这位代表到最近一周连续几周未达标；团队不计。", "How many weeks in a row up to the newest the rep was below; not counted for the team."),
    ...ofRepOnly("run", { formula: "0", core: 0 }),
  }),
  rowId(),
  key("repKey", "成员编号", "Rep key"),
  key("metricKey", "指标编号", "Metric key"),
  key("series", "序列", "Series"),
  key("item", "行类型", "Row kind"),
  key("itemLabel", "行名称", "Row name"),
  step("light", "灯", "Light", {
    about: label("累计完成得怎样：绿、黄还是红。", "How the metric stands to date: green, amber or red."),
    results: ["green", "amber", "red"],
    ...ofMetric("light"),
  }),
  step("lag", "滞后", "Lag", {
    about: label("这位代表是否滞后，或者虽然几周偏低但累计领先。", "Whether the rep lags, or is ahead in spite of low weeks."),
    results: ["lagging", "ahead", "outdated"],
    ...ofRepOnly("lag", { formula: blank, core: null }),
  }),
  step("supports", "支持需求", "Support by department", {
    about: label("跟进中向各部门要过几次支持。", "How often follow-ups asked each department for support."),
    formula: `=${cases([itemIs("supports"), supports], blank)}`,
    core: (row, book) => (itemOf(row) === "supports" ? supportText.core(book, repOf(row)) : null),
  }),
];
