import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { rangeOnSheet } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

interface PageBreakTarget {
  /** The row or column that starts a page, from 0. */
  at: number;
}

/** Excel.PageBreak: a row or column that starts a new page. */
const horizontalPageBreakClass: HostClass<PageBreakTarget> = { name: "PageBreak", read: { RowIndex: ({ at }) => at } };
const verticalPageBreakClass: HostClass<PageBreakTarget> = { name: "PageBreak", read: { ColumnIndex: ({ at }) => at } };

/** Excel.PageBreakCollection of `worksheet.horizontalPageBreaks`: rows that start a page. */
export const horizontalPageBreaksClass: HostClass<Sheet> = {
  name: "PageBreakCollection",
  items: ({ horizontalPageBreaks }) => horizontalPageBreaks.map((at) => opened(horizontalPageBreakClass, { at })),
  create: {
    Add: (sheet, [range], host) => {
      const at = addBreak(sheet.horizontalPageBreaks, rangeOnSheet(range, host.workbook, sheet).area.top, host);
      return opened(horizontalPageBreakClass, { at });
    },
  },
  call: { RemovePageBreaks: (sheet) => (sheet.horizontalPageBreaks.length = 0) },
};

/** Excel.PageBreakCollection of `worksheet.verticalPageBreaks`: columns that start a page. */
export const verticalPageBreaksClass: HostClass<Sheet> = {
  name: "PageBreakCollection",
  items: ({ verticalPageBreaks }) => verticalPageBreaks.map((at) => opened(verticalPageBreakClass, { at })),
  create: {
    Add: (sheet, [range], host) => {
      const at = addBreak(sheet.verticalPageBreaks, rangeOnSheet(range, host.workbook, sheet).area.left, host);
      return opened(verticalPageBreakClass, { at });
    },
  },
  call: { RemovePageBreaks: (sheet) => (sheet.verticalPageBreaks.length = 0) },
};

function addBreak(breaks: number[], at: number, { quirks }: HostState): number {
  if (quirks.has("noPageBreaks")) throw new HostError("GeneralException", "Page breaks cannot be set");
  if (at === 0) throw invalid("No page break can stand before the first row or column");
  if (!breaks.includes(at)) breaks.push(at);
  breaks.sort((a, b) => a - b);
  return at;
}
