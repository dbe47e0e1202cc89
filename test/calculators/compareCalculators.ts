/** Compares what three independent calculators say of every calculated cell: core, the stand-in's engine, LibreOffice. */
import { cellAddress } from "../../src/workbook";
import { calculatedCells, type CalculatedCell } from "./calculatedCells";
import { readModel } from "./readModel";
import type { Book, CellInput } from "../../src/templates";
import type { Workbook } from "../../src/file/model";

/** A calculated cell with what core makes of it. */
export interface CoreCell extends Pick<CalculatedCell, "column" | "sheet" | "address" | "isFilled"> {
  readonly core: CellInput;
}

export interface Difference {
  readonly cell: string;
  readonly column: string;
  readonly core: CellInput;
  readonly other: CellInput | string;
}

export interface Comparison {
  /** Compared cells of rows with content, by column. */
  readonly compared: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

/** Calculated values closer than this (relative) are equal: calculators sum in different orders. */
export const tolerance = 1e-9;

/** Every calculated cell with what core says of it. */
export function coreCells(workbook: Workbook, model = readModel(workbook)): CoreCell[] {
  return answers(calculatedCells(workbook, model), model.book);
}

/** What the core of a book says of these cells. */
export function answers(cells: readonly CalculatedCell[], book: Book): CoreCell[] {
  return cells.map(({ column, sheet, address, isFilled, read }) => ({ column, sheet, address, isFilled, core: read(book) }));
}

/** Compares every calculated cell of every table and named cell with what `valueAt` says. */
export function compare(workbook: Workbook, valueAt: (sheet: string, address: string) => CellInput | string): Comparison {
  return compareCells(coreCells(workbook), valueAt);
}

/** The same for cells that core has calculated already. All are compared; those of rows with content are counted. */
export function compareCells(cells: readonly CoreCell[], valueAt: (sheet: string, address: string) => CellInput | string): Comparison {
  const compared = new Map<string, number>();
  const differences: Difference[] = [];
  for (const { column, sheet, address, isFilled, core } of cells) {
    if (isFilled) compared.set(column, (compared.get(column) ?? 0) + 1);
    const other = valueAt(sheet, address);
    if (!isSame(core, other)) differences.push({ cell: `${sheet}!${address}`, column, core, other });
  }
  return { compared, differences };
}

/** Cells with a formula that are not among the compared ones: there should be none. */
export function formulasNotCompared(workbook: Workbook, compared: readonly Pick<CoreCell, "sheet" | "address">[]): string[] {
  const known = new Set(compared.map(({ sheet, address }) => `${sheet}!${address}`));
  const formulas = workbook.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [`${name}!${cellAddress(row, column)}`])),
    ),
  );
  return formulas.filter((cell) => !known.has(cell));
}

export function isSame(core: CellInput, other: CellInput | string): boolean {
  const blank = (value: CellInput | string) => value === null || value === "";
  if (blank(core) || blank(other)) return blank(core) && blank(other);
  if (typeof core === "number" && typeof other === "number") {
    return Math.abs(core - other) <= tolerance * Math.max(1, Math.abs(core), Math.abs(other));
  }
  return core === other;
}
