/** The check of 目标设定: what the parts add up to, how far that is from the team's target, and what the program says of it. */
import { checkTargetSum, floorBreaches, roundHalfAway, teamTarget } from "../../../core";
import { and, blank, cases, countRows, lookUp, or, say, sumRows, type Criteria } from "../../formula/build";
import { calculated, outcome, step } from "../../model/columns";
import { label } from "../../model/language";
import { ownColumn } from "../../model/owners";
import { metricOf } from "../../reading/quarter";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** A column of 目标设定. */
export type TargetColumn = Column<ColumnId<"targets">>;

/** Who gets a column of his own. */
export interface RepColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

/** A trait of the row's metric. */
export const metricTrait = (trait: ColumnId<"metrics">) => lookUp("qbMetrics", trait, "[@key]");
/** The same traits for core. */
export const traits = (row: BookRow<"targets">, book: Book) => metricOf(book, row.text("key"));

const isAdditive = '[@kind]="additive"';
const hasNoTarget = "NOT(ISNUMBER([@total]))";

const sameMetric: Criteria = [["metricKey", "[@key]"]];
const weighted = sumRows("qbSeries", "weightedTarget", sameMetric);
const weights = sumRows("qbSeries", "weight", [...sameMetric, ["hasTarget", "1"]]);

export const sum: TargetColumn = calculated("sum", "分解合计", "Sum of parts", 8, {
  format: "metric",
  about: label(
    "各人目标加「团队/待分配」的合计；比率和均值不相加，按各人销售目标加权平均。",
    "The people's targets and “Team or open” together; ratios and averages do not add up, they are averaged by weight of sales targets.",
  ),
  formula: `=${cases(
    ["COUNT([@rep:*])=0", blank],
    [isAdditive, "SUM([@rep:*])+N([@unassigned])"],
    [`${weights}=0`, "AVERAGE([@rep:*])"],
    `${weighted}/${weights}`)}`,
  core: (row, book) => {
    const { kind } = traits(row, book);
    const reps = book
      .rowsWhere("series", "metricKey", row.text("key"))
      .map((series) => ({ target: series.number("target"), salesTarget: series.number("weight") }));
    const total = teamTarget(reps, kind);
    return total !== null && kind === "additive" ? total + (row.number("unassigned") ?? 0) : total;
  },
});

export const difference: TargetColumn = calculated("difference", "差额", "Gap", { "zh-CN": 12, "en-US": 8 }, {
  format: "gap",
  about: label(
    "分解合计比团队总目标多多少，负数是还差多少；比率按百分点算。",
    "How far the parts are above the team's target, or below it where negative; ratios in percentage points.",
  ),
  formula: `=${cases(
    [or('[@sum]=""', hasNoTarget), blank],
    ['[@kind]="ratio"', "ROUND(100*([@sum]-[@total]),6)"],
    "ROUND([@sum]-[@total],6)")}`,
  core: (row, book) => {
    const found = row.number("sum");
    const wanted = row.number("total");
    if (found === null || wanted === null) return null;
    const scale = traits(row, book).kind === "ratio" ? 100 : 1;
    return roundHalfAway(scale * (found - wanted), 6);
  },
});

const fits = or("ROUND([@sum]-[@total],9)=0", `ROUND([@sum],9)=ROUND([@total],${metricTrait("precision")})`);

export const check: TargetColumn = outcome("check", "检查", "Check", 11, {
  align: "Center",
  wrap: true,
  about: label(
    "分解合计是否等于团队总目标；比率和均值则看有几个人的目标低于团队底线。",
    "Whether the parts make up the team's target; for ratios and averages, how many people's targets are below the team's floor.",
  ),
  outcomes: {
    noTarget: {},
    sumFits: {},
    sumOff: { tone: "warning", colours: ["sum", "difference", "check"] },
    belowFloor: { word: label("▼", "▼"), counts: "underFloor" },
    weighted: {},
  },
  formula: `=${cases(
    ['[@difference]=""', say("noTarget")],
    ["[@total]<0", say("noTarget")],
    [isAdditive, cases([fits, say("sumFits")], say("sumOff"))],
    ["[@breaches]>0", '"▼ "&[@breaches]&" {underFloor}"'],
    say("weighted"))}`,
  core: (row, book) => {
    const total = row.number("total");
    if (row.number("difference") === null || total === null || total < 0) return "noTarget";
    const { kind, precision } = traits(row, book);
    if (kind === "additive") return checkTargetSum([row.number("sum")], total, precision) === null ? "sumFits" : "sumOff";
    const below = row.number("breaches") ?? 0;
    return below > 0 ? { code: "belowFloor", amount: below } : "weighted";
  },
});

export const breaches = (reps: readonly RepColumn[]): TargetColumn => step("breaches", "低于底线人数", "Below the floor", {
  format: "integer",
  about: label("有几个人的比率或均值目标比团队的容易。", "How many people have an easier target than the team, for ratios and averages."),
  formula: `=${cases(
    [or(isAdditive, hasNoTarget, "N([@total])<0"), "0"],
    countRows("qbSeries", [...sameMetric, ["target", `${cases(['[@direction]="lower"', '">"'], '"<"')}&[@total]`]]))}`,
  core: (row, book) => {
    const floor = row.number("total");
    const { kind, direction } = traits(row, book);
    if (kind === "additive" || floor === null) return 0;
    return floorBreaches(reps.map(({ key }) => row.number(ownColumn.member.id(key))), floor, direction).length;
  },
});

/** One person's target, which is easier than the team's. */
export const isBelowFloor = and(
  '[@kind]<>"additive"', "ISNUMBER([@*])", "ISNUMBER([@total])", cases(['[@direction]="lower"', "[@*]>[@total]"], "[@*]<[@total]"),
);
