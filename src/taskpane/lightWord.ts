import type { Light } from "../core";
import type { Language } from "../locales";
import { words } from "../templates";

/** What the sheets call a light. @example lightWord(null, "en-US") // "No data" */
export function lightWord(light: Light, language: Language): string {
  return words[light ?? "noData"][language];
}
