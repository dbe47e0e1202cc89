/**
 * What is known of a column of cells that formulas read, found out once in a calculation: which rows hold a number or a text, and
 * whether all of it can be multiplied. Columns are the arrays that the library makes of references and keeps until cells change; of a
 * part of one is known what is known of the whole. Rows are given in their order, from 0 for the uppermost.
 */

import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { firstRowOfPart, rowsOfPart, wholeOf } from "./columnParts";

/** Shorter columns are looked through. */
export const shortestColumn = 16;

interface ColumnIndex {
  /** Rows of each number, told apart by the 15 digits that Excel compares. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Rows of each text, in lower case. */
  readonly texts: ReadonlyMap<string, readonly number[]>;
  /** Rows of texts that criteria take for the number. */
  readonly numbersInTexts: ReadonlyMap<number, readonly number[]>;
  readonly blanks: readonly number[];
  readonly errors: readonly number[];
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

/** True for a column that was read from cells and is worth an index, and for a part of it. */
export function hasIndex(array: ArrayValueObject): boolean {
  const column = wholeOf(array).whole;
  return isLasting(column) && column.getColumnCount() === 1 && column.getRowCount() >= shortestColumn;
}

/** The index of the whole column; undefined for arrays that have none. */
function indexOfWhole(array: ArrayValueObject): ColumnIndex | undefined {
  if (!hasIndex(array)) return undefined;
  const column = wholeOf(array).whole;
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
  const errors: number[] = [];
  const numberIn = numberReader();
  column.iterator((value, row) => {
    if (!value || value.isNull()) blanks.push(row);
    else if (value.isError()) errors.push(row);
    else if (value.isNumber()) add(numbers, fifteenDigits(Number(value.getValue())), row);
    else if (value.isString()) {
      add(texts, comparedText(String(value.getValue())), row);
      const number = numberIn(value);
      if (number !== undefined) add(numbersInTexts, fifteenDigits(number), row);
    }
  });
  return { numbers, texts, numbersInTexts, blanks, errors };
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

const unmultipliable = new WeakMap<ArrayValueObject, readonly number[]>();

/** True for a lasting column of numbers, truth values and blanks alone, or a part of one: each of them times 0 is 0. */
export function isMultipliable(column: ArrayValueObject): boolean {
  const { whole } = wholeOf(column);
  return isLasting(whole) && firstRowOfPart(unmultipliableRows(whole), column) === undefined;
}

function unmultipliableRows(column: ArrayValueObject): readonly number[] {
  const known = unmultipliable.get(column);
  if (known) return known;
  const rows: number[] = [];
  column.iterator((value, row) => {
    const isPlain = !value || value.isNull() || value.isBoolean() || (value.isNumber() && Number.isFinite(value.getValue()));
    if (!isPlain) rows.push(row);
  });
  unmultipliable.set(column, rows);
  return rows;
}

/**
 * The rows whose cells are equal to a number or text, as `=` compares them; undefined where that has to be found out one by one: for
 * blanks, truth values, errors, patterns, and for columns that hold errors.
 */
export function rowsEqualTo(column: ArrayValueObject, wanted: BaseValueObject): readonly number[] | undefined {
  const index = indexOfWhole(column);
  const isAmong = (rows: readonly number[]): boolean => firstRowOfPart(rows, column) !== undefined;
  if (!index || isAmong(index.errors)) return undefined;
  const value = wanted.getValue();
  // Blank cells are equal to 0 and to "".
  if ((value === 0 || value === "") && isAmong(index.blanks)) return undefined;
  const rows = rowsHolding(index, wanted);
  return rows && rowsOfPart(rows, column);
}

/** The first of them for MATCH, which passes by blank cells and errors; null where there is none. */
export function firstRowMatching(column: ArrayValueObject, wanted: BaseValueObject): number | null | undefined {
  const index = indexOfWhole(column);
  const rows = index && rowsHolding(index, wanted);
  return rows && (firstRowOfPart(rows, column) ?? null);
}

/** The rows that a text as criterion can match; undefined for a column without an index. `text` as `comparedText` gives it. */
export function rowsOfText(column: ArrayValueObject, text: string): readonly number[] | undefined {
  const index = indexOfWhole(column);
  return index && rowsOfPart(index.texts.get(text) ?? [], column);
}

/** The rows that a number as criterion can match, texts that read as it among them. */
export function rowsOfNumber(column: ArrayValueObject, number: number): readonly number[] | undefined {
  const index = indexOfWhole(column);
  if (!index) return undefined;
  const numbers = rowsOfPart(index.numbers.get(fifteenDigits(number)) ?? [], column);
  const texts = rowsOfPart(index.numbersInTexts.get(fifteenDigits(number)) ?? [], column);
  return texts.length > 0 ? [...numbers, ...texts].sort((one, other) => one - other) : numbers;
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
