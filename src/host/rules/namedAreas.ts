/** Finds the cells that a defined name or a reference stands for, without calculating anything. */

import { splitSheetName, tryParseArea } from "../address";
import type { Area, NamedItem, Sheet, Workbook } from "../model";
import { findSheet } from "../sheet/findSheet";
import { bodyArea, findTable, sameName } from "../table/tableLayout";

export interface SheetArea {
  sheet: Sheet;
  area: Area;
}

export function findName(workbook: Workbook, name: string): NamedItem | undefined {
  return workbook.names.find((item) => sameName(item.name, name));
}

/** The cells of a defined name, or null when there is no such name or it is a constant. */
export function findNamedArea(workbook: Workbook, name: string): SheetArea | null {
  const item = findName(workbook, name);
  return item ? findReferencedArea(workbook, null, item.formula) : null;
}

/**
 * The cells of "=$A$1:$A$9", "=Sheet2!B3", "=Table[Column]", "=Table" or "=name". Null for any other formula:
 * what has to be calculated is no plain reference.
 */
export function findReferencedArea(workbook: Workbook, sheet: Sheet | null, formula: string): SheetArea | null {
  const text = formula.replace(/^=/, "").trim();
  const { sheetName, address } = splitSheetName(text);
  const owner = sheetName === null ? sheet : findSheet(workbook, sheetName);
  const area = tryParseArea(address);
  if (area) return owner && { sheet: owner, area };
  return tableReference(workbook, text) ?? findNamedArea(workbook, text);
}

function tableReference(workbook: Workbook, text: string): SheetArea | null {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[((?:'.|[^[\]'])+)\])?$/u.exec(text);
  const found = match && findTable(workbook, match[1] ?? "");
  if (!found) return null;
  const body = bodyArea(found.table);
  if (match[2] === undefined) return { sheet: found.sheet, area: body };
  const name = match[2].replace(/'(.)/g, "$1");
  const index = found.table.columns.findIndex((column) => sameName(column.name, name));
  if (index < 0) return null;
  const column = body.left + index;
  return { sheet: found.sheet, area: { ...body, left: column, right: column } };
}
