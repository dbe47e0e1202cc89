/**
 * A workbook's rows as the core functions of the columns see them: values only, found by table and column id.
 * Calculated columns answer with what their core function gives, never with what a cell shows.
 */
import type { ColumnIds, TableId } from "./ids";
import type { Language } from "./language";
import type { Word } from "../words";
import type { Period } from "../../core";

/** A cell's value: text, number (dates as serial numbers), true/false, or null for blank. "" reads as null. */
export type CellInput = string | number | boolean | null;

/** The ids that each of several tables has. */
type CommonId<T extends TableId> = (T extends TableId ? (id: ColumnIds[T]) => void : never) extends (id: infer Id) => void
  ? Id & string
  : never;

/** The ids of a table's columns; of several tables those that each of them has; of a table that may be any, any text. */
export type ColumnId<T extends TableId> = TableId extends T ? string : CommonId<T>;

/** A row whose columns bear these ids. */
export interface Row<Id extends string> {
  /** Position in the table, from 0. */
  readonly index: number;
  /** The value of a column of this row; a calculated column is worked out by its core function. */
  get(column: Id): CellInput;
  /** The value as a number, or null when it is blank, text or a truth value. */
  number(column: Id): number | null;
  /** The value as text, "" when blank. */
  text(column: Id): string;
}

/** A row of a table, or of any of several. */
export type BookRow<T extends TableId = TableId> = Row<ColumnId<T>>;

export interface Book {
  rows<T extends TableId>(table: T): readonly BookRow<T>[];
  /** Rows whose key column equals the value; an index is kept, so that a look-up does not scan. */
  rowsWhere<T extends TableId>(table: T, column: NoInfer<ColumnId<T>>, value: CellInput): readonly BookRow<T>[];
  /** A named cell such as "qb_today". */
  named(name: string): CellInput;
  /** The period that the workbook holds. */
  readonly period: Period;
  /** The language in which formulas write words. */
  readonly language: Language;
  /** A word as formulas write it in this workbook. */
  word(word: Word): string;
  /** Results that readers keep with the book, each at its own place: `perBook`. */
  readonly kept: unknown[];
}
