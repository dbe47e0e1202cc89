/** What a kept workbook holds, as people typed it: the form of the .json beside each .xlsx in test/fixtures. */
import type { IsoDate } from "../../src/core";
import type { Language, SheetId, TableId } from "../../src/templates";

/** A cell as it stands: a text is text whatever it looks like ("3" in a cell of numbers), a day is a serial number. */
export type KeptCell = string | number | boolean | { readonly formula: string };

/** Cells of one row by column id; a column that is not named is blank. */
export type KeptCells = Readonly<Record<string, KeptCell>>;

/** A row with typed cells. Rows that are not listed hold none. */
export interface KeptRow {
  /** Its place in the table, from 0. */
  readonly at: number;
  /** What tells the row from others wherever it stands: cells of the fixed columns `id`, `key`, `no`, `origin`, those that the table has. */
  readonly row: KeptCells;
  readonly cells: KeptCells;
}

/** A column that somebody put into a table of ours. */
export interface OwnColumn {
  readonly table: TableId;
  /** Id of the column left of it, or its header where that one is somebody's own. */
  readonly after: string;
  readonly header: string;
  /** Cells by their place in the table, from 0. */
  readonly cells: Readonly<Record<string, KeptCell>>;
}

/** A sheet of somebody's own; cells by address. */
export interface OwnSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, KeptCell>>;
}

/** A calculated cell over which somebody typed; `at` is its place when all was done, from 0. */
export interface Overwritten {
  readonly table: TableId;
  readonly column: string;
  readonly at: number;
  readonly value: KeptCell;
}

/** What else somebody did to the workbook, each in the order in which it was done. Areas are addresses on the sheet at that time. */
export interface Changes {
  /** Calculated columns with a formula of somebody's own. */
  readonly replaced: { readonly table: TableId; readonly column: string; readonly formula: string }[];
  /** Tables that were cut and pasted elsewhere on their sheet. */
  readonly movedTables: { readonly table: TableId; readonly from: string; readonly to: string }[];
  /** Columns that were cut and inserted before another one of their table. */
  readonly movedColumns: { readonly table: TableId; readonly column: string; readonly before: string }[];
  readonly highlights: { readonly sheet: SheetId; readonly address: string; readonly formula: string; readonly fill: string }[];
  /** Hidden columns that were shown. */
  readonly shown: { readonly table: TableId; readonly column: string }[];
  /** Tables that were sorted, from the smallest to the largest. */
  readonly sorted: { readonly table: TableId; readonly column: string }[];
  /** Members who joined after the workbook was made. */
  readonly joined: { readonly name: string; readonly from: IsoDate }[];
}

export interface KeptQuarter {
  readonly schemaVersion: number;
  readonly language: Language;
  /** The day that the workbook counts as today; it stands in `qb_todayOverride`. */
  readonly today: IsoDate;
  /** The setup that the workbook was made from. */
  readonly setup: unknown;
  /** The setup from which a new workbook has the same rows: with the members who joined. What was typed since stands in `tables`. */
  readonly setupNow: unknown;
  /** Labelled cells that people type into, by their names. */
  readonly named: KeptCells;
  readonly tables: Partial<Readonly<Record<TableId, readonly KeptRow[]>>>;
  readonly overwritten: readonly Overwritten[];
  /** Headers that were renamed, by table and column id. */
  readonly headers: Partial<Readonly<Record<TableId, Readonly<Record<string, string>>>>>;
  readonly ownColumns: readonly OwnColumn[];
  /** Names of our sheets that were renamed. */
  readonly sheetNames: Partial<Readonly<Record<SheetId, string>>>;
  readonly ownSheets: readonly OwnSheet[];
  readonly ownNames: readonly { readonly name: string; readonly formula: string }[];
  readonly changes: Changes;
}
