import type { CellValue } from "../model/cellValue";
import { lazily } from "../units/lazily";
import { anyOf, lastWordOf } from "../units/textPatterns";
import type { WordSearch } from "../units/textPatterns";
import { foldedWord, MONEY_SIGNS, NO_WORD, NUMERAL_MARK } from "./recordText";
import type { RecordLanguage } from "./recordText";
import { SUBSTANCE_CLASSES } from "./wordLists";
import type { WordLists } from "./wordLists";

/**
 * Lists of words, folded once and made ready to be looked for: each record is compared with all of them. A list that nothing
 * is compared with is not even read.
 */
export interface RecordWords {
  readonly language: RecordLanguage;
  /** Whether a text holds a word of any class that says something by itself. */
  readonly substance: WordSearch;
  /** A unit after a numeral, or a numeral after a sign of money. */
  readonly quantity: WordSearch;
  readonly date: WordSearch;
  readonly deed: WordSearch;
  /** The last of the empty phrases that a text holds. */
  readonly lastEmpty: (text: string) => string | undefined;
  readonly touch: WordSearch;
  readonly talk: ReadonlySet<string>;
  /** Whole records that say nothing. */
  readonly phrases: ReadonlySet<string>;
}

/** What a team has beside the lists by class: words of any class, whole records that say nothing. */
export interface OwnWords {
  readonly words: readonly CellValue[];
  readonly phrases: readonly CellValue[];
}

const amountsOfMoney = MONEY_SIGNS.map((sign) => `${sign}${NUMERAL_MARK}`);

/** Lists as cells hold them. */
type Cells = { readonly [List in keyof WordLists]: readonly CellValue[] };

/**
 * Lists as `recordQuality` takes them; entries that are blank or no text match nothing.
 * Example: recordWords(DEFAULT_WORD_LISTS["en-US"], "en-US").substance.test(" they need it ") → true.
 */
export function recordWords(lists: Cells, language: RecordLanguage, own: OwnWords = { words: [], phrases: [] }): RecordWords {
  const fold = (entries: readonly CellValue[]) => entries.map((entry) => foldedWord(entry, language)).filter((word) => word !== NO_WORD);
  return lazily<RecordWords>({
    language: () => language,
    substance: () => anyOf(fold([...SUBSTANCE_CLASSES.flatMap((one) => lists[one]), ...own.words])),
    quantity: () => anyOf([...fold(lists.unit).map((unit) => `${NUMERAL_MARK}${unit.replace(/^ /, "")}`), ...amountsOfMoney]),
    date: () => anyOf(fold(lists.date)),
    deed: () => anyOf(fold(lists.deed)),
    lastEmpty: () => lastWordOf(fold(lists.empty)),
    touch: () => anyOf(fold(lists.touch)),
    talk: () => new Set(fold(lists.talk)),
    phrases: () => new Set(fold(own.phrases)),
  });
}
