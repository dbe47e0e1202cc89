/** What the data validation of a cell offers: the entries of its list and the message beside it. */

import type { Sheet, Workbook } from "../../../src/file/model";
import { listSource } from "../../rules/ruleReferences";
import { validationAt } from "../../rules/validationAt";
import { cellAt, wireValue } from "../../../src/file/cells";

/** The entries of the cell's drop-down list, or null when it has none. */
export function listEntries(workbook: Workbook, sheet: Sheet, row: number, column: number): string[] | null {
  const validation = validationAt(sheet, row, column);
  const detail = validation?.rule["list"] as { source: string; inCellDropDown?: boolean } | undefined;
  if (!validation || !detail || detail.inCellDropDown === false) return null;
  if (!detail.source.startsWith("=")) return detail.source.split(",").map((entry) => entry.trim());
  const found = listSource(workbook, sheet, validation, { row, column });
  if (!found) return null;
  const entries: string[] = [];
  for (let at = found.area.top; at <= found.area.bottom; at += 1) {
    for (let across = found.area.left; across <= found.area.right; across += 1) {
      const text = String(wireValue(cellAt(found.sheet, at, across)?.value ?? null));
      if (text !== "") entries.push(text);
    }
  }
  return entries;
}

/** The input message that Excel shows while the cell is selected, or null. */
export function inputMessage(sheet: Sheet, row: number, column: number): { title: string; message: string } | null {
  const prompt = validationAt(sheet, row, column)?.prompt;
  if (!prompt || prompt.showPrompt === false || !prompt.message) return null;
  return { title: prompt.title ?? "", message: prompt.message };
}
