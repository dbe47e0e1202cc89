/** 人工修正 of 结果复盘: what a result that somebody typed over is read as, and what is to be said of it. */
import { isShare, LARGEST_SHARE, readTarget, targetNote } from "../../../core";
import { and, blank, cases, say } from "../../formula/build";
import { isNoShare, isShareMetric, targetOf } from "../../formula/fragments";
import { flag, outcome, step } from "../../model/columns";
import { label } from "../../model/language";
import { metricOf } from "../../reading/quarter";
import { isMetric, onlyMetrics } from "./rows";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type ReviewColumn = Column<ColumnId<"review">>;

const traits = (row: BookRow<"review">, book: Book) => metricOf(book, row.text("metricKey"));
const isOfShares = "[@share]=1";

export const overrideNote: ReviewColumn = outcome("overrideNote", "修正提示", "Entry check", { "zh-CN": 7, "en-US": 9 }, {
  align: "Center",
  wrap: true,
  appliesTo: isMetric,
  about: label(
    "比率的人工修正按百分数填写的（90 即 90%），或超出范围没有计入的，在这里标出。",
    "Marks a ratio's figure typed by hand that is read as per cent (90 is 90%), or that is out of range and does not count.",
  ),
  outcomes: {
    asPercent: { tone: "amber" },
    outOfRange: { tone: "warning", colours: ["override", "overrideNote"] },
  },
  formula: `=${cases(
    [`NOT(${and(isOfShares, "ISNUMBER([@override])")})`, blank],
    [isNoShare("[@override]"), say("outOfRange")],
    [`[@override]>${LARGEST_SHARE}`, say("asPercent")],
    blank)}`,
  core: (row, book) => (isMetric(row) ? targetNote(row.number("override"), traits(row, book)) : null),
});

export const share: ReviewColumn = flag("share", "是否比率（%）", "Ratio in %", {
  about: label("指标是不是以 % 计的比率：它的人工修正按比率读。", "Whether the metric is a ratio in %, whose figure typed by hand is read as a share."),
  formula: `=${cases([isShareMetric("[@kind]", "[@unit]"), "1"], "0")}`,
  core: (row, book) => isMetric(row) && isShare(traits(row, book)),
});

export const overrideAs: ReviewColumn = step("overrideAs", "修正读作", "By hand read as", {
  format: "metric",
  about: label("人工修正计入的数；比率按百分数填写的换成小数，超出范围的为空。", "The figure typed by hand as it counts; of ratios per cent as a share, blank where it is out of range."),
  formula: `=${onlyMetrics(targetOf("[@override]", isOfShares))}`,
  core: (row, book) => (isMetric(row) ? readTarget(row.number("override"), traits(row, book)) : null),
});
