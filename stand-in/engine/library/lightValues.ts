/**
 * The library's value objects without the cost of their constructors, which define each field by a helper that makes slow objects,
 * keep every text in a cache that nobody reads and give each array two maps. The objects are of the same classes and hold the same.
 */

import { ArrayValueObject, BaseReferenceObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";

/** Fields in the order in which the library's constructors make them. */
interface LightNumber {
  pattern: string;
  _rawValue: unknown;
  _customData: undefined;
  _value: number;
}

interface LightText extends Omit<LightNumber, "_value"> {
  _value: string;
  _isHyperlink: boolean;
  _hyperlinkUrl: string;
  _isImage: boolean;
  _imageInfo: undefined;
}

interface LightArray extends Omit<LightNumber, "_value"> {
  _values: unknown;
  _rowCount: number;
  _columnCount: number;
  _unitId: string;
  _sheetId: string;
  _currentRow: number;
  _currentColumn: number;
  _slices: Map<string, unknown> | undefined;
  _flattenCache: undefined;
  _defaultValue: null;
  _flattenPosition: undefined;
}

type ArrayContent = Exclude<Parameters<typeof ArrayValueObject.create>[0], string>;

/** A constructor whose objects are of the library's class. */
export function constructorFor<Given extends unknown[]>(prototype: object, construct: (this: never, ...given: Given) => void): new (...given: Given) => object {
  construct.prototype = prototype;
  return construct as unknown as new (...given: Given) => object;
}

/** Makes the library's own `create` of numbers, texts and arrays give light objects. */
export function makeValuesLight(): void {
  const Light = constructorFor(NumberValueObject.prototype, function (this: LightNumber, value: unknown, pattern: string) {
    this.pattern = pattern;
    this._rawValue = value;
    this._customData = undefined;
    this._value = typeof value === "number" ? value : Number(value);
  });
  NumberValueObject.create = (value, pattern = "") => new Light(value, pattern) as NumberValueObject;
  makeTextsLight();
  makeArraysLight();
  moveRangesDirectly();
  readCellsDirectly();
}

function makeTextsLight(): void {
  const Light = constructorFor(StringValueObject.prototype, function (this: LightText, value: string) {
    this.pattern = "";
    this._rawValue = value;
    this._customData = undefined;
    this._value = value;
    this._isHyperlink = false;
    this._hyperlinkUrl = "";
    this._isImage = false;
    this._imageInfo = undefined;
  });
  const create = StringValueObject.create.bind(StringValueObject);
  StringValueObject.create = (value, options) => (options ? create(value, options) : (new Light(value) as StringValueObject));
}

function makeArraysLight(): void {
  const Light = constructorFor(ArrayValueObject.prototype, function (this: LightArray, given: ArrayContent) {
    this.pattern = "";
    this._rawValue = "";
    this._customData = undefined;
    this._values = given.calculateValueList;
    this._rowCount = given.rowCount;
    this._columnCount = given.columnCount;
    this._unitId = given.unitId;
    this._sheetId = given.sheetId;
    this._currentRow = given.row;
    this._currentColumn = given.column;
    this._slices = undefined;
    this._flattenCache = undefined;
    this._defaultValue = null;
    this._flattenPosition = undefined;
  });
  Object.defineProperty(ArrayValueObject.prototype, "_sliceCache", {
    configurable: true,
    get(this: LightArray) {
      return (this._slices ??= new Map<string, unknown>());
    },
    // For the library's own constructor, which makes a map for each array.
    set: () => undefined,
  });
  const create = ArrayValueObject.create.bind(ArrayValueObject);
  ArrayValueObject.create = (given) => (typeof given === "string" ? create(given) : (new Light(given) as ArrayValueObject));
}

interface MovableRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
  rangeType?: number;
  startAbsoluteRefType?: number;
  endAbsoluteRefType?: number;
}

/** What a "$" holds, as the library numbers it: in $A$1, in A$1 and in $A1. */
const held = { all: 3, row: 1, column: 2 } as const;
// Tests look up a global object slowly, and this is asked a dozen times for each cell.
const { isNaN } = Number;

/** The library copies an area up to five times to move it, which is most of what a cheap formula takes. */
function moveRangesDirectly(): void {
  const original = Reflect.get(BaseReferenceObject.prototype, "getRangePosition") as () => MovableRange;
  Reflect.set(BaseReferenceObject.prototype, "getRangePosition", function (this: BaseReferenceObject): MovableRange {
    const range = this.getRangeData() as MovableRange;
    const { startRow, startColumn, endRow, endColumn, startAbsoluteRefType: start = 0, endAbsoluteRefType: end = 0 } = range;
    // Whole rows and columns have no edges on two sides.
    if (range.rangeType || isNaN(startRow + startColumn + endRow + endColumn)) return original.call(this);
    if (start === held.all && end === held.all) return range;
    const { x, y } = this.getRefOffset();
    return {
      startRow: start === held.all || start === held.row ? startRow : startRow + y,
      startColumn: start === held.all || start === held.column ? startColumn : startColumn + x,
      endRow: end === held.all || end === held.row ? endRow : endRow + y,
      endColumn: end === held.all || end === held.column ? endColumn : endColumn + x,
    };
  });
}

/** The library looks for results of its own running calculation before it reads a cell; here there are none. */
function readCellsDirectly(): void {
  interface Reference {
    getCurrentActiveSheetData(): { cellData: { getValue(row: number, column: number): unknown } } | undefined;
  }
  Reflect.set(BaseReferenceObject.prototype, "getCellData", function (this: Reference, row: number, column: number): unknown {
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  });
  // Arrays are kept by address; that of one cell is made sooner than it is found, and would outlive the row that asked for it.
  const toArray = Reflect.get(BaseReferenceObject.prototype, "toArrayValueObject") as (useCache?: boolean) => ArrayValueObject;
  Reflect.set(BaseReferenceObject.prototype, "toArrayValueObject", function (this: BaseReferenceObject, useCache = true): ArrayValueObject {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return toArray.call(this, useCache && (startRow !== endRow || startColumn !== endColumn));
  });
}
