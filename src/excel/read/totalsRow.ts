/** The totals row of a table is Excel's and the person's business: it is no row of data, and rows are added above it. */
import { task, type Task } from "../wire/requests";

/** The rows below the header without the totals row; whether there is one was loaded. */
export function bodyRows<Row>(rows: readonly Row[], { showTotals }: Pick<Excel.Table, "showTotals">): readonly Row[] {
  return showTotals ? rows.slice(0, -1) : rows;
}

/** Lengthens a table at its end, above the totals row; what stands below it moves down. */
export function addRowsTask(name: string, rows: number, columns: number): Task {
  return task(({ context }) => {
    const blank = Array.from({ length: columns }, () => null);
    context.workbook.tables.getItem(name).rows.add(undefined, Array.from({ length: rows }, () => blank) as unknown as string[][]);
  }, 4);
}
