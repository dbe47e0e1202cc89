/**
 * Products such as (column = value) * other column, whose rows are 0 but for those of the value: only these are calculated. The library
 * walks all rows for each cell of a calculated column. Where a row could give something else than 0 (a text or an error in one of the
 * factors), the library's way is taken.
 */

import { ArrayValueObject, BooleanValueObject, NumberValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { hasIndex, isMultipliable, keepAsLasting, rowsEqualTo } from "./columnIndex";
import { partOfColumn, wholeOf } from "./columnParts";

/** A column of which few rows differ from the rest. To everybody else it is an array as any other, made when it is looked into. */
interface SparseColumn extends ArrayValueObject {
  readonly rows: readonly number[];
  /** The values of `rows`, in their order. */
  readonly valuesThere: readonly BaseValueObject[];
  /** What all other rows hold: FALSE or 0. */
  readonly rest: BaseValueObject;
  made: BaseValueObject[][] | undefined;
}

const prototype = Object.create(ArrayValueObject.prototype) as SparseColumn;

/** @param outside what the library takes for a row below the last */
function sparseColumn(rowCount: number, rows: readonly number[], valuesThere: readonly BaseValueObject[], rest: BaseValueObject, outside: BaseValueObject | null): SparseColumn {
  return Object.assign(Object.create(prototype) as SparseColumn, {
    pattern: "",
    _rawValue: "",
    _rowCount: rowCount,
    _columnCount: 1,
    _unitId: "",
    _sheetId: "",
    _currentRow: -1,
    _currentColumn: -1,
    _defaultValue: outside,
    rows,
    valuesThere,
    rest,
    made: undefined,
  });
}

/** True for a column that this file made. */
export function isSparse(value: FunctionVariantType): value is SparseColumn {
  return "valuesThere" in value;
}

type Operator = Parameters<ArrayValueObject["compare"]>[1];

interface Plain {
  compare(this: ArrayValueObject, value: BaseValueObject, operator: Operator, isCaseSensitive?: boolean): ArrayValueObject;
  multiply(this: ArrayValueObject, value: BaseValueObject): ArrayValueObject;
  max(this: ArrayValueObject): BaseValueObject;
  sum(this: ArrayValueObject): BaseValueObject;
}

/** Teaches the library's arrays to give sparse columns and to multiply them. */
export function patchColumnArithmetic(): void {
  const arrays = ArrayValueObject.prototype as ArrayValueObject & Plain;
  const plain: Plain = { compare: arrays.compare, multiply: arrays.multiply, max: arrays.max, sum: arrays.sum };
  arrays.compare = function (this: ArrayValueObject, value, operator, isCaseSensitive) {
    return (isCaseSensitive ? undefined : compareColumn(plain, this, value, operator)) ?? plain.compare.call(this, value, operator, isCaseSensitive);
  };
  arrays.multiply = function (this: ArrayValueObject, value) {
    return multiplyColumns(this, value) ?? plain.multiply.call(this, value);
  };
  const minus = Reflect.get(NumberValueObject.prototype, "minus") as (value: BaseValueObject) => BaseValueObject;
  Reflect.set(NumberValueObject.prototype, "minus", function (this: NumberValueObject, value: BaseValueObject): BaseValueObject {
    if (!value.isArray() || !hasIndex(value as ArrayValueObject)) return minus.call(this, value);
    return kept(value as ArrayValueObject, `-${this.getValue()}`, (column) => minus.call(this, column));
  });
  Object.defineProperty(prototype, "_values", {
    get(this: SparseColumn) {
      return (this.made ??= valuesOf(this));
    },
    set(this: SparseColumn, values: BaseValueObject[][]) {
      this.made = values;
    },
  });
  prototype.max = function (this: SparseColumn) {
    return this.rest.isNumber() ? maximum(this) : plain.max.call(this);
  };
  prototype.sum = function (this: SparseColumn) {
    const none: BaseValueObject = NumberValueObject.create(0);
    return this.rest.isNumber() ? this.valuesThere.reduce((sum, value) => sum.plus(value), none) : plain.sum.call(this);
  };
}

function valuesOf(column: SparseColumn): BaseValueObject[][] {
  const values = Array.from({ length: column.getRowCount() }, () => [column.rest]);
  const valueAt = valueReader(column);
  for (const row of column.rows) values[row] = [valueAt(row) ?? column.rest];
  return values;
}

function maximum(column: SparseColumn): BaseValueObject {
  const { valuesThere, rest } = column;
  const all = valuesThere.length < column.getRowCount() ? [...valuesThere, rest] : valuesThere;
  return all.reduce((most, value) => (most.isLessThan(value).getValue() ? value : most));
}

/** How many arrays are kept that were calculated from one column. */
const mostKept = 16;
const calculated = new WeakMap<ArrayValueObject, Map<string, BaseValueObject>>();

/** What is calculated from each row of a column by itself, once, under a name for how; of a part the same rows of that. */
function kept(array: ArrayValueObject, name: string, calculate: (column: ArrayValueObject) => BaseValueObject): BaseValueObject {
  const { whole, first } = wholeOf(array);
  const known = calculated.get(whole) ?? new Map<string, BaseValueObject>();
  calculated.set(whole, known);
  const result = known.get(name) ?? calculate(whole);
  if (!known.has(name)) {
    if (known.size >= mostKept) known.clear();
    known.set(name, result);
    if (result.isArray()) keepAsLasting(result as ArrayValueObject);
  }
  return result.isArray() ? partOfColumn(result as ArrayValueObject, first, array.getRowCount()) : result;
}

function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
}

function compareColumn(plain: Plain, column: ArrayValueObject, given: BaseValueObject, operator: Operator): ArrayValueObject | undefined {
  const value = single(given);
  if (value.isArray() || !hasIndex(column)) return undefined;
  if (String(operator) === "=") {
    const rows = rowsEqualTo(column, value);
    if (!rows) return undefined;
    const yes = BooleanValueObject.create(true);
    const no = BooleanValueObject.create(false);
    return sparseColumn(column.getRowCount(), rows, rows.map(() => yes), no, no);
  }
  if (!value.isNumber()) return undefined;
  const name = `${operator}${String(value.getValue())}`;
  return kept(column, name, (whole) => plain.compare.call(whole, value, operator)) as ArrayValueObject;
}

/** Undefined where the library has to multiply. */
function multiplyColumns(one: ArrayValueObject, given: BaseValueObject): ArrayValueObject | undefined {
  if (!given.isArray()) return undefined;
  const other = given as ArrayValueObject;
  const [first, second] = [isSparse(one), isSparse(other)];
  if (!first && !second) return undefined;
  if (one.getColumnCount() !== 1 || other.getColumnCount() !== 1 || one.getRowCount() !== other.getRowCount()) return undefined;
  if ((!first && !isMultipliable(one)) || (!second && !isMultipliable(other))) return undefined;
  const looked = isSparse(one) ? one.rows : isSparse(other) ? other.rows : [];
  const rows: number[] = [];
  const values: BaseValueObject[] = [];
  const [fromOne, fromOther] = [valueReader(one), valueReader(other)];
  for (const row of looked) {
    const [left, right] = [fromOne(row), fromOther(row)];
    if (left === null || right === null) return undefined;
    // The rest of a sparse column: 0 times something.
    if (!left || !right) continue;
    const product = left.multiply(right);
    if (product.isError()) return undefined;
    rows.push(row);
    values.push(product);
  }
  return sparseColumn(one.getRowCount(), rows, values, NumberValueObject.create(0), null);
}

/** Reads a row of a column: undefined for the rest of a sparse one, null where nothing is. Rows are asked for from the top. */
function valueReader(column: ArrayValueObject): (row: number) => BaseValueObject | null | undefined {
  if (!isSparse(column)) return (row) => column.get(row, 0) ?? null;
  let next = 0;
  return (row) => {
    while ((column.rows[next] ?? Number.POSITIVE_INFINITY) < row) next += 1;
    return column.rows[next] === row ? column.valuesThere[next] : undefined;
  };
}
