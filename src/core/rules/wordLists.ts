import { CHINESE_WORDS } from "./words/chinese";
import { ENGLISH_WORDS } from "./words/english";

/** What a record may name that a review can use; each class has a list of words. */
export const SUBSTANCE_CLASSES = ["need", "objection", "solution", "competitor", "decision", "amount", "result"] as const;

export type SubstanceClass = (typeof SUBSTANCE_CLASSES)[number];

/** Words by which it is told whether a record says something: docs/rules.md#vague. Editable in the workbook. */
export type WordLists = Readonly<
  Record<SubstanceClass, readonly string[]> & {
    /** What follows a number of goods or money: 台, 万, "seat". */
    unit: readonly string[];
    /** Days that can be told: 周三, "friday". Next week or soon are none. */
    date: readonly string[];
    /** Deeds that say something together with a day: 答复, "scheduled". */
    deed: readonly string[];
    /** Phrases that say nothing although they hold a word of substance: 需要继续. */
    empty: readonly string[];
    /** What tells of a contact without a conversation: 没人接, "voicemail". */
    touch: readonly string[];
    /** Channels that claim a conversation. */
    talk: readonly string[];
  }
>;

/** The start lists of both languages of the workbook. */
export const DEFAULT_WORD_LISTS: Readonly<Record<"zh-CN" | "en-US", WordLists>> = { "zh-CN": CHINESE_WORDS, "en-US": ENGLISH_WORDS };
