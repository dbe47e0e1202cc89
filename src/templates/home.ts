/** 首页: where the quarter stands at a glance: lights by person and metric, who lags, two charts. Nothing to fill in. */
import { formatPercent, roundRate } from "../core";
import { label } from "./language";
import { memberOf, numberIn, onlyRow, todayOf } from "./reading";
import { lagOf } from "./lagReading";
import { teamKey } from "./review";
import type { Book, BookRow, CellInput } from "./book";
import type { Column, Parameter, SheetTemplate, TableTemplate } from "./template";

/** A metric that gets a column of lights. */
export interface MetricColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

const isTeam = (row: BookRow) => row.text("repKey") === teamKey;
const lagging = (book: Book) => book.rows("series").filter((row) => row.text("lag") === "lagging");

const parameters: readonly Parameter[] = [
  { name: "qb_homeToday", label: label("今天", "Today"), kind: "calculated", format: "date", formula: "=qb_today", core: todayOf },
  {
    name: "qb_homeTime", label: label("时间进度", "Time progress"), kind: "calculated", format: "percent",
    formula: "=qb_timeProgress",
    core: (book) => book.named("qb_timeProgress"),
  },
  {
    name: "qb_homeLagging", label: label("滞后(人×维度)", "Lagging (rep × metric)"), kind: "calculated", format: "integer",
    formula: '=COUNTIFS(qbSeries[lag],"lagging")',
    core: (book) => lagging(book).length,
  },
  {
    name: "qb_homeMissing", label: label("未填报(周)", "Weeks not reported"), kind: "calculated", format: "integer",
    formula: '=COUNTIFS(qbWeekly[status],"{notReported}")',
    core: (book) => book.rows("weekly").filter((row) => row.text("status") === book.word("notReported")).length,
  },
  {
    name: "qb_homeActions", label: label("逾期行动", "Overdue actions"), kind: "calculated", format: "integer",
    formula: '=SUMPRODUCT(--(LEFT(qbActions[overdue],LEN("{overdue}"))="{overdue}"))',
    core: (book) => book.rows("actions").filter((row) => row.text("overdue").startsWith(book.word("overdue"))).length,
  },
];

/** "绿 达标 108.6%", or that the rep lags. */
function lightColumn({ key, header }: MetricColumn): Column {
  const figure = (row: BookRow, column: string) => {
    const table = isTeam(row) ? "qbTeam" : "qbSeries";
    return `INDEX(${table}[${column}],MATCH([@repKey]&"|${key}",${table}[series],0))`;
  };
  return {
    id: `light:${key}`, label: label(header, header), kind: "calculated", format: "general", width: { "zh-CN": 16, "en-US": 22 },
    align: "Center",
    formula: (row) => {
      const light = figure(row, "light");
      const rate = `IF(qb_today>qb_periodEnd,${figure(row, "rate")},${figure(row, "rateToDate")})`;
      const shown = `IF(${rate}="",""," "&TEXT(ROUND(ROUND(${rate},9),3),"0.0%"))`;
      const none = `IF(${figure(row, "target")}="","{noTarget}","{noData}")`;
      const word = `IF(${light}="green","{green}",IF(${light}="amber","{amber}",IF(${light}="red","{red}","")))&${shown}`;
      const lag = isTeam(row) ? word : `IF(${figure(row, "lag")}="lagging","{lagging}"&${shown},${word})`;
      return `=IF(${light}="",${none},${lag})`;
    },
    core: (row, book) => lightText(row, book, key),
  };
}

function lightText(row: BookRow, book: Book, metricKey: string): CellInput {
  const series = `${row.text("repKey")}|${metricKey}`;
  const figures = onlyRow(book.rowsWhere(isTeam(row) ? "team" : "series", "series", series), series);
  const light = figures.text("light");
  if (light === "") return book.word(figures.number("target") === null ? "noTarget" : "noData");
  const rate = figures.number(todayOf(book) > numberIn(book, "qb_periodEnd") ? "rate" : "rateToDate");
  const shown = rate === null ? "" : ` ${formatPercent(roundRate(rate), 1)}`;
  const word = !isTeam(row) && figures.text("lag") === "lagging" ? "lagging" : (light as "green" | "amber" | "red");
  return book.word(word) + shown;
}

/** Stands below the lagging list: their hidden columns come first, so that none of them hides a column of the other table. */
function lightsTable(metrics: readonly MetricColumn[]): TableTemplate {
  const columns = metrics.map(({ key }) => `light:${key}`);
  return {
    id: "lights",
    title: label("红黄绿", "Lights"),
    below: true,
    columns: [
      { id: "repKey", label: label("成员编号", "Rep key"), kind: "fixed", format: "text", width: 0, hidden: true },
      {
        id: "who", label: label("对象", "Who"), kind: "calculated", format: "general", width: 12,
        formula: (row) => (isTeam(row) ? '="{team}"' : '=INDEX(qbMembers[name],MATCH([@repKey],qbMembers[key],0))&""'),
        core: (row, book) => (isTeam(row) ? book.word("team") : memberOf(book, row.text("repKey")).name),
      },
      ...metrics.map(lightColumn),
    ],
    highlights: (["lagging", "green", "amber", "red"] as const).map((tone) => ({
      tone,
      columns,
      when: `LEFT([@*],LEN("{${tone}}"))="{${tone}}"`,
    })),
  };
}

/** A figure of the k-th lagging series; "" when fewer lag. */
function ofLagging(formula: string): string {
  return `=IF([@no]>qb_homeLagging,"",${formula})`;
}

const laggingFigure = (column: string) => `INDEX(qbSeries[${column}],MATCH([@no],qbSeries[lagNo],0))`;
const laggingRow = (row: BookRow, book: Book) => lagging(book)[(row.number("no") ?? 0) - 1];

const weekWhere = (order: string) =>
  `SUMIFS(qbWeekly[week],qbWeekly[series],${laggingFigure("series")},qbWeekly[order],${order})`;

/** Both tables of the sheet begin with their hidden column: one stands above the other, and it must hide nothing of the other's. */
const laggingTable: TableTemplate = {
  id: "lagging",
  title: label("滞后名单(由经理介入)", "Lagging: the manager steps in"),
  columns: [
    { id: "no", label: label("序号", "No"), kind: "fixed", format: "integer", width: 0, hidden: true },
    {
      id: "rep", label: label("销售代表", "Rep"), kind: "calculated", format: "general", width: 12,
      formula: ofLagging(`INDEX(qbMembers[name],MATCH(${laggingFigure("repKey")},qbMembers[key],0))&""`),
      core: (row, book) => { const series = laggingRow(row, book); return series ? memberOf(book, series.text("repKey")).name : null; },
    },
    {
      id: "metric", label: label("目标维度", "Metric"), kind: "calculated", format: "general", width: { "zh-CN": 18, "en-US": 27 },
      formula: ofLagging(`INDEX(qbMetrics[label],MATCH(${laggingFigure("metricKey")},qbMetrics[key],0))`),
      core: (row, book) => { const series = laggingRow(row, book); return series ? onlyRow(book.rowsWhere("metrics", "key", series.text("metricKey")), "metric").get("label") : null; },
    },
    {
      id: "weeks", label: label("证据周", "Evidence"), kind: "calculated", format: "general", width: { "zh-CN": 14, "en-US": 18 },
      align: "Center",
      formula: ofLagging(`"{week}"&${weekWhere(laggingFigure("evidence"))}&"–"&${weekWhere("1")}&"{weekAfter}"`),
      core: (row, book) => {
        const series = laggingRow(row, book);
        if (!series) return null;
        const { weeks } = lagOf(book).assess(series.text("series"));
        return `${book.word("week")}${weeks[0]}–${weeks[weeks.length - 1]}${book.word("weekAfter")}`;
      },
    },
    {
      id: "newestRate", label: label("近周达成率", "Newest weeks"), kind: "calculated", format: "percent", width: 15, align: "Center",
      formula: ofLagging(laggingFigure("newestRate")),
      core: (row, book) => laggingRow(row, book)?.get("newestRate") ?? null,
    },
    {
      id: "rateToDate", label: label("累计达成率", "Rate to date"), kind: "calculated", format: "percent", width: 15, align: "Center",
      formula: ofLagging(laggingFigure("closedRate")),
      core: (row, book) => laggingRow(row, book)?.get("closedRate") ?? null,
    },
  ],
  highlights: [{ tone: "lagging", columns: ["rep", "metric", "weeks", "newestRate", "rateToDate"], when: '[@weeks]<>""' }],
};

export function homeSheet(metrics: readonly MetricColumn[]): SheetTemplate {
  return {
    id: "home",
    label: label("首页", "Home"),
    title: label("季度概览", "The quarter at a glance"),
    guidance: label("全部自动计算, 无需填写。红黄绿看累计达成率, 滞后看最近几周。", "Everything here is calculated. Lights show the rate to date, lagging the newest weeks."),
    tabColor: "#0B5C52",
    parameters,
    parameterWidths: { label: { "zh-CN": 26, "en-US": 28 }, value: 18 },
    tables: [laggingTable, lightsTable(metrics)],
    charts: [
      { id: "achievement", title: label("团队达成率", "Team achievement"), kind: "ColumnClustered", table: "team", columns: ["label", "shownRate"], colors: ["#1F7A6D"] },
      { id: "trend", title: label("销售维度: 每周计划与实际", "Sales metric: plan and actual by week"), kind: "ColumnClustered", table: "trend", columns: ["label", "plan", "actual"], colors: ["#A9B7C0", "#0B5C52"] },
    ],
    page: { orientation: "Landscape", fitWidth: true, signature: false },
  };
}
