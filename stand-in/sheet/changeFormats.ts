/** Formats of all cells of a range: changed one and all, or read where they agree. */

import { isWholeColumns, isWholeRows } from "../../src/file/area";
import { formatAt, putFormat } from "../../src/file/formats";
import type { Area, CellFormat, Sheet } from "../../src/file/model";
import { HostError } from "../hostError";

/**
 * Changes the format of every cell of the area. Whole rows and columns are refused with UnsupportedOperation:
 * the model keeps formats by cell only.
 */
export function changeFormats(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  refuseUnbounded(area);
  const changed = new Map<CellFormat, CellFormat>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = formatAt(sheet, row, column);
      let after = changed.get(before);
      if (!after) changed.set(before, (after = change(before)));
      putFormat(sheet, row, column, after);
    }
  }
}

/** The value that all cells of the area share, else null, as Office.js answers a mixed format. */
export function sharedFormat<T>(sheet: Sheet, area: Area, read: (format: CellFormat) => T): T | null {
  refuseUnbounded(area);
  const first = read(formatAt(sheet, area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(formatAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

function refuseUnbounded(area: Area): void {
  if (isWholeRows(area) || isWholeColumns(area)) {
    throw new HostError("UnsupportedOperation", "This host keeps cell formats by cell, not for whole rows or columns");
  }
}
