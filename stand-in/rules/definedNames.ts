/** Which names Excel takes for tables and for cells; both share one list. */

import { looksLikeCellReference } from "../../src/file/sheetName";
import { HostError, invalid } from "../hostError";
import type { Table, Workbook } from "../../src/file/model";
import { sameName } from "../../src/file/sameName";

const LONGEST_NAME = 255;

/** Refuses a bad name with InvalidArgument, one in use by a name or table with ItemAlreadyExists. */
export function refuseDefinedName(workbook: Workbook, name: string): void {
  refuseSpelling(name);
  refuseTaken(workbook, name, null);
}

/** Like refuseDefinedName; Excel answers a table's taken name with InvalidArgument. */
export function refuseTableName(workbook: Workbook, name: string, renamed: Table): void {
  refuseSpelling(name);
  try {
    refuseTaken(workbook, name, renamed);
  } catch (error) {
    if (error instanceof HostError) throw invalid(error.message);
    throw error;
  }
}

/** A letter, "_" or "\" first, then letters, digits, "_", "." and "\"; not like a cell ("AB12", "R1C1"); at most 255 characters. */
function refuseSpelling(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  if (!wellFormed || looksLikeCellReference(name)) throw invalid(`"${name}" cannot be a name`);
}

function refuseTaken(workbook: Workbook, name: string, renamed: Table | null): void {
  const byName = workbook.names.some((item) => sameName(item.name, name));
  const byTable = workbook.sheets.some((sheet) => sheet.tables.some((table) => table !== renamed && sameName(table.name, name)));
  if (byName || byTable) throw new HostError("ItemAlreadyExists", `The name "${name}" is in use`);
}
