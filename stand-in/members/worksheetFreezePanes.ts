import { isWholeColumns, isWholeRows, LAST_ROW } from "../../src/file/area";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { HostError, refuseBehind } from "../hostError";
import { shownWidth } from "../sheet/rowsAndColumns";
import { rangeOnSheet, wholeArgument } from "./argument";
import type { HostClass } from "./hostClass";

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanesClass: HostClass<Sheet> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeAt: (sheet, [range], host) => freezeAt(sheet, range, host),
    FreezeRows: (sheet, [count], host) => freeze(sheet, { rows: wholeArgument(count, "count", 1, LAST_ROW), columns: 0 }, host),
  },
};

/** The range is the block that stays in view; whole rows freeze no columns and the other way round. */
function freezeAt(sheet: Sheet, range: unknown, host: HostState): void {
  const { area } = rangeOnSheet(range, host.workbook, sheet);
  freeze(sheet, { rows: isWholeColumns(area) ? 0 : area.bottom + 1, columns: isWholeRows(area) ? 0 : area.right + 1 }, host);
}

/** The least that a window shows, in the quirk that it is small. */
const smallWindow = { rows: 20, points: 700 };

function freeze(sheet: Sheet, frozen: Sheet["frozen"], host: HostState): void {
  refuseBehind(host);
  if (host.quirks.has("freezesInFront") && host.workbook.activeSheetId !== sheet.id) throw new HostError("GeneralException", "Another sheet is in front");
  const points = Array.from({ length: frozen.columns }, (_, column) => shownWidth(sheet, column)).reduce((sum, width) => sum + width, 0);
  const isTooLarge = frozen.rows > smallWindow.rows || points > smallWindow.points;
  if (host.quirks.has("smallWindow") && isTooLarge) throw new HostError("GeneralException", "The frozen block is larger than the window");
  sheet.frozen = frozen;
}
