/** 红黄绿 on 首页: a row for the team and one per rep, a column of lights per metric. */
import { or, say } from "../../formula/build";
import { calculated, key } from "../../model/columns";
import { label } from "../../model/language";
import { ownColumn, type EntryPart } from "../../model/owners";
import { rowsForEach } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { seriesKey } from "../../reading/series";
import { seriesFigure, teamOrName } from "../../reading/teamOrRep";
import type { ColumnId } from "../../model/book";
import type { Column, TableTemplate, Tone } from "../../model/template";
import type { Word } from "../../words";

/** A metric that gets a column of lights, and columns in which its weeks are typed. */
export interface MetricColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
  /** What is typed of it, and under which headers; nothing where absent. */
  readonly entries?: readonly EntryHeader[];
}

export interface EntryHeader {
  readonly part: EntryPart;
  readonly header: string;
  /** A share, which is typed as 0.9, 90 % or 90. */
  readonly isShare?: boolean;
}

/** "红 进度落后 62.5% ▼". */
function lightColumn(metric: MetricColumn): Column<ColumnId<"lights">> {
  return calculated(ownColumn.metric.id(metric.key), metric.header, metric.header, { "zh-CN": 22, "en-US": 25 }, {
    align: "Center",
    about: label(
      "这个指标累计完成得怎样：灯和达成率，▼ 为滞后；没有灯的说明缺目标还是缺数据。",
      "How the metric stands to date: light and rate, ▼ where the rep lags; where there is no light, whether target or data is missing.",
    ),
    formula: `=${seriesFigure.formula("lightText", `[@repKey]&"|${metric.key}"`)}`,
    core: (row, book) => seriesFigure.core(row, book, "lightText", seriesKey(row.text("repKey"), metric.key)),
  });
}

/** Stands below the lagging list: their hidden columns come first, so that none of them hides a column of the other table. */
export function lightsTable(metrics: readonly MetricColumn[]): TableTemplate<"lights"> {
  const lights = metrics.map((metric) => ownColumn.metric.id(metric.key));
  return defineTable("lights", {
    title: label("红黄绿", "Lights"),
    below: true,
    columnsPer: { each: "metric" },
    rows: rowsForEach({ repKey: "teamOrMember" }),
    columns: [
      key("repKey", "成员编号", "Rep key"),
      calculated("who", "对象", "Who", 12, {
        about: label("这一行的灯是团队的，还是哪一位销售代表的。", "Whose lights the row shows: the team's or a rep's."),
        ...teamOrName,
      }),
      ...metrics.map(lightColumn),
    ],
    highlights: [...(["green", "amber", "red"] as const).map((tone) => said([tone, `${tone}Pace`], tone)), said(["unknown"], "warning")].map((highlight) => ({
      ...highlight,
      columns: lights,
    })),
  });
}

/** A tone for the cells that begin with one of some words. */
function said(words: readonly Word[], tone: Tone) {
  const conditions = words.map((word) => `LEFT([@*],LEN(${say(word)}))=${say(word)}`);
  return { tone, when: conditions.length === 1 ? String(conditions[0]) : or(...conditions) };
}
