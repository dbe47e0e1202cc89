/** 周进度: what is odd about a week's figure. It counts all the same; somebody should look at it. */
import { entryDoubt, LOOKS_LIKE_TEN_THOUSANDS, LOOKS_LIKE_YUAN, MONEY_UNITS } from "../../../core";
import { and, blank, cases, countRows, lookUp, or, say as sayWord } from "../../formula/build";
import { readableText } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { metricOf } from "../../reading/quarter";
import { ruleOf } from "../../reading/ruleOf";
import { ofSeries, ofThisSeries } from "../../reading/weeks";
import { outlier } from "../../rules/outlier";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const unit = readableText(lookUp("qbMetrics", "unit", "[@metricKey]"));
const isIn = (units: readonly string[]) => or(...units.map((one) => `${unit}="${one}"`));

/** This row's own figure is one of those that are above zero. */
const others = `(${countRows("qbWeekly", [...ofThisSeries, ["value", '">0"']])}-1)`;
const small = countRows("qbWeekly", [...ofThisSeries, ["value", '">0"'], ["value", '"<"&ROUND([@value]/qb_outlier_times,9)']]);
const isFarAbovePlan = cases(["N([@plan])>0", "ROUND([@value]/[@plan],9)>qb_outlier_times"], "0=1");
const isFarAboveOthers = and(`${others}>=2`, `2*${small}>${others}`);

const isNotJudged = or(`qb_outlier_on<>${sayWord("on")}`, "N([@value])<=0", `${ofSeries("kind")}="ratio"`);
const looksLikeYuan = and(isIn(MONEY_UNITS.tenThousands), `[@value]>=${LOOKS_LIKE_YUAN}`);
const looksLikeTenThousands = and(isIn(MONEY_UNITS.yuan), `[@value]<${LOOKS_LIKE_TEN_THOUSANDS}`);

export const entryCheck: Column<ColumnId<"weekly">> = outcome("check", "核对", "Check", 12, {
  align: "Center",
  told: "figure",
  about: label(
    "填的数是否异常：远高于本周计划或平时的周数，或像是把元和万元填混了；照常计入，请填的人看一眼。",
    "Whether the figure is unusual: far above the week's plan or the usual week, or with yuan and 10,000 yuan mixed up. It counts; the one who entered it should look.",
  ),
  outcomes: {
    asYuan: { word: label("像是元？", "In CNY?"), tone: "warning" },
    asTenThousands: { word: label("像是万元？", "In 10k CNY?"), tone: "warning" },
    outlier: { word: label("请核对", "Please check"), tone: "warning" },
  },
  formula: (say) => `=${cases(
    [isNotJudged, blank],
    [looksLikeYuan, say("asYuan")],
    [looksLikeTenThousands, say("asTenThousands")],
    [isFarAbovePlan, say("outlier")],
    [isFarAboveOthers, say("outlier")],
    blank)}`,
  core: (row, book) => {
    const { times, on } = ruleOf(book, outlier);
    const { kind, unit } = metricOf(book, row.text("metricKey"));
    if (!on || kind === "ratio") return null;
    const others = book.rowsWhere("weekly", "series", row.text("series")).filter(({ index }) => index !== row.index);
    const values = others.flatMap((other) => other.number("value") ?? []);
    return entryDoubt({ value: row.number("value"), plan: row.number("plan"), others: values, unit }, times);
  },
});
