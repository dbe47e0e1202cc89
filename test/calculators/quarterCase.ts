/** A quarter that nobody planned: a setup, and what people enter into the workbook made from it. */
import type { Language, TableId } from "../../src/templates";

/** What a person enters: text as keystrokes, a number, a truth value, a share of what a row of 周进度 plans, or an error value. */
export type Entry = string | number | boolean | { readonly ofPlan: number; readonly weeklyRow: number } | ErrorEntry;

/** An error value that was pasted. */
export interface ErrorEntry {
  readonly error: "#N/A";
}

/** Cells of one row; rows count from 0. The row right below the table makes it grow, rows further down stay outside. */
export interface RowEdit {
  readonly table: TableId;
  readonly row: number;
  readonly cells: Readonly<Record<string, Entry>>;
}

/** A cell of the settings that has a workbook name. */
export interface NamedEdit {
  readonly name: string;
  readonly entry: string | number;
}

export interface QuarterCase {
  readonly language: Language;
  /** A setup file. */
  readonly setup: unknown;
  readonly rows: readonly RowEdit[];
  readonly named: readonly NamedEdit[];
  /** The log gets an index once so many of the rows are typed; absent where it gets none. */
  readonly indexedAfter?: number;
}
