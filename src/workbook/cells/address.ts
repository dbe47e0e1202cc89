/** Cells of a plan, and the cells that Excel's names and answers tell. */
import { parseReference, referencedArea } from "../../file/address";
import { splitSheetName } from "../../file/sheetName";

/** A rectangle of cells, counted from 0; all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads "目标设定!$A$1:$B$2", "'a b'!C3" or "C3"; null for #REF!, whole rows or columns and anything else. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const { sheetName, address } = splitSheetName(text.replace(/^=/, ""));
  const reference = parseReference(address);
  return reference?.extent === "cells" ? { sheet: sheetName, area: referencedArea(reference) } : null;
}

/** Reads "Sheet1!A1:B2,Sheet1!D4" (several areas of one sheet); pieces that are no addresses are left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((piece) => parseAddress(piece.trim())?.area ?? []);
}
