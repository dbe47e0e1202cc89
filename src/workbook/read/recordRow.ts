/** Rows that templates can read. */
import type { BookRow, CellInput } from "../../templates";

/** A row by what gives the value of a column. A class, as a log has many rows and all of them share what reads a number or a text. */
export abstract class RowOfCells implements BookRow {
  constructor(readonly index: number) {}

  abstract get(column: string): CellInput;

  number(column: string): number | null {
    const value = this.get(column);
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  }

  text(column: string): string {
    const value = this.get(column);
    return value === null ? "" : String(value);
  }
}

class RecordRow extends RowOfCells {
  constructor(
    index: number,
    private readonly record: Readonly<Record<string, CellInput>>,
  ) {
    super(index);
  }

  get(column: string): CellInput {
    return this.record[column] ?? null;
  }
}

/** A plain record as a row. */
export function recordRow(index: number, record: Readonly<Record<string, CellInput>>): BookRow {
  return new RecordRow(index, record);
}
