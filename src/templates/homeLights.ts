/** 红黄绿 on 首页: a row for the team and one per rep, a column of lights per metric. */
import { formatPercent, roundRate } from "../core";
import { lightWord } from "./fragments";
import { label } from "./language";
import { numberIn, onlyRow, todayOf } from "./reading";
import { who } from "./reviewFigures";
import { isTeam } from "./reviewRows";
import type { Book, BookRow, CellInput } from "./book";
import type { Column, TableTemplate } from "./template";

/** A metric that gets a column of lights. */
export interface MetricColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

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
      const word = `${lightWord(light)}&${shown}`;
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
export function lightsTable(metrics: readonly MetricColumn[]): TableTemplate {
  const columns = metrics.map(({ key }) => `light:${key}`);
  return {
    id: "lights",
    title: label("红黄绿", "Lights"),
    below: true,
    columns: [
      { id: "repKey", label: label("成员编号", "Rep key"), kind: "fixed", format: "text", width: 0, hidden: true },
      { id: "who", label: label("对象", "Who"), kind: "calculated", format: "general", width: 12, ...who },
      ...metrics.map(lightColumn),
    ],
    highlights: (["lagging", "green", "amber", "red"] as const).map((tone) => ({
      tone,
      columns,
      when: `LEFT([@*],LEN("{${tone}}"))="{${tone}}"`,
    })),
  };
}
