/** Finds the cells that a defined name or a reference stands for, without calculating anything. */

import { tryParseArea } from "../../src/file/address";
import { splitSheetName } from "../../src/file/sheetName";
import type { Area, NamedItem, Sheet, Workbook } from "../../src/file/model";
import { findSheet } from "../sheet/findSheet";
import { sameName } from "../../src/file/sameName";
import { findTable, structuredArea } from "../../src/file/formula/structuredArea";
import { parseSpecifier } from "../../src/file/formula/specifier";
import { formulaTokens } from "../../src/file/formula/tokens";

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
  const [name, bracket, ...more] = formulaTokens(text);
  if (name?.kind !== "word" || more.length > 0) return null;
  const found = findTable(workbook, name.text);
  const specifier = parseSpecifier(bracket?.text ?? "[#Data]");
  const isColumn = specifier?.sections.join() === "data" && specifier.firstColumn === specifier.lastColumn;
  const area = found && isColumn ? structuredArea(found.table, specifier) : undefined;
  return found && area ? { sheet: found.sheet, area } : null;
}
