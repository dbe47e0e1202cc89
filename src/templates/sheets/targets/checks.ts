/** The check of 目标设定: what the parts add up to, how far that is from the team's target, and what the program says of it. */
import { checkTargetSum, floorBreaches, isShare, LARGEST_SHARE, readTarget, roundHalfAway, targetNote, teamTarget, type TargetNote } from "../../../core";
import { and, blank, cases, countRows, lookUp, or, sumRows, type Criteria } from "../../formula/build";
import { isNoShare, isShareMetric, readable, targetOf } from "../../formula/fragments";
import { calculated, flag, outcome, step } from "../../model/columns";
import { label } from "../../model/language";
import { teamTargets } from "../../reading/notedShares";
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
export const isOfShares = "[@share]=1";
const hasNoTarget = '[@base]=""';

const sameMetric: Criteria = [["metricKey", "[@key]"]];
const weighted = sumRows("qbSeries", "weightedTarget", sameMetric);
const hasTargets: Criteria = [...sameMetric, ["hasTarget", "1"]];
const weights = sumRows("qbSeries", "weight", hasTargets);

const withReserve = `${sumRows("qbSeries", "given", sameMetric)}+N(${readable("[@unassigned]")})`;
const plainMean = `${sumRows("qbSeries", "target", sameMetric)}/${countRows("qbSeries", hasTargets)}`;

export const sum: TargetColumn = calculated("sum", "分解合计", "Sum of parts", 8, {
  format: "metric",
  about: label(
    "各人目标加「团队机动」的合计；比率和均值不相加，按各人销售目标加权平均。",
    "The people's targets and “Team reserve” together; ratios and averages do not add up, they are averaged by weight of sales targets.",
  ),
  formula: `=${cases(
    ["COUNT([@rep:*])=0", blank],
    [isAdditive, withReserve],
    [`${countRows("qbSeries", hasTargets)}=0`, blank],
    [`${weights}=0`, plainMean],
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

export const difference: TargetColumn = calculated("difference", "差距", "Gap", { "zh-CN": 12, "en-US": 8 }, {
  format: "gap",
  about: label(
    "分解合计比团队总目标多多少，负数是还差多少；比率按百分点算。",
    "How far the parts are above the team's target, or below it where negative; ratios in percentage points.",
  ),
  formula: `=${cases(
    [or('[@sum]=""', hasNoTarget), blank],
    ['[@kind]="ratio"', "ROUND(100*([@sum]-[@base]),6)"],
    "ROUND([@sum]-[@base],6)")}`,
  core: (row, book) => {
    const found = row.number("sum");
    const wanted = row.number("base");
    if (found === null || wanted === null) return null;
    const scale = traits(row, book).kind === "ratio" ? 100 : 1;
    return roundHalfAway(scale * (found - wanted), 6);
  },
});

const fits = or("ROUND([@sum]-[@base],9)=0", `ROUND([@sum],9)=ROUND([@base],${metricTrait("precision")})`);

const typedForTeam = teamTargets.map((column) => `N(${readable(`[@${column}]`)})`).join(",");

/** Whether a number of the row, one of the team's or of the people's, is typed above a limit, or below 0. */
const anyAbove = (limit: number) => or(`MAX(${typedForTeam})>${limit}`, `${countRows("qbSeries", [...sameMetric, ["given", `">"&${limit}`]])}>0`);
const anyBelowZero = or(`MIN(${typedForTeam})<0`, `${countRows("qbSeries", [...sameMetric, ["given", '"<0"']])}>0`);

const hasNoGap = '[@difference]=""';
const isNegative = "[@base]<0";
const hasNoShare = and(isOfShares, or(anyBelowZero, anyAbove(100 * LARGEST_SHARE)));
const hasPercentage = and(isOfShares, anyAbove(LARGEST_SHARE));

export const check: TargetColumn = outcome("check", "检查", "Check", 11, {
  align: "Center",
  wrap: true,
  about: label(
    "分解合计是否等于团队总目标，挑战和冲刺是否依次更难；比率和均值则看有几个人的目标低于团队底线，以及目标、挑战和冲刺有没有按百分数填写或超出范围的。",
    "Whether the parts make up the team's target and the tiers go up; for ratios and averages, how many people's targets are below the team's floor, and whether a target or tier is read as per cent or out of range.",
  ),
  outcomes: {
    noTarget: {},
    sumFits: {},
    sumOff: { tone: "warning", colours: ["sum", "difference", "check"] },
    tiersOff: { tone: "warning", word: label("▼ 档次顺序不对", "▼ Tiers out of order") },
    sumAndTiersOff: { tone: "warning", colours: ["sum", "difference", "check"], word: label("▼ 分解、档次都不对", "▼ Sum and tiers off") },
    asPercent: { tone: "amber" },
    outOfRange: { tone: "warning", word: label("▼ 超出范围，不计入", "▼ Out of range: not counted") },
    belowFloor: { tone: "warning", word: label("▼", "▼"), counts: "underFloor" },
    weighted: {},
  },
  formula: (say) => {
    const tiersOff = cases(
      [hasNoGap, say("tiersOff")],
      [or(isNegative, '[@kind]<>"additive"', fits), say("tiersOff")],
      say("sumAndTiersOff"));
    const sumOrFloor = cases(
      [hasNoGap, say("noTarget")],
      [isNegative, say("noTarget")],
      [isAdditive, cases([fits, say("sumFits")], say("sumOff"))],
      ["[@breaches]>0", say("belowFloor", "[@breaches]")],
      say("weighted"));
    return `=${cases([hasNoShare, say("outOfRange")], ["[@tiers]>0", tiersOff], [hasPercentage, say("asPercent")], sumOrFloor)}`;
  },
  core: (row, book) => {
    const total = row.number("base");
    const notes = shareNotes(row, book);
    if (notes.includes("outOfRange")) return "outOfRange";
    const { kind, precision } = traits(row, book);
    const isSumOff = kind === "additive" && row.number("difference") !== null && checkTargetSum([row.number("sum")], total, precision) !== null;
    if ((row.number("tiers") ?? 0) > 0) return isSumOff ? "sumAndTiersOff" : "tiersOff";
    if (notes.includes("asPercent")) return "asPercent";
    if (row.number("difference") === null || total === null || total < 0) return "noTarget";
    if (kind === "additive") return isSumOff ? "sumOff" : "sumFits";
    const below = row.number("breaches") ?? 0;
    return below > 0 ? { code: "belowFloor", amount: below } : "weighted";
  },
});

/** What is to be said of the shares that are typed in a row: the team's with its tiers, and the people's. */
function shareNotes(row: BookRow<"targets">, book: Book): readonly (TargetNote | null)[] {
  const reps = book.rowsWhere("series", "metricKey", row.text("key")).map((series) => series.number("given"));
  return [...teamTargets.map((column) => row.number(column)), ...reps].map((typed) => targetNote(typed, traits(row, book)));
}

export const share: TargetColumn = flag("share", "是否比率（%）", "Ratio in %", {
  about: label("指标是不是以 % 计的比率：它的目标按比率读。", "Whether the metric is a ratio in %, whose targets are read as shares."),
  formula: `=${cases([isShareMetric("[@kind]", "[@unit]"), "1"], "0")}`,
  core: (row, book) => isShare(traits(row, book)),
});

export const base: TargetColumn = step("base", "团队目标读作", "Target read as", {
  format: "metric",
  about: label("团队总目标；比率按百分数填写的换成小数。", "The team's target; of ratios per cent as a share."),
  formula: `=${targetOf("[@total]", isOfShares)}`,
  core: (row, book) => readTarget(row.number("total"), traits(row, book)),
});

export const breaches: TargetColumn = step("breaches", "低于底线人数", "Below the floor", {
  format: "integer",
  about: label("有几个人的比率或均值目标比团队的容易。", "How many people have an easier target than the team, for ratios and averages."),
  formula: `=${cases(
    [or(isAdditive, hasNoTarget, "N([@base])<0"), "0"],
    countRows("qbSeries", [...sameMetric, ["target", `${cases(['[@direction]="lower"', '">"'], '"<"')}&[@base]`]]))}`,
  core: (row, book) => {
    const floor = row.number("base");
    const { kind, direction } = traits(row, book);
    if (kind === "additive" || floor === null) return 0;
    const reps = book.rowsWhere("series", "metricKey", row.text("key")).map((series) => series.number("target"));
    return floorBreaches(reps, floor, direction).length;
  },
});

/** A share that counts nowhere. */
export const isNotCounted = and(isOfShares, "ISNUMBER([@*])", isNoShare("[@*]"));

/** As core's `readTarget`, shorter than `targetOf`: a condition has 255 characters. */
const ownTarget = cases([and(isOfShares, `[@*]>${LARGEST_SHARE}`), "[@*]/100"], "[@*]");
const isCounted = or("[@share]=0", and("[@*]>=0", `[@*]<=${100 * LARGEST_SHARE}`));
/** 1 or -1: multiplied with it, the better of two targets is the larger. */
export const towardsGood = cases(['[@direction]="lower"', "-1"], "1");

/** One person's target, which is easier than the team's. */
export const isBelowFloor = and(
  '[@kind]<>"additive"', "ISNUMBER([@*])", "ISNUMBER([@base])", isCounted, `ROUND(${ownTarget}-[@base],9)*${towardsGood}<0`,
);
