/**
 * The closed lists of words that a list of names may hold beside the names. Patterns of text that `halfWidth` has made plain; case does
 * not count.
 */
import { halfWidth } from "../days/halfWidth";

/**
 * Numbers and marks at the start of a line or entry: "1." "2、" "(3)" "4)" "①" "一、" "5 " "6赵六" "- " "• ". A minus counts before a blank
 * only.
 */
export const NUMBERING = new RegExp(
  [
    "[([{【〔]?第?\\d{1,3}(?:[.、)\\]】〕:,](?!\\d)|-(?=[^\\d\\s])|\\s(?=[^\\d\\s]))",
    "[([【〔]?[一二三四五六七八九十]{1,3}[.、)\\]】〕]",
    "\\d{1,3}(?=\\p{Script=Han})(?![年月日号名人个])",
    "[①-⑳⑴-⒇⒈-⒛]",
    "[•●○■□◆◇▪▫·‣∙►▶★☆√✓✔☑]",
    "[-–—*+>]+(?=\\s)",
  ].map((one) => `^\\s*(?:${one})\\s*`).join("|"),
  "u",
);

const JOINS_ZH = "新?入职|到岗|报到|加入|调入|转入|入司|上岗";
const LEAVES_ZH = "离职|离岗|离开|离任|调离|调出|调走|转出|辞职|退休";
const JOINS_EN = "join(?:ed|s|ing)?|start(?:ed|s|ing)?|hired|from|since|as of|effective|first day";
const LEAVES_EN = "left|leav(?:e|es|ing)|resign(?:ed|s)?|until|till|through|to|end(?:s|ed)?|last day";
const filler = "(?:日期|时间|日|于|在|是|on|date|[: ])*";

const before = (zh: string, en: string) => new RegExp(`(?:${zh}|(?<![a-z])(?:${en}))${filler}$`, "iu");
const after = (zh: string, en: string) => new RegExp(`^ ?(?:${zh}|(?:${en})(?![a-z]))`, "iu");

/** What a word before or behind a day says of it. */
export const JOINING = { before: before(`${JOINS_ZH}|自|从`, JOINS_EN), after: after(`(?:起|开始)?(?:${JOINS_ZH})|起|开始`, "joined|joins|start") };
export const LEAVING = { before: before(`${LEAVES_ZH}|截至|截止|至|到`, LEAVES_EN), after: after(`(?:${LEAVES_ZH})|为?止`, "left|leaves|last day") };

/** Words of joining or leaving that stand without a day; English ones only in brackets or alone. */
export const DAYLESS = new RegExp(`${JOINS_ZH}|${LEAVES_ZH}`, "u");
export const DAYLESS_ALONE = new RegExp(`^(?:${JOINS_EN}|${LEAVES_EN})(?![a-z])`, "iu");

/** A month without its day: "2026年11月", "11月", "2026-11", "Nov 2026". */
export const MONTH_ALONE = /(?:\d{4} ?[-/.年] ?)?\d{1,2} ?月(?! ?\d)|(?<!\d)20\d{2}[-/.]\d{1,2}(?!\d)|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? 20\d{2}/iu;

/** Open ends, mail addresses, telephone and staff numbers: they are set aside. */
export const SET_ASIDE = [
  /[-~–—至到 ]*(?:至今|到现在|迄今)|(?:to|until|[-~–—]) ?(?:present|now|today)(?![a-z])|onwards?(?![a-z])/iu,
  /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/u,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/u,
  /(?:工号|员工编号|编号|(?<![a-z])(?:staff|employee) (?:no\.?|id)|(?<![a-z])id)[: ]*[a-z]*\d+/iu,
] as const;

const RANK_ZH = "(?:高级|资深|中级|初级|见习|实习|代理|副|销售|业务|大?客户|区域|大区|渠道|项目|市场|产品|商务|售前|技术|团队){0,4}";
const POST_ZH = "总经理|经理|总监|主管|主任|总裁|董事长|组长|队长|店长|部长|处长|科长|代表|顾问|工程师|专员|助理|实习生|业务员|销售员|负责人|新人|新员工|试用期|先生|女士|小姐|老师|同事|总";
const RANK_EN = "(?:(?:senior|junior|sr\\.?|jr\\.?|regional|area|key|sales|account|team|assistant|deputy|vice|business development) ){0,4}";
const POST_EN = "sales|rep|representative|manager|director|executive|lead|leader|supervisor|engineer|consultant|assistant|specialist|intern|trainee|president|vp|new|new hire";

/** A title and nothing else: 销售代表, 高级客户经理, Senior Sales Manager. */
export const TITLE = new RegExp(`^(?:${RANK_ZH}(?:${POST_ZH})|销售|业务|${RANK_EN}(?:${POST_EN}))$`, "iu");
/** A Chinese title behind a name that nothing divides from it: 王芳经理. */
export const TITLE_BEHIND = new RegExp(`(?<name>\\p{Script=Han}+?)(?<title>${RANK_ZH}(?:${POST_ZH}))$`, "u");
/** An English title behind a name, and one before it. */
export const TITLE_BEHIND_EN = new RegExp(`(?<=[a-z.] )${RANK_EN}(?:${POST_EN.replace("sales|", "").replace("|new|new hire", "")})$`, "iu");
export const TITLE_BEFORE = /^(?:mrs?|ms|miss|mx|dr|prof)(?:\. ?| )(?=\p{L})/iu;

/** Surnames of two characters: with a title behind them they are still no whole name. */
export const LONG_SURNAMES: ReadonlySet<string> = new Set("欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 西门 长孙 宇文".split(" "));

/** Parts of a company and regions: no person is called so. */
export const DEPARTMENT = /^\p{Script=Han}*(?:部|区|组|团队|省|市|科|处|中心|公司)$|^(?:华东|华南|华北|华中|华西|西南|西北|东北|全国|海外)$/u;

/** Words that may begin with a small letter in a name that has capitals. */
export const PARTICLES: ReadonlySet<string> = new Set("van von der den de da di del della dos du la le bin binti al el ibn ten ter y e".split(" "));

export type HeaderKind = "name" | "from" | "to" | "number" | "other";

const DATE_ENDS = ["", "日", "日期", "时间"];
const dated = (words: string): string[] => words.split(" ").flatMap((word) => DATE_ENDS.map((end) => word + end));

const HEADERS: Readonly<Record<HeaderKind, readonly string[]>> = {
  name: [
    ..."姓名 名字 成员 团队成员 成员姓名 员工 员工姓名 销售代表 销售 业务员 客户经理 人员 名单 成员名单 人员名单 团队名单 销售名单".split(" "),
    ..."name|names|full name|member|members|team member|team members|rep|reps|sales rep|sales reps|salesperson|people|team".split("|"),
  ],
  from: [...dated("到岗 入职 报到 加入 上岗 开始 起始 生效"), ..."from|start|start date|joined|join date|joining date|first day|hire date".split("|")],
  to: [...dated("离岗 离职 离开 结束 截止 调离"), ..."to|end|end date|left|leave date|leaving date|last day|until".split("|")],
  other: "部门|岗位|职位|职务|职级|区域|大区|城市|团队|小组|性别|电话|手机|手机号|邮箱|备注|状态|department|title|position|role|region|area|city|phone|mobile|email|notes|status".split("|"),
  number: "序号|编号|序|行号|工号|员工编号|no|no.|#|number|id|staff no.|employee id".split("|"),
};

/** What a column or line is headed; null where the words are no header that is known. Example: headerKind("姓名：") → "name". */
export function headerKind(text: string): HeaderKind | null {
  const word = halfWidth(text).replace(/[:\s]+$/u, "").trim().toLowerCase();
  return (Object.keys(HEADERS) as HeaderKind[]).find((kind) => HEADERS[kind].includes(word)) ?? null;
}
