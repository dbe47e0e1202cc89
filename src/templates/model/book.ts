/**
 * A workbook's rows as the core functions of the columns see them: values only, found by table and column id.
 * Calculated columns answer with what their core function gives, never with what a cell shows.
 */
import type { Language } from "./language";
import type { TableId } from "./template";
import type { Word } from "../words";

/** A cell's value: text, number (dates as serial numbers), true/false, or null for blank. "" reads as null. */
export type CellInput = string | number | boolean | null;

export interface BookRow {
  /** Position in the table, from 0. */
  readonly index: number;
  /** The value of a column of this row; a calculated column is worked out by its core function. */
  get(column: string): CellInput;
  /** The value as a number, or null when it is blank, text or a truth value. */
  number(column: string): number | null;
  /** The value as text, "" when blank. */
  text(column: string): string;
}

export interface Book {
  rows(table: TableId): readonly BookRow[];
  /** Rows whose key column equals the value; an index is kept, so that a look-up does not scan. */
  rowsWhere(table: TableId, column: string, value: CellInput): readonly BookRow[];
  /** A named cell such as "qb_today". */
  named(name: string): CellInput;
  /** The language in which formulas write words. */
  readonly language: Language;
  /** A word as formulas write it in this workbook. */
  word(word: Word): string;
}
