/**
 * What is known of a column of cells that formulas read, found out once in a calculation: which rows hold a number or a text, and
 * whether all of it can be multiplied. Columns are the arrays that the library makes of references and keeps until cells change.
 */

import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

/** Shorter columns are looked through. */
const shortestColumn = 16;

export interface ColumnIndex {
  /** Rows of each number, told apart by the 15 digits that Excel compares. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Rows of each text, in lower case. */
  readonly texts: ReadonlyMap<string, readonly number[]>;
  /** Rows of texts that criteria take for the number. */
  readonly numbersInTexts: ReadonlyMap<number, readonly number[]>;
  readonly blanks: readonly number[];
  readonly hasErrors: boolean;
}

/** A number with the 15 digits that Excel shows, compares and turns into text. `fifteenDigits(0.1 + 0.2)` is 0.3. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Letters and digits that no reader could take for a number, date, truth value, comparison or wildcard. */
export const plainText = /^(?!true$|false$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))[\p{L}_][\p{L}\p{N}_|:-]*$/iu;

/** Text as it is compared: case does not matter. */
export function comparedText(text: string): string {
  return text.toLocaleLowerCase();
}

const indexes = new WeakMap<ArrayValueObject, ColumnIndex>();

/** The index of a column that was read from cells and is worth one; undefined for other arrays. */
export function columnIndex(column: ArrayValueObject): ColumnIndex | undefined {
  if (!isLasting(column) || column.getColumnCount() !== 1 || column.getRowCount() < shortestColumn) return undefined;
  const known = indexes.get(column);
  if (known) return known;
  const index = makeIndex(column);
  indexes.set(column, index);
  return index;
}

function makeIndex(column: ArrayValueObject): ColumnIndex {
  const numbers = new Map<number, number[]>();
  const texts = new Map<string, number[]>();
  const numbersInTexts = new Map<number, number[]>();
  const blanks: number[] = [];
  const numberIn = numberReader();
  let hasErrors = false;
  column.iterator((value, row) => {
    if (!value || value.isNull()) blanks.push(row);
    else if (value.isError()) hasErrors = true;
    else if (value.isNumber()) add(numbers, fifteenDigits(Number(value.getValue())), row);
    else if (value.isString()) {
      add(texts, comparedText(String(value.getValue())), row);
      const number = numberIn(value);
      if (number !== undefined) add(numbersInTexts, fifteenDigits(number), row);
    }
  });
  return { numbers, texts, numbersInTexts, blanks, hasErrors };
}

/** Reads the number that a text is to the library, if any; each text once. */
function numberReader(): (text: BaseValueObject) => number | undefined {
  const known = new Map<unknown, number | undefined>();
  return (text) => {
    const value = text.getValue();
    if (known.has(value)) return known.get(value);
    const number = plainText.test(String(value)) ? undefined : text.convertToNumberObjectValue();
    const read = number?.isNumber() ? Number(number.getValue()) : undefined;
    known.set(value, read);
    return read;
  };
}

function add<Key>(rows: Map<Key, number[]>, key: Key, row: number): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}

const lasting = new WeakSet<ArrayValueObject>();

/** Says that an array that was calculated from a column is kept as long as that. */
export function keepAsLasting(array: ArrayValueObject): void {
  lasting.add(array);
}

/** True for arrays of cells and for those that are kept as long. */
function isLasting(array: ArrayValueObject): boolean {
  return array.getCurrentRow() >= 0 || lasting.has(array);
}

const multipliable = new WeakMap<ArrayValueObject, boolean>();

/** True for a lasting column of numbers, truth values and blanks alone: each of them times 0 is 0. */
export function isMultipliable(column: ArrayValueObject): boolean {
  if (!isLasting(column)) return false;
  const known = multipliable.get(column);
  if (known !== undefined) return known;
  let answer = true;
  column.iterator((value) => {
    answer = !value || value.isNull() || value.isBoolean() || (value.isNumber() && Number.isFinite(value.getValue()));
    return answer;
  });
  multipliable.set(column, answer);
  return answer;
}

/**
 * The rows whose cells are equal to a number or text, as `=` compares them; undefined where that has to be found out one by one: for
 * blanks, truth values, errors, patterns, and for columns that hold errors.
 */
export function rowsEqualTo(column: ArrayValueObject, wanted: BaseValueObject): readonly number[] | undefined {
  const index = columnIndex(column);
  if (!index || index.hasErrors) return undefined;
  const value = wanted.getValue();
  // Blank cells are equal to 0 and to "".
  if ((value === 0 || value === "") && index.blanks.length > 0) return undefined;
  return rowsHolding(index, wanted);
}

/** The same for MATCH, which passes by blank cells and errors. */
export function rowsMatching(column: ArrayValueObject, wanted: BaseValueObject): readonly number[] | undefined {
  const index = columnIndex(column);
  return index && rowsHolding(index, wanted);
}

function rowsHolding({ numbers, texts }: ColumnIndex, wanted: BaseValueObject): readonly number[] | undefined {
  const value = wanted.getValue();
  if (wanted.isNumber() && typeof value === "number" && Number.isFinite(value)) return numbers.get(fifteenDigits(value)) ?? [];
  if (!wanted.isString() || typeof value !== "string" || hasWildcard(value)) return undefined;
  return texts.get(comparedText(value)) ?? [];
}

/** True for a text that some functions take for a pattern. */
export function hasWildcard(text: string): boolean {
  return text.includes("*") || text.includes("?");
}
