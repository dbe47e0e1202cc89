/** A quarter as the pane looks at it: its rows as core works them out, from which every figure is taken, and where they stand. */
import { toSerial, type IsoDate, type QuarterInput } from "../core";
import { quarterInput, todayIn, type Book, type CellInput, type Language, type SheetTemplate, type TableId, type TableRecords } from "../templates";
import { makeBook } from "./makeBook";
import { newcomersOf, type Newcomer } from "./growth/newcomers";
import type { QuarterMark } from "./marks";
import type { FoundTable } from "./readTable";

export interface QuarterView {
  /** The language that the workbook was made in: words in its cells are in it. */
  readonly language: Language;
  /** The day that the workbook counts as today. */
  readonly today: IsoDate;
  readonly input: QuarterInput;
  readonly book: Book;
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  /** Members who stand in the list and lack rows elsewhere: somebody typed the name, or adding them broke off. */
  readonly newcomers: readonly Newcomer[];
}

export interface ReadQuarter {
  readonly mark: Pick<QuarterMark, "period" | "language">;
  readonly sheets: readonly SheetTemplate[];
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  readonly named: Readonly<Record<string, CellInput>>;
  /** Keys of members whose rows a run was about to make. */
  readonly growing: readonly string[];
}

/** A cell to go to. Rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @param today the real day, used where the workbook fixes none */
export function quarterView({ mark, sheets, tables, records, named, growing }: ReadQuarter, today: IsoDate): QuarterView {
  const day = todayIn(named, today);
  const { input } = quarterInput(records, named, mark, today);
  const { language, period } = mark;
  const book = makeBook({ language, period, sheets, tables: records, named: { ...named, qb_today: toSerial(day) } });
  const newcomers = newcomersOf({ tables, records, growing });
  return { language, today: day, input, book, tables, newcomers };
}

/** The cell of a row (from 0) and a column of a table; its first column where the workbook no longer has that one. */
export function placeOfCell({ tables }: Pick<QuarterView, "tables">, table: TableId, row: number, column: string): CellPlace | null {
  const found = tables.get(table);
  if (!found) return null;
  const { sheet, top, left } = found.content;
  return { sheet, row: top + 1 + row, column: found.place.columns.get(column)?.column ?? left };
}
