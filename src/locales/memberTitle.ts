/**
 * What the people of a team are called: 销售代表, 业务员, 客户经理. Texts name them as {Rep} where a header or label does, and as {rep} within
 * a sentence; each team's own word takes its place.
 */
import type { Language } from "./language";

const usual: Readonly<Record<Language, string>> = { "zh-CN": "销售代表", "en-US": "Rep" };

/**
 * The word of a team. Where it chose none, the usual one of the language that is asked for, whatever the language of the workbook.
 * @example memberTitle("业务员", "zh-CN") // "业务员"; memberTitle("销售代表", "en-US") // "Rep"
 */
export function memberTitle(chosen: unknown, language: Language): string {
  const title = typeof chosen === "string" ? chosen.trim() : "";
  return title === "" || Object.values(usual).includes(title) ? usual[language] : title;
}

/**
 * A text with the team's word in it. Within a sentence words begin with small letters, but for those like KAM.
 * @example withMemberTitle("Choose the {rep}.", "Account manager") // "Choose the account manager."
 */
export function withMemberTitle(text: string, title: string): string {
  if (!text.includes("{")) return text;
  const small = title.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
  return text.replaceAll("{Rep}", () => title).replaceAll("{rep}", () => small);
}
