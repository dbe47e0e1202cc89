/** A plain record as a row that templates can read. */
import type { BookRow, CellInput } from "../templates";

export function recordRow(index: number, record: Readonly<Record<string, CellInput>>): BookRow {
  const get = (column: string): CellInput => record[column] ?? null;
  return {
    index,
    get,
    number: (column) => {
      const value = get(column);
      return typeof value === "number" ? value : null;
    },
    text: (column) => {
      const value = get(column);
      return value === null ? "" : String(value);
    },
  };
}
