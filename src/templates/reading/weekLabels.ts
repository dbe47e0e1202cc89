/** What the weeks of a quarter are called. */
import { fromSerial, toSerial, type Week } from "../../core";
import type { Language } from "../model/language";

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
