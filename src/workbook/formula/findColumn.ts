/** Which column of which of our tables a reference of a workbook's formula means. */
import { parseReference, referencedArea } from "../../file/address";
import { parseSpecifier, type TableSection } from "../../file/formula/specifier";
import { sameName } from "../../file/sameName";
import type { Area } from "../cells/address";
import { idAtColumn, idOfHeader, memberIds, tableOfName } from "./columnIndex";
import type { Places, TablePlace } from "./places";

/** Where a formula stands, and where everything else does. */
export interface ReadingContext {
  readonly places: Places;
  /** The table in which the formula stands. */
  readonly table: TablePlace | null;
  /** The name of the sheet on which it stands. */
  readonly sheet: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
}

type ColumnPart = "row" | "column" | "header";

const parts: Readonly<Partial<Record<TableSection, ColumnPart>>> = { thisRow: "row", data: "column", headers: "header" };

/** A cell of this row, a whole column or a header cell; "everyMember" are this row's cells from the first member's to the last one's. */
export type FoundColumn =
  | { readonly part: ColumnPart; readonly table: TablePlace; readonly id: string }
  | { readonly part: "everyMember"; readonly table: TablePlace };

/**
 * The column that `qbWeekly[@plan]` or the like means; null for several columns, whole rows and anything else.
 * @param name the table's name in the workbook; null where none is written: the formula's own table
 */
export function columnOfBrackets(name: string | null, brackets: string, { places, table: own }: ReadingContext): FoundColumn | null {
  const table = name === null ? own : tableOfName(places, name);
  const { sections = [], firstColumn: header, lastColumn } = parseSpecifier(brackets) ?? {};
  const [section, ...more] = sections;
  const part = section === undefined || more.length > 0 ? undefined : parts[section];
  if (!table || part === undefined || header === undefined || header !== lastColumn) return null;
  const id = idOfHeader(table, header);
  return id === null ? null : { part, table, id };
}

/**
 * The column that cells mean: "H6" or "$H6" in row 6 of the own table, "$H$6:$H$9" where these are all rows of a table, its header cell.
 * @param sheet null where the formula names none: its own
 */
export function columnOfCells(text: string, sheet: string | null, context: ReadingContext): FoundColumn | null {
  const reference = parseReference(text);
  if (reference?.extent !== "cells") return null;
  const area = referencedArea(reference);
  const there = sheet ?? context.sheet;
  const movesWithRow = !reference.first.rowFixed && !reference.last.rowFixed;
  return (movesWithRow ? inOwnRow(area, there, context) : null) ?? inAnyTable(area, there, context);
}

function inOwnRow(area: Area, sheet: string, { table, row }: ReadingContext): FoundColumn | null {
  if (!table || !sameName(table.sheet, sheet) || row <= table.top || row > table.top + table.rows) return null;
  if (area.top !== row || area.bottom !== row) return null;
  const members = memberIds(table).map((id) => table.columns.get(id)?.column ?? -1);
  const runsOverAll = members.length > 0 && area.left === Math.min(...members) && area.right === Math.max(...members);
  if (runsOverAll && members.length > 1) return { part: "everyMember", table };
  const id = area.left === area.right ? idAtColumn(table, area.left) : null;
  return id === null ? null : { part: "row", table, id };
}

function inAnyTable(area: Area, sheet: string, { places }: ReadingContext): FoundColumn | null {
  if (area.left !== area.right) return null;
  for (const table of places.tables.values()) {
    const id = sameName(table.sheet, sheet) ? idAtColumn(table, area.left) : null;
    if (id === null) continue;
    if (area.top === table.top && area.bottom === table.top) return { part: "header", table, id };
    if (area.top === table.top + 1 && area.bottom === table.top + table.rows) return { part: "column", table, id };
  }
  return null;
}
