import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { rangeOnSheet } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";

/** Excel.PageBreak: a row or column that starts a new page. */
const pageBreakClass: HostClass<{ sheet: Sheet; at: number }> = { name: "PageBreak" };

/** Excel.PageBreakCollection of `worksheet.horizontalPageBreaks`: rows that start a page. */
export const horizontalPageBreaksClass: HostClass<Sheet> = {
  name: "PageBreakCollection",
  create: { Add: (sheet, [range], host) => addBreak(sheet, sheet.horizontalPageBreaks, rangeOnSheet(range, host.workbook, sheet).area.top, host) },
  call: { RemovePageBreaks: (sheet) => (sheet.horizontalPageBreaks.length = 0) },
};

/** Excel.PageBreakCollection of `worksheet.verticalPageBreaks`: columns that start a page. */
export const verticalPageBreaksClass: HostClass<Sheet> = {
  name: "PageBreakCollection",
  create: { Add: (sheet, [range], host) => addBreak(sheet, sheet.verticalPageBreaks, rangeOnSheet(range, host.workbook, sheet).area.left, host) },
  call: { RemovePageBreaks: (sheet) => (sheet.verticalPageBreaks.length = 0) },
};

function addBreak(sheet: Sheet, breaks: number[], at: number, host: HostState): Opened {
  if (host.quirks.has("noPageBreaks")) throw new HostError("GeneralException", "Page breaks cannot be set");
  if (at === 0) throw invalid("No page break can stand before the first row or column");
  if (!breaks.includes(at)) breaks.push(at);
  breaks.sort((a, b) => a - b);
  return opened(pageBreakClass, { sheet, at });
}
