/** 红黄绿 on 首页: a row for the team and one per rep, a column of lights per metric. */
import { label } from "../../model/language";
import { figureOf, figureOfCore, who } from "../review/figures";
import type { Column, TableTemplate } from "../../model/template";

/** A metric that gets a column of lights. */
export interface MetricColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

/** "绿 达标 108.6%", or that the rep lags. */
function lightColumn({ key, header }: MetricColumn): Column {
  return {
    id: `light:${key}`, label: label(header, header), kind: "calculated", format: "general", width: { "zh-CN": 16, "en-US": 22 },
    align: "Center",
    formula: `=${figureOf("lightText", `[@repKey]&"|${key}"`)}`,
    core: (row, book) => figureOfCore(row, book, "lightText", `${row.text("repKey")}|${key}`),
  };
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
