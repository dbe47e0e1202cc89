import type { CellValue } from "../model/cellValue";
import { lazily } from "../units/lazily";
import { foldedWord, NO_WORD, NUMERAL_MARK } from "./recordText";
import type { RecordLanguage } from "./recordText";
import { SUBSTANCE_CLASSES } from "./wordLists";
import type { WordLists } from "./wordLists";

/** Lists of words, folded once: each record is compared with all of them. A list that nothing is compared with is not even read. */
export interface RecordWords {
  readonly language: RecordLanguage;
  /** Of all classes that say something by themselves. */
  readonly substance: readonly string[];
  readonly units: readonly string[];
  readonly dates: readonly string[];
  readonly deeds: readonly string[];
  readonly empty: readonly string[];
  readonly touch: readonly string[];
  readonly talk: readonly string[];
  /** Whole records that say nothing. */
  readonly phrases: readonly string[];
}

/** What a team has beside the lists by class: words of any class, whole records that say nothing. */
export interface OwnWords {
  readonly words: readonly CellValue[];
  readonly phrases: readonly CellValue[];
}

/** Lists as cells hold them. */
type Cells = { readonly [List in keyof WordLists]: readonly CellValue[] };

/**
 * Lists as `recordQuality` takes them; entries that are blank or no text match nothing.
 * Example: recordWords(DEFAULT_WORD_LISTS["en-US"], "en-US").substance[0] → " need".
 */
export function recordWords(lists: Cells, language: RecordLanguage, own: OwnWords = { words: [], phrases: [] }): RecordWords {
  const fold = (entries: readonly CellValue[]) => entries.map((entry) => foldedWord(entry, language)).filter((word) => word !== NO_WORD);
  return lazily<RecordWords>({
    language: () => language,
    substance: () => fold([...SUBSTANCE_CLASSES.flatMap((one) => lists[one]), ...own.words]),
    units: () => fold(lists.unit).map((unit) => `${NUMERAL_MARK}${unit.replace(/^ /, "")}`),
    dates: () => fold(lists.date),
    deeds: () => fold(lists.deed),
    empty: () => fold(lists.empty),
    touch: () => fold(lists.touch),
    talk: () => fold(lists.talk),
    phrases: () => fold(own.phrases),
  });
}
