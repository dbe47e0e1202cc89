/** The check of 目标设定: what the parts add up to, how far that is from the team's target, and what the program says of it. */
import { checkTargetSum, floorBreaches, roundHalfAway } from "../../../core";
import { lookUp } from "../../formula/build";
import { label } from "../../model/language";
import { metricOf } from "../../shared/reading";
import { sumOfParts } from "../../shared/targetReading";
import type { Book, BookRow } from "../../model/book";
import type { Column } from "../../model/template";

/** Who gets a column of his own. */
export interface RepColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

/** A trait of the row's metric. */
export const metricTrait = (column: string) => lookUp("qbMetrics", column, "[@key]");
/** The same traits for core. */
export const traits = (row: BookRow, book: Book) => metricOf(book, row.text("key"));

export const sum: Column = {
  id: "sum", label: label("分解合计", "Sum of parts"), kind: "calculated", format: "metric", width: 8,
  formula:
    '=IF(COUNT([@rep:*])=0,"",IF([@kind]="additive",SUM([@rep:*])+N([@unassigned]),' +
    "IF(SUMIFS(qbSeries[weight],qbSeries[metricKey],[@key],qbSeries[hasTarget],1)=0,AVERAGE([@rep:*])," +
    "SUMIFS(qbSeries[weightedTarget],qbSeries[metricKey],[@key])/SUMIFS(qbSeries[weight],qbSeries[metricKey],[@key],qbSeries[hasTarget],1))))",
  core: sumOfParts,
};

export const difference: Column = {
  id: "difference", label: label("差额", "Gap"), kind: "calculated", format: "gap", width: { "zh-CN": 12, "en-US": 8 },
  formula:
    '=IF(OR([@sum]="",NOT(ISNUMBER([@total]))),"",IF([@kind]="ratio",ROUND(100*([@sum]-[@total]),6),ROUND([@sum]-[@total],6)))',
  core: (row, book) => {
    const found = row.number("sum");
    const wanted = row.number("total");
    if (found === null || wanted === null) return null;
    const scale = traits(row, book).kind === "ratio" ? 100 : 1;
    return roundHalfAway(scale * (found - wanted), 6);
  },
};

export const check: Column = {
  id: "check", label: label("检查", "Check"), kind: "calculated", format: "general", width: 11, align: "Center", wrap: true,
  formula:
    `=IF([@difference]="","{noTarget}",IF([@total]<0,"{noTarget}",IF([@kind]="additive",` +
    `IF(OR(ROUND([@sum]-[@total],9)=0,ROUND([@sum],9)=ROUND([@total],${metricTrait("precision")})),"{sumFits}","{sumOff}"),` +
    'IF([@breaches]>0,"▼ "&[@breaches]&" {underFloor}","{weighted}"))))',
  core: (row, book) => {
    const total = row.number("total");
    if (row.number("difference") === null || total === null || total < 0) return book.word("noTarget");
    const { kind, precision } = traits(row, book);
    if (kind === "additive") return book.word(checkTargetSum([row.number("sum")], total, precision) === null ? "sumFits" : "sumOff");
    const breaches = row.number("breaches") ?? 0;
    return breaches > 0 ? `▼ ${breaches} ${book.word("underFloor")}` : book.word("weighted");
  },
};

export const breaches = (reps: readonly RepColumn[]): Column => ({
  id: "breaches", label: label("低于底线人数", "Below the floor"), kind: "calculated", format: "integer", width: 0, hidden: true,
  formula:
    '=IF(OR([@kind]="additive",NOT(ISNUMBER([@total])),N([@total])<0),0,' +
    'COUNTIFS(qbSeries[metricKey],[@key],qbSeries[target],IF([@direction]="lower",">","<")&[@total]))',
  core: (row, book) => {
    const floor = row.number("total");
    const { kind, direction } = traits(row, book);
    if (kind === "additive" || floor === null) return 0;
    return floorBreaches(reps.map(({ key }) => row.number(`rep:${key}`)), floor, direction).length;
  },
});
