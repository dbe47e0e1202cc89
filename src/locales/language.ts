/** The languages that Quarterbook speaks. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Chooses the language for a tag as Office or a browser reports it: every Chinese tag gives zh-CN, every other
 * tag gives en-US. Blank or missing gives zh-CN, the product's own default.
 *
 * @example languageOf("zh-TW") // "zh-CN"
 * @example languageOf("fr-FR") // "en-US"
 */
export function languageOf(tag: string | undefined): Language {
  if (tag === undefined || tag.trim() === "") return "zh-CN";
  return tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
