/** 结果复盘: one block for the team and one per rep, in one table; it prints a block to a page. */
import { label } from "../../model/language";
import { actual, correction, ofMetric, state, what, who } from "./figures";
import { prompt } from "./reviewPrompt";
import { isMetric, type ReviewItem } from "./rows";
import { reviewWorkings } from "./workings";
import { hide } from "../../model/columns";
import type { Column, SheetTemplate, TableTemplate } from "../../model/template";

/** What people write about a metric, and in the one cell of a note. */
const aboutMetric: Column["appliesTo"] = (row) => isMetric(row);
const aboutMetricOrNote: Column["appliesTo"] = (row) => isMetric(row) || row.text("item") === "note";

const typed = (id: string, zh: string, en: string, width: number, extra: Partial<Column> = {}): Column => ({
  id, label: label(zh, en), kind: "input", format: "text", width, wrap: true, growsRow: true,
  appliesTo: aboutMetric,
  ...extra,
});

const pick = (id: string, zh: string, en: string, list: "qb_list_origins" | "qb_list_controls" | "qb_list_sides"): Column =>
  typed(id, zh, en, 7, { align: "Center", validation: { kind: "list", list, strict: false } });

/** Points. A block with four metrics fits on one page of A4 in landscape, in both languages. */
const rowHeights: Readonly<Record<ReviewItem, number>> = { metric: 80, contacts: 20, conversion: 32, supports: 32, note: 36 };

export const reviewTable: TableTemplate = {
  id: "review",
  frozenColumns: 2,
  headerHeight: 48,
  rowHeight: (row) => rowHeights[row.text("item") as ReviewItem],
  columns: [
    {
      id: "who", label: label("复盘对象", "Review of"), kind: "calculated", format: "general", width: { "zh-CN": 8, "en-US": 11 },
      wrap: true,
      ...who,
    },
    {
      id: "what", label: label("目标项", "Item"), kind: "calculated", format: "general", width: 13, wrap: true,
      ...what,
    },
    {
      id: "target", label: label("目标值", "Target"), kind: "calculated", format: "metric", width: 8,
      appliesTo: aboutMetric,
      ...ofMetric("target"),
    },
    {
      id: "actual", label: label("实际完成", "Actual"), kind: "calculated", format: "metric", width: 9,
      appliesTo: (row) => row.text("item") !== "note" && row.text("item") !== "supports",
      ...actual,
    },
    {
      id: "override", label: label("修正值", "Override"), kind: "input", format: "metric", width: 7, validation: { kind: "number" },
      appliesTo: aboutMetric,
      hint: label("只在周进度合计不对时填；填后以此为准，右边显示相差多少。", "Only if the total of the weeks is wrong; it then counts, and the difference shows beside it."),
    },
    {
      id: "correction", label: label("修正差异", "Change"), kind: "calculated", format: "metric", width: 7,
      appliesTo: aboutMetric,
      ...correction,
    },
    {
      id: "rate", label: label("达成率", "Rate"), kind: "calculated", format: "percent", width: 8,
      appliesTo: aboutMetric,
      ...ofMetric("rate"),
    },
    {
      id: "gap", label: label("差额", "Gap"), kind: "calculated", format: "gap", width: { "zh-CN": 12, "en-US": 9 },
      appliesTo: aboutMetric,
      ...ofMetric("gap"),
    },
    {
      id: "state", label: label("状态", "Status"), kind: "calculated", format: "general", width: { "zh-CN": 9, "en-US": 14 },
      align: "Center",
      appliesTo: aboutMetric,
      ...state,
    },
    {
      id: "prompt", label: label("差异原因提示", "Prompt"), kind: "calculated", format: "general", width: { "zh-CN": 33, "en-US": 31 },
      wrap: true, growsRow: true,
      appliesTo: (row) => row.text("item") !== "note" && row.text("item") !== "contacts",
      ...prompt,
    },
    typed("reason", "未完成原因/超额经验", "Reason or success factor", 26, { appliesTo: aboutMetricOrNote }),
    pick("origin", "主观/客观", "Origin", "qb_list_origins"),
    pick("control", "可控性", "Control", "qb_list_controls"),
    pick("side", "归属", "Side", "qb_list_sides"),
    typed("managerNote", "经理点评", "Manager's note", 12),
    typed("warning", "提前预警/备选方案", "Early warning, plan B", 12),
    typed("measure", "改进措施", "Measure", 14),
    typed("owner", "责任人", "Owner", 7),
    typed("due", "完成时限", "Due", 11, { format: "date", wrap: false, growsRow: false, validation: { kind: "date" } }),

    ...hide(reviewWorkings),
  ],
  highlights: [
    { tone: "lagging", columns: ["state"], when: '[@state]="{lagging}"' },
    { tone: "green", columns: ["state"], when: '[@state]="{green}"' },
    { tone: "amber", columns: ["state"], when: '[@state]="{amber}"' },
    { tone: "red", columns: ["state"], when: '[@state]="{red}"' },
    { tone: "muted", columns: ["state"], when: 'OR([@state]="{noTarget}",[@state]="{noData}")' },
  ],
};

export const reviewSheet: SheetTemplate = {
  id: "review",
  label: label("结果复盘", "Review"),
  title: label("结果复盘", "Quarter review"),
  guidance: label(
    "复盘不是追责：先看数字和证据，再写原因、分类和措施。每人一页，会后签字。",
    "A review is no tribunal: numbers and evidence first, then reason, class and measure. One page per person, signed after the meeting.",
  ),
  tabColor: "#B4690E",
  head: true,
  tables: [reviewTable],
  page: { orientation: "Landscape", signature: true, breakBy: "repKey" },
};
