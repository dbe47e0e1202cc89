/**
 * What a list says of itself, once: its column in the settings, the entries that stand there at the start, its drop-down, the codes of the
 * data file and its field in the pane follow from it.
 */
import type { CellInput } from "./book";
import type { TableId } from "./ids";
import type { Label, Language } from "./language";

/** One choice of a list: the code that never changes and its label in each language. */
export interface ListEntry<Code extends string = string> {
  readonly code: Code;
  readonly "zh-CN": string;
  readonly "en-US": string;
}

export interface List<Entries extends readonly ListEntry[] = readonly ListEntry[]> {
  /** The column of the settings in which it stands. */
  readonly table: TableId;
  readonly column: string;
  /** One word for it: the header of that column, and its field in the pane. */
  readonly label: Label;
  /** Characters of the column. */
  readonly width: number;
  /** What it offers at the start. */
  readonly entries: Entries;
  /** The schema version that first had it, 1 where absent: workbooks of older versions do not miss it. */
  readonly since?: number;
  /** Teams change its entries and how many there are, in the settings and in the pane. */
  readonly isEdited?: true;
  /** Whatever people write in its cells is as good: the data file does not ask for codes. */
  readonly isOpen?: true;
}

/** Words by which records are judged: a list without codes, other words in each language. */
export interface WordList {
  readonly table: TableId;
  readonly column: string;
  readonly label: Label;
  readonly width: number;
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
}

/** The cells of a list or word list at the start, from the top. */
export function startCells(list: List | WordList, language: Language): readonly CellInput[] {
  return "phrases" in list ? list.phrases[language] : list.entries.map((entry) => entry[language]);
}
