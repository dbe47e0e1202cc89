/** What tables and columns are called in a workbook, whatever its language. */
import type { TableId } from "./ids";

/** The workbook's name of a table: ASCII and the same in every language. */
export function tableName(id: TableId): string {
  return `qb${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** The hidden workbook name that marks a column's header, so that it is found after a rename, a move or a translation. */
export function columnName(table: TableId, column: string): string {
  return `qb_${table}_${column.replace(":", "_")}`;
}
