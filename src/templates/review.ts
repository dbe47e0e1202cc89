/** A3 结果复盘: one block for the team and one per rep, in one table; it prints a block to a page. */
import { gapPrompt } from "../core";
import { followUpCount, reachedCount, supportText } from "./followUpReading";
import { lightWord } from "./fragments";
import { label, type Label } from "./language";
import { memberOf, metricOf, onlyRow } from "./reading";
import { promptFormula, promptInput, promptPhrases } from "./prompt";
import type { Book, BookRow, CellInput } from "./book";
import type { Column, SheetTemplate, TableTemplate } from "./template";

/** What a row of the review is about. */
export type ReviewItem = "metric" | "contacts" | "conversion" | "supports" | "note";

/** Rows of a block after its metrics: the process in numbers, then what people write. */
export const processItems: readonly { item: Exclude<ReviewItem, "metric">; id: string; label: Label }[] = [
  { item: "contacts", id: "contacts", label: label("跟进次数", "Contacts") },
  { item: "conversion", id: "conversion", label: label("客户转化率", "Customer conversion") },
  { item: "supports", id: "supports", label: label("支持需求类型", "Support asked for") },
  { item: "note", id: "strengths", label: label("亮点", "Highlights") },
  { item: "note", id: "weaknesses", label: label("不足", "Shortfalls") },
  { item: "note", id: "successes", label: label("成功经验", "What worked") },
  { item: "note", id: "failures", label: label("失败教训", "What failed") },
  { item: "note", id: "next", label: label("下周期目标优化建议", "Advice for next targets") },
];

/** Rows of the team carry this key in place of a rep's. */
export const teamKey = "T";

const isMetric = (row: BookRow) => row.text("item") === "metric";
const isTeam = (row: BookRow) => row.text("repKey") === teamKey;

/** A column of the row's series (rep) or of the team's. */
function figure(row: BookRow, column: string): string {
  const table = isTeam(row) ? "qbTeam" : "qbSeries";
  return `INDEX(${table}[${column}],MATCH([@series],${table}[series],0))`;
}

function figureCore(row: BookRow, book: Book, column: string): CellInput {
  const table = isTeam(row) ? "team" : "series";
  return onlyRow(book.rowsWhere(table, "series", row.text("series")), row.text("series")).get(column);
}

/** A figure of the row's metric; blank on rows that are about something else. */
function ofMetric(column: string): Pick<Column, "formula" | "core"> {
  return {
    formula: (row) => (isMetric(row) ? `=${figure(row, column)}` : null),
    core: (row, book) => (isMetric(row) ? figureCore(row, book, column) : null),
  };
}

const sameRep = (row: BookRow) => (isTeam(row) ? "" : ",qbFollowUps[repKey],[@repKey]");

const actual: Pick<Column, "formula" | "core"> = {
  formula: (row) => {
    const [first, reached] = isTeam(row) ? ["customerRow", "customerReached"] : ["pairRow", "pairReached"];
    switch (row.text("item") as ReviewItem) {
      case "metric":
        return `=${figure(row, "actual")}`;
      case "contacts":
        return `=SUMIFS(qbFollowUps[filled],qbFollowUps[filled],1${sameRep(row)})`;
      case "conversion":
        return (
          `=IF(COUNTIFS(qbFollowUps[${reached}],">=0"${sameRep(row)})=0,"",` +
          `SUMIFS(qbFollowUps[${reached}],qbFollowUps[${first}],">0"${sameRep(row)})/COUNTIFS(qbFollowUps[${reached}],">=0"${sameRep(row)}))`
        );
      default:
        return null;
    }
  },
  core: (row, book) => {
    switch (row.text("item") as ReviewItem) {
      case "metric":
        return figureCore(row, book, "actual");
      case "contacts":
        return followUpCount(book, isTeam(row) ? null : row.text("repKey"));
      case "conversion": {
        const { all, reached } = reachedCount(book, isTeam(row) ? null : row.text("repKey"));
        return all === 0 ? null : reached / all;
      }
      default:
        return null;
    }
  },
};

const state: Pick<Column, "formula" | "core"> = {
  formula: (row) => {
    if (!isMetric(row)) return null;
    const light = figure(row, "light");
    const withoutLight = `IF([@target]="","{noTarget}",IF([@actual]="","{noData}",""))`;
    const word = `IF(${light}="",${withoutLight},${lightWord(light)})`;
    if (isTeam(row)) return `=${word}`;
    return `=IF(${figure(row, "lag")}="lagging","{lagging}",${word})`;
  },
  core: (row, book) => {
    if (!isMetric(row)) return null;
    if (!isTeam(row) && figureCore(row, book, "lag") === "lagging") return book.word("lagging");
    const light = figureCore(row, book, "light");
    if (light === "green" || light === "amber" || light === "red") return book.word(light);
    if (row.number("target") === null) return book.word("noTarget");
    return row.number("actual") === null ? book.word("noData") : null;
  },
};

const prompt: Pick<Column, "formula" | "core"> = {
  formula: (row, language) => {
    if (row.text("item") === "supports") return `=${supportText.formula(isTeam(row))}`;
    if (row.text("item") === "conversion") return `=${reachedText(row)}`;
    return isMetric(row) ? `=${promptFormula(language)}` : null;
  },
  core: (row, book) => {
    const repKey = isTeam(row) ? null : row.text("repKey");
    if (row.text("item") === "supports") return supportText.core(book, repKey);
    if (row.text("item") === "conversion") {
      const { all, reached } = reachedCount(book, repKey);
      return `${all} ${book.word("customers")}, ${reached} ${book.word("reached")}`;
    }
    return isMetric(row) ? gapPrompt(promptInput(row, book), promptPhrases(book)) : null;
  },
};

function reachedText(row: BookRow): string {
  const reached = isTeam(row) ? "customerReached" : "pairReached";
  return (
    `COUNTIFS(qbFollowUps[${reached}],">=0"${sameRep(row)})&" {customers}, "` +
    `&COUNTIFS(qbFollowUps[${reached}],1${sameRep(row)})&" {reached}"`
  );
}

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

const ofRowsMetric = (column: string) => `INDEX(qbMetrics[${column}],MATCH([@metricKey],qbMetrics[key],0))`;

/** A hidden figure of the row's metric, for the prompt; blank on other rows. */
function trait(id: string, zh: string, en: string, formula: (row: BookRow) => string, core: NonNullable<Column["core"]>): Column {
  return {
    id, label: label(zh, en), kind: "calculated", format: "general", width: 0, hidden: true,
    formula: (row) => (isMetric(row) ? formula(row) : null),
    core: (row, book) => (isMetric(row) ? core(row, book) : null),
  };
}

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
      formula: (row) => (isTeam(row) ? '="{team}"' : '=INDEX(qbMembers[name],MATCH([@repKey],qbMembers[key],0))&""'),
      core: (row, book) => (isTeam(row) ? book.word("team") : memberOf(book, row.text("repKey")).name),
    },
    {
      id: "what", label: label("目标项", "Item"), kind: "calculated", format: "general", width: 13, wrap: true,
      formula: (row) => (isMetric(row) ? "=INDEX(qbMetrics[label],MATCH([@metricKey],qbMetrics[key],0))" : '=[@itemLabel]&""'),
      core: (row, book) => (isMetric(row) ? onlyRow(book.rowsWhere("metrics", "key", row.text("metricKey")), "metric").text("label") : row.text("itemLabel")),
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
      hint: label("只在周进度合计不对时填; 填后以此为准, 右边显示相差多少。", "Only if the total of the weeks is wrong; it then counts, and the difference shows beside it."),
    },
    {
      id: "correction", label: label("修正差异", "Change"), kind: "calculated", format: "metric", width: 7,
      appliesTo: aboutMetric,
      formula: (row) => (isMetric(row) ? `=IF(OR(NOT(ISNUMBER([@override])),${figure(row, "weekTotal")}=""),"",[@override]-${figure(row, "weekTotal")})` : null),
      core: (row, book) => { const own = row.number("override"); const weeks = isMetric(row) ? figureCore(row, book, "weekTotal") : null; return own === null || typeof weeks !== "number" ? null : own - weeks; },
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

    trait("unit", "单位", "Unit", () => `=${ofRowsMetric("unit")}&""`, (row, book) => metricOf(book, row.text("metricKey")).unit),
    trait("kind", "类型代码", "Kind code", () => `=${ofRowsMetric("kind")}`, (row, book) => metricOf(book, row.text("metricKey")).kind),
    trait("direction", "方向代码", "Direction code", () => `=${ofRowsMetric("direction")}`, (row, book) => metricOf(book, row.text("metricKey")).direction),
    trait("decimals", "小数位", "Decimals", () => `=${ofRowsMetric("precision")}`, (row, book) => metricOf(book, row.text("metricKey")).precision),
    trait("run", "连续未达标周数", "Weeks below in a row", (row) => (isTeam(row) ? "=0" : `=${figure(row, "run")}`), (row, book) => (isTeam(row) ? 0 : figureCore(row, book, "run"))),
    { id: "id", label: label("行标识", "Row id"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "repKey", label: label("成员编号", "Rep key"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "metricKey", label: label("维度编号", "Metric key"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "series", label: label("序列", "Series"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "item", label: label("行类型", "Row kind"), kind: "fixed", format: "text", width: 0, hidden: true },
    { id: "itemLabel", label: label("行名称", "Row name"), kind: "fixed", format: "text", width: 0, hidden: true },
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
    "复盘不是追责: 先看数字和证据, 再写原因、分类和措施。每人一页, 会后签字。",
    "A review is no tribunal: numbers and evidence first, then reason, class and measure. One page per person, signed after the meeting.",
  ),
  tabColor: "#B4690E",
  head: true,
  tables: [reviewTable],
  page: { orientation: "Landscape", fitWidth: true, signature: true, breakBy: "repKey" },
};

