/**
 * Makes SUMIFS and its kin fast. The library builds an object per row and criterion, so a calculated column that sums its own
 * table costs rows × rows. When one criterion is plain text or a number, only rows that hold it can count; the others are left out
 * before the library sees the areas. What counts among the rest is still the library's decision.
 */

import type { Nullable } from "@univerjs/core";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";
import { comparedText, plainText, rowsOfNumber, rowsOfText } from "./columnIndex";

/** A reference that stands for other values; built without the constructor, which costs more than the sum. */
export function referenceTo(rows: ArrayValueObject): BaseReferenceObject {
  const reference = Object.create(BaseReferenceObject.prototype) as BaseReferenceObject;
  reference.toArrayValueObject = () => rows;
  return reference;
}

/** The one value of a criterion; undefined for one of several cells. */
export function scalarOf(criterion: FunctionVariantType): BaseValueObject | undefined {
  if (criterion.isReferenceObject()) {
    const reference = criterion as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    return startRow === endRow && startColumn === endColumn ? reference.getFirstCell() : undefined;
  }
  if (!criterion.isArray()) return criterion as BaseValueObject;
  const array = criterion as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}

function plainTextOf(criterion: BaseValueObject | undefined): string | undefined {
  if (!criterion?.isString()) return undefined;
  const text = String(criterion.getValue());
  return plainText.test(text) ? comparedText(text) : undefined;
}

function columnOf(area: FunctionVariantType): ArrayValueObject | undefined {
  if (!area.isReferenceObject()) return undefined;
  const { startRow, endRow, startColumn, endColumn } = (area as BaseReferenceObject).getRangePosition();
  if (startColumn !== endColumn || startRow === endRow) return undefined;
  return (area as BaseReferenceObject).toArrayValueObject();
}

function pickRows(column: ArrayValueObject, rows: readonly number[]): BaseReferenceObject {
  return referenceTo(
    ArrayValueObject.create({
      calculateValueList: rows.map((row) => [column.get(row, 0)]),
      rowCount: rows.length,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    }),
  );
}

/** A value with its kind, so that 1, "1" and TRUE differ. */
function signed(value: Nullable<BaseValueObject>): string {
  if (!value || value.isNull()) return "_";
  if (value.isError()) return `!${String(value.getValue())}`;
  return `${value.isString() ? "s" : value.isBoolean() ? "b" : "n"}${String(value.getValue())}`;
}

export interface NarrowCall {
  /** The areas, and after them the target if there is one, cut to the rows that count. */
  cutAreas(): FunctionVariantType[];
  /** Everything the call's result depends on besides the function: the cut areas' values and the criteria. */
  signature: string;
}

/**
 * The areas of one call, cut to the rows that its most selective criterion can match; undefined when no criterion
 * allows it. `criteria[i]` belongs to `areas[i]`; `target` is the area to be summed, if any.
 */
export function narrowAreas(
  areas: readonly FunctionVariantType[],
  criteria: readonly FunctionVariantType[],
  target: FunctionVariantType | undefined,
): NarrowCall | undefined {
  const columns: ArrayValueObject[] = [];
  for (const area of target ? [...areas, target] : areas) {
    const column = columnOf(area);
    if (!column || column.getRowCount() !== (columns[0] ?? column).getRowCount()) return undefined;
    columns.push(column);
  }
  const scalars = criteria.map(scalarOf);
  const found = fewestRows(columns, scalars);
  if (!found || scalars.includes(undefined)) return undefined;
  // With no candidate any row will do: none of them matches.
  const rows = found.length > 0 ? found : [0];
  const values = columns.map((column) => rows.map((row) => signed(column.get(row, 0))).join("\u0001"));
  const signature = `${scalars.map(signed).join("\u0001")}\u0002${values.join("\u0002")}`;
  return { cutAreas: () => columns.map((column) => pickRows(column, rows)), signature };
}

function fewestRows(columns: readonly ArrayValueObject[], criteria: readonly (BaseValueObject | undefined)[]): readonly number[] | undefined {
  let fewest: readonly number[] | undefined;
  criteria.forEach((criterion, index) => {
    const column = columns[index];
    const rows = column && candidates(column, criterion);
    if (rows && (!fewest || rows.length < fewest.length)) fewest = rows;
  });
  return fewest;
}

/** The rows that a criterion can match, perhaps with others; undefined where that could be all. */
function candidates(column: ArrayValueObject, criterion: BaseValueObject | undefined): readonly number[] | undefined {
  if (!criterion) return undefined;
  const text = plainTextOf(criterion);
  if (text !== undefined) return rowsOfText(column, text);
  const number = criterion.isNumber() ? Number(criterion.getValue()) : Number.NaN;
  // Blank cells can be equal to 0.
  return Number.isFinite(number) && number !== 0 ? rowsOfNumber(column, number) : undefined;
}
