/** Words that formulas write into cells and that highlights look for; `"{green}"` in a formula is one of these. */
import { COMMAND_NAMES } from "../locales";
import { label, type Label, type Language } from "./model/language";

export const words = {
  green: label("绿 达标", "Green on track"),
  amber: label("黄 接近", "Amber close"),
  red: label("红 落后", "Red behind"),
  lagging: label("▼ 滞后", "▼ Lagging"),
  ahead: label("单周偏低，累计领先", "Low weeks, ahead"),
  noTarget: label("无目标", "No target"),
  noData: label("无数据", "No data"),
  notReported: label("未填报", "Not reported"),
  noWork: label("休", "No working day"),
  running: label("进行中", "Running"),
  onTime: label("及时", "On time"),
  late: label("补录", "Late"),
  clear: label("具体", "Specific"),
  vague: label("▼ 太笼统", "▼ Vague"),
  noSummary: label("未填摘要", "No summary"),
  notDue: label("未到期", "Not due"),
  dueToday: label("今天到期", "Due today"),
  overdue: label("▼ 逾期", "▼ Overdue"),
  days: label("天", "days"),
  noDate: label("未填日期", "No date"),
  followed: label("已跟进", "Followed up"),
  noNextStep: label("缺下一步", "No next step"),
  noRep: label("▼ 缺销售代表", "▼ No rep"),
  noContactDate: label("▼ 无有效日期", "▼ No valid date"),
  unknownRep: label("姓名不在名单", "Not in the team"),
  sumFits: label("合计一致", "Sum fits"),
  sumOff: label("▼ 合计不符", "▼ Sum differs"),
  weighted: label("加权平均（近似）", "≈ weighted mean"),
  underFloor: label("人低于团队底线", "below floor"),
  weekly: label("周会", "Weekly meeting"),
  review: label("复盘", "Review"),
  risk: label("风险", "Risk"),
  notStarted: label("未开始", "Not started"),
  inProgress: label("进行中", "In progress"),
  done: label("已完成", "Done"),
  cancelled: label("已取消", "Cancelled"),
  week: label("第", "Week "),
  weekAfter: label("周", ""),
  tick: label("✓", "✓"),
  asPercent: label("按百分数", "Read as per cent"),
  byDefault: label("空白，按默认值", "Blank: default used"),
  notCounted: label("没有计入，按默认值", "Not counted: default used"),
  on: label("开", "On"),
  off: label("关", "Off"),
  team: label("团队", "Team"),
  customers: label("家客户，", "customers, "),
  reached: label("家到意向及以后", "reached interest or later"),
  rowsBelow: label(
    `▼ 表格下方有未计入的行：请把它们剪切粘贴到表格内的空白行，或在 Excel 中点「${COMMAND_NAMES.refreshWorkbook["zh-CN"]}」。`,
    `▼ Rows below the table are not counted: move them into blank rows of the table, or choose “${COMMAND_NAMES.refreshWorkbook["en-US"]}” in Excel.`,
  ),
} as const satisfies Record<string, Label>;

export type Word = keyof typeof words;

/** Whether a cell says a word, as Excel's = compares texts: without regard to case. Example: isWord("on", "on", "en-US") → true. */
export function isWord(value: string | number | boolean | null | undefined, word: Word, language: Language): boolean {
  return typeof value === "string" && value.toUpperCase() === words[word][language].toUpperCase();
}
