/** Rows that templates can read. */
import type { BookRow, CellInput } from "../../templates";

/** A plain record as a row. */
export function recordRow(index: number, record: Readonly<Record<string, CellInput>>): BookRow {
  return rowOf(index, (column) => record[column] ?? null);
}

/** A row from what gives the value of a column. */
export function rowOf(index: number, get: (column: string) => CellInput): BookRow {
  return {
    index,
    get,
    number: (column) => {
      const value = get(column);
      return typeof value === "number" && Number.isFinite(value) ? value : null;
    },
    text: (column) => {
      const value = get(column);
      return value === null ? "" : String(value);
    },
  };
}
