/** What people of a kept workbook write, in both languages. */
import type { Language } from "../../../src/templates";

export interface Texts {
  readonly customers: readonly string[];
  /** Summaries with substance. */
  readonly summaries: readonly string[];
  /** Summaries without, from the list of empty phrases and beside it. */
  readonly vague: readonly string[];
  readonly actions: readonly string[];
  readonly people: readonly string[];
  readonly feedback: readonly string[];
  readonly progress: readonly string[];
  readonly materials: readonly string[];
  readonly supports: readonly string[];
  readonly stranger: string;
  /** Days, numbers, stages and departments as careless people write them. */
  readonly dayText: string;
  readonly numberText: string;
  readonly pendingText: string;
  readonly stageText: string;
  readonly departmentText: string;
  readonly riskText: string;
  readonly issues: readonly string[];
  readonly measures: readonly string[];
  readonly verified: readonly string[];
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

const chinese: Texts = {
  customers: ["宏达机械", "天成食品", "客户A", "远航物流", "LX-2026-018", "新光电子", "客户B（贸易）", "瑞康医药", "东湖水务", "=甲方", "金穗农业", "恒通汽配"],
  summaries: [
    "客户计划采购设备 C，预算 50 万元", "要求 30 天内交货，下周三前回复", "竞品报价低 5%，客户希望再谈价格", "样品试用通过，等待采购部确认",
    "合同条款达成一致，定金本周到账", "担心售后响应，约技术部面谈", "新厂区扩容，需要三台，10 月安装", "对方领导更换，预算推迟到年底",
  ],
  vague: ["今日拜访客户", "电话沟通", "聊了聊", "跟进客户", "情况不错"],
  actions: ["提交报价", "寄送样品", "约技术交流", "跟进合同盖章", "确认交期", "拜访采购经理"],
  people: ["赵经理", "孙总", "采购部 李工", "陈主任"],
  feedback: ["认可产品，价格待议", "希望尽快安排", "内部评审中", "暂无需求"],
  progress: ["方案待审批", "商务谈判", "已签约，待交付", "初步接触"],
  materials: ["报价单、技术方案", "样品 2 件", "合同初稿"],
  supports: ["设备 C 技术资料", "促销价格", "安排交付", "合同审核"],
  stranger: "王二麻子",
  dayText: "上周三",
  numberText: "约 30 万",
  pendingText: "待补",
  stageText: "快成了",
  departmentText: "总经办",
  riskText: "价格战",
  issues: ["回款慢，两家客户超期", "新客户线索不足", "竞品在华东降价", "样品交付延期", "日报填写不全"],
  measures: ["每周三核对应收，逐户跟进", "参加行业展会，月底前获取 20 条线索", "申请专项折扣", "与工厂确认排期", "晨会抽查"],
  verified: ["已回款 80%", "线索 23 条", "部分完成"],
  reasons: ["两个大单推迟到下季度", "老客户转介绍带来增量", "客户换了采购负责人，重新走流程", "回款节点在季度末之后"],
  notes: ["思路清楚，注意节奏", "需要提前两周预警", "经验可以在团队推广"],
};

const english: Texts = {
  customers: ["Acme Tools", "Borealis Foods", "Customer A", "Crane & Sons", "LD-2026-018", "Delta Optics", "Customer B (trading)", "Evergreen Pharma", "Fjord Water", "=Galaxy", "Harvest Farms", "Iron Bridge Parts"],
  summaries: [
    "Plans to buy equipment C, budget 500,000 yuan", "Asks for delivery within 30 days, answer by Wednesday", "A competitor quotes 5 % less; wants to talk about the price",
    "Sample trial passed; purchasing confirms next week", "Terms agreed, deposit paid this week", "Concern about service response; wants our engineers to come",
    "Second plant needs three units by October", "New management; the budget moves to year end",
  ],
  vague: ["Visited customer", "Phone call", "Had a chat", "Followed up", "Went well"],
  actions: ["Send the quotation", "Ship samples", "Arrange a technical meeting", "Chase the signature", "Confirm the delivery date", "Visit the buyer"],
  people: ["Mr Zhao", "Ms Sun", "Lee, purchasing", "Dr Chan"],
  feedback: ["Likes it, price is open", "Wants it soon", "Under review", "No need at present"],
  progress: ["Proposal awaits approval", "Negotiation", "Signed, delivery to come", "First contact"],
  materials: ["Quotation, technical proposal", "2 samples", "Draft contract"],
  supports: ["Technical data of equipment C", "Promotion price", "Arrange delivery", "Contract review"],
  stranger: "John Nobody",
  dayText: "last Wednesday",
  numberText: "about 30",
  pendingText: "tbd",
  stageText: "Nearly there",
  departmentText: "Head office",
  riskText: "Price war",
  issues: ["Payments are slow, two customers overdue", "Too few new leads", "A competitor cuts prices in the east", "Samples come late", "Log is incomplete"],
  measures: ["Check receivables every Wednesday, customer by customer", "Go to the trade fair: 20 leads by month end", "Ask for a special discount", "Fix the slots with the plant", "Spot checks in the morning meeting"],
  verified: ["80 % paid", "23 leads", "Partly done"],
  reasons: ["Two large orders moved to the next quarter", "Referrals from old customers", "New buyer at the customer; the process began anew", "Payment falls due after the quarter"],
  notes: ["Clear thinking; mind the pace", "Warn two weeks earlier", "Worth sharing with the team"],
};

export const texts: Readonly<Record<Language, Texts>> = { "zh-CN": chinese, "en-US": english };

/** The entry at this place, counted round and round. */
export function turn<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
