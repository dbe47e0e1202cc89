import { intersection } from "../../src/file/area";
import { invalid } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Area, Sheet, Table } from "../../src/file/model";
import { refuseProtected } from "../sheet/protection";
import { refuseMerged, refuseOverlap } from "./createTable";
import { addColumnLeft, addColumnRight, addRowsBelow } from "./growTable";

/** Excel.Table.resize: the header row stays in its place, the new area meets the old one. New rows and columns are as grown ones. */
export function resizeTable(host: HostState, sheet: Sheet, table: Table, area: Area): void {
  refuseProtected(sheet);
  if (area.top !== table.area.top || intersection(area, table.area) === null) throw invalid("The header row of a table stays in its row");
  if (area.left > table.area.left) throw invalid("Cutting columns off at the left of a table is not part of this host");
  if (area.bottom === area.top) throw invalid("A table has at least one row below its headers");
  refuseOverlap(sheet, area, table);
  refuseMerged(sheet, area);
  const before = table.area;
  table.columns.length = Math.min(table.columns.length, area.right - before.left + 1);
  table.area = { ...table.area, right: Math.min(before.right, area.right), bottom: Math.min(before.bottom, area.bottom) };
  while (table.area.left > area.left) addColumnLeft(host, sheet, table);
  while (table.area.right < area.right) addColumnRight(host, sheet, table);
  if (area.bottom > before.bottom) addRowsBelow(host, sheet, table, area.bottom - before.bottom);
  noteChange(host, sheet, area, "RowInserted");
}
