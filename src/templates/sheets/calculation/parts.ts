/** What a rep's row gives to the team's: whether it has data, its weight, and the parts of its ratios. */
import { cases, lookUp, sumRows, type Criteria } from "../../formula/build";
import { seriesEntries } from "../../reading/series";
import { salesMetricKey, targetCell } from "../../reading/plan";
import { ofThisSeries, typed, typedAndClosed } from "../../reading/weeks";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { ownColumn } from "../../model/owners";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

function sumOf(book: Book, row: BookRow<"series">, part: "numerator" | "denominator", closedOnly: boolean): number {
  return seriesEntries(book, row.text("series"))
    .filter((entry) => entry.typed && (entry.closed || !closedOnly))
    .reduce((sum, entry) => sum + Number(entry[part] ?? 0), 0);
}

const ofRep = (column: string) => lookUp("qbSeries", column, '[@repKey]&"|"&qb_salesMetric', "series");

/** Σ of the numerators or denominators that a ratio's weeks have. */
function partSum(part: "numerator" | "denominator", weeks: Criteria): string {
  return `=${cases(["[@withParts]=0", "0"], sumRows("qbWeekly", part, [...ofThisSeries, ...weeks]))}`;
}

export const partColumns: readonly Column<ColumnId<"series">>[] = [
  flag("hasActual", "有实际", "Has actual", {
    about: label("有没有全期实际。", "Whether there is a result."),
    formula: '=IF([@actual]="",0,1)',
    core: (row) => row.number("actual") !== null,
  }),
  flag("hasToDate", "至今有实际", "Has actual to date", {
    about: label("有没有到最近已结束一周的实际。", "Whether there is a result to the last closed week."),
    formula: '=IF([@actualToDate]="",0,1)',
    core: (row) => row.number("actualToDate") !== null,
  }),
  step("weight", "销售权重", "Sales weight", {
    about: label("此人的销售额目标，团队比率按它加权。", "The person's sales target, by which the team's ratios are weighted."),
    format: "decimal",
    formula: `=${cases(['qb_salesMetric=""', "0"], `MAX(0,N(${ofRep("target")}))`)}`,
    core: (row, book) =>
      salesMetricKey(book) === "" ? 0 : Math.max(0, targetCell(book, salesMetricKey(book), ownColumn.member.id(row.text("repKey"))) ?? 0),
  }),
  step("weighted", "加权实际", "Weighted actual", {
    about: label("实际乘以销售权重。", "The result times the sales weight."),
    format: "decimal",
    formula: '=IF([@actual]="",0,[@actual]*[@weight])',
    core: (row) => (row.number("actual") ?? 0) * (row.number("weight") ?? 0),
  }),
  step("weightedToDate", "至今加权实际", "Weighted to date", {
    about: label("至今实际乘以销售权重。", "The result to date times the sales weight."),
    format: "decimal",
    formula: '=IF([@actualToDate]="",0,[@actualToDate]*[@weight])',
    core: (row) => (row.number("actualToDate") ?? 0) * (row.number("weight") ?? 0),
  }),
  flag("hasTarget", "有目标", "Has target", {
    about: label("有没有个人目标。", "Whether the person has a target."),
    formula: '=IF([@target]="",0,1)',
    core: (row) => row.number("target") !== null,
  }),
  step("weightedTarget", "加权目标", "Weighted target", {
    about: label("个人目标乘以销售权重。", "The person's target times the sales weight."),
    format: "decimal",
    formula: '=IF([@target]="",0,[@target]*[@weight])',
    core: (row) => (row.number("target") ?? 0) * (row.number("weight") ?? 0),
  }),
  flag("withParts", "有分子分母", "Has parts", {
    about: label("比率是否有分子和分母可合计；填了修正就没有。", "Whether the ratio has parts to add up; an override has none."),
    formula: '=IF(AND([@kind]="ratio",[@override]=""),1,0)',
    core: (row) => row.text("kind") === "ratio" && row.number("override") === null,
  }),
  step("numerator", "分子合计", "Numerators", {
    about: label("各周分子的合计。", "The weeks' numerators together."),
    format: "decimal",
    formula: partSum("numerator", typed),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", false) : 0),
  }),
  step("denominator", "分母合计", "Denominators", {
    about: label("各周分母的合计。", "The weeks' denominators together."),
    format: "decimal",
    formula: partSum("denominator", typed),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", false) : 0),
  }),
  step("numeratorToDate", "至今分子", "Numerators to date", {
    about: label("已结束各周分子的合计。", "The closed weeks' numerators together."),
    format: "decimal",
    formula: partSum("numerator", typedAndClosed),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", true) : 0),
  }),
  step("denominatorToDate", "至今分母", "Denominators to date", {
    about: label("已结束各周分母的合计。", "The closed weeks' denominators together."),
    format: "decimal",
    formula: partSum("denominator", typedAndClosed),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", true) : 0),
  }),
];
