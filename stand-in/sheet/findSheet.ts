import { sameName } from "../../src/file/sameName";
import type { Sheet, Workbook } from "../../src/file/model";

/** The sheet with this name (in any case) or id. */
export function findSheet(workbook: Workbook, key: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key)) ?? null;
}
