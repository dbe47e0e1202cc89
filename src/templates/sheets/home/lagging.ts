/** 滞后名单 on 首页: who lags at what, the weeks that show it, newest first by number. */
import { blank, cases, lookUp, say } from "../../formula/build";
import { periodIsOver, readableText } from "../../formula/fragments";
import { calculated, key, outcome, type Calculation } from "../../model/columns";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { isPeriodOver, memberOf, metricLabel } from "../../reading/quarter";
import type { Book, BookRow, CellInput, ColumnId } from "../../model/book";

/** The series that lag now, in their order. */
export const laggingSeries = (book: Book) => book.rows("series").filter((row) => row.text("lag") === "lagging");

/** Something of the k-th lagging series; blank when fewer lag. */
function ofLagging(
  formula: string,
  core: (series: BookRow<"series">, book: Book) => CellInput,
): Calculation<ColumnId<"lagging">> {
  return {
    formula: `=${cases(["[@no]>qb_homeLagging", blank], formula)}`,
    core: (row, book) => {
      const series = laggingSeries(book)[(row.number("no") ?? 0) - 1];
      return series === undefined ? null : core(series, book);
    },
  };
}

const figure = (column: ColumnId<"series">) => lookUp("qbSeries", column, "[@no]", "lagNo");

/**
 * So many are listed; more are counted above the list. In every team as many, so that the lights below begin beside the gap between the
 * charts (see workbook/plan/planCharts.ts).
 */
const listedRows = 14;

/** Both tables of the sheet begin with their hidden column: one stands above the other, and it must hide nothing of the other's. */
export const laggingTable = defineTable("lagging", {
  title: label("滞后名单（请经理协助）", "Lagging: manager, please help"),
  rows: fixedRows(() => Array.from({ length: listedRows }, (_, index) => ({ no: index + 1 }))),
  columns: [
    key("no", "序号", "No", "integer"),
    calculated("rep", "{Rep}", "{Rep}", 12, {
      about: label("滞后的销售代表。", "The rep who lags."),
      ...ofLagging(readableText(lookUp("qbMembers", "name", figure("repKey"))), (series, book) => memberOf(book, series.text("repKey")).name),
    }),
    calculated("metric", "指标", "Metric", { "zh-CN": 18, "en-US": 27 }, {
      about: label("在哪个指标上滞后。", "The metric at which the rep lags."),
      ...ofLagging(lookUp("qbMetrics", "label", figure("metricKey")), (series, book) => metricLabel(book, series.text("metricKey"))),
    }),
    calculated("weeks", "哪几周", "Which weeks", { "zh-CN": 30, "en-US": 34 }, {
      about: label(
        "凭哪几周判定为滞后，其间哪几周没有填报；合起来看的另写合计。",
        "The weeks that show it, those between them that nobody reported, and the sum where weeks are judged together.",
      ),
      ...ofLagging(figure("evidenceText"), (series) => series.get("evidenceText")),
    }),
    calculated("newestRate", "近周达成率", "Latest weeks", 15, {
      format: "percent",
      align: "Center",
      about: label("判滞后时看的最近几周合起来的达成率。", "The rate of the newest weeks that the lag rule looks at, taken together."),
      ...ofLagging(figure("newestRate"), (series) => series.get("newestRate")),
    }),
    calculated("rateToDate", "累计达成率", "Rate to date", 15, {
      format: "percent",
      align: "Center",
      about: label("到最近结束的一周为止，各周实际相对计划的达成率。", "What the weeks have brought against the plan, up to the last closed week."),
      ...ofLagging(figure("closedRate"), (series) => series.get("closedRate")),
    }),
    outcome("state", "状态", "Status", { "zh-CN": 12, "en-US": 15 }, {
      align: "Center",
      about: label("现在滞后，还是周期结束时滞后。", "Whether the rep lags now, or lagged when the period ended."),
      outcomes: { lagging: {}, laggedAtEnd: {} },
      formula: `=${cases(["[@no]>qb_homeLagging", blank], [periodIsOver, say("laggedAtEnd")], say("lagging"))}`,
      core: (row, book) => {
        if ((row.number("no") ?? 0) > laggingSeries(book).length) return null;
        return isPeriodOver(book) ? "laggedAtEnd" : "lagging";
      },
    }),
  ],
  highlights: [{ tone: "lagging", columns: ["rep", "metric", "weeks", "newestRate", "rateToDate", "state"], when: '[@weeks]<>""' }],
});
