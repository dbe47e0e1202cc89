/** A quarter that nobody planned: a setup, and what people enter into the workbook made from it. */
import type { Language, TableId } from "../../src/templates";

/** What a person enters: text as keystrokes, a number, a truth value, or a share of what the week plans. */
export type Entry = string | number | boolean | { readonly ofPlan: number };

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
}
