/** Entries of lists of words, and what is compared with them. Core counterpart: `foldedWord`. Arguments and results are formula text. */
import { END_OF_WORD, SIGNS_WITHIN_WORDS } from "../../core";
import type { Language } from "../model/language";

/** Text as a literal of a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text with each of some other texts as `by`. */
export function substitute(text: string, found: readonly string[], by: string): string {
  return found.reduce((rest, one) => `SUBSTITUTE(${rest},${quoted(one)},${quoted(by)})`, text);
}

/** A text in small letters and without spare spaces; in English found from the beginning of a word on, with a point to its end. */
export function wordKey(text: string, language: Language): string {
  const small = `LOWER(TRIM(${text}))`;
  return language === "zh-CN" ? small : `" "&${substitute(substitute(small, SIGNS_WITHIN_WORDS, ""), [END_OF_WORD], " ")}`;
}
