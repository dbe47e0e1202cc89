/**
 * The lists of the workbook: what people pick from in cells, and the words by which records are judged, in both languages. Code and
 * calculations use `code`; a sheet shows the label of the workbook's language. Source: docs/rules.md#lists. Teams edit most of them in the
 * settings; classes of causes, sources, states, ticks and switches are fixed and stand side by side in one table.
 */
import { DEFAULT_WORD_LISTS, type LagBasis, type StageCode, type WordLists } from "../../core";
import { label } from "../model/language";
import { words, type Word } from "../words";
import type { List, ListEntry, WordList } from "../model/list";
import type { TableId } from "../model/ids";

type Entries = readonly ListEntry[];

function editable<const E extends Entries>(table: TableId, zh: string, en: string, width: number, entries: E): List<E> {
  return { table, column: "label", label: label(zh, en), width, entries, isEdited: true };
}

function fixedChoices<const E extends Entries>(column: string, zh: string, en: string, width: number, entries: E): List<E> {
  return { table: "causes", column, label: label(zh, en), width, entries };
}

/** Entries that formulas write or look for as well. */
function said(...codes: readonly Word[]): readonly ListEntry<Word>[] {
  return codes.map((code) => ({ code, ...words[code] }));
}

/** 沟通方式: how the customer was contacted. */
const channels = editable("channels", "沟通方式", "Channel", 12, [
  { code: "phone", "zh-CN": "电话", "en-US": "Phone" },
  { code: "visit", "zh-CN": "面谈", "en-US": "Meeting in person" },
  { code: "online", "zh-CN": "线上会议", "en-US": "Online meeting" },
  { code: "wechat", "zh-CN": "微信", "en-US": "WeChat" },
  { code: "wecom", "zh-CN": "企业微信", "en-US": "WeCom" },
  { code: "email", "zh-CN": "邮件", "en-US": "Email" },
  { code: "sms", "zh-CN": "短信", "en-US": "SMS" },
]);

/** 跟进阶段: the funnel in its order; lost and invalid stand outside it. */
const stages = editable("stages", "跟进阶段", "Stage", 12, [
  { code: "lead", "zh-CN": "线索", "en-US": "Lead" },
  { code: "interest", "zh-CN": "意向", "en-US": "Interest" },
  { code: "proposal", "zh-CN": "方案", "en-US": "Proposal" },
  { code: "negotiation", "zh-CN": "谈判", "en-US": "Negotiation" },
  { code: "won", "zh-CN": "成交", "en-US": "Won" },
  { code: "service", "zh-CN": "服务", "en-US": "Service" },
  { code: "lost", "zh-CN": "流失", "en-US": "Lost" },
  { code: "invalid", "zh-CN": "无效", "en-US": "Invalid" },
] as const satisfies readonly ListEntry<StageCode>[]);

/** 风险与机会: what a contact brought to light. */
const risks = editable("risks", "风险与机会", "Risk or chance", 12, [
  { code: "objection", "zh-CN": "异议", "en-US": "Objection" },
  { code: "competitor", "zh-CN": "竞品", "en-US": "Competitor" },
  { code: "new-need", "zh-CN": "新增需求", "en-US": "New need" },
]);

/** 支持部门: who is asked for support. */
const supports = editable("supports", "支持部门", "Support by", 12, [
  { code: "technical", "zh-CN": "技术部", "en-US": "Technical" },
  { code: "marketing", "zh-CN": "市场部", "en-US": "Marketing" },
  { code: "operations", "zh-CN": "运营部", "en-US": "Operations" },
  { code: "product", "zh-CN": "产品部", "en-US": "Product" },
  { code: "finance", "zh-CN": "财务部", "en-US": "Finance" },
  { code: "legal", "zh-CN": "法务部", "en-US": "Legal" },
]);

/** 主观 or 客观: the first of three questions about a cause. The rep chooses; nothing is presumed. */
const origins = fixedChoices("origin", "主观/客观", "Origin", 10, [
  { code: "subjective", "zh-CN": "主观", "en-US": "Within us" },
  { code: "objective", "zh-CN": "客观", "en-US": "Outside us" },
]);

/** 可控 or 不可控. */
const controls = fixedChoices("control", "可控性", "Control", 16, [
  { code: "controllable", "zh-CN": "可控", "en-US": "Controllable" },
  { code: "uncontrollable", "zh-CN": "不可控", "en-US": "Not controllable" },
]);

/** 客户方 or 公司方. */
const sides = fixedChoices("side", "归属", "Side", 15, [
  { code: "customer", "zh-CN": "客户方", "en-US": "Customer's side" },
  { code: "company", "zh-CN": "公司方", "en-US": "Company's side" },
]);

/** 滞后口径: what the lag rule judges at the end of a week. */
const lagBases = {
  ...fixedChoices("lagBasis", "滞后口径", "Lag by", 10, [
    { code: "week", "zh-CN": "周", "en-US": "Week" },
    { code: "cumulative", ...words.toDate },
  ] as const satisfies readonly ListEntry<LagBasis>[]),
  since: 2,
};

/** The drop-downs by what their workbook names say after "qb_list_". The members are the team's: they stand in their own table. */
export const lists = {
  members: { table: "members", column: "name", label: label("姓名", "Name"), width: 14, entries: [] },
  stages,
  channels,
  supports: { ...supports, isOpen: true },
  risks,
  origins,
  controls,
  sides,
  sources: fixedChoices("source", "问题来源", "Source", 14, said("weekly", "review", "risk")),
  statuses: fixedChoices("status", "行动状态", "Action status", 10, said("notStarted", "inProgress", "done", "cancelled")),
  ticks: fixedChoices("tick", "勾选", "Tick", 6, said("tick")),
  switch: fixedChoices("switch", "开关", "Switch", 6, said("on", "off")),
  lagBases,
} as const satisfies Record<string, List>;

export type ListId = keyof typeof lists;

/** Workbook names that hold the entries of a drop-down list. */
export type ListName = `qb_list_${ListId}`;

/** The classes of words by which records are judged, with the tables of the sheet 规则 in which they stand. */
const classes = {
  needWords: ["need", "需求词", "Needs"],
  objectionWords: ["objection", "异议词", "Objections"],
  solutionWords: ["solution", "方案词", "Solutions"],
  competitorWords: ["competitor", "竞品词", "Competitors"],
  decisionWords: ["decision", "决策词", "Decisions"],
  amountWords: ["amount", "金额词", "Amounts"],
  resultWords: ["result", "结果词", "Results"],
  unitWords: ["unit", "数字后的单位", "Units after a number"],
  dateWords: ["date", "日期词", "Days"],
  deedWords: ["deed", "约定的事（配日期）", "Deeds with a day"],
  emptyWords: ["empty", "空话（不算内容）", "Empty phrases"],
  touchWords: ["touch", "仅触达", "Contact only"],
  talkWords: ["talk", "算沟通的方式", "Channels that are talks"],
} as const satisfies Record<string, readonly [keyof WordLists, string, string]>;

export type ClassListId = keyof typeof classes;

type ClassList = WordList & { readonly table: ClassListId };

function classList(table: ClassListId): ClassList {
  const [one, zh, en] = classes[table];
  const phrases = { "zh-CN": DEFAULT_WORD_LISTS["zh-CN"][one], "en-US": DEFAULT_WORD_LISTS["en-US"][one] };
  return { table, column: "word", label: label(zh, en), width: 14, phrases };
}

const tables = Object.keys(classes) as ClassListId[];

/** Words by class, a list a table. */
export const classLists = Object.fromEntries(tables.map((table) => [table, classList(table)])) as Readonly<Record<ClassListId, ClassList>>;

/** The table of each class of words. */
export const classTables = Object.fromEntries(tables.map((table) => [classes[table][0], table])) as Readonly<
  Record<keyof WordLists, ClassListId>
>;

const nothing = { "zh-CN": [], "en-US": [] } as const;

/**
 * What a team has beside the words by class: words of any class, whole records that say nothing. Workbooks of version 1 have all of theirs
 * here.
 */
export const wordLists = {
  words: { table: "words", column: "word", label: label("具体内容词", "Words of substance"), width: 14, phrases: nothing },
  visits: { table: "visits", column: "phrase", label: label("空泛说法", "Empty phrases"), width: 18, phrases: nothing },
} as const satisfies Record<string, WordList>;

/** The list behind a drop-down. @example listOf("qb_list_stages").entries[0].code // "lead" */
export function listOf(name: ListName): List {
  return lists[name.slice("qb_list_".length) as ListId];
}

/** Where the entries of a drop-down stand; `length` where the list is shorter than its table. */
export interface ListCells {
  readonly name: ListName;
  readonly table: TableId;
  readonly column: string;
  readonly length?: number;
  readonly since?: number;
}

/** Lists that are fixed end with their entries; the others grow with their tables. */
export const listCells: readonly ListCells[] = Object.entries<List>(lists).map(([id, { table, column, entries, since }]) => ({
  name: `qb_list_${id as ListId}`,
  table,
  column,
  ...(table === "causes" && { length: entries.length }),
  ...(since !== undefined && { since }),
}));
