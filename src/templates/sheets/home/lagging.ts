/** 滞后名单 on 首页: who lags at what, the weeks that show it, newest first by number. */
import { blank, cases, lookUp, say, sumRows } from "../../formula/build";
import { calculated, key, type Calculation } from "../../model/columns";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { lagOf } from "../../reading/lag";
import { memberOf, metricLabel } from "../../reading/quarter";
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

/** The number of the series' week that stands so far from the newest: 1 for the newest itself. */
const weekAt = (order: string) => sumRows("qbWeekly", "week", [["series", figure("series")], ["order", order]]);

/**
 * So many are listed; more are counted above the list. In every team as many, so that the lights below begin beside the gap between the
 * charts (see workbook/planCharts.ts).
 */
const listedRows = 13;

/** Both tables of the sheet begin with their hidden column: one stands above the other, and it must hide nothing of the other's. */
export const laggingTable = defineTable("lagging", {
  title: label("滞后名单（由经理介入）", "Lagging: the manager steps in"),
  rows: fixedRows(() => Array.from({ length: listedRows }, (_, index) => ({ no: index + 1 }))),
  columns: [
    key("no", "序号", "No", "integer"),
    calculated("rep", "销售代表", "Rep", 12, {
      about: label("滞后的销售代表。", "The rep who lags."),
      ...ofLagging(`${lookUp("qbMembers", "name", figure("repKey"))}&""`, (series, book) => memberOf(book, series.text("repKey")).name),
    }),
    calculated("metric", "指标", "Metric", { "zh-CN": 18, "en-US": 27 }, {
      about: label("在哪个指标上滞后。", "The metric at which the rep lags."),
      ...ofLagging(lookUp("qbMetrics", "label", figure("metricKey")), (series, book) => metricLabel(book, series.text("metricKey"))),
    }),
    calculated("weeks", "证据周", "Evidence", { "zh-CN": 14, "en-US": 18 }, {
      align: "Center",
      about: label("凭哪几周判定为滞后：从第几周到第几周。", "The weeks that show it, from the first to the newest."),
      ...ofLagging(
        `${say("week")}&${weekAt(figure("evidence"))}&"–"&${weekAt("1")}&${say("weekAfter")}`,
        (series, book) => {
          const { weeks } = lagOf(book).assess(series.text("series"));
          return `${book.word("week")}${weeks[0]}–${weeks[weeks.length - 1]}${book.word("weekAfter")}`;
        }),
    }),
    calculated("newestRate", "近周达成率", "Newest weeks", 15, {
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
  ],
  highlights: [{ tone: "lagging", columns: ["rep", "metric", "weeks", "newestRate", "rateToDate"], when: '[@weeks]<>""' }],
});
