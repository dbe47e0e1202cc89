/** What a rep's row gives to the team's: whether it has data, its weight, and the parts of its ratios. */
import { isRateAlone } from "../../../core";
import { and, cases, countRows, lookUp, sumRows, type Criteria } from "../../formula/build";
import { seriesEntries } from "../../reading/series";
import { repTarget, salesMetricKey } from "../../reading/plan";
import { ofThisSeries, typed, typedAndClosed } from "../../reading/weeks";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

function sumOf(book: Book, row: BookRow<"series">, part: "numerator" | "denominator", closedOnly: boolean): number {
  return seriesEntries(book, row.text("series"))
    .filter((entry) => entry.typed && (entry.closed || !closedOnly))
    .reduce((sum, entry) => sum + Number(entry[part] ?? 0), 0);
}

const ofRep = (column: string) => lookUp("qbSeries", column, '[@repKey]&"|"&qb_salesMetric', "series");

/** Σ of the numerators or denominators that a ratio's weeks have. */
function partSum(part: "partNumerator" | "partDenominator", weeks: Criteria, flag: "withParts" | "withPartsToDate"): string {
  return `=${cases([`[@${flag}]=0`, "0"], sumRows("qbWeekly", part, [...ofThisSeries, ...weeks]))}`;
}

function hasAllParts(weeks: Criteria): string {
  const rated = countRows("qbWeekly", [...ofThisSeries, ...weeks, ["rated", "1"]]);
  return cases([and('[@kind]="ratio"', '[@override]=""'), cases([`${rated}=0`, "1"], "0")], "0");
}

/** Whether a ratio's parts may be added up. In a cell: `hasAllParts`. */
function isSummable(row: BookRow<"series">, book: Book, closedOnly: boolean): boolean {
  const entries = seriesEntries(book, row.text("series")).filter((entry) => entry.closed || !closedOnly);
  return row.text("kind") === "ratio" && row.number("override") === null && !entries.some(isRateAlone);
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
    formula: `=${cases(['qb_salesMetric=""', "0"], `IFERROR(MAX(0,N(${ofRep("target")})),0)`)}`,
    core: (row, book) =>
      salesMetricKey(book) === "" ? 0 : Math.max(0, repTarget(book, row.text("repKey"), salesMetricKey(book)) ?? 0),
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
    about: label("比率是否有分子和分母可合计；填了修正，或者哪一周只填了比率，就没有。", "Whether the ratio has parts to add up; an override has none, nor a week whose rate was typed alone."),
    formula: `=${hasAllParts(typed)}`,
    core: (row, book) => isSummable(row, book, false),
  }),
  flag("withPartsToDate", "至今有分子分母", "Has parts to date", {
    about: label("到最近已结束的一周为止，比率是否有分子和分母可合计。", "Whether the ratio has parts to add up, to the last closed week."),
    formula: `=${hasAllParts(typedAndClosed)}`,
    core: (row, book) => isSummable(row, book, true),
  }),
  step("numerator", "分子合计", "Numerators", {
    about: label("各周分子的合计。", "The weeks' numerators together."),
    format: "decimal",
    formula: partSum("partNumerator", typed, "withParts"),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "numerator", false) : 0),
  }),
  step("denominator", "分母合计", "Denominators", {
    about: label("各周分母的合计。", "The weeks' denominators together."),
    format: "decimal",
    formula: partSum("partDenominator", typed, "withParts"),
    core: (row, book) => (row.number("withParts") === 1 ? sumOf(book, row, "denominator", false) : 0),
  }),
  step("numeratorToDate", "至今分子", "Numerators to date", {
    about: label("已结束各周分子的合计。", "The closed weeks' numerators together."),
    format: "decimal",
    formula: partSum("partNumerator", typedAndClosed, "withPartsToDate"),
    core: (row, book) => (row.number("withPartsToDate") === 1 ? sumOf(book, row, "numerator", true) : 0),
  }),
  step("denominatorToDate", "至今分母", "Denominators to date", {
    about: label("已结束各周分母的合计。", "The closed weeks' denominators together."),
    format: "decimal",
    formula: partSum("partDenominator", typedAndClosed, "withPartsToDate"),
    core: (row, book) => (row.number("withPartsToDate") === 1 ? sumOf(book, row, "denominator", true) : 0),
  }),
];
