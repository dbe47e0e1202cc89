import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { BREAKS, HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../units/spaces";
import type { WordLists } from "./wordLists";

/** 记录质量: 具体, 太笼统, 未填摘要. */
export type RecordQuality = "clear" | "vague" | "noSummary";

/** The cells of a follow-up row that tell whether it says something. */
export interface RecordContent {
  readonly summary: CellValue;
  readonly amount: CellValue;
  readonly risk: CellValue;
}

/** A summary under 12 characters says too little, unless it names something: docs/rules.md#vague. */
export const DEFAULT_SUMMARY_CHARACTERS = 12;

/** The characters that count as a digit in a summary, half and full width. */
export const DIGIT_CHARACTERS = "0123456789０１２３４５６７８９";

/**
 * 记录质量 of a follow-up row.
 *
 * Vague when the trimmed summary has fewer than `minimumCharacters` characters, no digit, none of the amount, date, need, objection or
 * result words, and amount and risk are blank; or when it is nothing but a visit phrase. Words are looked for without regard to case.
 * Characters are counted as LEN counts them; runs of spaces count as one, as TRIM leaves them. Blank summary: "noSummary".
 * Source: docs/rules.md#vague. Example: "今日拜访客户" → "vague"; "客户签约10万" → "clear".
 */
export function recordQuality(
  record: RecordContent,
  words: WordLists,
  minimumCharacters: number = DEFAULT_SUMMARY_CHARACTERS,
): RecordQuality {
  const summary = onOneLine(record.summary);
  if (summary === "") return "noSummary";
  const folded = summary.toLowerCase();
  if (words.visit.some((phrase) => trimSpaces(phrase).toLowerCase() === folded)) return "vague";
  const saysSomething =
    summary.length >= minimumCharacters ||
    [...DIGIT_CHARACTERS].some((digit) => summary.includes(digit)) ||
    !isBlank(record.amount) ||
    !isBlank(record.risk) ||
    namesSomething(folded, words);
  return saysSomething ? "clear" : "vague";
}

/** What a follow-up row lacks to be counted for somebody on some day. */
export type RecordGap = "noRep" | "unknownRep" | "noContactDate";

/**
 * The first thing that a filled row lacks: a rep, one who is in the team, the day of the contact.
 * `repKey` is blank without a name and "?" for a name that is not in the team; `contact` is a serial number, 0 or null without a date.
 * null when nothing is missing. Rule: ours; without them a row counts for nobody. Example: { repKey: "R01", contact: 0 } → "noContactDate".
 */
export function recordGap({ repKey, contact }: { readonly repKey: CellValue; readonly contact: number | null }): RecordGap | null {
  if (isBlank(repKey)) return "noRep";
  if (repKey === "?") return "unknownRep";
  return contact === null || contact === 0 ? "noContactDate" : null;
}

function namesSomething(folded: string, words: WordLists): boolean {
  const lists = [words.amount, words.date, words.need, words.objection, words.result];
  return lists.some((list) => list.some((word) => trimSpaces(word) !== "" && folded.includes(trimSpaces(word).toLowerCase())));
}

/** Nothing, or plain spaces alone, as TRIM sees it. */
function isBlank(value: CellValue): boolean {
  return !isNumber(value) && (typeof value !== "string" || trimSpaces(value) === "");
}

/** On one line; what a cell shows as blank is trimmed. The sheet's formula replaces the same characters. */
function onOneLine(value: CellValue): string {
  if (typeof value === "string") return trimSpaces(withSpaceFor([...BREAKS, ...HIDDEN_SPACES], value));
  return isNumber(value) ? String(value) : "";
}
