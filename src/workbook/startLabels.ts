/** Labels that are written once when a workbook is made. */
import { fromSerial, toSerial, type Week } from "../core";
import { label, type Language } from "../templates";

/** Header of the first column of the home sheet's lights. */
export const whoHeader = label("对象", "Who");

export const kindLabels = {
  additive: label("合计", "Additive"),
  ratio: label("比率", "Ratio"),
  average: label("平均", "Average"),
} as const;

export const directionLabels = { higher: label("越高越好", "Higher is better"), lower: label("越低越好", "Lower is better") } as const;

export const ruleLabels = {
  lag: label("滞后: 达成率低于阈值的连续周数(第二阈值)", "Lagging: rate below the threshold for so many weeks (second)"),
  light: label("红黄绿: 绿灯下限 / 黄灯下限(第二阈值)", "Lights: lowest green rate, lowest amber rate (second)"),
  lateRecord: label("补录: 联系后超过多少小时才录入", "Late record: hours from contact to entry"),
  vague: label("太笼统: 摘要少于多少字且无具体内容", "Vague: summary shorter than this and without substance"),
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
