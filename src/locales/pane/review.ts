/** Texts of the view that shows the review at a glance and prepares it for print. */
import type { Language } from "../language";

export interface ReviewTexts {
  readonly who: string;
  readonly team: string;
  readonly glance: string;
  readonly prompts: string;
  readonly rate: (rate: string) => string;
  readonly print: string;
  readonly how: readonly string[];
  readonly lights: Readonly<Record<"green" | "amber" | "red" | "none", string>>;
  readonly metric: string;
  readonly shortLights: Readonly<Record<"green" | "amber" | "red" | "none", string>>;
}

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = {
  "zh-CN": {
    who: "复盘对象",
    team: "团队",
    glance: "红黄绿一览",
    prompts: "目标与提示",
    rate: (rate) => `达成率 ${rate}`,
    print: "打印",
    how: [
      "点“准备复盘打印”：按 A4 排版，每人一页，私有列不打印。",
      "在 Excel 中选择“文件 > 打印”，选“打印活动工作表”。",
      "只打印一个人：在打印设置中填写该人所在的页码。",
    ],
    lights: { green: "绿 达标", amber: "黄 接近", red: "红 落后", none: "无数据" },
    metric: "目标维度",
    shortLights: { green: "绿", amber: "黄", red: "红", none: "无" },
  },
  "en-US": {
    who: "Review of",
    team: "Team",
    glance: "Red, amber, green at a glance",
    prompts: "Targets and prompts",
    rate: (rate) => `${rate} achieved`,
    print: "Print",
    how: [
      "Choose Prepare review for print: A4, a page per person, private columns left out.",
      "In Excel choose File > Print, then Print Active Sheets.",
      "For one person only, give the numbers of that person's pages in the print settings.",
    ],
    lights: { green: "Green on track", amber: "Amber close", red: "Red behind", none: "No data" },
    metric: "Metric",
    shortLights: { green: "Green", amber: "Amber", red: "Red", none: "None" },
  },
};
