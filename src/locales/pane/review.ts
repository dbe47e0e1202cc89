/** Texts of the view that shows the review at a glance and prepares it for print. */
import { COMMAND_NAMES } from "../commandNames";
import type { Language } from "../language";

export interface ReviewTexts {
  readonly who: string;
  readonly team: string;
  readonly glance: string;
  readonly prompts: string;
  readonly rate: (rate: string) => string;
  readonly paceRate: (rate: string) => string;
  readonly print: string;
  readonly how: readonly string[];
  readonly choose: string;
  readonly chooseNote: string;
  readonly order: string;
  readonly orders: Readonly<Record<"list" | "attention" | "teamLast", string>>;
  readonly printChosen: string;
  readonly chosenDone: string;
  readonly restore: string;
  readonly restored: string;
  readonly metric: string;
  /** The first word of a light, for narrow cells. */
  readonly shortLights: Readonly<Record<"green" | "amber" | "red" | "none", string>>;
}

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = {
  "zh-CN": {
    who: "复盘对象",
    team: "团队",
    glance: "红黄绿一览",
    prompts: "目标与提示",
    rate: (rate) => `达成率 ${rate}`,
    paceRate: (rate) => `进度达成率 ${rate}`,
    print: "打印",
    how: [
      `点「${COMMAND_NAMES.prepareReview["zh-CN"]}」：按 A4 排版，每人一页，私有列不打印。`,
      "在 Excel 中选择「文件 > 打印」，选「打印活动工作表」。",
      "几张表一起打印：按住 Ctrl 选中这些工作表标签，再打印。",
    ],
    choose: "只打印部分人",
    chooseNote: "只改复盘表的打印区域，不隐藏任何行；打印后点「恢复」即回到原来的打印区域。",
    order: "打印顺序",
    orders: { list: "团队在前，成员按名单", attention: "团队在前，红灯多的成员在前", teamLast: "成员按名单，团队在后" },
    printChosen: "只打印选中的",
    chosenDone: "打印区域已改为选中的人。请在 Excel 中选择「文件 > 打印」。",
    restore: "恢复",
    restored: "已恢复原来的打印区域。",
    metric: "指标",
    shortLights: { green: "绿", amber: "黄", red: "红", none: "无" },
  },
  "en-US": {
    who: "Review of",
    team: "Team",
    glance: "Red, amber, green at a glance",
    prompts: "Targets and what the figures say",
    rate: (rate) => `${rate} achieved`,
    paceRate: (rate) => `${rate} of pace`,
    print: "Print",
    how: [
      `Choose “${COMMAND_NAMES.prepareReview["en-US"]}”: A4, a page per person, private columns left out.`,
      "In Excel choose File > Print, then Print Active Sheets.",
      "To print several sheets together, hold Ctrl and choose their tabs, then print.",
    ],
    choose: "Print some people only",
    chooseNote: "Only the print area of the review changes and no row is hidden; Restore puts the former print area back.",
    order: "Order",
    orders: { list: "Team first, members as listed", attention: "Team first, most red lights first", teamLast: "Members as listed, team last" },
    printChosen: "Print these only",
    chosenDone: "The print area holds the people you chose. In Excel choose File > Print.",
    restore: "Restore",
    restored: "The former print area is back.",
    metric: "Metric",
    shortLights: { green: "Green", amber: "Amber", red: "Red", none: "None" },
  },
};
