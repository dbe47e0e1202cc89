/** What the weeks of a period are called. */
import type { IsoDate, Week } from "../../core";
import type { Language } from "../model/language";

/** @example weekLabel(firstWeekOfQ3, "zh-CN") // "第1周 (7/1–7/5)" */
export function weekLabel(week: Pick<Week, "number" | "first" | "last">, language: Language): string {
  const days = `${shortDay(week.first)}–${shortDay(week.last)}`;
  return language === "zh-CN" ? `第${week.number}周 (${days})` : `Week ${week.number} (${days})`;
}

/** For a chart's axis. @example shortWeekLabel(firstWeekOfQ3) // "7/1" */
export function shortWeekLabel(week: Pick<Week, "first">): string {
  return shortDay(week.first);
}

/** "7/1". In a cell: `monthAndDay` in head.ts. */
export function shortDay(day: IsoDate): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
}
