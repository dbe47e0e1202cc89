import { sameName } from "../../core";
import type { Language } from "../../templates/language";
import { LANGUAGES, type ListEntry } from "../../templates/lists";
import { quote, type Place } from "./place";
import { readCellText } from "./readText";

/**
 * The code of the list entry that stands here as a label of either language or as the code itself; upper and lower case count
 * as the same. Not given or blank: undefined. Anything else is refused with the whole list.
 * Example: `"意向"`, `"Interest"` and `"interest"` give `interest`.
 */
export function readListCode<Code extends string>(place: Place, list: readonly ListEntry<Code>[]): Code | undefined {
  const text = readCellText(place);
  if (text === undefined) return undefined;
  const entry = list.find(({ code, ...labels }) => sameName(code, text) || LANGUAGES.some((language) => sameName(labels[language], text)));
  if (entry !== undefined) return entry.code;
  const choices = list.map((choice) => `${choice["zh-CN"]} (${choice["en-US"]})`).join(", ");
  return place.refuse("not-one-of", { choices, found: quote(text) });
}

/**
 * The label of a code in a language. A code that the list does not have is misuse and throws a RangeError.
 * Example: `listLabel(stages, "won", "zh-CN")` is `成交`.
 */
export function listLabel<Code extends string>(list: readonly ListEntry<Code>[], code: Code, language: Language): string {
  const entry = list.find((candidate) => candidate.code === code);
  if (entry === undefined) throw new RangeError(`The list has no entry with the code ${quote(code)}.`);
  return entry[language];
}
