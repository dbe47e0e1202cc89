/** What a calculated column can give, as a test expects to see it. */
import { words, type CellInput, type Language, type Word } from "../../src/templates";

/** One result that a column declares. */
export interface Result {
  /** How lists name it. */
  readonly name: string;
  /** A value of it, to put in another one's place. */
  readonly example: (language: Language) => CellInput;
  /** True for a value that is this result. */
  readonly is: (value: CellInput, language: Language) => boolean;
  /** How many different values of it must be seen; 1 where it has only one, 0 where a short run need not show it. */
  readonly atLeast: number;
}

/** What must be seen of a column: each of its results and no other, or so many different ones. */
export type Expectation = { readonly each: readonly Result[] } | { readonly different: number };

/** So many different results must be seen of a column that declares nothing. */
export const many: Expectation = { different: 30 };

/** A column that cannot show 30 in a short run: how many it must show all the same. */
export function atLeast(different: number): Expectation {
  return { different };
}

/** Each of these and no other. A text is the id of a word; null is a blank cell. */
export function each(...results: readonly (Result | Word | number | null)[]): Expectation {
  return { each: results.map((one) => (typeof one === "object" && one !== null ? one : typeof one === "string" ? word(one) : plain(one))) };
}

/** All whole numbers from one to another. */
export function wholeNumbers(from: number, to: number): Result[] {
  return Array.from({ length: to - from + 1 }, (_, index) => plain(from + index));
}

/** A text by the language of the workbook. */
export function textOf(name: string, text: (language: Language) => string): Result {
  return { name, example: text, is: (value, language) => value === text(language), atLeast: 1 };
}

/** A text that is the same in every language. */
export function code(text: string): Result {
  return textOf(text, () => text);
}

export function codes(...texts: readonly string[]): Result[] {
  return texts.map(code);
}

/** A word or number so rare that a run need not show it. */
export function rarely(one: Word | number): Result {
  return { ...(typeof one === "string" ? word(one) : plain(one)), atLeast: 0 };
}

function word(id: Word): Result {
  return textOf(`{${id}}`, (language) => words[id][language]);
}

/** The values that a template lists for a step. */
export function listed(values: readonly CellInput[]): Result[] {
  return values.map((value) => (typeof value === "string" ? code(value) : plain(value)));
}

function plain(value: number | boolean | null): Result {
  return { name: value === null ? "blank" : String(value), example: () => value, is: (other) => (value === null ? other === null || other === "" : other === value), atLeast: 1 };
}

/** A text with a number in it, such as "▼ 逾期 12 天": one result, of which many numbers must be seen. */
export function counted(name: string, around: (language: Language) => readonly [before: string, after: string], different = 30): Result {
  return {
    name: `${name} n`,
    example: (language) => around(language).join("12"),
    is: (value, language) => {
      const [before, after] = around(language);
      if (typeof value !== "string" || !value.startsWith(before) || !value.endsWith(after)) return false;
      return /^-?\d+(\.\d+)?$/.test(value.slice(before.length, value.length - after.length));
    },
    atLeast: different,
  };
}
