/** Cell values: ours to the calculation library's and back. */

import type { BaseReferenceObject, BaseValueObject, FunctionVariantType, ArrayValueObject } from "@univerjs/engine-formula";
import { LONGEST_TEXT } from "../../../src/file/excelLimits";
import type { Cell, CellValue, ErrorCode } from "../../../src/file/model";

/** A cell of Excel holds so many characters; a formula that makes more gives #VALUE!. */

/** The library's cell types, as its own enumeration numbers them. */
export const engineType = { text: 1, number: 2, boolean: 3 } as const;

/** Text of length 0 is no blank cell: the library takes it for one unless the cell carries a formula id. */
const emptyText = { v: "", t: engineType.text, si: "text" };

/** A cell as the library reads it; undefined for a blank one. */
export function readEngineCell(cell: Cell | undefined): { v: string | number; t?: number; si?: string } | undefined {
  const value = cell?.value;
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return { v: value, t: engineType.number };
  if (typeof value === "string") return value === "" ? emptyText : { v: value, t: engineType.text };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: engineType.boolean };
  return { v: value.error };
}

const errorCodes: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** An error value of the model; the library's own extra codes become #VALUE!. */
export function errorValue(code: string): { readonly error: ErrorCode } {
  return { error: errorCodes.has(code) ? (code as ErrorCode) : "#VALUE!" };
}

/**
 * What a cell shows for a result. A reference to a blank cell gives 0, as in Excel. A result of several cells gives #VALUE!:
 * the stand-in does not spill, and none of our formulas may.
 */
export function resultValue(result: FunctionVariantType): CellValue {
  if (result.isReferenceObject()) {
    const reference = result as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return { error: "#VALUE!" };
    return scalarValue(reference.getFirstCell());
  }
  if (result.isArray()) {
    const array = result as ArrayValueObject;
    if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return { error: "#VALUE!" };
    return scalarValue(array.getFirstCell());
  }
  return scalarValue(result as BaseValueObject);
}

function scalarValue(value: BaseValueObject): CellValue {
  if (value.isError()) return errorValue(String((value as unknown as { getErrorType(): string }).getErrorType()));
  if (value.isNull()) return 0;
  const plain = value.getValue();
  if (typeof plain === "number") return Number.isFinite(plain) ? plain + 0 : { error: "#NUM!" };
  if (typeof plain === "string" && plain.length > LONGEST_TEXT) return { error: "#VALUE!" };
  return plain ?? 0;
}
