/** Labels that are written once when a workbook is made. */
import { label } from "../templates";

/** The rules of the settings by id: what they are called, and what their thresholds mean. */
export const ruleLabels = {
  lag: { name: label("滞后", "Lagging"), meaning: label("达成率低于阈值的连续周数（第二阈值）", "Rate below the threshold for so many weeks in a row (second)") },
  light: { name: label("红黄绿", "Lights"), meaning: label("绿灯下限；黄灯下限（第二阈值）", "Lowest green rate; lowest amber rate (second)") },
  "late-record": { name: label("补录", "Late record"), meaning: label("联系后超过多少小时才录入", "Hours from contact to entry") },
  vague: { name: label("太笼统", "Vague"), meaning: label("摘要少于多少字且无具体内容", "Summary shorter than this and without substance") },
} as const;
