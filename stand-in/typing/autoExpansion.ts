/** Excel's automatic growth of tables when somebody types or pastes at their edge. */

import { intersection, rowCount } from "../../src/file/area";
import type { HostState } from "../hostState";
import type { Area, Sheet, Table } from "../../src/file/model";
import { hasContent } from "../../src/file/cells";
import { addColumnRight, addRowsBelow } from "../table/growTable";
import type { Input } from "./parseInput";

/**
 * Grows the table that the block touches: downwards when the block lies within its columns and begins in its body or right below it,
 * to the right by one column when one cell wide and right beside it. No growth on a protected sheet, over totals, or into other content.
 */
export function growTablesFor(host: HostState, sheet: Sheet, block: Area, values: readonly (readonly (Input | null)[])[]): void {
  if (sheet.protection.protected || values.flat().every((value) => value === null || value === "")) return;
  for (const table of sheet.tables) {
    if (growsDown(sheet, table, block)) return addRowsBelow(host, sheet, table, block.bottom - table.area.bottom);
    if (growsRight(sheet, table, block)) return addColumnRight(host, sheet, table);
  }
}

/** Where a quirk says so, what an add-in writes right below a table takes these rows in. */
export function growTablesOnWrite(host: HostState, sheet: Sheet, block: Area): void {
  if (!host.quirks.has("growsOnWrite") || sheet.protection.protected) return;
  const table = sheet.tables.find((one) => growsDown(sheet, one, block));
  if (table) addRowsBelow(host, sheet, table, block.bottom - table.area.bottom);
}

function growsDown(sheet: Sheet, table: Table, block: Area): boolean {
  const { area } = table;
  if (table.showTotals || block.bottom <= area.bottom || block.top <= area.top || block.top > area.bottom + 1) return false;
  if (block.left < area.left || block.right > area.right) return false;
  return isFree(sheet, table, { ...area, top: area.bottom + 1, bottom: block.bottom });
}

function growsRight(sheet: Sheet, table: Table, block: Area): boolean {
  const { area } = table;
  if (block.left !== area.right + 1 || block.right !== block.left) return false;
  if (block.top < area.top || block.bottom > area.bottom || rowCount(block) > rowCount(area)) return false;
  return isFree(sheet, table, { ...area, left: block.left, right: block.right });
}

function isFree(sheet: Sheet, table: Table, area: Area): boolean {
  const isTaken = sheet.tables.some((other) => other !== table && intersection(other.area, area) !== null);
  return !isTaken && !hasContent(sheet, area) && !sheet.merges.some((merge) => intersection(merge, area) !== null);
}
