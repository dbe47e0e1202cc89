/** A quarter as the pane looks at it: its rows as core works them out, from which every figure is taken, and where they stand. */
import { toSerial, type IsoDate } from "../../core";
import {
  quarterSettings,
  todayIn,
  type Book,
  type CellInput,
  type Language,
  type QuarterSettings,
  type SheetTemplate,
  type TableId,
  type TableRecords,
} from "../../templates";
import { makeBook } from "../read/makeBook";
import type { QuarterMark } from "../read/marks";
import type { FoundTable } from "../read/readTable";

export interface QuarterView {
  /** The language that the workbook was made in: words in its cells are in it. */
  readonly language: Language;
  /** The day that the workbook counts as today. */
  readonly today: IsoDate;
  readonly settings: QuarterSettings;
  /** Of the tables that were read; asking for a row of another one is a mistake and throws. */
  readonly book: Book;
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  /** Keys of members whose rows a run was about to make. */
  readonly growing: readonly string[];
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
  const settings = quarterSettings(records, named, mark, today);
  const { language, period } = mark;
  const book = makeBook({ language, period, sheets, tables: records, named: { ...named, qb_today: toSerial(day) } });
  return { language, today: day, settings, book, tables, records, growing };
}

/** The cell of a row (from 0) and a column of a table; its first column where the workbook no longer has that one. */
export function placeOfCell({ tables }: Pick<QuarterView, "tables">, table: TableId, row: number, column: string): CellPlace | null {
  const found = tables.get(table);
  if (!found) return null;
  const { sheet, top, left } = found.content;
  return { sheet, row: top + 1 + row, column: found.place.columns.get(column)?.column ?? left };
}
