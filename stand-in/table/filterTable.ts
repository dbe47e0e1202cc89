/** Filtering the rows of a table by what cells show. */

import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet, Table, TableFilter } from "../../src/file/model";
import { refuseProtected } from "../sheet/protection";
import { bodyArea } from "./tableLayout";

/**
 * Sets or (with null) removes the filter of one column and hides the rows that a filter of the table leaves out. `textAt` gives
 * what a cell shows; "" in `texts` stands for blank cells.
 */
export function applyFilters(
  host: HostState,
  sheet: Sheet,
  table: Table,
  columnId: number,
  texts: readonly string[] | null,
  textAt: (row: number, column: number) => string,
): void {
  if (host.workbook.readOnly) throw new HostError("AccessDenied", "The workbook is open read-only").because("readOnlyWorkbook");
  refuseProtected(sheet, "allowAutoFilter");
  const others = (table.filters ?? []).filter((filter) => filter.columnId !== columnId);
  const filters: TableFilter[] = texts === null ? others : [...others, { columnId, texts: [...texts] }];
  if (filters.length > 0) table.filters = filters;
  else delete table.filters;
  const body = bodyArea(table);
  const columns = filters.map((filter) => ({ texts: new Set(filter.texts), at: table.area.left + table.columns.findIndex(({ id }) => id === filter.columnId) }));
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = !columns.every(({ texts: shown, at }) => shown.has(textAt(row, at)));
    const { hidden: _before, ...format } = sheet.rows.get(row) ?? {};
    if (hidden) sheet.rows.set(row, { ...format, hidden });
    else if (Object.keys(format).length > 0) sheet.rows.set(row, format);
    else sheet.rows.delete(row);
  }
}
