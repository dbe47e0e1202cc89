/** The words by which a summary shows that it says something, and the phrases that say nothing. Editable in the workbook. */
export interface WordLists {
  readonly amount: readonly string[];
  readonly date: readonly string[];
  readonly need: readonly string[];
  readonly objection: readonly string[];
  readonly result: readonly string[];
  /** Whole summaries that only say that somebody was visited or called. */
  readonly visit: readonly string[];
}

/** Start lists in Chinese (ours; the guide names the five classes and "今日拜访客户"). */
const CHINESE: WordLists = {
  amount: ["万元", "元", "金额", "报价", "单价", "折扣", "预算", "尾款"],
  date: ["明天", "后天", "下周", "本周", "周一", "周二", "周三", "周四", "周五", "月底", "月初", "下月", "本月", "季度末", "年底"],
  need: ["需要", "需求", "要求", "采购", "希望", "关注", "规格", "交期", "定制", "样品", "试用", "扩容", "招标"],
  objection: ["太贵", "偏高", "价格", "降价", "竞品", "竞争", "顾虑", "担心", "异议", "分歧", "犹豫", "拒绝", "投诉", "延期", "暂缓", "不满"],
  result: ["签约", "成交", "下单", "付款", "到账", "回款", "定金", "中标", "通过", "同意", "确认", "达成", "流失", "取消", "丢单"],
  visit: [
    "今日拜访客户", "今天拜访客户", "今日拜访", "拜访客户", "拜访了客户", "客户拜访", "日常拜访", "例行拜访",
    "电话沟通", "电话跟进", "电话联系客户", "微信沟通", "微信联系客户", "跟进客户", "客户跟进", "回访客户", "客户回访", "正常跟进", "持续跟进",
  ],
};

/** Start lists in English (ours). Words are looked for inside the summary, so stems do. */
const ENGLISH: WordLists = {
  amount: ["$", "€", "£", "amount", "budget", "price", "quote", "discount"],
  date: ["tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "next week", "this week", "next month", "month end", "quarter end"],
  need: ["need", "require", "looking for", "purchas", "specification", "sample", "trial", "tender", "upgrade"],
  objection: ["expensive", "too high", "competitor", "concern", "objection", "hesita", "reject", "delay", "postpone", "complain"],
  result: ["signed", "closed", "ordered", "paid", "payment", "deposit", "approved", "agreed", "confirmed", "accepted", "lost", "cancel"],
  visit: [
    "visited customer", "visited the customer", "visited customer today", "visited the customer today", "customer visit", "routine visit",
    "called customer", "called the customer", "called the customer today", "phone call", "follow-up call", "followed up", "usual follow-up",
  ],
};

/** The start lists of both languages of the workbook. */
export const DEFAULT_WORD_LISTS: Readonly<Record<"zh-CN" | "en-US", WordLists>> = { "zh-CN": CHINESE, "en-US": ENGLISH };
