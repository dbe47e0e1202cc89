/** The texts of a follow-up row as they are compared with lists of words: on one line, in small letters, numbers marked. */
import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { BREAKS, HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../units/spaces";
import { anyCharacter } from "../units/textPatterns";

/** Languages whose words stand apart, and those whose words do not. */
export type RecordLanguage = "zh-CN" | "en-US";

/** So much of each cell is looked at: five full cells would be more than one cell holds. */
export const READ_CHARACTERS = 1000;

/** Stands for a blank entry of a list: no text holds it. */
export const NO_WORD = "|";

/** Takes the place of each numeral, so that 20台, 二十台 and ２０ 台 are found alike. */
export const NUMERAL_MARK = "№";

/** Signs between English words, and those within a word, which are left out: "follow-up" is one word. */
export const SIGNS_BETWEEN_WORDS = [".", ",", ";", ":", "!", "?", "(", ")", "/", '"'] as const;
export const SIGNS_WITHIN_WORDS = ["-", "'", "’"] as const;

/** 一 is no numeral here: it stands in 一下, 一些 and 一起. */
export const NUMERALS: Readonly<Record<RecordLanguage, readonly string[]>> = {
  "zh-CN": [..."0123456789０１２３４５６７８９二三四五六七八九十百千两半几"],
  "en-US": [
    ..."0123456789", " two ", " three ", " four ", " five ", " six ", " seven ", " eight ", " nine ", " ten ", " twelve ", " fifteen ", " twenty ", " thirty ",
    " forty ", " fifty ", " dozen ", " dozens ", " hundred ",
  ],
};

/** What may stand between a numeral and its unit. */
export const AFTER_NUMERAL: Readonly<Record<RecordLanguage, readonly string[]>> = { "zh-CN": [" ", "多", "余"], "en-US": [" "] };

/** Signs by which a numeral is an amount of money: $5,000. */
export const MONEY_SIGNS = ["$", "€", "£", "¥", "￥"] as const;

/** Endings by which a numeral is a day: 15号, 7月, "15th". */
export const DAY_AFTER_NUMERAL: Readonly<Record<RecordLanguage, readonly string[]>> = { "zh-CN": ["号", "日", "月"], "en-US": ["th", "st", "nd", "rd"] };

const READ_AS_SPACES = anyCharacter([...BREAKS, ...HIDDEN_SPACES, NO_WORD]);

/**
 * One line in small letters of what the cells say; English without signs. Each cell counts with its first 1,000 characters, and a cell with
 * neither text nor number as blank. Example: foldedText(["Follow-up,\nagain"], "en-US") → "followup again".
 */
export function foldedText(cells: readonly CellValue[], language: RecordLanguage): string {
  let said = "";
  for (const cell of cells) {
    const text = textOf(cell).slice(0, READ_CHARACTERS);
    if (text !== "") said = said === "" ? text : `${said} ${text}`;
  }
  const line = withSpaceFor(READ_AS_SPACES, said.toLowerCase());
  return trimSpaces(language === "en-US" ? withoutSigns(line) : line);
}

/** Behind an English entry it means that the word ends there: "po." is none of "point". */
export const END_OF_WORD = ".";
const ENDS_OF_WORDS = anyCharacter([END_OF_WORD]);

/**
 * An entry of a list as texts are compared with it: in small letters; in English from the beginning of a word on, with a point to its end.
 * `NO_WORD` for what is blank or no text. Examples: foldedWord("Price", "en-US") → " price"; foldedWord("PO.", "en-US") → " po ".
 */
export function foldedWord(entry: CellValue, language: RecordLanguage): string {
  const trimmed = typeof entry === "string" ? trimSpaces(entry).toLowerCase() : "";
  if (trimmed === "") return NO_WORD;
  return language === "zh-CN" ? trimmed : ` ${withSpaceFor(ENDS_OF_WORDS, withoutSignsWithin(trimmed))}`;
}

/** A folded text between spaces in English, so that its first word begins as all others do. */
export function withEdges(folded: string, language: RecordLanguage): string {
  return language === "en-US" ? ` ${folded} ` : folded;
}

/** A folded text with a mark for each numeral, next to its unit. Example: numberedText("三十 台", "zh-CN") → "№№台". */
export function numberedText(folded: string, language: RecordLanguage): string {
  const marked = numeralWords[language].reduce(
    (text, numeral) => text.replaceAll(numeral, ` ${NUMERAL_MARK} `),
    withEdges(folded, language).replace(digits[language], NUMERAL_MARK),
  );
  if (!marked.includes(NUMERAL_MARK)) return folded;
  return trimSpaces(AFTER_NUMERAL[language].reduce((text, between) => text.replaceAll(`${NUMERAL_MARK}${between}`, NUMERAL_MARK), marked));
}

const isDigit = (numeral: string) => numeral.length === 1;
const digitsOf = (language: RecordLanguage) => anyCharacter(NUMERALS[language].filter(isDigit));
const digits = { "zh-CN": digitsOf("zh-CN"), "en-US": digitsOf("en-US") };
const wordsOf = (language: RecordLanguage) => NUMERALS[language].filter((numeral) => !isDigit(numeral));
const numeralWords = { "zh-CN": wordsOf("zh-CN"), "en-US": wordsOf("en-US") };

/** Length as the rule counts it: characters; in English 40 for each 12 words. */
export function reachesLength(folded: string, characters: number, language: RecordLanguage): boolean {
  if (language === "zh-CN") return folded.length >= characters;
  const count = folded === "" ? 0 : folded.split(" ").length;
  return count * 10 >= characters * 3;
}

function withoutSigns(line: string): string {
  return withSpaceFor(BETWEEN_WORDS, withoutSignsWithin(line));
}

const BETWEEN_WORDS = anyCharacter(SIGNS_BETWEEN_WORDS);
const WITHIN_WORDS = anyCharacter(SIGNS_WITHIN_WORDS);

function withoutSignsWithin(text: string): string {
  return text.replace(WITHIN_WORDS, "");
}

function textOf(cell: CellValue): string {
  if (isNumber(cell)) return String(cell);
  return typeof cell === "string" ? cell : "";
}
