/** What a rep's row gives to the team's: whether it has data, its weight, and the parts of its ratios. */
import { lookUp } from "../../formula/build";
import { seriesEntries } from "../../shared/seriesReading";
import { salesMetricKey, targetCell } from "../../shared/planReading";
import { closedAndTyped, sameSeries } from "../../shared/weeks";
import { workingColumn } from "../../model/columns";
import type { Book, BookRow } from "../../model/book";
import type { Column } from "../../model/template";

function sumOf(book: Book, row: BookRow, part: "numerator" | "denominator", closedOnly: boolean): number {
  return seriesEntries(book, row.text("series"))
    .filter((entry) => entry.typed && (entry.closed || !closedOnly))
    .reduce((sum, entry) => sum + Number(entry[part] ?? 0), 0);
}

export const partColumns: readonly Column[] = [
  workingColumn("hasActual", "有实际", "Has actual", "integer",
    '=IF([@actual]="",0,1)',
    (row) => (row.number("actual") === null ? 0 : 1)),
  workingColumn("hasToDate", "至今有实际", "Has actual to date", "integer",
    '=IF([@actualToDate]="",0,1)',
    (row) => (row.number("actualToDate") === null ? 0 : 1)),
  workingColumn("weight", "销售权重", "Sales weight", "decimal",
    `=IF(qb_salesMetric="",0,MAX(0,N(${lookUp("qbSeries", "target", '[@repKey]&"|"&qb_salesMetric', "series")})))`,
    (row, book) => (salesMetricKey(book) === "" ? 0 : Math.max(0, targetCell(book, salesMetricKey(book), `rep:${row.text("repKey")}`) ?? 0))),
  workingColumn("weighted", "加权实际", "Weighted actual", "decimal",
    '=IF([@actual]="",0,[@actual]*[@weight])',
    (row) => (row.number("actual") ?? 0) * (row.number("weight") ?? 0)),
  workingColumn("weightedToDate", "至今加权实际", "Weighted to date", "decimal",
    '=IF([@actualToDate]="",0,[@actualToDate]*[@weight])',
    (row) => (row.number("actualToDate") ?? 0) * (row.number("weight") ?? 0)),
  workingColumn("hasTarget", "有目标", "Has target", "integer",
    '=IF([@target]="",0,1)',
    (row) => (row.number("target") === null ? 0 : 1)),
  workingColumn("weightedTarget", "加权目标", "Weighted target", "decimal",
    '=IF([@target]="",0,[@target]*[@weight])',
    (row) => (row.number("target") ?? 0) * (row.number("weight") ?? 0)),
  workingColumn("withParts", "有分子分母", "Has parts", "integer",
    '=IF(AND([@kind]="ratio",[@override]=""),1,0)',
    (row) => (row.text("kind") === "ratio" && row.number("override") === null ? 1 : 0)),
  workingColumn("numerator", "分子合计", "Numerators", "decimal",
    `=IF([@withParts]=0,0,SUMIFS(qbWeekly[numerator],${sameSeries},qbWeekly[typed],1))`,
    (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", false) : 0)),
  workingColumn("denominator", "分母合计", "Denominators", "decimal",
    `=IF([@withParts]=0,0,SUMIFS(qbWeekly[denominator],${sameSeries},qbWeekly[typed],1))`,
    (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", false) : 0)),
  workingColumn("numeratorToDate", "至今分子", "Numerators to date", "decimal",
    `=IF([@withParts]=0,0,SUMIFS(qbWeekly[numerator],${sameSeries},${closedAndTyped}))`,
    (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", true) : 0)),
  workingColumn("denominatorToDate", "至今分母", "Denominators to date", "decimal",
    `=IF([@withParts]=0,0,SUMIFS(qbWeekly[denominator],${sameSeries},${closedAndTyped}))`,
    (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", true) : 0)),
];
