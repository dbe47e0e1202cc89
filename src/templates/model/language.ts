/** Every text of a sheet exists in each of the languages. */
import type { Language } from "../../locales";

export type { Language };

/** One text in both languages. */
export type Label = Readonly<Record<Language, string>>;

/**
 * Makes a label.
 * @example label("周计划", "Week plan")["en-US"] // "Week plan"
 */
export function label(zh: string, en: string): Label {
  return { "zh-CN": zh, "en-US": en };
}
