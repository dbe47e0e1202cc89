/**
 * The choice lists of the workbook, as data: what a person picks from in a cell, in both languages.
 * Code and calculations use `code`; a sheet shows the label of the workbook's language.
 * Source: docs/rules.md#lists. Teams edit most of them in their settings sheet; classes of causes, sources, states, ticks and switches are
 * fixed.
 */
import type { StageCode } from "../../core";
import { words, type Word } from "../words";
import type { ListName } from "../model/template";

/** One choice of a list: the code that never changes and its label in each language. */
export interface ListEntry<Code extends string = string> {
  readonly code: Code;
  readonly "zh-CN": string;
  readonly "en-US": string;
}

/** 沟通方式: how the customer was contacted. */
export const channels = [
  { code: "phone", "zh-CN": "电话", "en-US": "Phone" },
  { code: "visit", "zh-CN": "面谈", "en-US": "Meeting in person" },
  { code: "online", "zh-CN": "线上会议", "en-US": "Online meeting" },
  { code: "wechat", "zh-CN": "微信", "en-US": "WeChat" },
  { code: "wecom", "zh-CN": "企业微信", "en-US": "WeCom" },
  { code: "email", "zh-CN": "邮件", "en-US": "Email" },
  { code: "sms", "zh-CN": "短信", "en-US": "SMS" },
] as const satisfies readonly ListEntry[];

export type ChannelCode = (typeof channels)[number]["code"];

/** 跟进阶段: the funnel in its order; lost and invalid stand outside it. */
export const stages = [
  { code: "lead", "zh-CN": "线索", "en-US": "Lead" },
  { code: "interest", "zh-CN": "意向", "en-US": "Interest" },
  { code: "proposal", "zh-CN": "方案", "en-US": "Proposal" },
  { code: "negotiation", "zh-CN": "谈判", "en-US": "Negotiation" },
  { code: "won", "zh-CN": "成交", "en-US": "Won" },
  { code: "service", "zh-CN": "服务", "en-US": "Service" },
  { code: "lost", "zh-CN": "流失", "en-US": "Lost" },
  { code: "invalid", "zh-CN": "无效", "en-US": "Invalid" },
] as const satisfies readonly ListEntry<StageCode>[];

/** 风险与机会: what a contact brought to light. */
export const riskTypes = [
  { code: "objection", "zh-CN": "异议", "en-US": "Objection" },
  { code: "competitor", "zh-CN": "竞品", "en-US": "Competitor" },
  { code: "new-need", "zh-CN": "新增需求", "en-US": "New need" },
] as const satisfies readonly ListEntry[];

export type RiskTypeCode = (typeof riskTypes)[number]["code"];

/** 支持部门: who is asked for support. */
export const supportDepartments = [
  { code: "technical", "zh-CN": "技术部", "en-US": "Technical" },
  { code: "marketing", "zh-CN": "市场部", "en-US": "Marketing" },
  { code: "operations", "zh-CN": "运营部", "en-US": "Operations" },
  { code: "product", "zh-CN": "产品部", "en-US": "Product" },
  { code: "finance", "zh-CN": "财务部", "en-US": "Finance" },
  { code: "legal", "zh-CN": "法务部", "en-US": "Legal" },
] as const satisfies readonly ListEntry[];

/** 原因类别: three questions with two answers each. The rep chooses; nothing is presumed. */
export const causeClasses = {
  /** 主观 or 客观. */
  origin: [
    { code: "subjective", "zh-CN": "主观", "en-US": "Within us" },
    { code: "objective", "zh-CN": "客观", "en-US": "Outside us" },
  ],
  /** 可控 or 不可控. */
  control: [
    { code: "controllable", "zh-CN": "可控", "en-US": "Controllable" },
    { code: "uncontrollable", "zh-CN": "不可控", "en-US": "Not controllable" },
  ],
  /** 客户方 or 公司方. */
  side: [
    { code: "customer", "zh-CN": "客户方", "en-US": "Customer's side" },
    { code: "company", "zh-CN": "公司方", "en-US": "Company's side" },
  ],
} as const satisfies Readonly<Record<string, readonly ListEntry[]>>;

/** What a drop-down offers at the start. */
export interface DropDown {
  readonly entries: readonly ListEntry[];
  /** Whatever people write there is as good: nothing asks for the codes. */
  readonly isOpen?: true;
}

/** Entries that formulas write or look for as well. */
const listed = (...codes: readonly Word[]): DropDown => ({ entries: codes.map((code) => ({ code, ...words[code] })) });

/** The lists by the workbook names of their drop-downs; the members are the team's. */
export const dropDowns: Readonly<Record<Exclude<ListName, "qb_list_members">, DropDown>> = {
  qb_list_stages: { entries: stages },
  qb_list_channels: { entries: channels },
  qb_list_supports: { entries: supportDepartments, isOpen: true },
  qb_list_risks: { entries: riskTypes },
  qb_list_origins: { entries: causeClasses.origin },
  qb_list_controls: { entries: causeClasses.control },
  qb_list_sides: { entries: causeClasses.side },
  qb_list_sources: listed("weekly", "review", "risk"),
  qb_list_statuses: listed("notStarted", "inProgress", "done", "cancelled"),
  qb_list_ticks: listed("tick"),
  qb_list_switch: listed("on", "off"),
};
