import type { Sheet, Workbook } from "../model";

/** The sheet with this name (in any case) or id. */
export function findSheet(workbook: Workbook, key: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
}
