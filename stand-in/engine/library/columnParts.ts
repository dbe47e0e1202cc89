/**
 * Some rows of a column as an array of their own that reads the column's values only when it is looked into. What is known of the column
 * holds for them, too: see columnIndex.ts.
 */

import { ArrayValueObject } from "@univerjs/engine-formula";

interface ColumnPart extends ArrayValueObject {
  readonly whole: ArrayValueObject;
  /** Row of the column, from 0. */
  readonly first: number;
  made: ReturnType<ArrayValueObject["getArrayValue"]> | undefined;
}

const prototype = Object.create(ArrayValueObject.prototype) as ColumnPart;

Object.defineProperty(prototype, "_values", {
  get(this: ColumnPart) {
    return (this.made ??= this.whole.getArrayValue().slice(this.first, this.first + this.getRowCount()));
  },
  set(this: ColumnPart, values: ColumnPart["made"]) {
    this.made = values;
  },
});

prototype.get = function (this: ColumnPart, row: number, column: number) {
  if (this.made || row < 0 || row >= this.getRowCount()) return ArrayValueObject.prototype.get.call(this, row, column);
  return this.whole.get(this.first + row, column);
};

/** `count` rows of a column from `first` on, which is 0 for the uppermost. */
export function partOfColumn(column: ArrayValueObject, first: number, count: number): ArrayValueObject {
  if (first === 0 && count === column.getRowCount()) return column;
  const { whole, first: above } = wholeOf(column);
  const row = whole.getCurrentRow();
  return Object.assign(Object.create(prototype) as ColumnPart, {
    pattern: "",
    _rawValue: "",
    _rowCount: count,
    _columnCount: 1,
    _unitId: whole.getUnitId(),
    _sheetId: whole.getSheetId(),
    _currentRow: row < 0 ? row : row + above + first,
    _currentColumn: whole.getCurrentColumn(),
    _defaultValue: null,
    whole,
    first: above + first,
    made: undefined,
  });
}

/** The column of which an array is a part, and from which row on; of any other array itself. */
export function wholeOf(array: ArrayValueObject): { readonly whole: ArrayValueObject; readonly first: number } {
  return "whole" in array ? (array as ColumnPart) : { whole: array, first: 0 };
}

/**
 * Of rows of the whole column those of the part, from its first. The rows stand in their order.
 * @example the rows 2, 5 and 9 of a column are the rows 1 and 5 of its part that begins at row 4 and has six rows
 */
export function rowsOfPart(rows: readonly number[], array: ArrayValueObject): readonly number[] {
  const { whole, first } = wholeOf(array);
  if (whole === array) return rows;
  const from = placeOf(rows, first);
  return rows.slice(from, placeOf(rows, first + array.getRowCount(), from)).map((row) => row - first);
}

/** The first of the rows within the part; undefined where there is none. */
export function firstRowOfPart(rows: readonly number[], array: ArrayValueObject): number | undefined {
  const { first } = wholeOf(array);
  const row = rows[placeOf(rows, first)];
  return row !== undefined && row < first + array.getRowCount() ? row - first : undefined;
}

/** How many of the rows stand before one. */
function placeOf(rows: readonly number[], row: number, from = 0): number {
  let [low, high] = [from, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
