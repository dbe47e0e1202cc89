/** 滞后名单 on 首页: who lags at what, the weeks that show it, newest first by number. */
import { label } from "../../model/language";
import { lagOf } from "../../shared/lagReading";
import { memberOf, metricLabel } from "../../shared/reading";
import type { Book, BookRow, CellInput } from "../../model/book";
import type { TableTemplate } from "../../model/template";
import type { ColumnCore } from "../../model/columns";

/** The series that lag now, in their order. */
export const laggingSeries = (book: Book) => book.rows("series").filter((row) => row.text("lag") === "lagging");

/** A figure of the k-th lagging series; "" when fewer lag. */
function ofLagging(formula: string): string {
  return `=IF([@no]>qb_homeLagging,"",${formula})`;
}

const laggingFigure = (column: string) => `INDEX(qbSeries[${column}],MATCH([@no],qbSeries[lagNo],0))`;
const seriesOf = (row: BookRow, book: Book) => laggingSeries(book)[(row.number("no") ?? 0) - 1];

/** Something of the k-th lagging series; null when fewer lag. */
function ofLaggingCore(read: (series: BookRow, book: Book) => CellInput): ColumnCore {
  return (row, book) => {
    const series = seriesOf(row, book);
    return series === undefined ? null : read(series, book);
  };
}

const weekWhere = (order: string) =>
  `SUMIFS(qbWeekly[week],qbWeekly[series],${laggingFigure("series")},qbWeekly[order],${order})`;

/** Both tables of the sheet begin with their hidden column: one stands above the other, and it must hide nothing of the other's. */
export const laggingTable: TableTemplate = {
  id: "lagging",
  title: label("滞后名单（由经理介入）", "Lagging: the manager steps in"),
  columns: [
    { id: "no", label: label("序号", "No"), kind: "fixed", format: "integer", width: 0, hidden: true },
    {
      id: "rep", label: label("销售代表", "Rep"), kind: "calculated", format: "general", width: 12,
      formula: ofLagging(`INDEX(qbMembers[name],MATCH(${laggingFigure("repKey")},qbMembers[key],0))&""`),
      core: ofLaggingCore((series, book) => memberOf(book, series.text("repKey")).name),
    },
    {
      id: "metric", label: label("指标", "Metric"), kind: "calculated", format: "general", width: { "zh-CN": 18, "en-US": 27 },
      formula: ofLagging(`INDEX(qbMetrics[label],MATCH(${laggingFigure("metricKey")},qbMetrics[key],0))`),
      core: ofLaggingCore((series, book) => metricLabel(book, series.text("metricKey"))),
    },
    {
      id: "weeks", label: label("证据周", "Evidence"), kind: "calculated", format: "general", width: { "zh-CN": 14, "en-US": 18 },
      align: "Center",
      formula: ofLagging(`"{week}"&${weekWhere(laggingFigure("evidence"))}&"–"&${weekWhere("1")}&"{weekAfter}"`),
      core: ofLaggingCore((series, book) => {
        const { weeks } = lagOf(book).assess(series.text("series"));
        return `${book.word("week")}${weeks[0]}–${weeks[weeks.length - 1]}${book.word("weekAfter")}`;
      }),
    },
    {
      id: "newestRate", label: label("近周达成率", "Newest weeks"), kind: "calculated", format: "percent", width: 15, align: "Center",
      formula: ofLagging(laggingFigure("newestRate")),
      core: ofLaggingCore((series) => series.get("newestRate")),
    },
    {
      id: "rateToDate", label: label("累计达成率", "Rate to date"), kind: "calculated", format: "percent", width: 15, align: "Center",
      formula: ofLagging(laggingFigure("closedRate")),
      core: ofLaggingCore((series) => series.get("closedRate")),
    },
  ],
  highlights: [{ tone: "lagging", columns: ["rep", "metric", "weeks", "newestRate", "rateToDate"], when: '[@weeks]<>""' }],
};
