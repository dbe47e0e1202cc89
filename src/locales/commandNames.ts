/** What the ribbon's buttons are called, wherever they are spoken of: ribbon (manifest.xml), pane, messages and sheets. */
import type { Language } from "./language";

/** The three ribbon commands that change the workbook; the ids stand in manifest.xml too. */
export const COMMAND_IDS = ["newQuarter", "refreshWorkbook", "prepareReview"] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

export const COMMAND_NAMES: Readonly<Record<CommandId, Readonly<Record<Language, string>>>> = {
  newQuarter: { "zh-CN": "新建季度工作簿", "en-US": "New quarterly workbook" },
  refreshWorkbook: { "zh-CN": "检查更新", "en-US": "Check and update" },
  prepareReview: { "zh-CN": "打印复盘表", "en-US": "Print review sheets" },
};

/** A command's button by its name in quotation marks, as sentences speak of it. */
export function buttonName(command: CommandId, language: Language): string {
  const name = COMMAND_NAMES[command][language];
  return language === "zh-CN" ? `「${name}」` : `“${name}”`;
}
