import { isWholeColumns, isWholeRows, LAST_ROW } from "../../src/file/area";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { rangeOnSheet, wholeArgument } from "./argument";
import type { HostClass } from "./hostClass";

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanesClass: HostClass<Sheet> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeAt: (sheet, [range], host) => freezeAt(sheet, range, host),
    FreezeRows: (sheet, [count]) => (sheet.frozen = { rows: wholeArgument(count, "count", 1, LAST_ROW), columns: 0 }),
  },
};

/** The range is the block that stays in view; whole rows freeze no columns and the other way round. */
function freezeAt(sheet: Sheet, range: unknown, host: HostState): void {
  const { area } = rangeOnSheet(range, host.workbook, sheet);
  sheet.frozen = { rows: isWholeColumns(area) ? 0 : area.bottom + 1, columns: isWholeRows(area) ? 0 : area.right + 1 };
}
