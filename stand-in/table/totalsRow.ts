/** The totals row of a table, as a person switches it on and off. */

import type { HostState } from "../hostState";
import type { Sheet, Table } from "../../src/file/model";
import { hasContent, putCell } from "../../src/file/cells";
import { escapeColumnName } from "../../src/file/formula/specifier";
import { invalid } from "../hostError";
import { noteChange } from "../hostState";
import { refuseProtected } from "../sheet/protection";

/**
 * Shows a row of totals below the table, which must be free: a label in its first column, and how many entries the last column has
 * (a sum where all of it is numbers is left to the person). Hiding it empties the row.
 */
export function showTotals(host: HostState, sheet: Sheet, table: Table, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  refuseProtected(sheet);
  const { area } = table;
  const row = { ...area, top: area.bottom + (isShown ? 1 : 0), bottom: area.bottom + (isShown ? 1 : 0) };
  if (isShown && hasContent(sheet, row)) throw invalid("There is no free row below the table for its totals");
  for (let column = area.left; column <= area.right; column += 1) putCell(sheet, row.top, column, null);
  table.showTotals = isShown;
  table.area = { ...area, bottom: area.bottom + (isShown ? 1 : -1) };
  if (isShown) {
    const last = table.columns[table.columns.length - 1]?.name ?? "";
    putCell(sheet, row.top, area.left, { value: host.language.startsWith("zh") ? "汇总" : "Total" });
    putCell(sheet, row.top, area.right, { value: null, formula: `=SUBTOTAL(103,${table.name}[${escapeColumnName(last)}])` });
  }
  noteChange(host, sheet, row);
}
