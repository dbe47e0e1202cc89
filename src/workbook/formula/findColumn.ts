/** Which column of which of our tables a reference of a workbook's formula means. */
import { parseAddress, type Area } from "../address";
import { bracketReference, type BracketReference } from "./bracketReference";
import { idAtColumn, idOfHeader, memberIds, tableOfName } from "./columnIndex";
import type { Places, TablePlace } from "../places";

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

/** A cell of this row, a whole column or a header cell; "everyMember" are this row's cells from the first member's to the last one's. */
export type FoundColumn =
  | { readonly part: BracketReference["part"]; readonly table: TablePlace; readonly id: string }
  | { readonly part: "everyMember"; readonly table: TablePlace };

/**
 * The column that `qbWeekly[@plan]` or the like means.
 * @param name the table's name in the workbook; null where none is written: the formula's own table
 */
export function columnOfBrackets(name: string | null, brackets: string, { places, table: own }: ReadingContext): FoundColumn | null {
  const table = name === null ? own : tableOfName(places, name);
  const reference = bracketReference(brackets);
  if (!table || !reference) return null;
  const id = idOfHeader(table, reference.header);
  return id === null ? null : { part: reference.part, table, id };
}

const CELLS = /^\$?[A-Z]{1,3}(\$?)[1-9]\d{0,6}(?::\$?[A-Z]{1,3}(\$?)[1-9]\d{0,6})?$/i;

/** True for "H6" and "$H$6:$H$9". */
export function isCells(text: string): boolean {
  return CELLS.test(text);
}

/**
 * The column that cells mean: "H6" or "$H6" in row 6 of the own table, "$H$6:$H$9" where these are all rows of a table, its header cell.
 * @param sheet null where the formula names none: its own
 */
export function columnOfCells(text: string, sheet: string | null, context: ReadingContext): FoundColumn | null {
  const area = parseAddress(text.toUpperCase())?.area;
  const [, first, last = first] = CELLS.exec(text) ?? [];
  if (!area || first === undefined) return null;
  const there = sheet ?? context.sheet;
  const movesWithRow = first === "" && last === "";
  return (movesWithRow ? inOwnRow(area, there, context) : null) ?? inAnyTable(area, there, context);
}

function inOwnRow(area: Area, sheet: string, { table, row }: ReadingContext): FoundColumn | null {
  if (!table || !isSame(table.sheet, sheet) || row <= table.top || row > table.top + table.rows) return null;
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
    const id = isSame(table.sheet, sheet) ? idAtColumn(table, area.left) : null;
    if (id === null) continue;
    if (area.top === table.top && area.bottom === table.top) return { part: "header", table, id };
    if (area.top === table.top + 1 && area.bottom === table.top + table.rows) return { part: "column", table, id };
  }
  return null;
}

function isSame(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
