/** Columns of the calculation sheet that rep rows and team rows share: traits of the metric, target for plans, rate, gap, light. */
import { achievement, formatPercent, light, roundRate } from "../../../core";
import { lookUp } from "../../formula/build";
import { lightOf, lightWord, percentText, rateOf } from "../../formula/fragments";
import { metricOf, numberIn, todayOf } from "../../shared/reading";
import { bandsOf } from "../../shared/weekReading";
import { plannedTarget } from "../../shared/planReading";
import { workingColumn, type ColumnCore } from "../../model/columns";
import type { BookRow } from "../../model/book";
import type { Column } from "../../model/template";
import type { Word } from "../../words";

export const traits: readonly Column[] = [
  workingColumn("kind", "类型", "Kind", "general",
    `=${lookUp("qbMetrics", "kind", "[@metricKey]")}`,
    (row, book) => metricOf(book, row.text("metricKey")).kind),
  workingColumn("direction", "方向", "Direction", "general",
    `=${lookUp("qbMetrics", "direction", "[@metricKey]")}`,
    (row, book) => metricOf(book, row.text("metricKey")).direction),
  workingColumn("precision", "小数位", "Decimals", "integer",
    `=${lookUp("qbMetrics", "precision", "[@metricKey]")}`,
    (row, book) => metricOf(book, row.text("metricKey")).precision),
];

/** Achievement between two columns of a row. */
export function achieved(row: BookRow, target: string, actual: string) {
  const direction = row.text("direction") === "lower" ? "lower" : "higher";
  return achievement({ target: row.number(target), actual: row.number(actual), direction });
}

const lightCore: ColumnCore = (row, book) => {
  const ended = todayOf(book) > numberIn(book, "qb_periodEnd");
  return light(ended ? achieved(row, "target", "actual") : achieved(row, "planToDate", "actualToDate"), bandsOf(book));
};

/** Columns after actuals that rep rows and team rows share. */
export const outcome: readonly Column[] = [
  workingColumn("rate", "达成率", "Rate", "percent",
    `=${rateOf("[@target]", "[@actual]", "[@direction]")}`,
    (row) => achieved(row, "target", "actual").rate),
  workingColumn("gap", "差额", "Gap", "gap",
    '=IF(OR([@target]="",[@actual]=""),"",IF([@kind]="ratio",100*([@actual]-[@target]),[@actual]-[@target]))',
    (row) => {
      const target = row.number("target");
      const actual = row.number("actual");
      if (target === null || actual === null) return null;
      return row.text("kind") === "ratio" ? 100 * (actual - target) : actual - target;
    }),
  workingColumn("rateToDate", "至今达成率", "Rate to date", "percent",
    `=${rateOf("[@planToDate]", "[@actualToDate]", "[@direction]")}`,
    (row) => achieved(row, "planToDate", "actualToDate").rate),
  workingColumn("light", "灯", "Light", "general",
    `=IF(qb_today>qb_periodEnd,${lightOf("[@target]", "[@actual]", "[@rate]", "[@direction]")},` +
      `${lightOf("[@planToDate]", "[@actualToDate]", "[@rateToDate]", "[@direction]")})`,
    lightCore),
];

/** The rate that the light judges: of the plan to date while the period runs, of the whole target after it. */
const judgedRate = "IF(qb_today>qb_periodEnd,[@rate],[@rateToDate])";

/** A light with the rate that it judges, such as "绿 达标 108.6%"; without a light, why there is none. */
function lightText(word: string, core: (row: BookRow) => Word): Column {
  return workingColumn("lightText", "灯和达成率", "Light and rate", "general",
    `=IF([@light]="",IF([@target]="","{noTarget}","{noData}"),${word}&IF(${judgedRate}="",""," "&${percentText(judgedRate)}))`,
    (row, book) => {
      if (row.text("light") === "") return book.word(row.number("target") === null ? "noTarget" : "noData");
      const rate = row.number(todayOf(book) > numberIn(book, "qb_periodEnd") ? "rate" : "rateToDate");
      return book.word(core(row)) + (rate === null ? "" : ` ${formatPercent(roundRate(rate), 1)}`);
    });
}

const lightOfRow = (row: BookRow) => row.text("light") as "green" | "amber" | "red";

/** A rep who lags is called lagging, whatever the light. */
export const repLight = lightText(
  `IF([@lag]="lagging","{lagging}",${lightWord("[@light]")})`,
  (row) => (row.text("lag") === "lagging" ? "lagging" : lightOfRow(row)),
);

export const teamLight = lightText(lightWord("[@light]"), lightOfRow);

/** Plan to the last closed week from the target over `days`; core counterpart: `planUntil`. */
export function planToDateFormula(days: string): string {
  const plan = `ROUND([@planTarget]*[@daysToDate]/${days},[@precision])`;
  return `=IF([@planTarget]="","",IF(OR([@kind]<>"additive",[@target]=0),[@planTarget],IF(${days}=0,"",IF(${plan}>0,${plan},""))))`;
}

export const planTarget: Column = workingColumn("planTarget", "计划目标", "Target for plans", "metric",
  '=IF([@target]="","",IF([@target]<0,"",IF([@kind]="additive",ROUND([@target],[@precision]),[@target])))',
  plannedTarget);
