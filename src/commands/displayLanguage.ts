import { LANGUAGES, languageOf, type Language } from "../locales";
import { keep, readKept } from "./personStorage";

const languageKey = "quarterbook.language";

/** The language that the person chose in the pane, else the one Excel shows its own menus in; outside Excel, the browser's. */
export function displayLanguage(): Language {
  const context = Office.context as Office.Context | undefined;
  const kept = readKept(languageKey);
  return LANGUAGES.find((language) => language === kept) ?? languageOf(context?.displayLanguage ?? navigator.language);
}

/** Chooses a language for the pane and for what commands say and write; it is kept for this person, not in the document. */
export function chooseLanguage(language: Language): void {
  keep(languageKey, language);
}
