/**
 * Makes SUMIFS and its kin fast. The library builds an object per row and criterion, so a calculated column that sums its own
 * table costs rows × rows. When one criterion is plain text, only rows with that text can count; the others are left out
 * before the library sees the areas. What counts among the rest is still the library's decision.
 */

import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";

/** A reference that stands for some rows of a column; built without the constructor, which costs more than the sum. */
function referenceTo(rows: ArrayValueObject): BaseReferenceObject {
  const reference = Object.create(BaseReferenceObject.prototype) as BaseReferenceObject;
  reference.toArrayValueObject = () => rows;
  return reference;
}

/** Rows of a column by their text in lower case. Columns live as long as one recalculation. */
const textIndexes = new WeakMap<ArrayValueObject, Map<string, number[]>>();

function textIndex(column: ArrayValueObject): Map<string, number[]> {
  const known = textIndexes.get(column);
  if (known) return known;
  const index = new Map<string, number[]>();
  column.iterator((value, row) => {
    if (!value?.isString()) return;
    const text = String(value.getValue()).toLowerCase();
    const rows = index.get(text);
    if (rows) rows.push(row);
    else index.set(text, [row]);
  });
  textIndexes.set(column, index);
  return index;
}

/** Letters and digits that no reader could take for a number, date, truth value, comparison or wildcard. */
const plainText = /^(?!true$|false$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))[\p{L}_][\p{L}\p{N}_|:-]*$/iu;

function plainTextOf(criterion: FunctionVariantType): string | undefined {
  let value: BaseValueObject;
  if (criterion.isReferenceObject()) {
    const reference = criterion as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return undefined;
    value = reference.getFirstCell();
  } else value = criterion.isArray() ? (criterion as ArrayValueObject).getFirstCell() : (criterion as BaseValueObject);
  if (criterion.isArray() && (criterion as ArrayValueObject).getRowCount() * (criterion as ArrayValueObject).getColumnCount() !== 1) {
    return undefined;
  }
  const text = value.isString() ? String(value.getValue()) : "";
  return plainText.test(text) ? text.toLowerCase() : undefined;
}

function columnOf(area: FunctionVariantType): ArrayValueObject | undefined {
  if (!area.isReferenceObject()) return undefined;
  const { startRow, endRow, startColumn, endColumn } = (area as BaseReferenceObject).getRangePosition();
  if (startColumn !== endColumn || startRow === endRow) return undefined;
  return (area as BaseReferenceObject).toArrayValueObject();
}

function pickRows(column: ArrayValueObject, rows: readonly number[]): BaseReferenceObject {
  const values = column.getArrayValue();
  return referenceTo(
    ArrayValueObject.create({
      calculateValueList: rows.map((row) => [values[row]?.[0] ?? null]),
      rowCount: rows.length,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    }),
  );
}

/**
 * The areas of one call, cut to the rows that its most selective plain-text criterion can match; the same areas when no
 * criterion allows it. `criteria[i]` belongs to `areas[i]`; `target` is the area to be summed, if any.
 */
export function narrowAreas(
  areas: readonly FunctionVariantType[],
  criteria: readonly FunctionVariantType[],
  target: FunctionVariantType | undefined,
): { areas: readonly FunctionVariantType[]; target: FunctionVariantType | undefined } {
  const unchanged = { areas, target };
  const columns = [...areas, ...(target ? [target] : [])].map(columnOf);
  const height = columns[0]?.getRowCount();
  if (columns.some((column) => column?.getRowCount() !== height)) return unchanged;
  let fewest: readonly number[] | undefined;
  criteria.forEach((criterion, index) => {
    const text = plainTextOf(criterion);
    const column = columns[index];
    if (text === undefined || !column) return;
    const rows = textIndex(column).get(text) ?? [];
    if (!fewest || rows.length < fewest.length) fewest = rows;
  });
  if (!fewest) return unchanged;
  // With no candidate any row will do: none of them matches.
  const rows = fewest.length > 0 ? fewest : [0];
  const cut = columns.map((column) => pickRows(column as ArrayValueObject, rows));
  return { areas: cut.slice(0, areas.length), target: target && cut[areas.length] };
}
