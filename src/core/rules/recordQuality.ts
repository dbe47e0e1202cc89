import type { CellValue } from "../model/cellValue";
import { trimSpaces } from "../units/spaces";
import { anyOf } from "../units/textPatterns";
import { DAY_AFTER_NUMERAL, foldedText, foldedWord, NO_WORD, NUMERAL_MARK, numberedText, reachesLength, withEdges } from "./recordText";
import type { RecordLanguage } from "./recordText";
import type { RecordWords } from "./recordWords";

/** 记录质量: 具体, 待补充, 仅触达, 未填摘要. */
export type RecordQuality = "clear" | "vague" | "touch" | "noSummary";

/** The cells of a follow-up row that tell whether it says something. */
export interface RecordContent {
  readonly channel: CellValue;
  readonly summary: CellValue;
  readonly feedback: CellValue;
  readonly progress: CellValue;
  readonly risk: CellValue;
  readonly result: CellValue;
}

/** Length that excuses a record whatever it says: docs/rules.md#vague. In English 40 are 12 words. */
export const DEFAULT_SUMMARY_CHARACTERS = 40;

/** The default of version 1. */
export const FORMER_SUMMARY_CHARACTERS = 12;

/** So many different empty phrases are taken out of one record; what is left of further ones counts. */
export const EMPTY_PHRASES_TAKEN = 4;

/**
 * 记录质量 of a follow-up row.
 *
 * Summary, feedback, progress, risk and result are read together. "clear" when they say something (`saysSomething`). Else "touch" where no
 * conversation is claimed: by the channel, or by words such as 没人接. Else "vague". All cells blank: "noSummary", of a talk.
 * Source: docs/rules.md#vague. Example: "今日拜访客户" → "vague"; "客户签约10万" → "clear"; "打电话没人接" → "touch".
 */
export function recordQuality(
  { channel, summary, feedback, progress, risk, result }: RecordContent,
  words: RecordWords,
  characters: number = DEFAULT_SUMMARY_CHARACTERS,
): RecordQuality {
  const folded = foldedText([summary, feedback, progress, risk, result], words.language);
  const says = saysSomething(textOf(folded, words), words, characters);
  return qualityOfRead({ folded, saysSomething: says, isTalk: claimsTalk(channel, words) }, words);
}

/** What was found in a record: its folded text (`foldedText`), and what `saysSomething` and `claimsTalk` tell of it. */
export interface ReadRecord {
  readonly folded: string;
  readonly saysSomething: boolean;
  readonly isTalk: boolean;
}

/** 记录质量 of a record that was read; see `recordQuality`. */
export function qualityOfRead(read: ReadRecord, { touch, language }: Pick<RecordWords, "touch" | "language">): RecordQuality {
  if (read.folded === "") return read.isTalk ? "noSummary" : "touch";
  if (read.saysSomething) return "clear";
  return !read.isTalk || touch.test(withEdges(read.folded, language)) ? "touch" : "vague";
}

/** Whether a channel claims that people spoke with each other; a blank one does. */
export function claimsTalk(channel: CellValue, { talk, language }: RecordWords): boolean {
  const folded = foldedWord(channel, language);
  return folded === NO_WORD || talk.has(folded);
}

/** A folded text, and what else is read of it where somebody asks. */
export interface RecordText {
  readonly folded: string;
  /** As `numberedText` marks it. */
  numbered(): string;
  /** Without empty phrases: `withoutEmptyPhrases`, of as many kinds as are taken out. */
  left(): string;
}

function textOf(folded: string, words: RecordWords): RecordText {
  return {
    folded,
    numbered: () => numberedText(folded, words.language),
    left: () => withoutEmptyPhrases(folded, words, EMPTY_PHRASES_TAKEN),
  };
}

/**
 * Whether a text is as long as `characters` (in English 40 are 12 words) or names a need, objection, solution, competitor, decision
 * fact, amount, quantity, dated deed or result. Words within empty phrases do not count; a whole record of the team's empty ones says
 * nothing.
 * Source: docs/rules.md#vague. Example: "暂无需求" → false; "暂无需求，刚买过" → true.
 */
export function saysSomething(record: RecordText, words: RecordWords, characters: number): boolean {
  const { folded } = record;
  const { language } = words;
  if (folded === "" || (words.phrases.size > 0 && words.phrases.has(foldedWord(folded, language)))) return false;
  if (reachesLength(folded, characters, language)) return true;
  const text = withEdges(folded, language);
  const numbered = withEdges(record.numbered(), language);
  if (words.quantity.test(numbered)) return true;
  const hasDay = words.date.test(text) || numberedDays[language].test(numbered);
  if (hasDay && words.deed.test(text)) return true;
  return words.substance.test(withEdges(record.left(), language));
}

const daysIn = (language: RecordLanguage) => anyOf(DAY_AFTER_NUMERAL[language].map((ending) => `${NUMERAL_MARK}${ending}`));
const numberedDays = { "zh-CN": daysIn("zh-CN"), "en-US": daysIn("en-US") };

/** A text without so many kinds of empty phrases: the last of the list that it holds goes first, wherever it stands. */
export function withoutEmptyPhrases(folded: string, words: Pick<RecordWords, "lastEmpty" | "language">, kinds: number): string {
  const text = withEdges(folded, words.language);
  const phrase = kinds === 0 ? undefined : words.lastEmpty(text);
  if (phrase === undefined) return folded;
  return withoutEmptyPhrases(trimSpaces(text.replaceAll(phrase, " ")), words, kinds - 1);
}

/** What a follow-up row lacks to be counted for somebody on some day. */
export type RecordGap = "noRep" | "unknownRep" | "noContactDate";

/**
 * The first thing that a filled row lacks: a rep, one who is in the team, the day of the contact.
 * `repKey` is blank without a name and "?" for a name that is not in the team; `contact` is a serial number, 0 or null without a date.
 * null when nothing is missing. Rule: ours; without them a row counts for nobody. Example: { repKey: "R01", contact: 0 } → "noContactDate".
 */
export function recordGap({ repKey, contact }: { readonly repKey: CellValue; readonly contact: number | null }): RecordGap | null {
  if (repKey === null || repKey === undefined || (typeof repKey === "string" && repKey.trim() === "")) return "noRep";
  if (repKey === "?") return "unknownRep";
  return contact === null || contact === 0 ? "noContactDate" : null;
}
