/** Merged cells, which no table can take in: Excel refuses to lengthen a table over them. */
import { areaAddress, parseAreas, quoteSheet } from "../../workbook";

/** Range.getMergedAreasOrNullObject came with it. */
export const mergedSet = "1.13";

/** Queues the question; null where this Excel cannot answer it. Excel names those whose first cell lies in the range. */
export function askMerged(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", mergedSet)) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return merged;
}

/** Where they stand, down to a row of the sheet (from 0). @example mergedCells(asked, "过程跟进", 240) // ["过程跟进!C236:D237"] */
export function mergedCells(asked: Excel.RangeAreas | null, sheet: string, lastRow = Infinity): string[] {
  if (asked === null || asked.isNullObject) return [];
  const met = parseAreas(asked.address).filter(({ top }) => top <= lastRow);
  return met.map((area) => `${quoteSheet(sheet)}!${areaAddress(area)}`);
}
