/** What a form wants to write: cells with what it read in them before, so that nothing that changed meanwhile is overwritten. */
import type { CellInput, TableId } from "../../templates";
import type { Area } from "./address";
import type { CellPlace, QuarterView } from "../view/quarterView";

/** A cell of a sheet, or a cell that the workbook has a name for. */
export type ChangePlace = CellPlace | { readonly name: string };

export interface CellChange {
  readonly place: ChangePlace;
  /** What the form read there; null is blank. */
  readonly was: CellInput;
  /** The same as `was` where a cell only has to be what it was, such as the key of the row. */
  readonly now: CellInput;
}

/** A table that is lengthened before its new rows are written. */
export interface TableGrowth {
  readonly table: string;
  readonly sheet: string;
  /** With its header row and the new rows. */
  readonly area: Area;
  readonly added: number;
}

export interface CellChanges {
  readonly cells: readonly CellChange[];
  readonly grown: readonly TableGrowth[];
}

export const noChanges: CellChanges = { cells: [], grown: [] };

/** Changes of several forms, or of several parts of one, as one. */
export function joinChanges(parts: readonly CellChanges[]): CellChanges {
  return { cells: parts.flatMap(({ cells }) => cells), grown: parts.flatMap(({ grown }) => grown) };
}

/** True when nothing would be written. */
export function isIdle({ cells, grown }: CellChanges): boolean {
  return grown.length === 0 && cells.every(({ was, now }) => was === now);
}

/** The growth of a table by some rows; none without rows to add. */
export function growthOf({ tables }: Pick<QuarterView, "tables">, id: TableId, added: number): readonly TableGrowth[] {
  const found = tables.get(id);
  if (!found || added <= 0) return [];
  const { name, sheet, top, left, rows, headers } = found.content;
  return [{ table: name, sheet, area: { top, left, bottom: top + rows.length + added, right: left + headers.length - 1 }, added }];
}
