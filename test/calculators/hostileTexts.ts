/** Texts that calculators treat differently when a formula is careless. */

export const longName = "长".repeat(255);
const longer = `${"x".repeat(299)}y`;
const longerStill = `${"x".repeat(299)}z`;

/** Names of people: readSetup takes each of them, and no two are the same to it. */
export const peopleNames: readonly string[] = [
  "陈思远", "林晓雯", "王浩然", "Ann Lee", "=A", "+1", "-2", "@home", "a*", "a?", "?", "*", "~", "~*", '"quoted"', "O'Neil",
  "😀", "𠮷野家", "a", "ab", "0", "007", "1e3", "TRUE", "2026-07-01", "R01", "<>", ">5", "=", "Zoë", "李 雷", "x,y", "{1}", "[A]",
  "#REF!", "&P", longName, "王  五", "Straße", "ﬁ", "محمد", "Ωmega",
];

/** Names and short notes as people write them: other case, spaces around, wildcards, and lengths at and over Excel's limits. */
export const shortTexts: readonly string[] = [
  "客户A", "客户a", " 客户A", "客户A ", "客户B(贸易)", "a*", "A*", "a?", "ab", "abc", "?", "*", "~", "~~", "~*", "**", "=A", "=a", "<>", ">0",
  "<5", '"', '""', "'", "''", "😀", "😀😀", "𠮷", "123", "0123", "1.0", "TRUE", "#N/A", "   ", "a  b", "a b", "A B", "\u3000客户A", "x\ny",
  longName, `${longName.slice(1)}短`, longer, longerStill, "?".repeat(130), `${"?".repeat(129)}!`, "~".repeat(255), "é", "É", "e\u0301",
  "-", "--", "2026-07-01", "50%", "R01|x", "|", "100 %", "(5)",
];

/** What stands in a cell of some length: breaks, wide spaces, digits of any width, nothing to see. */
export const longTexts: readonly string[] = [
  "客户计划采购设备C,预算50万元", "今日拜访客户", " 今日拜访客户 ", "今日\n拜访客户", "今日拜访客户\u3000", "\u3000今日拜访\u3000", "ok", "", " ", "\n", "\u3000\u3000",
  "签约", "客户签约10万", "十二个字的摘要一二三四五", "十一个字的摘要一二三四", "说了五点", "５", "7", "价格", "PRICE too HIGH", "Visited Customer", "visited  customer",
  "line one\nline two", "a\tb", "短\r\n句", "😀", "=1+1", "+86", "-", "电话沟通", "电话沟通。", "needs", "\u00a0", "a\u00a0b",
];

/** What stands in a number cell when somebody pasted a note. */
export const textsForNumbers: readonly string[] = ["约5", "5件", "'5", "n/a", "—", " ", "'", "五", "'0.7", "1 2", "5,5,5", "'=1+1"];

export const textsForDates: readonly string[] = ["七月五日", "'2026-07-05", "待定", "下周", " ", "TBD", "2026/13/40"];
