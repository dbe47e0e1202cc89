/** What a protected sheet refuses. */

import { HostError } from "../hostError";
import type { Area, Sheet } from "../../src/file/model";
import { formatAt } from "../../src/file/formats";

/** Refuses when a cell of the area is locked and its sheet protected. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && hasLockedCell(sheet, area)) {
    throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected`).because("protectedSheet");
  }
}

/** Refuses any change of layout or format on a protected sheet, unless the named option allows it. */
export function refuseProtected(sheet: Sheet, allowedBy?: string): void {
  if (!sheet.protection.protected) return;
  if (allowedBy !== undefined && sheet.protection.options?.[allowedBy] === true) return;
  throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected`).because("protectedSheet");
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (formatAt(sheet, row, column).locked ?? true) return true;
    }
  }
  return false;
}

/** True when the sheet is protected and this cell locked. */
export function isLockedCell(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection.protected && (formatAt(sheet, row, column).locked ?? true);
}
