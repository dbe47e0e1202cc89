/** Heights of the rows that stand on one page. */
import { recordRow } from "../read/recordRow";
import type { PageTable } from "./pageTable";
import type { PagePlan } from "../plan/plan";

/** Points of the sheet's title, and of a row that nobody sized. */
const titlePoints = 24;
const unsetRowPoints = 15;

/**
 * Points of the longest run of rows from one break to the next, with the rows that repeat above it.
 * @param rowBreaks rows of the sheet, from 0, that begin a page
 */
export function tallestBlock(table: PageTable, rowBreaks: readonly number[], titleRows: PagePlan["titleRows"]): number {
  const { area, template, start } = table;
  let tallest = 0;
  let block = 0;
  start.forEach((row, index) => {
    if (rowBreaks.includes(area.top + 1 + index)) block = 0;
    block += template.rowHeight?.(recordRow(index, row)) ?? unsetRowPoints;
    tallest = Math.max(tallest, block);
  });
  const repeated = titlePoints + (titleRows.last - titleRows.first - 1) * unsetRowPoints + (template.headerHeight ?? unsetRowPoints);
  return repeated + tallest;
}
