/** Texts of the form that logs a follow-up. Its fields are called as the columns of 过程跟进: test/locales/paneWords.test.ts compares. */
import type { Language } from "../language";

export interface LogTexts {
  readonly rep: string;
  readonly chooseRep: string;
  readonly customer: string;
  readonly project: string;
  readonly summary: string;
  readonly stage: string;
  readonly channel: string;
  readonly date: string;
  readonly nextAction: string;
  readonly nextDate: string;
  readonly amount: string;
  readonly none: string;
  readonly chips: string;
  readonly chip: Readonly<Record<"tomorrow" | "inThreeDays" | "nextWeek" | "nextMonday", string>>;
  readonly save: string;
  readonly saved: string;
  readonly needRep: string;
  readonly needCustomer: string;
  readonly needSummary: string;
  readonly needNumber: string;
  readonly needDate: string;
  readonly vague: string;
  readonly late: string;
  readonly wrongDate: string;
  readonly noDate: string;
  readonly noNextStep: string;
  readonly enterSaves: string;
}

export const logTexts: Readonly<Record<Language, LogTexts>> = {
  "zh-CN": {
    rep: "{Rep}",
    chooseRep: "请选择",
    customer: "客户名称/线索编号",
    project: "项目/商机（这家客户有几个时填）",
    summary: "沟通内容摘要",
    stage: "跟进阶段",
    channel: "沟通方式",
    date: "跟进日期",
    nextAction: "下一步行动",
    nextDate: "计划完成日",
    amount: "预计金额（万元）",
    none: "不填",
    chips: "快速选择计划完成日",
    chip: { tomorrow: "下个工作日", inThreeDays: "3 个工作日后", nextMonday: "下周首日", nextWeek: "一周后" },
    save: "保存到过程跟进",
    saved: "已写入「过程跟进」的空白行，并已核对。",
    needRep: "请选择{rep}。",
    needCustomer: "请填写客户名称或线索编号。",
    needSummary: "请填写摘要。",
    needNumber: "请填写数字，例如 12.5。",
    needDate: "请填写完整的日期，年份为四位数。",
    vague: "待补充。补一句：需求、异议、方案、金额、时间，任一项即可。仍可保存。",
    late: "这次跟进已过记录时限，会标为补录。仍可保存。",
    wrongDate: "跟进日期晚于今天，会标为「日期有误」，不算已经联系过。",
    noDate: "有下一步但没有日期，会标为「未填日期」。",
    noNextStep: "客户还在跟进中，建议写上下一步。",
    enterSaves: "按 Enter 保存；只写第一个空白行，不改动已有内容。",
  },
  "en-US": {
    rep: "{Rep}",
    chooseRep: "Choose",
    customer: "Customer or lead no.",
    project: "Project (where the customer has several)",
    summary: "Summary",
    stage: "Stage",
    channel: "Channel",
    date: "Date",
    nextAction: "Our next step",
    nextDate: "Due",
    amount: "Amount (10k CNY)",
    none: "None",
    chips: "Choose the due date",
    chip: { tomorrow: "Next working day", inThreeDays: "In 3 working days", nextMonday: "Next week", nextWeek: "In a week" },
    save: "Save to the follow-up log",
    saved: "Written to a blank row of the follow-up log and checked.",
    needRep: "Choose the {rep}.",
    needCustomer: "Name the customer or the lead.",
    needSummary: "Write a summary.",
    needNumber: "Write a number, for example 12.5.",
    needDate: "Write a whole date with all four digits of the year.",
    vague: "Needs detail. One line more: need, objection, solution, amount or date; any one will do. It can be saved all the same.",
    late: "This contact is recorded late and will be marked so. It can be saved all the same.",
    wrongDate: "The date lies after today: the row will read “Wrong date” and not count as a contact.",
    noDate: "A next step without a date will read “No date”.",
    noNextStep: "This customer is still open; a next step would help.",
    enterSaves: "Enter saves. Only the first blank row is filled; nothing else changes.",
  },
};
