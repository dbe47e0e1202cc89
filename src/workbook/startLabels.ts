/** Labels that are written once when a workbook is made. */
import { fromSerial, toSerial, type Week } from "../core";
import { label, type Language } from "../templates";

export const kindLabels = {
  additive: label("合计", "Additive"),
  ratio: label("比率", "Ratio"),
  average: label("平均", "Average"),
} as const;

export const directionLabels = { higher: label("越高越好", "Higher is better"), lower: label("越低越好", "Lower is better") } as const;

/** The rules of the settings by id: what they are called, and what their thresholds mean. */
export const ruleLabels = {
  lag: { name: label("滞后", "Lagging"), meaning: label("达成率低于阈值的连续周数（第二阈值）", "Rate below the threshold for so many weeks in a row (second)") },
  light: { name: label("红黄绿", "Lights"), meaning: label("绿灯下限；黄灯下限（第二阈值）", "Lowest green rate; lowest amber rate (second)") },
  "late-record": { name: label("补录", "Late record"), meaning: label("联系后超过多少小时才录入", "Hours from contact to entry") },
  vague: { name: label("太笼统", "Vague"), meaning: label("摘要少于多少字且无具体内容", "Summary shorter than this and without substance") },
} as const;

/** @example weekLabel(firstWeekOfQ3, "zh-CN") // "第1周 (7/1–7/5)" */
export function weekLabel(week: Pick<Week, "number" | "first" | "last">, language: Language): string {
  const days = `${monthAndDay(week.first)}–${monthAndDay(week.last)}`;
  return language === "zh-CN" ? `第${week.number}周 (${days})` : `Week ${week.number} (${days})`;
}

/** For a chart's axis. @example shortWeekLabel(firstWeekOfQ3) // "7/1" */
export function shortWeekLabel(week: Pick<Week, "first">): string {
  return monthAndDay(week.first);
}

function monthAndDay(day: Week["first"]): string {
  const [, month, date] = fromSerial(toSerial(day)).split("-");
  return `${Number(month)}/${Number(date)}`;
}
