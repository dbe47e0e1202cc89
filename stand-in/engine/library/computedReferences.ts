/**
 * References that functions give: INDEX, and the area between two references (`INDEX(T[a],2):INDEX(T[a],5)`), which the library does not
 * read. They know of which area they were taken, so that many parts of one column share what is known of it.
 */

import type { ArrayValueObject, FunctionService, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, BaseReferenceObject, ErrorType, ErrorValueObject, RangeReferenceObject } from "@univerjs/engine-formula";
import { SPAN_FUNCTION } from "../formulaTranslation";
import { shortestColumn } from "./columnIndex";
import { partOfColumn } from "./columnParts";
import { constructorFor } from "./lightValues";

type Range = ReturnType<BaseReferenceObject["getRangePosition"]>;

/** The library's fields in the order in which its constructor makes them, and ours. */
interface ComputedReference {
  _token: string;
  _forcedSheetId: unknown;
  _forcedSheetName: unknown;
  _defaultSheetId: unknown;
  _rangeData: Range;
  _unitData: unknown;
  _unitStylesData: unknown;
  _filteredOutRows: unknown;
  _defaultUnitId: unknown;
  _forcedUnitId: unknown;
  _runtimeData: unknown;
  _arrayFormulaCellData: unknown;
  _arrayFormulaRange: unknown;
  _runtimeArrayFormulaCellData: unknown;
  _runtimeArrayFormulaRange: unknown;
  _runtimeFeatureCellData: unknown;
  _refOffsetX: number;
  _refOffsetY: number;
  _currentRow: unknown;
  _currentColumn: unknown;
  /** The area that it is a part of. */
  origin: Range;
}

const prototype = Object.create(RangeReferenceObject.prototype) as RangeReferenceObject;

const Computed = constructorFor(prototype, function (this: ComputedReference, like: ComputedReference, range: Range, origin: Range) {
  this._token = "";
  this._forcedSheetId = like._forcedSheetId;
  this._forcedSheetName = like._forcedSheetName;
  this._defaultSheetId = like._defaultSheetId;
  this._rangeData = range;
  this._unitData = like._unitData;
  this._unitStylesData = like._unitStylesData;
  this._filteredOutRows = like._filteredOutRows;
  this._defaultUnitId = like._defaultUnitId;
  this._forcedUnitId = like._forcedUnitId;
  this._runtimeData = like._runtimeData;
  this._arrayFormulaCellData = like._arrayFormulaCellData;
  this._arrayFormulaRange = like._arrayFormulaRange;
  this._runtimeArrayFormulaCellData = like._runtimeArrayFormulaCellData;
  this._runtimeArrayFormulaRange = like._runtimeArrayFormulaRange;
  this._runtimeFeatureCellData = like._runtimeFeatureCellData;
  this._refOffsetX = 0;
  this._refOffsetY = 0;
  this._currentRow = like._currentRow;
  this._currentColumn = like._currentColumn;
  this.origin = origin;
});

/** A reference to cells of the same sheet. */
function referenceTo(like: BaseReferenceObject, range: Range, origin: Range): BaseReferenceObject {
  return new Computed(like as unknown as ComputedReference, range, origin) as BaseReferenceObject;
}

function originOf(reference: BaseReferenceObject): Range {
  return "origin" in reference ? (reference as unknown as ComputedReference).origin : reference.getRangePosition();
}

function around(one: Range, other: Range): Range {
  return {
    startRow: one.startRow < other.startRow ? one.startRow : other.startRow,
    startColumn: one.startColumn < other.startColumn ? one.startColumn : other.startColumn,
    endRow: one.endRow > other.endRow ? one.endRow : other.endRow,
    endColumn: one.endColumn > other.endColumn ? one.endColumn : other.endColumn,
  };
}

prototype.getRangePosition = function (this: BaseReferenceObject): Range {
  return this.getRangeData();
};

/** A few cells are read by themselves, and not kept: there are as many such areas as rows. Of more the whole column is read, once. */
prototype.toArrayValueObject = function (this: BaseReferenceObject): ArrayValueObject {
  const read = (reference: BaseReferenceObject, keep: boolean) => BaseReferenceObject.prototype.toArrayValueObject.call(reference, keep);
  const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
  const count = endRow - startRow + 1;
  if (count < shortestColumn) return read(this, false);
  if (startColumn !== endColumn) return read(this, true);
  const column = { ...originOf(this), startColumn, endColumn };
  return partOfColumn(read(referenceTo(this, column, column), true), startRow - column.startRow, count);
};

/** The area between two references; an error where there is none. */
class Span extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  override calculate(one: FunctionVariantType, other: FunctionVariantType): FunctionVariantType {
    for (const end of [one, other]) if (end.isError()) return end;
    if (!one.isReferenceObject() || !other.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const [from, to] = [one as BaseReferenceObject, other as BaseReferenceObject];
    if (from.getSheetId() !== to.getSheetId()) return ErrorValueObject.create(ErrorType.VALUE);
    return referenceTo(from, around(from.getRangePosition(), to.getRangePosition()), around(originOf(from), originOf(to)));
  }
}

/** Adds the function for ":" and makes INDEX give references of ours. */
export function registerComputedReferences(functions: FunctionService): void {
  functions.registerExecutors(new Span(SPAN_FUNCTION));
  const index = functions.getExecutor("INDEX");
  if (!index) throw new Error("The calculation library has no function INDEX");
  index.createReferenceObject = (reference, range) => referenceTo(reference, range, originOf(reference));
}
