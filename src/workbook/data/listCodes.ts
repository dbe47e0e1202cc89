import { foldName } from "../../core";
import type { Language } from "../../templates/model/language";
import { LANGUAGES } from "../../locales";
import type { ListEntry } from "../../templates";
import { quote, type Place } from "../setup/problems/place";
import { readCellText } from "../setup/values/readText";

/** A list ready for reading: the code for each word that stands for it, and the words that a message offers. */
export interface ListReader<Code extends string> {
  readonly codes: ReadonlyMap<string, Code>;
  readonly choices: string;
}

/** Prepares a list for reading: each entry may be written as its code or as its label in either language. */
export function listReader<Code extends string>(list: readonly ListEntry<Code>[]): ListReader<Code> {
  const words = list.flatMap((entry) =>
    [entry.code, ...LANGUAGES.map((language) => entry[language])].map((word) => [foldName(word), entry.code] as const),
  );
  return { codes: new Map(words), choices: list.map((entry) => `${entry["zh-CN"]} (${entry["en-US"]})`).join(", ") };
}

/**
 * The code of the list entry that stands here as a label of either language or as the code itself; upper and lower case count
 * as the same. Not given or blank: undefined. Anything else is refused with the whole list.
 * Example: `"意向"`, `"Interest"` and `"interest"` give `interest`.
 */
export function readListCode<Code extends string>(place: Place, { codes, choices }: ListReader<Code>): Code | undefined {
  const text = readCellText(place);
  if (text === undefined) return undefined;
  return codes.get(foldName(text)) ?? place.refuse("not-one-of", { choices, found: quote(text) });
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
