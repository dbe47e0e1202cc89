/** Which row of which table a cell of the workbook belongs to. */
import type { BookRow, TableId } from "../templates";
import type { CellPlace, QuarterView } from "./quarterView";

/** Tables whose rows, or columns, belong to a person. */
const tablesOfPeople = ["followUps", "weekly", "review", "targets", "members", "lights"] as const satisfies readonly TableId[];

export interface RowAt {
  readonly table: (typeof tablesOfPeople)[number];
  readonly row: BookRow;
}

/** The row of a person's table at a cell; null between tables and on headers. */
export function rowAt({ tables, book }: Pick<QuarterView, "tables" | "book">, { sheet, row, column }: CellPlace): RowAt | null {
  for (const table of tablesOfPeople) {
    const content = tables.get(table)?.content;
    if (content?.sheet !== sheet || column < content.left || column >= content.left + content.headers.length) continue;
    const found = book.rows(table)[row - content.top - 1];
    if (found) return { table, row: found };
  }
  return null;
}

/** Key of the rep whose targets stand in a column; null for other columns. */
export function targetColumnRep({ tables }: Pick<QuarterView, "tables">, column: number): string | null {
  const columns = [...(tables.get("targets")?.place.columns ?? [])];
  return columns.find(([id, place]) => id.startsWith("rep:") && place.column === column)?.[0].slice("rep:".length) ?? null;
}
