/** 结果复盘: one block for the team and one per rep, in one table; it prints a block to a page. */
import { calculated, date, number, outcome, pick, text } from "../../model/columns";
import { label } from "../../model/language";
import { rowsForEach, teamKey } from "../../model/startRows";
import { defineSheet, defineTable } from "../../model/table";
import { figuresOf, seriesKey } from "../../reading/series";
import { teamOrName } from "../../reading/teamOrRep";
import { besideLight, besideLightFormula, lightCodeOf, lightWordOrNone } from "../calculation/figures";
import { actual, correction, expected, ofMetric, paceRate, what } from "./figures";
import { overrideNote } from "./override";
import { prompt } from "./prompt";
import { isMetric, itemOf, onlyMetrics, processItems, type ReviewItem } from "./rows";
import { workings } from "./workings";

/** What people write about a metric. */
const written = { wrap: true, growsRow: true, appliesTo: isMetric };
const chosen = { ...written, align: "Center", strict: false } as const;

/** Second words of a light: while the period runs, and until its books are closed. */
const besidePace = ["lagging", "outdated"] as const;
const besideTarget = ["closing"] as const;

/** Points. A block with four metrics fits on one page of A4 in landscape, in both languages. */
const rowHeights: Readonly<Record<ReviewItem, number>> = { metric: 80, contacts: 20, conversion: 32, supports: 32, note: 36 };

/** Contacts are counted; of customers the share that reached interest is shown. */
const rowFormats: Partial<Readonly<Record<ReviewItem, string>>> = { contacts: "0_)", conversion: "0.0%_)" };

export const reviewTable = defineTable("review", {
  frozenColumns: 2,
  headerHeight: 48,
  rowHeight: (row) => rowHeights[itemOf(row)],
  rowFormat: (row) => rowFormats[itemOf(row)] ?? null,
  rows: rowsForEach({ repKey: "teamOrMember" }, ({ teamOrMember }, { language, metrics }) => {
    const repKey = teamOrMember?.key ?? teamKey;
    return [
      ...metrics.map(({ key }) => ({ id: seriesKey(repKey, key), metricKey: key, series: seriesKey(repKey, key), item: "metric" })),
      ...processItems.map(({ item, id, label: text }) => ({ id: `${repKey}|${id}`, item, itemLabel: text[language] })),
    ];
  }),
  columns: [
    calculated("who", "复盘对象", "Review of", { "zh-CN": 8, "en-US": 11 }, {
      wrap: true,
      about: label("这一行复盘的是团队，还是哪一位销售代表。", "Whether the row reviews the team or a rep, and which."),
      ...teamOrName,
    }),
    calculated("what", "目标项", "Item", 13, {
      wrap: true,
      about: label("复盘的指标和单位，或者跟进过程、总结的哪一项。", "The metric with its unit, or which part of the process or the summary."),
      ...what,
    }),
    calculated("target", "目标值", "Target", 8, {
      format: "metric",
      appliesTo: isMetric,
      about: label("团队或本人在「目标设定」里的目标。", "The team's or the rep's target on the Targets sheet."),
      ...ofMetric("target"),
    }),
    calculated("actual", "实际完成", "Actual", 9, {
      format: "metric",
      appliesTo: (row) => itemOf(row) !== "note" && itemOf(row) !== "supports",
      about: label(
        "指标的实际完成，填了人工修正就以它为准；另有跟进次数，和到意向及以后的客户占比。",
        "What was achieved, the figure typed by hand where there is one; also the number of contacts, and the share of customers that reached interest.",
      ),
      ...actual,
    }),
    number("override", "人工修正", "By hand", 7, {
      format: "metric",
      appliesTo: isMetric,
      hint: label(
        "只在周进度合计不对时填；填后以此为准，右边显示相差多少。比率类可填 90、90% 或 0.9。",
        "Only if the total of the weeks is wrong; it then counts, and the difference shows beside it. Of a ratio 90, 90% or 0.9.",
      ),
    }),
    calculated("correction", "修正差异", "Change", 7, {
      format: "metric",
      appliesTo: isMetric,
      about: label("人工修正比周进度合计多多少，负数为少。", "How far the figure typed by hand is above the total of the weeks, or below it where negative."),
      ...correction,
    }),
    overrideNote,
    calculated("expected", "应完成（按进度）", "To plan by now", 9, {
      format: "metric",
      appliesTo: isMetric,
      about: label("到最近已结束的一周应完成多少；周期结束后就是目标值。", "What should be reached by the last closed week; after the period the target itself."),
      ...expected,
    }),
    calculated("rate", "达成率", "Rate", 8, {
      format: "percent",
      appliesTo: isMetric,
      about: label("实际完成占整个周期目标的比例；越低越好的指标反过来算。", "Actual as a share of the whole period's target; the other way round where lower is better."),
      ...ofMetric("rate"),
    }),
    calculated("paceRate", "进度达成率", "Rate of pace", 8, {
      format: "percent",
      appliesTo: isMetric,
      about: label(
        "到同一天的实际占应完成的比例，状态的灯就看它；越低越好的指标反过来算。",
        "The actual to the same day as a share of what should be reached; the light of the status goes by it. The other way round where lower is better.",
      ),
      ...paceRate,
    }),
    calculated("gap", "差距", "Gap", { "zh-CN": 12, "en-US": 9 }, {
      format: "gap",
      appliesTo: isMetric,
      about: label("实际完成比目标多多少，负数为少；比率按百分点算。", "How far the actual is above the target, or below it where negative; ratios in percentage points."),
      ...ofMetric("gap"),
    }),
    outcome("state", "状态", "Status", { "zh-CN": 11, "en-US": 14 }, {
      align: "Center",
      wrap: true,
      appliesTo: isMetric,
      about: label(
        "绿、黄、红：期内看进度，期后看目标；期内滞后的另标 ▼，结账前另标待结账。没有灯的说明缺目标还是缺数据。",
        "Green, amber or red: by pace while the period runs, by the target after it. ▼ marks who lags while it runs, “Not final” stands until the books close. Without a light, whether target or data is missing.",
      ),
      outcomes: {
        green: { tone: "green", beside: besideTarget },
        amber: { tone: "amber", beside: besideTarget },
        red: { tone: "red", beside: besideTarget },
        greenPace: { tone: "green", beside: besidePace },
        amberPace: { tone: "amber", beside: besidePace },
        redPace: { tone: "red", beside: besidePace },
        noTarget: { tone: "muted" },
        noData: { tone: "muted" },
      },
      formula: `=${onlyMetrics(lightWordOrNone("[@light]", "[@target]", "[@direction]", besideLightFormula("[@lag]", "lagging")))}`,
      core: (row, book) => {
        const figures = isMetric(row) ? figuresOf(book, row.text("repKey"), row.text("metricKey")) : null;
        if (figures === null) return null;
        const code = lightCodeOf(figures, book);
        if (code === "noTarget" || code === "noData") return code;
        return { code, amount: null, beside: besideLight(row.text("lag"), "lagging", book) };
      },
    }),
    calculated("prompt", "差异原因提示", "What the figures say", { "zh-CN": 33, "en-US": 31 }, {
      wrap: true,
      growsRow: true,
      appliesTo: (row) => itemOf(row) !== "note" && itemOf(row) !== "contacts",
      about: label(
        "离目标差多少、有什么迹象、该追问什么；另有客户转化和支持需求的具体数字。",
        "How far from the target, what the signs are and what to ask; also the numbers behind customer conversion and support.",
      ),
      ...prompt,
    }),
    text("reason", "未完成原因/超额经验", "Reason, or what worked", 26, {
      ...written,
      appliesTo: (row) => isMetric(row) || itemOf(row) === "note",
    }),
    pick("origin", "主观/客观", "Origin", 7, "qb_list_origins", chosen),
    pick("control", "可控性", "Control", 7, "qb_list_controls", chosen),
    pick("side", "归属", "Side", 7, "qb_list_sides", chosen),
    text("managerNote", "经理点评", "Manager's note", 12, written),
    text("warning", "提前预警/备选方案", "Early warning, plan B", 12, written),
    text("measure", "改进措施", "Action", 14, written),
    text("owner", "责任人", "Owner", 7, written),
    date("due", "完成时限", "Due", 11, { ...written, wrap: false, growsRow: false }),

    ...workings,
  ],
});

export const reviewSheet = defineSheet({
  id: "review",
  module: "core",
  label: label("结果复盘", "Review"),
  title: label("结果复盘", "Review of the period"),
  guidance: label(
    "复盘不是追责：先看数字和证据，再写原因、分类和措施。每人一页，会后签字。",
    "A review is not about blame: figures first, then the reason and what to do. One page per person, signed after the meeting.",
  ),
  tabColor: "#B4690E",
  head: true,
  showsUntil: true,
  tables: [reviewTable],
  page: { orientation: "Landscape", signature: true, breakBy: "repKey", printsPeople: true },
});
